"""From Telegram's update, as it came, to what happened in a patient's conversation.

Nothing is trusted to be there: whatever cannot be read as something a patient did is nothing
to answer, and a chat with more than one person in it is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeGuard

from tzfpy import get_tz

from bot.runner import Happened, Leave, Person, Tap
from bot.telegram import keyboards
from flows.events import (
    BotBlocked,
    BotUnblocked,
    CommandGiven,
    Event,
    FileSent,
    LocationShared,
    MediaSent,
    MessageEdited,
    PhotoSent,
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
SHARED = ("group", "supergroup", "channel")
ARGUMENT_MAX = 64
ID_MAX = 2**52
FILE_ID_MAX = 255
NAME_MAX = 120


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
    if photo := _photo(body.get("photo")):
        return PhotoSent(at, photo)
    if (sent := body.get("document")) and isinstance(sent, dict) and "animation" not in body:
        return _file(sent, at)
    return MediaSent(at) if MEDIA & body.keys() else None


def _file(sent: Json, at: datetime) -> Event:
    """Read a file; without an id that could be asked for it is nothing but media."""
    file_id, name, size = sent.get("file_id"), sent.get("file_name"), sent.get("file_size")
    if not isinstance(file_id, str) or not file_id.isascii() or len(file_id) > FILE_ID_MAX:
        return MediaSent(at)
    named = name[:NAME_MAX] if isinstance(name, str) else ""
    return FileSent(at, file_id, named, size if _is_number(size) else 0)


def _photo(sizes: object) -> str:
    """Return the id of the largest of a picture's sizes, "" when it has none."""
    last = sizes[-1] if isinstance(sizes, list) and sizes else None
    file_id = last.get("file_id") if isinstance(last, dict) else None
    return file_id if isinstance(file_id, str) and file_id.isascii() else ""


def _command(text: str, at: datetime) -> CommandGiven:
    name, *arguments = text[1:].split(maxsplit=1) or [""]
    argument = "".join(arguments).strip()[:ARGUMENT_MAX]
    return CommandGiven(at, name.partition("@")[0].lower(), argument)


def _location(location: Json, at: datetime) -> Event:
    try:
        zone = get_tz(float(location["longitude"]), float(location["latitude"]))
    except (KeyError, TypeError, ValueError, OverflowError):
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
    if not _is_number(message_id) or not message.get("date"):
        return None
    return Tap(message_id, any(kind in message for kind in TAPPED_MEDIA))


def _membership(body: Json, at: datetime) -> Happened | Leave | None:
    chat, member = body.get("chat"), body.get("new_chat_member")
    status = member.get("status") if isinstance(member, dict) else None
    if not _is_private(chat):
        left = _leave(body)
        return left if status in PRESENT else None
    person = _person(body.get("from"))
    if person is None or status not in (BLOCKED, *PRESENT):
        return None
    return Happened(person, BotBlocked(at) if status == BLOCKED else BotUnblocked(at))


def _leave(body: Json) -> Leave | None:
    chat = body.get("chat")
    is_shared = isinstance(chat, dict) and chat.get("type") in SHARED
    chat_id = _id(chat) if is_shared else None
    return None if chat_id is None else Leave(chat_id)


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
    return number if _is_number(number) else None


def _is_number(value: object) -> TypeGuard[int]:
    """True is no number, and Telegram's identifiers have at most 52 bits."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= ID_MAX


READERS = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _pressed,
    "my_chat_member": _membership,
}
