"""From Telegram's update, as it came, to what happened in a patient's conversation.

Nothing is trusted to be there: whatever cannot be read as something a patient did is nothing
to answer, and a chat with more than one person in it is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tzfpy import get_tz

from bot.telegram import keyboards
from flows.events import (
    BotBlocked,
    BotUnblocked,
    CommandGiven,
    Event,
    LocationShared,
    MediaSent,
    MessageEdited,
    TextSent,
)

Json = Mapping[str, Any]

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
MEDIA = frozenset(
    {
        "animation",
        "audio",
        "checklist",
        "contact",
        "dice",
        "document",
        "game",
        "live_photo",
        "paid_media",
        "photo",
        "poll",
        "rich_message",
        "sticker",
        "story",
        "venue",
        "video",
        "video_note",
        "voice",
    }
)
TAPPED_MEDIA = ("animation", "photo", "video", "document")
BLOCKED, PRESENT = "kicked", ("member", "administrator", "creator")
ARGUMENT_MAX = 64


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote, by Telegram's id, and the language their Telegram speaks."""

    id: int
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Tap:
    """The message whose button was pressed."""

    message_id: int
    has_media: bool


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that a person did in their own chat."""

    person: Person
    event: Event
    tap: Tap | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """The bot was put where others read along: it leaves."""

    chat_id: int


def happened(raw: Json, at: datetime) -> Happened | Leave | None:
    """Read an update that was received ``at``; None when there is nothing to do."""
    for kind, read in READERS.items():
        if kind in raw:
            body = raw[kind]
            return read(body, at) if isinstance(body, dict) else None
    return None


def user_key(raw: Json) -> int:
    """Return whose queue an update belongs to: the sender's id, 0 when nobody sent it."""
    for kind in READERS:
        body = raw.get(kind)
        if isinstance(body, dict):
            return _id(body.get("from")) or 0
    return 0


def _message(body: Json, at: datetime) -> Happened | Leave | None:
    if (left := _leave(body)) is not None:
        return left
    person = _person(body.get("from"))
    event = _content(body, at)
    return Happened(person, event) if person and event else None


def _content(body: Json, at: datetime) -> Event | None:
    text = body.get("text")
    if isinstance(text, str):
        return _command(text, at) if text.startswith("/") else TextSent(at, text)
    location = body.get("location")
    if isinstance(location, dict) and "venue" not in body:
        return _location(location, at)
    return MediaSent(at) if MEDIA & body.keys() else None


def _command(text: str, at: datetime) -> CommandGiven:
    name, _, argument = text[1:].partition(" ")
    return CommandGiven(at, name.partition("@")[0].lower(), argument.strip()[:ARGUMENT_MAX])


def _location(location: Json, at: datetime) -> Event:
    try:
        zone = get_tz(float(location["longitude"]), float(location["latitude"]))
    except (KeyError, TypeError, ValueError):
        return MediaSent(at)
    return LocationShared(at, zone) if zone else MediaSent(at)


def _edited(body: Json, at: datetime) -> Happened | Leave | None:
    if (left := _leave(body)) is not None:
        return left
    person = _person(body.get("from"))
    # A live location is "edited" every few seconds, and is no answer to anything.
    if person is None or "location" in body:
        return None
    return Happened(person, MessageEdited(at))


def _pressed(body: Json, at: datetime) -> Happened | None:
    person = _person(body.get("from"))
    message = body.get("message")
    data = body.get("data")
    if person is None or not isinstance(message, dict) or not _is_private(message.get("chat")):
        return None
    event = keyboards.decode(data if isinstance(data, str) else "", at)
    return Happened(person, event, _tap(message))


def _tap(message: Json) -> Tap | None:
    """A message too old for Telegram to tell about (date 0) cannot be edited safely."""
    message_id = message.get("message_id")
    if not isinstance(message_id, int) or not message.get("date"):
        return None
    return Tap(message_id, any(kind in message for kind in TAPPED_MEDIA))


def _membership(body: Json, at: datetime) -> Happened | Leave | None:
    chat, member = body.get("chat"), body.get("new_chat_member")
    status = member.get("status") if isinstance(member, dict) else None
    if not _is_private(chat):
        left = _leave(body)
        return left if status in PRESENT else None
    person = _person(body.get("from"))
    if person is None or status not in {BLOCKED, *PRESENT}:
        return None
    return Happened(person, BotBlocked(at) if status == BLOCKED else BotUnblocked(at))


def _leave(body: Json) -> Leave | None:
    chat = body.get("chat")
    chat_id = _id(chat)
    return Leave(chat_id) if chat_id is not None and not _is_private(chat) else None


def _is_private(chat: object) -> bool:
    return isinstance(chat, dict) and chat.get("type") == "private"


def _person(sender: object) -> Person | None:
    number = _id(sender)
    if number is None or not isinstance(sender, dict) or sender.get("is_bot"):
        return None
    code = sender.get("language_code")
    return Person(number, code if isinstance(code, str) else None)


def _id(party: object) -> int | None:
    number = party.get("id") if isinstance(party, dict) else None
    return number if isinstance(number, int) else None


READERS = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _pressed,
    "my_chat_member": _membership,
}
