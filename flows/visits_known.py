"""Visits as a step may look at them: facts of the clinic's calendar, never kept in a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class VisitStatus(StrEnum):
    """Where a visit stands. ``move_wanted`` still holds its time until the clinic moves it."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    MOVE_WANTED = "move_wanted"
    CANCELLED = "cancelled"
    MISSED = "missed"
    DONE = "done"


AHEAD = frozenset({VisitStatus.BOOKED, VisitStatus.CONFIRMED, VisitStatus.MOVE_WANTED})


@dataclass(frozen=True, slots=True)
class VisitKnown:
    """One visit; ``revision`` grows with every change by the clinic.

    ``patient_id`` is 0 while nobody with its reference has joined.
    """

    id: int
    reference: str
    patient_id: int
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    kind: str
    is_first: bool
    status: VisitStatus
    place: str
    revision: int
    wish: str = ""


@dataclass(frozen=True, slots=True)
class OwnVisits:
    """A patient's visits, the next one first, and whether an earlier one was missed."""

    visits: tuple[VisitKnown, ...]
    has_missed: bool = False

    def find(self, number: int) -> VisitKnown | None:
        """Return the visit of this number, if it is one of theirs."""
        return next((each for each in self.visits if each.id == number), None)


@dataclass(frozen=True, slots=True)
class DayVisits:
    """One page of the visits of a span of time; ``total`` counts all pages."""

    visits: tuple[VisitKnown, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line of a file that is left out; ``said`` are the arguments of its reason's sentence."""

    number: int
    reason: str
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportKnown:
    """A file that staff sent. ``state`` is fetching, staged, taking, taken, dropped or refused."""

    id: int
    state: str
    name: str
    new: int = 0
    changed: int = 0
    cancelled: int = 0
    unchanged: int = 0
    refused: int = 0
    refusals: tuple[Refusal, ...] = ()

    @property
    def read(self) -> int:
        """How many visits the file holds."""
        return self.new + self.changed + self.cancelled + self.unchanged + self.refused

    @property
    def to_take(self) -> int:
        """How many visits would change something."""
        return self.new + self.changed + self.cancelled


@dataclass(frozen=True, slots=True)
class DaySummary:
    """How the visits of a day stand, and whose patients have not answered."""

    booked: int
    confirmed: int
    move_wanted: int
    cancelled: int
    silent: tuple[VisitKnown, ...] = ()


@dataclass(frozen=True, slots=True)
class VariantOutcome:
    """One wording of the nudges: visits reminded with it, confirmed after it, and missed."""

    variant: int
    sent: int
    confirmed: int
    missed: int


@dataclass(frozen=True, slots=True)
class NoShows:
    """Visits of which staff noted who came, those missed, and those that nobody noted."""

    over: int
    missed: int
    variants: tuple[VariantOutcome, ...] = ()
    unnoted: int = 0
