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

from bot import acting, broadcast_acts
from bot.acting import Acted, Acting
from bot.alerting import Desk, Staff, alert
from bot.appointments import acting as visits
from bot.appointments.acting import Done
from bot.broadcast_acts import Ordered, with_ledger
from bot.calls import WORTH_SENDING, Shown, message
from bot.calls import Call as Call  # noqa: PLC0414 - who makes rows knows them by this name
from bot.calls import Cause as Cause  # noqa: PLC0414
from bot.calls import JsonValue as JsonValue  # noqa: PLC0414
from bot.calls import Render as Render  # noqa: PLC0414
from bot.calls import Target as Target  # noqa: PLC0414
from bot.storage import erasing, filings, outbox, waits
from bot.storage.database import Connection
from bot.storage.filings import Filing
from bot.storage.outbox import Message
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
    VisitAct,
)


@dataclass(slots=True)
class Rows:
    """What many steps will write; ``secret`` is what the codes of invites are made from."""

    secret: str = ""

    messages: list[Message] = field(default_factory=list)
    filings: list[Filing] = field(default_factory=list)
    waits: dict[tuple[int, str, str], Wait] = field(default_factory=dict)
    drops: set[tuple[int, str]] = field(default_factory=set)
    acted: list[Acted] = field(default_factory=list)
    visits: list[Done] = field(default_factory=list)
    broadcasts: list[Ordered] = field(default_factory=list)
    erasures: dict[int, datetime] = field(default_factory=dict)
    farewells: list[Message] = field(default_factory=list)

    async def write(self, conn: Connection) -> None:
        """Write everything, waits that are dropped before those that are set.

        Who is erased goes last, with all that was just written about them.
        """
        await filings.add(conn, self.filings)
        await waits.drop(conn, self.drops)
        await waits.put(conn, list(self.waits.values()))
        await outbox.put(conn, self.messages)
        await acting.write(conn, self.acted, self.secret)
        await visits.write(conn, self.visits)
        await broadcast_acts.write(conn, self.broadcasts)
        for patient_id, at in self.erasures.items():
            await erasing.erase(conn, patient_id, at)
        await outbox.put(conn, self.farewells)


@dataclass(slots=True)
class Applying:
    """The effects of one step of one patient on their way to rows."""

    rows: Rows
    render: Render
    cause: Cause
    patient_id: int
    target: Target
    desk: Desk = field(default_factory=Desk)
    count: int = 0

    def apply(self, effects: Iterable[Effect]) -> None:
        """Add the rows of these effects, in their order."""
        for effect in effects:
            match effect:
                case Show() | Say() | SendChart() | SendPage() | SendCopy() | SendCalendar():
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
                case ClearFlag(patient_id=patient_id):
                    self.wake(patient_id, CLEARED)
                    self.act(effect)
                case OpenPhase(patient_id=patient_id):
                    self.wake(patient_id, OPENED)
                    self.act(effect)
                case Order(patient_id=patient_id, kind=kind, value=value):
                    self.wake(patient_id, kind.value, value)
                    self.act(effect)
                case MakeInvite():
                    self.make_invite(effect)
                case TakeWork() | GiveBackWork() | ClearWork() | LeaveStaff():
                    self.act(effect)
                case RevokeInvite() | UseInvite() | NoteDown():
                    self.act(effect)
                case AnswerVisit() | SettleVisit() | FileNudge() | FetchImport() | DecideImport():
                    self.do_visit(effect)
                case StartBroadcast() | SteerBroadcast():
                    self.broadcast(effect)
                case SendLedger():
                    self.send_ledger(effect)
                case _ as never:
                    assert_never(never)

    def broadcast(self, deed: broadcast_acts.Deed) -> None:
        ordered = Ordered(deed, self.target.chat_id, self.patient_id, self.cause.at)
        self.rows.broadcasts.append(ordered)

    def send_ledger(self, effect: SendLedger) -> None:
        self.broadcast(effect)
        said = Say(screen(text("broadcasts-ledger-sent", number=effect.broadcast_id)))
        for call in self.render(said, self.target):
            sent = with_ledger(call, effect)
            made = message(sent, said, self.target, self.cause, self._key(), self.patient_id)
            self.rows.messages.append(made)

    def do_visit(self, act: VisitAct) -> None:
        """Have what is done with a visit written in the step's own transaction."""
        person_id, at = self.target.chat_id, self.cause.at
        self.rows.visits.append(Done(act, self.patient_id, person_id, at, self._key()))

    def show(self, effect: Shown) -> None:
        if self.patient_id in self.rows.erasures:
            self.say_farewell(effect)
            return
        of_page = effect.patient_id if isinstance(effect, SendChart | SendPage) else 0
        # What shows somebody's health goes when they are erased, whoever it was sent to.
        about = of_page or effect.screen.about
        self._send(effect, self.target, about or self.patient_id)

    def erase(self) -> None:
        """Have the patient erased; staff are told the number and nothing more."""
        self.rows.erasures[self.patient_id] = self.cause.at
        told = Say(screen(text("clinic-alert-erased", patient=self.patient_id)))
        self.tell(self.desk.staff, told, self.desk.opens(self.cause.at))

    def say_farewell(self, effect: Shown) -> None:
        """What is said after an erasure is nobody's, and kept only until it has left."""
        for call in self.render(effect, self.target):
            made = message(call, effect, self.target, self.cause, self._key(), None)
            self.rows.farewells.append(replace(made, is_fleeting=True))

    def set_wait(self, effect: SetWait) -> None:
        wait = Wait(self.patient_id, effect.kind, effect.occurrence, effect.due_at, effect.value)
        self.rows.waits[self.patient_id, effect.kind, effect.occurrence] = wait

    def drop_waits(self, effect: DropWaits) -> None:
        """Drop what is stored, and what this batch was about to set."""
        of_kind = (self.patient_id, effect.kind)
        self.rows.drops.add(of_kind)
        for key in [key for key in self.rows.waits if key[:2] == of_kind]:
            del self.rows.waits[key]

    def file(self, effect: filings.Filed) -> None:
        self.rows.filings.append(Filing(self.patient_id, self.cause.at, self._key(), effect))

    def alert_clinic(self, effect: AlertClinic) -> None:
        """Put the patient on the worklist and tell staff."""
        self.file(effect)
        at = self.desk.tells(effect.kind, self.cause.at)
        self.tell(self.desk.hears(effect.kind), alert(effect, self.patient_id), at)

    def tell(self, staff: Iterable[Staff], said: Say, at: datetime) -> None:
        for each in staff:
            target = Target(each.chat_id, each.language, self.target.flow, self.target.step)
            self._send(said, target, None, at)

    def make_invite(self, effect: MakeInvite) -> None:
        """Send the code with a key from which it is made again; it is written down nowhere."""
        key = self.act(effect)
        for call in self.render(effect, self.target):
            keyed = Call(call.method, {**call.params, "invite": key}, call.picture)
            made = message(keyed, effect, self.target, self.cause, key, self.patient_id)
            self.rows.messages.append(made)

    def act(self, act: Acting) -> str:
        """Have what staff did written; return the key under which it is."""
        key = self._key()
        done = Acted(act, self.target.chat_id, self.patient_id, self.cause.at, key)
        self.rows.acted.append(done)
        return key

    def wake(self, patient_id: int, kind: str, value: str = "") -> None:
        """Wake another patient's conversation at once: only it may change its own profile."""
        wait = Wait(patient_id, kind, self._key(), self.cause.at, value)
        self.rows.waits[wait.patient_id, wait.kind, wait.occurrence] = wait

    def _send(
        self, effect: Shown, target: Target, patient_id: int | None, at: datetime | None = None
    ) -> None:
        for call in self.render(effect, target):
            made = message(call, effect, target, self.cause, self._key(), patient_id)
            if at is not None and at > made.due_at:
                worth = WORTH_SENDING[made.priority]
                made = replace(made, due_at=at, expires_at=at + worth)
            self.rows.messages.append(made)

    def _key(self) -> str:
        self.count += 1
        return f"{self.cause.key}.{self.count}"
