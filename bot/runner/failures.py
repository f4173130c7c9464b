"""Events that cannot be handled: put aside, so that all others go on, and told to their patient.

A wait leaves something behind: the next of its kind, as tomorrow's reminder, is set all the same.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

import structlog

from bot.errors import DatabaseUnavailable
from bot.metrics import FAILED, Metrics
from bot.runner.batch import Batch, Job
from bot.storage import claims, inbox, waits
from bot.storage.database import Connection, Database
from bot.storage.waits import Wait
from flows.facts import NO_FACTS

LOG = structlog.get_logger(__name__)

Load = Callable[[Connection, Sequence[Job]], Awaitable[Batch]]


@dataclass(frozen=True, slots=True)
class Failures:
    """Deals with jobs that failed alone; ``batch`` loads what a job is stepped on."""

    database: Database
    metrics: Metrics
    batch: Load

    async def put_aside(self, job: Job, error: Exception) -> None:
        """Keep what failed out of the way, then tell the patient whose message it was."""
        if job.due and not await self._leave_out(job, job.due.wait):
            async with self.database.writing() as conn:
                await waits.put_aside(conn, job.due.wait)
        if job.update:
            async with self.database.writing() as conn:
                await inbox.dead(conn, job.update.row_id, type(error).__name__)
        self.metrics.events.labels(FAILED).inc()
        if job.update and job.telegram_id:
            await self._say_fault(job)

    async def _leave_out(self, job: Job, wait: Wait) -> bool:
        """Put a wait aside and set what follows it; False where that fails too."""
        try:
            async with self.database.writing() as conn:
                await claims.in_turn(conn, {job.telegram_id})
                if await waits.put_aside(conn, wait):
                    batch = await self.batch(conn, [job])
                    batch.step(replace(job, has_failed=True), NO_FACTS)
                    await batch.write(conn)
        except DatabaseUnavailable:
            raise
        except Exception as error:
            LOG.exception("wait_not_left_out", key=job.key, error=type(error).__name__)
            return False
        return True

    async def _say_fault(self, job: Job) -> None:
        try:
            async with self.database.writing() as conn:
                batch = await self.batch(conn, [job])
                batch.say_fault(job)
                await batch.write(conn)
        except DatabaseUnavailable:
            raise
        except Exception as error:
            LOG.exception("fault_not_told", key=job.key, error=type(error).__name__)
