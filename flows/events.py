"""What happened: everything that can make a conversation move, with the time it happened.

Names are in the past tense. The application makes events from Telegram's updates and from
rows that fell due; ``at`` is aware UTC and is the only clock that a flow ever sees.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """A tap. ``step`` is None on a button that opens a flow, else the step it was drawn in."""

    at: datetime
    flow: str
    step: int | None
    trigger: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ButtonForged:
    """A tap whose data is not ours, or of a format that is no longer spoken."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Choice:
    """What a typed answer means on the current screen, as the button it names would."""

    trigger: str
    value: str = ""
    opens: str = ""


@dataclass(frozen=True, slots=True)
class TextSent:
    """A typed message; ``choice`` is None when it fits nothing that the screen offers."""

    at: datetime
    text: str
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class DistressSaid:
    """Words of self-harm or abuse were typed; the words themselves are not kept."""

    at: datetime


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """A command without its slash, lower case; ``argument`` is the rest of the line."""

    at: datetime
    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class LocationShared:
    """A location, already reduced to its IANA time zone; the place itself is not kept."""

    at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class PhotoSent:
    """A picture, by Telegram's own id for it; only some screens of staff ask for one."""

    at: datetime
    file_id: str


@dataclass(frozen=True, slots=True)
class FileSent:
    """A file, by Telegram's own id for it; only some screens of staff ask for one."""

    at: datetime
    file_id: str
    name: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class MediaSent:
    """Something that is neither text, a location nor a picture: a voice message, a sticker."""

    at: datetime


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """The patient changed an old message; answers already taken stay as they were."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BotBlocked:
    """The patient blocked the bot: nothing can be sent and nothing is due."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BotUnblocked:
    """The patient lifted the block."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WaitElapsed:
    """A stored wait fell due. ``due_at`` is when it should have fired, ``at`` when it did.

    ``occurrence`` tells waits of one kind apart (for reminders the local date), ``value``
    is what the wait was set with. ``has_failed``: this event could not be handled, and comes
    once more so that what would have followed it still does.
    """

    at: datetime
    kind: str
    occurrence: str
    due_at: datetime
    value: str = ""
    has_failed: bool = False


Event = (
    ButtonPressed
    | ButtonForged
    | TextSent
    | DistressSaid
    | CommandGiven
    | LocationShared
    | PhotoSent
    | FileSent
    | MediaSent
    | MessageEdited
    | BotBlocked
    | BotUnblocked
    | WaitElapsed
)
