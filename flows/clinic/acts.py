"""What staff do, as effects: each is written for good together with a line in the audit log.

Nothing here changes a patient's conversation from outside. An ``Order`` wakes it, and it
changes its own profile and tells the patient, as for anything else that falls due.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.screens import Screen

LINK: Final = "{link}"


class OrderKind(StrEnum):
    """What a patient's conversation is asked to do; also the kind of the wait that says so."""

    SET_PHASE = "phase_set"
    HOLD_PHASE = "phase_held"
    RELEASE_PHASE = "phase_released"
    CLOSE_PHASE = "phase_closed"
    LETTER = "clinic_wrote"
    END_ROLE = "role_ended"


class Cleared(StrEnum):
    """Why a matter needs nobody any more."""

    ANSWERED = "answered"
    CALLED = "called"
    BOOKED = "booked"
    NO_NEED = "no_need"
    JUDGED_SAFE = "judged_safe"
    PHASE_OPENED = "phase_opened"


class InviteKind(StrEnum):
    """Whom an invite is for."""

    PATIENT = "patient"
    STAFF = "staff"


class Note(StrEnum):
    """What staff did besides, for the audit log."""

    CHART_SENT = "chart_sent"
    SUMMARY_SENT = "summary_sent"


@dataclass(frozen=True, slots=True)
class TakeWork:
    """Take a matter that is open, so that nobody else does."""

    item_id: int
    patient_id: int


@dataclass(frozen=True, slots=True)
class GiveBackWork:
    """Open a matter again that was taken."""

    item_id: int
    patient_id: int


@dataclass(frozen=True, slots=True)
class ClearWork:
    """Close a matter, with the reason."""

    item_id: int
    patient_id: int
    reason: Cleared


@dataclass(frozen=True, slots=True)
class LeaveStaff:
    """Open again all that this person had taken: they are of the clinic's staff no more."""


@dataclass(frozen=True, slots=True)
class Order:
    """Wake a person's conversation; ``value`` says the rest, ``detail`` is all the log keeps."""

    patient_id: int
    kind: OrderKind
    value: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MakeInvite:
    """Make a code for one person, and send its link and picture to whoever asked for it.

    The words under the picture hold ``LINK`` where the link is put when they are sent.
    """

    screen: Screen
    kind: InviteKind
    role: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class RevokeInvite:
    """Make a code useless, if it is of one of these kinds."""

    invite_id: int
    kinds: tuple[InviteKind, ...]


@dataclass(frozen=True, slots=True)
class UseInvite:
    """Mark a code as used by the person of this conversation."""

    invite_id: int
    kind: InviteKind


@dataclass(frozen=True, slots=True)
class NoteDown:
    """Note in the audit log what was done with a patient's data, and nothing else."""

    patient_id: int
    note: Note


Act = (
    TakeWork
    | GiveBackWork
    | ClearWork
    | LeaveStaff
    | Order
    | MakeInvite
    | RevokeInvite
    | UseInvite
    | NoteDown
)
