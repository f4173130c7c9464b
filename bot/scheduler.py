"""Wakes conversations when their waits fall due, moves broadcasts on, and sleeps in between.

One tick takes what is due by the index, oldest first, a bounded batch at a time; patients
with nothing due cost nothing. A wait fires once, because its mark and its effects are one
transaction; whether a late one still speaks is the flow's decision.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.broadcasts import Feeder, Turn
from bot.clock import Bell, Clock
from bot.runner import Runner
from bot.storage import waits
from bot.storage.database import Database, patiently

LOOK_AGAIN = timedelta(minutes=1)  # the command line sets waits too, and can ring no bell


class Scheduler:
    """The loop over stored waits, and over broadcasts where there is a ``feeder``.

    ``fed`` is called when there may be something to send.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        runner: Runner,
        feeder: Feeder | None = None,
        fed: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._runner = runner
        self._feeder = feeder
        self._fed = fed
        self._bell = Bell(clock)
        self._is_stopping = False

    def wake(self) -> None:
        """Say that a wait may have been set or moved."""
        self._bell.ring()

    def stop(self) -> None:
        """Have ``run`` return after the batch at hand."""
        self._is_stopping = True
        self._bell.ring()

    async def settled(self) -> None:
        """Return when every wait that is due by now has fired."""
        await self._bell.quiet()

    async def run(self) -> None:
        """Fire what falls due until stopped."""
        while not self._is_stopping:
            # A step of each in turn: a million news must not hold back a reminder.
            has_more = await patiently(self._clock, self._runner.elapse)
            turn = await patiently(self._clock, self._feed)
            if not (has_more or (turn and turn.has_more)):
                due_at = await patiently(self._clock, self._next_due_at)
                again = self._clock.now() + LOOK_AGAIN
                moments = [each for each in (due_at, turn and turn.look_at, again) if each]
                await self._bell.rest(min(moments))

    async def _feed(self) -> Turn | None:
        if self._feeder is None:
            return None
        turn = await self._feeder.step(self._clock.now())
        if turn.is_active:
            self._fed()
        return turn

    async def _next_due_at(self) -> datetime | None:
        async with self._database.reading() as conn:
            return await waits.next_due_at(conn)
