"""What time it is, and waiting for a moment: the only place that asks the machine's clock.

Everything else is given a ``Clock``, so that tests and the demo can move it. A clock that is
moved wakes whoever sleeps on it in the order of their times, but all of them see the new time.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol

NAP_SECONDS = 60.0  # a machine that was suspended or set to another time is noticed this late


class Clock(Protocol):
    """Tells aware UTC and waits; waiting for what is past gives others a turn and returns."""

    def now(self) -> datetime: ...

    async def sleep(self, seconds: float) -> None: ...

    async def wait_until(self, at: datetime) -> None: ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def wait_until(self, at: datetime) -> None:
        await asyncio.sleep(0)
        while (left := (at - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 - time, no event
            await asyncio.sleep(min(left, NAP_SECONDS))


class MovableClock:
    """A clock that stands still until it is moved or, with ``runs``, goes on from ``start``."""

    def __init__(self, start: datetime, *, runs: bool = False) -> None:
        if start.tzinfo is None:
            message = f"A clock cannot start at {start!r}: it needs a time zone, best UTC."
            raise ValueError(message)
        self._runs = runs
        self._ahead = start.astimezone(UTC) - self._base()
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []
        self._alarm: asyncio.TimerHandle | None = None

    def now(self) -> datetime:
        return self._base() + self._ahead

    async def sleep(self, seconds: float) -> None:
        await self.wait_until(self.now() + timedelta(seconds=seconds))

    async def wait_until(self, at: datetime) -> None:
        if at <= self.now():
            await asyncio.sleep(0)
            return
        sleeper = (at, asyncio.get_running_loop().create_future())
        self._sleepers.append(sleeper)
        self._set_alarm()
        try:
            await sleeper[1]
        finally:
            if sleeper in self._sleepers:  # its task was cancelled
                self._sleepers.remove(sleeper)

    def advance(self, by: timedelta) -> None:
        """Move ahead and wake every sleeper whose time has come, earliest first."""
        if by < timedelta(0):
            message = f"A clock cannot go back by {-by}: give advance() a positive time."
            raise ValueError(message)
        self._ahead += by
        self._wake()

    def move_to(self, at: datetime) -> None:
        """Move ahead to this moment; see ``advance``."""
        self.advance(at - self.now())

    def _base(self) -> datetime:
        return datetime.now(UTC) if self._runs else datetime(1970, 1, 1, tzinfo=UTC)

    def _wake(self) -> None:
        now = self.now()
        self._sleepers.sort(key=lambda sleeper: sleeper[0])
        while self._sleepers and self._sleepers[0][0] <= now:
            _, woken = self._sleepers.pop(0)
            if not woken.done():
                woken.set_result(None)
        self._set_alarm()

    def _set_alarm(self) -> None:
        """Have a running clock look again when its earliest sleeper is due."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if self._runs and self._sleepers:
            first = min(at for at, _ in self._sleepers)
            left = (first - self.now()).total_seconds()
            self._alarm = asyncio.get_running_loop().call_later(max(left, 0), self._wake)


class Bell:
    """Where a loop rests until somebody rings or a moment comes; a ring is never lost."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()
        self._resting = asyncio.Event()
        self._until: datetime | None = None

    def ring(self) -> None:
        """Say that there is work."""
        self._rung.set()

    async def rest(self, until: datetime | None = None) -> None:
        """Return when rung since the last rest, or at ``until``."""
        self._until = until
        self._resting.set()
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._rung.wait())]
        if until is not None:
            waits.append(asyncio.create_task(self._clock.wait_until(until)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
            self._resting.clear()
        self._rung.clear()

    def is_quiet(self) -> bool:
        """Tell whether the loop rests and will go on resting as long as the clock stands."""
        is_due = self._until is not None and self._until <= self._clock.now()
        return self._resting.is_set() and not self._rung.is_set() and not is_due

    async def quiet(self) -> None:
        """Return when the loop rests with nothing to do now."""
        while not self.is_quiet():
            await (asyncio.sleep(0) if self._resting.is_set() else self._resting.wait())
