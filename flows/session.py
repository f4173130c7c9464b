"""Where a patient is in the conversation, and what the conversation knows of them.

All values are frozen: a step builds a new session and leaves the old one as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

Scalar = str | int | bool | None
Data = Mapping[str, Scalar]

MINUTES_A_DAY = 24 * 60
EVERY_DAY = 0b1111111


class Rhythm(StrEnum):
    """How often a patient wants to be reminded."""

    DAILY = "daily"
    WEEKLY = "weekly"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Profile:
    """What the clinic and the scheduler need of a patient; one row of the patients table.

    Times of day are minutes since local midnight, 0-1439; ``reminder_days`` has bit 0 for
    Monday; ``flag_tier`` is the most urgent open red-flag tier, "none" when there is none;
    ``role`` is the person's part in the clinic's staff, "" for a patient. The clinic decides
    ``phase_opened``, the highest phase it has opened, ``phase_closed``, the lowest it has
    closed (both 0 for none), and ``phase_held``; they bound what a check-in can move.
    ``reference`` is the clinic's own word for the patient, from an invite; "" without one.
    ``nudged_late`` adds a nudge two hours before each visit. ``reminder_is_exact`` keeps reminders
    to the minute; else they come in the hour after it, and ``reminder_offset`` is the patient's
    turn in that hour in minutes, 0-59, which the house gives out.
    """

    language: str
    zone: str
    zone_known: bool = False
    is_adult: bool | None = None
    care_consent: bool = False
    broadcast_consent: bool = False
    reminder_at: int = 8 * 60
    reminder_days: int = EVERY_DAY
    quiet_from: int = 21 * 60
    quiet_to: int = 8 * 60
    rhythm: Rhythm = Rhythm.DAILY
    paused_until: date | None = None
    is_stopped: bool = False
    is_blocked: bool = False
    band: str = ""
    flag_tier: str = "none"
    role: str = ""
    phase: int = 0
    phase_since: date | None = None
    phase_opened: int = 0
    phase_closed: int = 0
    phase_held: bool = False
    reference: str = ""
    nudged_late: bool = False
    reminder_is_exact: bool = False
    reminder_offset: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One step back: the state before, and what to undo in the answers (None removes)."""

    state: str
    undo: tuple[tuple[str, Scalar, bool], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a flow. ``version`` is the flow's when the patient came here."""

    flow: str
    state: str
    version: int
    trail: tuple[Turn, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """The conversation with one patient between two events.

    ``step`` grows with every accepted event and is written into each button, so that a tap
    on an old card is known for what it is. ``data`` holds answers by "flow.question".
    ``parked`` are flows that were left in the middle, latest last. ``picture`` is the key
    of the picture on the current card, "" for a card of text.
    """

    profile: Profile
    place: Place
    step: int = 0
    data: Data = field(default_factory=dict)
    parked: tuple[Place, ...] = ()
    picture: str = ""
