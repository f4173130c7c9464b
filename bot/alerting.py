"""Whom the clinic's alerts reach and when: emergencies at once, all else once it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.config import ClinicHours
from bot.opening import next_opening
from flows.clinic import roles
from flows.effects import AlertClinic, Priority, Say, WorkKind
from flows.screens import opening, screen
from flows.texts import text

URGENT_WORK = frozenset({WorkKind.EMERGENCY, WorkKind.SAME_DAY, WorkKind.DISTRESS})
# Told day and night; all else waits for the clinic to open.
TOLD_AT_ONCE = frozenset({WorkKind.EMERGENCY, WorkKind.DISTRESS})
MATTER = "clinic_alert"


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody of the clinic who is told of alerts."""

    chat_id: int
    language: str
    role: str = roles.Role.OWNER


@dataclass(frozen=True, slots=True)
class Desk:
    """Whom the clinic's alerts reach, and when; without hours it is always open."""

    staff: Sequence[Staff] = ()
    hours: ClinicHours | None = None
    zone: str = "UTC"

    def tells(self, kind: WorkKind, at: datetime) -> datetime:
        """Return when staff are told of work that came up ``at``."""
        return at if kind in TOLD_AT_ONCE else self.opens(at)

    def opens(self, at: datetime) -> datetime:
        """Return when somebody is at the clinic, from this moment on."""
        return at if self.hours is None else next_opening(self.hours, self.zone, at)

    def hears(self, kind: WorkKind) -> list[Staff]:
        """Return who is told of work of a kind."""
        return [each for each in self.staff if roles.is_told(each.role, kind)]


def alert(effect: AlertClinic, patient_id: int) -> Say:
    """Say that there is work; staff learn no more than a number."""
    message_id = f"clinic-alert-{effect.kind.value.replace('_', '-')}"
    priority = Priority.SAFETY if effect.kind in URGENT_WORK else Priority.REPLY
    opens = opening("clinic-alert-open", MATTER, f"{patient_id}.{effect.kind}")
    return Say(screen(text(message_id, patient=patient_id), rows=[[opens]]), priority)
