"""What Telegram keeps for one bot: its chats, waiting updates, settings and open taps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.emulator.flood import Bucket
from bot.emulator.updates import UpdateQueue
from bot.emulator.users import Chat, Profile

Json = dict[str, Any]


@dataclass(slots=True)
class Query:
    """A tap that the bot has not answered yet."""

    id: str
    at: datetime
    chat: Chat
    user_id: int
    data: str


@dataclass(slots=True)
class Webhook:
    """Where updates are sent, and how that went last."""

    url: str
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    last_error_at: datetime | None = None
    last_error: str = ""


@dataclass(slots=True)
class Bot:
    """One bot. Texts are kept by language code, commands by scope and language code."""

    profile: Profile
    token: str
    updates: UpdateQueue
    overall: Bucket
    paid: Bucket
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    webhook: Webhook | None = None
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})
    last_message_id: int = 0

    @property
    def id(self) -> int:
        """The number before the colon of the token."""
        return self.profile.id

    def next_message_id(self) -> int:
        """Return a number no message of this bot had yet."""
        self.last_message_id += 1
        return self.last_message_id
