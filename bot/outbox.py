"""Due calls out of the door: claimed, handed to the sender, and what became of them.

A row is marked ``sending`` on disk before the call is made, and one loop claims, so each chat
is answered in order. Between the claim and the answer a crash leaves it open whether the
message arrived: replies and safety texts are then sent again, all else is not.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, assert_never

import structlog

from bot import broadcasts
from bot.calls import Call as Call  # noqa: PLC0414 - what the adaptor knows the outbox by
from bot.calls import JsonValue as JsonValue  # noqa: PLC0414
from bot.calls import Render as Render  # noqa: PLC0414
from bot.calls import Shown as Shown  # noqa: PLC0414
from bot.calls import Target as Target  # noqa: PLC0414
from bot.clock import Bell, Clock
from bot.metrics import Metrics
from bot.storage import outbox
from bot.storage.database import Connection, Database, patiently
from bot.storage.outbox import Change, Head, State
from bot.storage.outbox import Row as Row  # noqa: PLC0414
from bot.storage.outbox import Urgency as Urgency  # noqa: PLC0414

LOG = structlog.get_logger(__name__)

IN_FLIGHT_MAX = 64
HEADS_MAX = 200
LEASE = timedelta(minutes=5)  # far longer than any call may take
BACK_OFF_MAX_SECONDS = 900.0
AWAITED = frozenset({Urgency.REPLY, Urgency.SAFETY})  # sent again when unknown
BLOCKED_CODE = 403


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it, or it was so already ("message is not modified")."""

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take it; ``reason`` is a short word of ours, no text of a patient."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """It surely did not arrive; ``retry_after`` seconds are Telegram's wish, if it has one."""

    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have arrived."""

    reason: str = ""


Outcome = Sent | Refused | NotSent | Unknown
OUTCOMES = {Sent: "sent", Refused: "refused", NotSent: "not_sent", Unknown: "unknown"}
Deliver = Callable[[Row], Awaitable[Outcome]]


class Pace(Protocol):
    """Telegram's allowance."""

    def take(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Take leave for one call and return 0, or take nothing and return seconds to wait."""
        ...

    def push_back(self, chat_id: int, urgency: Urgency, retry_after: float, now: datetime) -> None:
        """Hold back what Telegram asked to hold back, for so many seconds."""
        ...


def settled(row: Row, outcome: Outcome, now: datetime) -> Change:
    """Decide what becomes of a row; past its ``expires_at`` nothing is tried again."""
    match outcome:
        case Sent(message_id=message_id):
            return Change(
                id=row.id, state=State.SENT, due_at=row.due_at, message_id=message_id, sent_at=now
            )
        case Refused(code=code, reason=reason):
            return Change(
                id=row.id, state=State.REFUSED, due_at=row.due_at, reason=f"{code} {reason}"
            )
        case NotSent(retry_after=retry_after):
            return _again(row, now, retry_after, "not sent")
        case Unknown(reason=reason) if row.priority in AWAITED:
            return _again(row, now, None, reason or "unknown")
        case Unknown(reason=reason):
            return Change(id=row.id, state=State.UNCERTAIN, due_at=row.due_at, reason=reason)
        case _ as never:
            assert_never(never)


def _again(row: Row, now: datetime, retry_after: float | None, reason: str) -> Change:
    back_off = min(2.0 ** min(row.attempts - 1, 20), BACK_OFF_MAX_SECONDS)
    seconds = back_off if retry_after is None else retry_after
    due_at = now + timedelta(seconds=seconds)
    state = State.DUE if due_at < row.expires_at else State.GIVEN_UP
    return Change(id=row.id, state=state, due_at=due_at, reason=reason)


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
        may_send: Callable[[Connection], Awaitable[None]] | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._may_send = may_send
        self._deliver = deliver
        self._pace = pace
        self._blocked = blocked
        self._bell = Bell(clock)
        self._metrics = metrics or Metrics()
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._metrics.in_flight.set_function(lambda: len(self._in_flight))
        self._over: list[tuple[Row, Outcome]] = []
        self._next_lease_look = clock.now() + LEASE
        self._is_stopping = False

    def wake(self) -> None:
        """Say that there may be something to send."""
        self._bell.ring()

    def stop(self) -> None:
        """Claim nothing more; ``run`` returns when every call that is out has been answered."""
        self._is_stopping = True
        self._bell.ring()

    async def settled(self) -> None:
        """Return when nothing is in flight, and nothing could leave before the clock moves."""
        while self._in_flight or self._over or not self._bell.is_quiet():
            if self._in_flight:
                await asyncio.wait(self._in_flight.values())
            await self._bell.quiet()

    async def run(self) -> None:
        """Send what falls due, first what a crash left in the air, until stopped."""
        await patiently(self._clock, self._recover)
        try:
            while not self._is_stopping or self._in_flight or self._over:
                until = await patiently(self._clock, self._turn)
                if not self._is_stopping or self._in_flight:
                    await self._bell.rest(until)
        finally:
            for task in self._in_flight.values():
                task.cancel()

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
        """Write down what is over, claim what may leave now, and return when to look again."""
        now = self._clock.now()
        over = list(self._over)
        async with self._sending() as conn:
            await self._look_at_leases(conn, now)
            await outbox.change(conn, [settled(row, outcome, now) for row, outcome in over])
            heads = await outbox.heads(conn, now, HEADS_MAX)
            chosen, late, next_at = choose(heads, self._pace, self._free(), now)
            wanted, barred = await broadcasts.checked(conn, chosen, now)
            await outbox.change(conn, [*(_too_late(head, now) for head in late), *barred])
            claimed = await outbox.claim(conn, wanted, now + LEASE)
            due_at = await outbox.next_due_at(conn, now)
        del self._over[: len(over)]
        for row in claimed:
            self._in_flight[row.id] = asyncio.create_task(self._send(row))
        if late or barred:
            self._bell.ring()
        for row, outcome in over:
            if _is_blocked(row, outcome):
                await self._blocked(row.chat_id)
        return min(each for each in (next_at, due_at, self._next_lease_look) if each)

    def _free(self) -> int:
        return 0 if self._is_stopping else IN_FLIGHT_MAX - len(self._in_flight)

    async def _send(self, row: Row) -> None:
        try:
            outcome = await self._deliver(row)
        except Exception as error:
            LOG.exception("delivery_failed", row_id=row.id, error=type(error).__name__)
            outcome = Unknown(type(error).__name__)
        if isinstance(outcome, NotSent) and outcome.retry_after is not None:
            now = self._clock.now()
            self._pace.push_back(row.chat_id, row.priority, outcome.retry_after, now)
        del self._in_flight[row.id]
        self._metrics.calls.labels(row.priority.name.lower(), OUTCOMES[type(outcome)]).inc()
        self._over.append((row, outcome))
        self._bell.ring()

    async def _look_at_leases(self, conn: Connection, now: datetime) -> None:
        """Take up rows whose claim was committed but never came back, as unknown."""
        if now < self._next_lease_look:
            return
        self._next_lease_look = now + LEASE
        left = await outbox.orphans(conn, leased_before=now)
        lost = [row for row in left if row.id not in self._in_flight]
        await outbox.change(conn, [settled(row, Unknown("lease"), now) for row in lost])


def choose(
    heads: list[Head], pace: Pace, free: int, now: datetime
) -> tuple[list[Head], list[Head], datetime | None]:
    """Say which rows leave now, at most ``free``; which come too late; when the next may leave."""
    chosen, late, next_at = list[Head](), list[Head](), None
    for head in heads:
        if head.expires_at <= now:
            late.append(head)
        elif len(chosen) == free:
            break
        elif wait_seconds := pace.take(head.chat_id, head.priority, now):
            ready_at = now + timedelta(seconds=wait_seconds)
            next_at = min(next_at or ready_at, ready_at)
        else:
            chosen.append(head)
    return chosen, late, next_at


def _is_blocked(row: Row, outcome: Outcome) -> bool:
    is_forbidden = isinstance(outcome, Refused) and outcome.code == BLOCKED_CODE
    return is_forbidden and row.patient_id is not None


def _too_late(head: Head, now: datetime) -> Change:
    return Change(id=head.id, state=State.GIVEN_UP, due_at=now, reason="too late")
