"""What is to be done: the only thing a flow may ask of the world.

Names are imperatives. The application writes all effects of a step, the new session and the
mark on the event in one transaction; nothing is sent before that is on disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from flows.clinic.acts import Act
from flows.clinic.broadcasting import Broadcasting
from flows.clinic.reporting import SendReport
from flows.screens import Screen
from flows.texts import Text
from flows.visit_acts import SendCalendar, VisitAct


class Priority(StrEnum):
    """Whose message goes first when Telegram's allowance is short, and what a repeat means.

    Replies and safety texts are sent again when it is unknown whether they arrived;
    reminders are not, because a second one is worse than none.
    """

    REPLY = "reply"
    SAFETY = "safety"
    REMINDER = "reminder"
    NUDGE = "nudge"


@dataclass(frozen=True, slots=True)
class Show:
    """Show where the patient is: turn the tapped card into this, or send it anew.

    With ``record`` a part has ended: the tapped card becomes that short record without
    buttons, and the screen is a new message.
    """

    screen: Screen
    record: Text | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """Send a message of its own, beside the card; from ``until`` on it is not worth sending."""

    screen: Screen
    priority: Priority = Priority.REPLY
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetWait:
    """Remember to wake this patient's conversation at ``due_at``.

    Unique by patient, kind and occurrence: setting one that is still open moves it,
    setting one that has fired changes nothing.
    """

    kind: str
    occurrence: str
    due_at: datetime
    value: str = ""


@dataclass(frozen=True, slots=True)
class DropWaits:
    """Forget every open wait of this kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class FileConsent:
    """Keep proof of a consent given or withdrawn, with the version of the text shown."""

    purpose: str
    given: bool
    text_version: str


@dataclass(frozen=True, slots=True)
class FileAssessment:
    """Keep a finished assessment as it was answered: flat keys to scalars."""

    band: str
    tier: str
    answers: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileCheckIn:
    """Keep how one day's exercises went. ``pain_nrs`` is 0-10, or None when not said."""

    day: date
    outcome: str
    pain_nrs: int | None


@dataclass(frozen=True, slots=True)
class FileQuestionnaire:
    """Keep a finished questionnaire: its name, its score, and what each item was answered.

    ``score`` is on the instrument's own scale; what it is worth stands in
    ``flows.questionnaires``.
    """

    name: str
    score: float
    answers: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChartDay:
    """One day of a progress picture: pain 0-10 or None, "" where nothing was answered."""

    day: date
    pain_nrs: int | None
    outcome: str
    phase: int


@dataclass(frozen=True, slots=True)
class SendChart:
    """Send a picture of the patient's days, with the screen's words under it.

    ``days`` are consecutive, oldest first, at least one. The words work alone, because the
    picture may be impossible to draw. ``patient_id`` is whose days they are, 0 the reader's own.
    """

    screen: Screen
    days: tuple[ChartDay, ...]
    patient_id: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of a page and the lines under it."""

    heading: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class SendPage:
    """Send one page as a document to be kept or printed, with the screen's words under it.

    ``days`` are those of the progress picture on the page; none leaves the picture out.
    ``patient_id`` is whom the page is about.
    """

    patient_id: int
    screen: Screen
    title: Text
    parts: tuple[Part, ...]
    days: tuple[ChartDay, ...] = ()


@dataclass(frozen=True, slots=True)
class SendCopy:
    """Send the patient all that is held about them, with the screen's words under it.

    What is in it is gathered when it is sent.
    """

    screen: Screen


@dataclass(frozen=True, slots=True)
class EraseAll:
    """Erase everything about this patient; what the same step shows is the last they get."""


class WorkKind(StrEnum):
    """Why the clinic should look at a patient."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"
    APPOINTMENT_WANTED = "appointment_wanted"
    CONTACT_WANTED = "contact_wanted"
    WORSE = "worse"
    MISTAKEN_TAP = "mistaken_tap"
    DISTRESS = "distress"
    STEP_BACK = "step_back"
    PHASE_DUE = "phase_due"
    SILENT = "silent"
    MOVE_WANTED = "move_wanted"
    VISIT_CANCELLED = "visit_cancelled"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class AlertClinic:
    """Put the patient on the clinic's worklist; an emergency also alerts staff at once.

    ``note`` are the patient's own words to the clinic, where they wrote some.
    """

    kind: WorkKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Tell another patient's conversation that the clinic cleared their red flag."""

    patient_id: int


@dataclass(frozen=True, slots=True)
class OpenPhase:
    """Tell another patient's conversation that the clinic opened the next phase to them."""

    patient_id: int


Effect = (
    Show
    | Say
    | SendChart
    | SendPage
    | SendCopy
    | EraseAll
    | SetWait
    | DropWaits
    | FileConsent
    | FileAssessment
    | FileCheckIn
    | FileQuestionnaire
    | AlertClinic
    | ClearFlag
    | OpenPhase
    | Act
    | Broadcasting
    | SendReport
    | SendCalendar
    | VisitAct
)
