"""Effects to rows: one function says for each effect what is written for it.

Nothing is written here. The rows of many steps are gathered first and then written with one
statement a table; the key of each row names the event that caused it, so that a repeat of the
same event could write nothing new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from bot.alerting import Desk, Staff, alert
from bot.calls import Shown, Target, message
from bot.rows import Pen
from bot.storage import filings
from bot.storage.filings import Filing
from bot.storage.waits import Wait
from flows.clinic.acts import (
    ClearWork,
    GiveBackWork,
    LeaveStaff,
    MakeInvite,
    NoteDown,
    Order,
    RevokeInvite,
    TakeWork,
    UseInvite,
)
from flows.clinic.broadcasting import SendLedger, StartBroadcast, SteerBroadcast
from flows.clinic.reporting import SendReport
from flows.effects import (
    AlertClinic,
    ClearFlag,
    DropWaits,
    Effect,
    EraseAll,
    FileAssessment,
    FileCheckIn,
    FileConsent,
    FileQuestionnaire,
    OpenPhase,
    Say,
    SendChart,
    SendCopy,
    SendPage,
    SetWait,
    Show,
)
from flows.phase_moves import OPENED
from flows.safety import CLEARED
from flows.screens import screen
from flows.texts import text
from flows.visit_acts import (
    AnswerVisit,
    DecideImport,
    FetchImport,
    FileNudge,
    SendCalendar,
    SettleVisit,
)


@dataclass(slots=True)
class Applying:
    """The effects of one step of one patient on their way to rows."""

    pen: Pen
    desk: Desk = field(default_factory=Desk)

    def apply(self, effects: Iterable[Effect]) -> None:
        """Add the rows of these effects, in their order."""
        for effect in effects:
            match effect:
                case Show() | Say() | SendChart() | SendPage() | SendCopy() | SendCalendar():
                    self.show(effect)
                case SendReport():
                    self.show(effect)
                case EraseAll():
                    self.erase()
                case SetWait():
                    self.set_wait(effect)
                case DropWaits():
                    self.drop_waits(effect)
                case FileConsent() | FileAssessment() | FileCheckIn() | FileQuestionnaire():
                    self.file(effect)
                case AlertClinic():
                    self.alert_clinic(effect)
                case ClearFlag() | OpenPhase() | Order():
                    self.decide(effect)
                case MakeInvite():
                    self.pen.make_invite(effect)
                case TakeWork() | GiveBackWork() | ClearWork() | LeaveStaff():
                    self.pen.act(effect)
                case RevokeInvite() | UseInvite() | NoteDown():
                    self.pen.act(effect)
                case AnswerVisit() | SettleVisit() | FileNudge() | FetchImport() | DecideImport():
                    self.pen.do_visit(effect)
                case StartBroadcast() | SteerBroadcast():
                    self.pen.broadcast(effect)
                case SendLedger():
                    self.pen.send_ledger(effect)
                case _ as never:
                    assert_never(never)

    def decide(self, effect: ClearFlag | OpenPhase | Order) -> None:
        """Have what staff decided written, and the patient's own conversation follow it."""
        match effect:
            case ClearFlag(patient_id=patient_id):
                self.pen.wake(patient_id, CLEARED)
            case OpenPhase(patient_id=patient_id):
                self.pen.wake(patient_id, OPENED)
            case Order(patient_id=patient_id, kind=kind, value=value):
                self.pen.wake(patient_id, kind.value, value)
            case _ as never:
                assert_never(never)
        self.pen.act(effect)

    def show(self, effect: Shown) -> None:
        if self.pen.patient_id in self.pen.rows.erasures:
            self.say_farewell(effect)
            return
        of_page = effect.patient_id if isinstance(effect, SendChart | SendPage) else 0
        # What shows somebody's health goes when they are erased, whoever it was sent to.
        about = of_page or effect.screen.about
        self.pen.send(effect, self.pen.target, about or self.pen.patient_id)

    def erase(self) -> None:
        """Have the patient erased; staff are told the number and nothing more."""
        self.pen.rows.erasures[self.pen.patient_id] = self.pen.cause.at
        told = Say(screen(text("clinic-alert-erased", patient=self.pen.patient_id)))
        self.tell(self.desk.staff, told, self.desk.opens(self.pen.cause.at))

    def say_farewell(self, effect: Shown) -> None:
        """What is said after an erasure is nobody's, and kept only until it has left."""
        for call in self.pen.render(effect, self.pen.target):
            made = message(call, effect, self.pen.target, self.pen.cause, self.pen.key(), None)
            self.pen.rows.farewells.append(replace(made, is_fleeting=True))

    def set_wait(self, effect: SetWait) -> None:
        wait = Wait(
            self.pen.patient_id, effect.kind, effect.occurrence, effect.due_at, effect.value
        )
        self.pen.rows.waits[self.pen.patient_id, effect.kind, effect.occurrence] = wait

    def drop_waits(self, effect: DropWaits) -> None:
        """Drop what is stored, and what this batch was about to set."""
        of_kind = (self.pen.patient_id, effect.kind)
        self.pen.rows.drops.add(of_kind)
        for key in [key for key in self.pen.rows.waits if key[:2] == of_kind]:
            del self.pen.rows.waits[key]

    def file(self, effect: filings.Filed) -> None:
        self.pen.rows.filings.append(
            Filing(self.pen.patient_id, self.pen.cause.at, self.pen.key(), effect)
        )

    def alert_clinic(self, effect: AlertClinic) -> None:
        """Put the patient on the worklist and tell staff."""
        self.file(effect)
        at = self.desk.tells(effect.kind, self.pen.cause.at)
        self.tell(self.desk.hears(effect.kind), alert(effect, self.pen.patient_id), at)

    def tell(self, staff: Iterable[Staff], said: Say, at: datetime) -> None:
        for each in staff:
            target = Target(each.chat_id, each.language, self.pen.target.flow, self.pen.target.step)
            self.pen.send(said, target, None, at)
