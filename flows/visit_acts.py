"""What is done with visits, as effects: the patient's answers, and the clinic's decisions.

Whatever changes a visit wakes its patient's conversation, which sets the nudges anew and says
what has to be said. No step ever changes another person's conversation.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.rules.nudge_times import NudgeKind
from flows.screens import Screen
from flows.visits_known import VisitKnown, VisitStatus


@dataclass(frozen=True, slots=True)
class AnswerVisit:
    """Keep what the patient says of a visit of theirs; ``wish`` is when it would suit better."""

    visit_id: int
    answer: VisitStatus
    wish: str = ""


@dataclass(frozen=True, slots=True)
class SettleVisit:
    """Keep what staff say of a visit: that the patient came, missed it, or that it is off."""

    visit_id: int
    status: VisitStatus


@dataclass(frozen=True, slots=True)
class FileNudge:
    """Keep that a nudge was sent and in which wording, for the no-show report."""

    visit_id: int
    kind: NudgeKind
    variant: int


@dataclass(frozen=True, slots=True)
class SendCalendar:
    """Send a visit as a calendar file, with the screen's words under it."""

    screen: Screen
    visit: VisitKnown


@dataclass(frozen=True, slots=True)
class FetchImport:
    """Fetch a file of visits from Telegram and read it; who sent it is told what it holds."""

    file_id: str
    name: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class DecideImport:
    """Take the visits of a file that was read, or let it go."""

    import_id: int
    takes: bool


VisitAct = AnswerVisit | SettleVisit | FileNudge | FetchImport | DecideImport
