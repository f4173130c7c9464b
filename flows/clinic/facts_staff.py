"""What the screens of staff look at: work, patients, invites, colleagues and the audit log.

Facts are as they stand in the step's own transaction. Staff are Telegram ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from flows.effects import WorkKind
from flows.session import Session
from flows.visits_known import VisitKnown

Entry = TypeVar("Entry")
PAGE_ROWS = 6
# The most urgent kinds of work, in the order in which the list shows them.
URGENT = (WorkKind.EMERGENCY, WorkKind.DISTRESS, WorkKind.MISTAKEN_TAP, WorkKind.SAME_DAY)


class WorkState(StrEnum):
    """Where a matter stands."""

    OPEN = "open"
    TAKEN = "taken"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Page(Generic[Entry]):
    """A page of a list, counted from 0, and how many pages and entries there are."""

    entries: Sequence[Entry]
    number: int
    pages: int
    count: int


@dataclass(frozen=True, slots=True)
class Matter:
    """Why the clinic should look at a patient, and who does. ``reached``: messages arrive.

    ``visits`` are those that the patient wants to move or has cancelled.
    """

    id: int
    patient_id: int
    reference: str
    reached: bool
    kind: str
    at: datetime
    state: WorkState
    is_mine: bool = False
    note: str = ""
    visits: tuple[VisitKnown, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterFound:
    """A matter, or None where there is none."""

    matter: Matter | None


@dataclass(frozen=True, slots=True)
class CheckInFiled:
    """How one day went; ``pain_nrs`` is 0-10, or None when not said."""

    day: date
    outcome: str
    pain_nrs: int | None


@dataclass(frozen=True, slots=True)
class Card:
    """A patient as staff see them: their conversation, and what was filed of late."""

    patient_id: int
    session: Session
    joined_at: datetime
    check_ins: tuple[CheckInFiled, ...]


@dataclass(frozen=True, slots=True)
class CardFound:
    """A patient's card, or None where there is no such patient."""

    card: Card | None


@dataclass(frozen=True, slots=True)
class PatientRow:
    """A patient in a list."""

    patient_id: int
    reference: str
    band: str


@dataclass(frozen=True, slots=True)
class Held:
    """Whose a reference is, by the clinic's number; 0 while it is nobody's."""

    patient_id: int


@dataclass(frozen=True, slots=True)
class Invited:
    """An invite; ``code_hash`` is never handed out.

    ``is_held``: somebody else has joined with its reference, which is one person's only.
    """

    id: int
    kind: str
    role: str
    reference: str
    expires_at: datetime
    is_used: bool = False
    is_revoked: bool = False
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class CodeFound:
    """The invite of a code, or None where nobody knows the code."""

    invite: Invited | None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the staff, by the clinic's number and by Telegram id."""

    patient_id: int
    staff_id: int
    role: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the audit log; ``patient_id`` is 0 where it is about nobody."""

    at: datetime
    staff_id: int
    action: str
    patient_id: int
    detail: str


MatterPage = Page[Matter]
PatientPage = Page[PatientRow]
InvitePage = Page[Invited]
StaffPage = Page[Colleague]
AuditPage = Page[Noted]
