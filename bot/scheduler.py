"""Wakes conversations when their waits fall due, and sleeps in between.

One tick takes what is due by the index, oldest first, a bounded batch at a time; patients
with nothing due cost nothing. A wait fires once, because its mark and its effects are one
transaction; whether a late one still speaks is the flow's decision.
"""

from __future__ import annotations

from datetime import datetime

from bot.clock import Bell, Clock
from bot.runner import Runner
from bot.storage import waits
from bot.storage.database import Database, patiently


class Scheduler:
    """The loop over stored waits."""

    def __init__(self, database: Database, clock: Clock, runner: Runner) -> None:
        self._database = database
        self._clock = clock
        self._runner = runner
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
            if not await patiently(self._clock, self._runner.elapse):
                await self._bell.rest(await patiently(self._clock, self._next_due_at))

    async def _next_due_at(self) -> datetime | None:
        async with self._database.reading() as conn:
            return await waits.next_due_at(conn)
