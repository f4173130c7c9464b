"""Rows in the making: what many steps will write, and the pen that one step writes with."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Flag, auto

from bot import acting, broadcast_acts
from bot.acting import Acted, Acting
from bot.appointments import acting as visits
from bot.appointments.acting import Done
from bot.broadcast_acts import Ordered, with_ledger
from bot.calls import WORTH_SENDING, Call, Cause, Render, Shown, Target, message
from bot.storage import erasing, filings, outbox, waits
from bot.storage.database import Connection
from bot.storage.filings import Filing
from bot.storage.outbox import AWAITED, Message
from bot.storage.waits import Wait
from flows.clinic.acts import (
    MakeInvite,
)
from flows.clinic.broadcasting import SendLedger
from flows.effects import (
    Say,
)
from flows.screens import screen
from flows.texts import text
from flows.visit_acts import (
    VisitAct,
)


class Work(Flag):
    """What a commit has left to do: answers, other mail, conversations to wake, files to read."""

    ANSWERS = auto()
    MAIL = auto()
    WAITS = auto()
    FILES = auto()


NOTHING = Work(0)
EVERYTHING = ~NOTHING


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

    @property
    def work(self) -> Work:
        """Say what these leave to do once they are committed; acts of staff lead to anything."""
        if self.acted or self.visits or self.broadcasts:
            return EVERYTHING
        mail = [*self.messages, *self.farewells]
        answers = sum(each.priority in AWAITED and each.due_at <= each.created_at for each in mail)
        found = Work.WAITS if self.waits else NOTHING
        found |= Work.ANSWERS if answers else NOTHING
        return found | (Work.MAIL if answers < len(mail) else NOTHING)

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
class Pen:
    """Writes the rows of one step, each under a key of its own that names the step's cause."""

    rows: Rows
    render: Render
    cause: Cause
    patient_id: int
    target: Target
    count: int = 0

    def key(self) -> str:
        """Return the next key."""
        self.count += 1
        return f"{self.cause.key}.{self.count}"

    def send(
        self, effect: Shown, target: Target, patient_id: int | None, at: datetime | None = None
    ) -> None:
        """Send this to ``target``, not before ``at``; it goes when ``patient_id`` is erased."""
        for call in self.render(effect, target):
            made = message(call, effect, target, self.cause, self.key(), patient_id)
            if at is not None and at > made.due_at:
                worth = WORTH_SENDING[made.priority]
                made = replace(made, due_at=at, expires_at=at + worth)
            self.rows.messages.append(made)

    def make_invite(self, effect: MakeInvite) -> None:
        """Send the code with a key from which it is made again; it is written down nowhere."""
        key = self.act(effect)
        for call in self.render(effect, self.target):
            keyed = Call(call.method, {**call.params, "invite": key}, call.picture)
            made = message(keyed, effect, self.target, self.cause, key, self.patient_id)
            self.rows.messages.append(made)

    def act(self, act: Acting) -> str:
        """Have what staff did written; return the key under which it is."""
        key = self.key()
        done = Acted(act, self.target.chat_id, self.patient_id, self.cause.at, key)
        self.rows.acted.append(done)
        return key

    def wake(self, patient_id: int, kind: str, value: str = "") -> None:
        """Wake another patient's conversation at once: only it may change its own profile."""
        wait = Wait(patient_id, kind, self.key(), self.cause.at, value)
        self.rows.waits[wait.patient_id, wait.kind, wait.occurrence] = wait

    def broadcast(self, deed: broadcast_acts.Deed) -> None:
        """Have what is done with a broadcast written."""
        ordered = Ordered(deed, self.target.chat_id, self.patient_id, self.cause.at)
        self.rows.broadcasts.append(ordered)

    def send_ledger(self, effect: SendLedger) -> None:
        """Send the ledger as a file, made when it is sent."""
        self.broadcast(effect)
        said = Say(screen(text("broadcasts-ledger-sent", number=effect.broadcast_id)))
        for call in self.render(said, self.target):
            sent = with_ledger(call, effect)
            made = message(sent, said, self.target, self.cause, self.key(), self.patient_id)
            self.rows.messages.append(made)

    def do_visit(self, act: VisitAct) -> None:
        """Have what is done with a visit written in the step's own transaction."""
        person_id, at = self.target.chat_id, self.cause.at
        self.rows.visits.append(Done(act, self.patient_id, person_id, at, self.key()))
