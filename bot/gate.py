"""The gate: what is claimed waits here until the pace lets it through.

The disk is too slow to keep time, so rows are claimed a moment ahead and leave from memory. What
may not be repeated would be lost to a crash here, so that only a fifth of a second's worth of
it waits.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.clock import Bell, Clock
from bot.metrics import Metrics
from bot.outcomes import OUTCOMES, NotSent, Outcome, Refused, Sent, Unknown
from bot.storage.outbox import AWAITED, Head, Row, Urgency

LOG = structlog.get_logger(__name__)

IN_FLIGHT_MAX = 200  # a thousand a second, each answered after a fifth of one
AHEAD_SECONDS = 0.2
WRITE_MAX = 100  # so many outcomes are worth a transaction of their own

Deliver = Callable[[Row], Awaitable[Outcome]]


class Pace(Protocol):
    """Telegram's allowance."""

    def rate(self, urgency: Urgency) -> float:
        """Return how many such calls may leave in a second when nothing else does."""
        ...

    def wait(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Return for how many seconds a call has to wait, 0 when it may leave."""
        ...

    def closed(self, urgency: Urgency, now: datetime) -> float:
        """Return for how many seconds no such call may leave, whichever its chat."""
        ...

    def take(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Take leave for one call and return 0, or take nothing and return seconds to wait."""
        ...

    def answered(self, chat_id: int, urgency: Urgency, now: datetime) -> None:
        """Learn that Telegram has answered the call to this chat."""
        ...

    def push_back(self, chat_id: int, retry_after: float, now: datetime) -> None:
        """Hold back what Telegram asked to hold back, for so many seconds."""
        ...


class Gate:
    """Rows that are claimed and wait, calls that are out, and what has become of them.

    ``deliver`` makes the call of a row and says how it went; ``ring`` asks for more rows, and for
    what is ``over`` to be written.
    """

    def __init__(
        self, clock: Clock, pace: Pace, deliver: Deliver, ring: Callable[[], None], metrics: Metrics
    ) -> None:
        self._clock = clock
        self._pace = pace
        self._deliver = deliver
        self._ring = ring
        self._metrics = metrics
        self._bell = Bell(clock)
        self._ready: list[Row] = []
        self._refill_at = -1
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._metrics.in_flight.set_function(lambda: len(self._in_flight))
        self.over: list[tuple[Row, Outcome]] = []

    async def run(self) -> None:
        """Let through what may leave, until cancelled; then what is out is given up."""
        try:
            while True:
                await self._bell.rest(self._let_through(self._clock.now()))
        finally:
            for task in self._in_flight.values():
                task.cancel()

    @property
    def is_out(self) -> bool:
        """Whether Telegram has still to answer a call."""
        return bool(self._in_flight)

    @property
    def is_busy(self) -> bool:
        """Whether anything waits, is out, or has still to be written down."""
        return bool(self._in_flight or self._ready or self.over)

    def has(self, row_id: int) -> bool:
        """Tell whether a row is here, or out."""
        return row_id in self._in_flight or any(row.id == row_id for row in self._ready)

    def add(self, rows: Collection[Row]) -> None:
        """Take rows in that were claimed."""
        if rows:
            self._ready = sorted([*self._ready, *rows], key=lambda row: row.priority)
            self._bell.ring()

    def refill_at(self, count: int) -> None:
        """Have it rung for more when only so many wait here; -1 when there are no more."""
        self._refill_at = count

    def written(self, over: Collection[tuple[Row, Outcome]]) -> None:
        """Forget what was over and is on disk now."""
        gone = {row.id for row, _ in over}
        self.over = [each for each in self.over if each[0].id not in gone]

    def give_back(self) -> None:
        """Let nothing more leave: what waits is over, and was surely not sent."""
        self.over += [(row, NotSent(0)) for row in self._ready]
        self._ready = []

    def room(self) -> Counter[Urgency]:
        """Return how many more rows of each urgency may wait here."""
        room = IN_FLIGHT_MAX - len(self._in_flight) - len(self._ready)
        waiting = Counter(row.priority for row in self._ready)
        of_each = {each: ahead(self._pace, each) - waiting[each] for each in Urgency}
        return Counter({each: min(room, most) for each, most in of_each.items()})

    async def quiet(self) -> None:
        """Return when nothing is out, and nothing could leave before the clock moves."""
        while self._in_flight or not self._bell.is_quiet():
            if self._in_flight:
                await asyncio.wait(self._in_flight.values())
            await self._bell.quiet()

    def _let_through(self, now: datetime) -> datetime | None:
        """Let leave what may leave now; return when the next may."""
        self._drop_late(now)
        kept, next_at, closed = list[Row](), None, set[Urgency]()
        for row in self._ready:
            if row.priority in closed:
                kept.append(row)
            elif wait_seconds := self._pace.take(row.chat_id, row.priority, now):
                ready_at = now + timedelta(seconds=wait_seconds)
                next_at = min(next_at or ready_at, ready_at)
                kept.append(row)
                if self._pace.closed(row.priority, now):
                    closed.add(row.priority)  # of hundreds, none is asked about in vain
            else:
                self._in_flight[row.id] = asyncio.create_task(self._send(row))
        has_left, self._ready = len(kept) < len(self._ready), kept
        if has_left and len(kept) <= self._refill_at:
            self._ring()
        return next_at

    def _drop_late(self, now: datetime) -> None:
        """Give up what has waited here past its worth, as over a night that the machine slept."""
        late = [row for row in self._ready if row.expires_at <= now]
        if late:
            self.over += [(row, NotSent(0)) for row in late]
            self._ready = [row for row in self._ready if row.expires_at > now]
            self._ring()

    async def _send(self, row: Row) -> None:
        try:
            outcome = await self._deliver(row)
        except Exception as error:
            LOG.exception("delivery_failed", row_id=row.id, error=type(error).__name__)
            outcome = Unknown(type(error).__name__)
        now = self._clock.now()
        if isinstance(outcome, Sent | Refused):
            self._pace.answered(row.chat_id, row.priority, now)
        if isinstance(outcome, NotSent) and outcome.retry_after is not None:
            self._pace.push_back(row.chat_id, outcome.retry_after, now)
        del self._in_flight[row.id]
        self._metrics.calls.labels(row.priority.name.lower(), OUTCOMES[type(outcome)]).inc()
        self.over.append((row, outcome))
        is_idle = not (self._in_flight or self._ready)
        if row.priority in AWAITED or len(self.over) >= WRITE_MAX or is_idle:
            self._ring()


def ahead(pace: Pace, urgency: Urgency) -> int:
    """Return how many rows may be claimed before they may leave."""
    if urgency in AWAITED:
        return IN_FLIGHT_MAX
    return max(1, int(pace.rate(urgency) * AHEAD_SECONDS))


def choose(
    heads: Sequence[Head], pace: Pace, room: Counter[Urgency], now: datetime
) -> tuple[list[Head], list[Head], datetime | None]:
    """Say which rows go to the gate, where there is room; which come too late; when to look again.

    What has to wait for longer than a moment stays on disk, so that it holds nobody's place.
    """
    chosen, late, next_at = list[Head](), list[Head](), None
    for head in heads:
        if head.expires_at <= now:
            late.append(head)
        elif room[head.priority] > 0:
            wait_seconds = pace.wait(head.chat_id, head.priority, now)
            if wait_seconds > AHEAD_SECONDS:
                ready_at = now + timedelta(seconds=wait_seconds - AHEAD_SECONDS)
                next_at = min(next_at or ready_at, ready_at)
            else:
                room[head.priority] -= 1
                chosen.append(head)
    return chosen, late, next_at
