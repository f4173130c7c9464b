"""People, bots and chats as Telegram knows them: plain records without behaviour of their own.

A person exists once; a chat exists once for each bot, because message numbers and blocks are
counted between one bot and one person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.emulator.flood import Bucket

if TYPE_CHECKING:
    from bot.emulator.messages import Content, Message

Json = dict[str, Any]


@dataclass(slots=True)
class Profile:
    """A person or a bot."""

    id: int
    first_name: str
    language_code: str | None = None
    role: str = "patient"
    username: str | None = None
    is_bot: bool = False
    deactivated: bool = False

    def to_api(self) -> Json:
        """Return the ``User`` object."""
        out: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username is not None:
            out["username"] = self.username
        if self.language_code is not None:
            out["language_code"] = self.language_code
        return out


class ChatKind(StrEnum):
    """The kinds of chat a bot meets here."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Standing(StrEnum):
    """What a bot may do in a chat."""

    OPEN = "open"
    BLOCKED = "blocked"
    KICKED = "kicked"
    LEFT = "left"
    DELETED = "deleted"
    UPGRADED = "upgraded"


class Logged(NamedTuple):
    """One thing that happened to a message: sent, edited, deleted or tapped."""

    event: str
    at: datetime
    message: Message
    content: Content


@dataclass(slots=True)
class Chat:
    """What one bot and one person, or one group, have said to each other."""

    id: int
    kind: ChatKind
    title: str
    standing: Standing = Standing.OPEN
    messages: dict[int, Message] = field(default_factory=dict)
    members: list[int] = field(default_factory=list)
    muted: set[str] = field(default_factory=set)
    upgraded_to: int | None = None
    bucket: Bucket | None = None
    action: str = ""
    action_at: datetime | None = None
    read_up_to: int = 0
    pinned: int | None = None
    menu_button: Json | None = None
    log: list[Logged] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)

    @property
    def private(self) -> bool:
        """Whether this is a chat with one person."""
        return self.kind is ChatKind.PRIVATE

    def to_api(self) -> Json:
        """Return the ``Chat`` object."""
        name = "first_name" if self.private else "title"
        return {"id": self.id, "type": self.kind.value, name: self.title}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot answered to a tap: a short notice, an alert, or nothing."""

    at: datetime
    query_id: str
    data: str
    text: str
    show_alert: bool
