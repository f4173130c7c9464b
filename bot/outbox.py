"""Due calls out of the door: claimed, handed to the sender, and what became of them.

A row is marked ``sending`` on disk before the call is made, and one loop claims, so each chat
is answered in order. Between the claim and the answer a crash leaves it open whether the
message arrived: replies and safety texts are then sent again, all else is not.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot import broadcasts
from bot.calls import Call as Call  # noqa: PLC0414 - what the adaptor knows the outbox by
from bot.calls import JsonValue as JsonValue  # noqa: PLC0414
from bot.calls import Render as Render  # noqa: PLC0414
from bot.calls import Shown as Shown  # noqa: PLC0414
from bot.calls import Target as Target  # noqa: PLC0414
from bot.clock import Bell, Clock
from bot.gate import Deliver, Gate, Pace, choose
from bot.hurrying import HEADS_MAX, LEASE, Hurry, MaySend
from bot.metrics import Metrics
from bot.outcomes import NotSent as NotSent  # noqa: PLC0414
from bot.outcomes import Outcome as Outcome  # noqa: PLC0414
from bot.outcomes import Refused as Refused  # noqa: PLC0414
from bot.outcomes import Sent as Sent  # noqa: PLC0414
from bot.outcomes import Unknown as Unknown  # noqa: PLC0414
from bot.outcomes import is_blocked, settled
from bot.storage import outbox
from bot.storage.database import Connection, Database, patiently
from bot.storage.outbox import Change, Head, State
from bot.storage.outbox import Row as Row  # noqa: PLC0414
from bot.storage.outbox import Urgency as Urgency  # noqa: PLC0414

WRITE_EVERY = timedelta(seconds=0.1)  # at most so late is written what has become of a call


class Dispatcher:
    """The one loop that empties the outbox; ``may_send`` raises when another process does.

    ``deliver`` makes the call of a row and says how it went; ``blocked`` is told the chat of
    a patient whom nothing reaches any more.
    """

    def __init__(  # noqa: PLR0913 - each part is named where they are put together
        self,
        database: Database,
        clock: Clock,
        *,
        deliver: Deliver,
        pace: Pace,
        blocked: Callable[[int], Awaitable[None]],
        metrics: Metrics | None = None,
        may_send: MaySend | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._may_send = may_send
        self._blocked = blocked
        self._bell = Bell(clock)
        self._gate = Gate(clock, pace, deliver, self._bell.ring, metrics or Metrics())
        self._pace = pace
        self._next_lease_look = clock.now() + LEASE
        self.hurry = Hurry(self._gate, pace, clock, self.wake, may_send)
        self._is_stopping = False

    def wake(self) -> None:
        """Say that there may be something to send."""
        self._bell.ring()

    def stop(self) -> None:
        """Claim nothing more; ``run`` returns when every call that is out has been answered."""
        self._is_stopping, self.hurry.is_on = True, False
        self._bell.ring()

    @property
    def is_busy(self) -> bool:
        """Whether anything that was claimed has still to leave, or to be written down."""
        return self._gate.is_busy

    async def settled(self) -> None:
        """Return when nothing is in flight, and nothing could leave before the clock moves."""
        while True:
            await self._bell.quiet()
            await self._gate.quiet()
            if not self._gate.over and self._bell.is_quiet():
                return
            self._bell.ring()

    async def run(self) -> None:
        """Send what falls due, first what a crash left in the air, until stopped."""
        await patiently(self._clock, self._recover)
        self.hurry.is_on = not self._is_stopping
        gate = asyncio.create_task(self._gate.run())
        try:
            while not self._is_stopping or self._gate.is_busy:
                until = await patiently(self._clock, self._turn)
                if not self._is_stopping or self._gate.is_out:
                    await self._bell.rest(until)
        finally:
            self.hurry.is_on = False
            gate.cancel()

    @asynccontextmanager
    async def _sending(self) -> AsyncIterator[Connection]:
        async with self._database.writing() as conn:
            if self._may_send:
                await self._may_send(conn)
            yield conn

    async def _recover(self) -> None:
        async with self._sending() as conn:
            left = await outbox.orphans(conn, leased_before=None)
            now = self._clock.now()
            await outbox.change(conn, [settled(row, Unknown("crash"), now) for row in left])

    async def _turn(self) -> datetime:
        """Write down what is over, claim what may leave soon, and return when to look again."""
        now = self._clock.now()
        if self._is_stopping:
            self._gate.give_back()
        async with self._sending() as conn:
            over = list(self._gate.over)
            await self._look_at_leases(conn, now)
            await outbox.change(conn, [settled(row, outcome, now) for row, outcome in over])
            heads = await outbox.heads(conn, now, HEADS_MAX)
            room = Counter[Urgency]() if self._is_stopping else self._gate.room()
            chosen, late, next_at = choose(heads, self._pace, room, now)
            wanted, barred = await broadcasts.checked(conn, chosen, now)
            await outbox.change(conn, [*(_too_late(head, now) for head in late), *barred])
            claimed = await outbox.claim(conn, wanted, now + LEASE)
            due_at = await outbox.next_due_at(conn, now)
        self._gate.written(over)
        self._gate.add(claimed)
        self._gate.refill_at(len(claimed) // 2 if len(chosen) < len(heads) else -1)
        if late or barred:
            self._bell.ring()
        for row, outcome in over:
            if is_blocked(row, outcome):
                await self._blocked(row.chat_id)
        write_at = now + WRITE_EVERY if self._gate.is_busy else None
        return min(each for each in (next_at, due_at, write_at, self._next_lease_look) if each)

    async def _look_at_leases(self, conn: Connection, now: datetime) -> None:
        """Take up rows whose claim was committed but never came back, as unknown."""
        if now < self._next_lease_look:
            return
        self._next_lease_look = now + LEASE
        left = await outbox.orphans(conn, leased_before=now)
        lost = [row for row in left if not self._gate.has(row.id)]
        await outbox.change(conn, [settled(row, Unknown("lease"), now) for row in lost])


def _too_late(head: Head, now: datetime) -> Change:
    return Change(id=head.id, state=State.GIVEN_UP, due_at=now, reason="too late")
