"""Messages: one record a message, and the JSON object Telegram makes of it.

A reply keyboard belongs to the message that brought it but is never part of the ``Message``
object; only inline keyboards are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.emulator.html import Entity
from bot.emulator.html_page import safe_html
from bot.emulator.users import Chat, Logged, Profile

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Media:
    """What a message carries besides text: its kind and the fields Telegram gives it."""

    kind: str
    fields: Json

    def to_api(self) -> Json:
        """Return the fields this media adds to a ``Message`` object."""
        match self.kind:
            case "photo":
                return {"photo": self.fields["sizes"]}
            case "animation":
                return {"animation": self.fields, "document": self.fields}
            case _:
                return {self.kind: self.fields}

    @property
    def file_id(self) -> str | None:
        """The identifier of the file in its largest form, if there is one."""
        source = self.fields["sizes"][-1] if self.kind == "photo" else self.fields
        return source.get("file_id")


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says at one time."""

    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: Media | None = None
    markup: Json | None = None
    keyboard: Json | None = None
    extra: tuple[tuple[str, Any], ...] = ()


@dataclass(slots=True)
class Message:
    """A message in a chat; ``earlier`` keeps what it said before each edit."""

    id: int
    chat: Chat
    sender: Profile
    at: datetime
    content: Content
    reply_to: Message | None = None
    edited_at: datetime | None = None
    earlier: list[Content] = field(default_factory=list)
    reaction: list[Json] = field(default_factory=list)

    def to_api(self) -> Json:
        """Return the ``Message`` object."""
        content = self.content
        out: Json = {
            "message_id": self.id,
            "from": self.sender.to_api(),
            "chat": self.chat.to_api(),
            "date": int(self.at.timestamp()),
        }
        if self.edited_at is not None:
            out["edit_date"] = int(self.edited_at.timestamp())
        if content.media is not None:
            out.update(content.media.to_api())
        worded = "text" if content.media is None else "caption"
        if content.text:
            out[worded] = content.text
        if content.entities:
            entities = "entities" if content.media is None else "caption_entities"
            out[entities] = content.entities
        if content.markup is not None:
            out["reply_markup"] = content.markup
        self._add_rare_fields(out)
        return out

    def _add_rare_fields(self, out: Json) -> None:
        if self.content.extra:
            out.update(self.content.extra)
        if self.reply_to is not None:
            replied = self.reply_to.to_api()
            replied.pop("reply_to_message", None)
            out["reply_to_message"] = replied


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a person sees it, with what pressing it sends or opens."""

    text: str
    data: str | None = None
    url: str | None = None
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """One message as a person sees it at one moment, or one thing that happened to it.

    ``event`` is ``sent``, ``edited``, ``deleted`` or ``tapped``; ``at`` is when that was.
    """

    event: str
    at: datetime
    message_id: int
    from_bot: bool
    text: str
    html: str
    buttons: tuple[tuple[Button, ...], ...]
    keyboard: tuple[tuple[str, ...], ...]
    media: Media | None
    date: datetime
    edited: datetime | None

    @property
    def labels(self) -> list[str]:
        """The words on all buttons, in reading order."""
        return [button.text for row in self.buttons for button in row] + [
            label for row in self.keyboard for label in row
        ]


def seen(message: Message, logged: Logged | None = None) -> Seen:
    """Return how ``message`` looks now, or how it looked when ``logged`` was written."""
    content = logged.content if logged else message.content
    return Seen(
        logged.event if logged else "sent",
        logged.at if logged else message.edited_at or message.at,
        message.id,
        message.sender.is_bot,
        content.text,
        safe_html(content.text, list(content.entities)),
        buttons_of(content.markup),
        labels_of(content.keyboard),
        content.media,
        message.at,
        message.edited_at,
    )


def buttons_of(markup: Json | None) -> tuple[tuple[Button, ...], ...]:
    """Return an inline keyboard as rows of buttons."""
    rows = (markup or {}).get("inline_keyboard", ())
    return tuple(
        tuple(Button(b["text"], b.get("callback_data"), b.get("url"), b.get("style")) for b in row)
        for row in rows
    )


def labels_of(keyboard: Json | None) -> tuple[tuple[str, ...], ...]:
    """Return the words on a reply keyboard, row by row."""
    rows = (keyboard or {}).get("keyboard", ())
    return tuple(tuple(button["text"] for button in row) for row in rows)
