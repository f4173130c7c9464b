"""Events to rows: a batch in one transaction, and event by event where that fails.

Only the event at fault is put aside, and its patient is told.
"""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from bot.clock import Clock
from bot.errors import DatabaseUnavailable
from bot.metrics import HANDLED, Metrics
from bot.rows import EVERYTHING, Work
from bot.runner.batch import Adaptor, Job
from bot.runner.failures import Failures
from bot.runner.stepping import Handled, Hurry, Stepping, ours
from bot.runner.writing import House
from bot.storage.database import Connection, Database

LOG = structlog.get_logger(__name__)


class Handler:
    """Handles batches of events with one adaptor."""

    def __init__(
        self, database: Database, clock: Clock, adaptor: Adaptor, house: House, metrics: Metrics
    ) -> None:
        self._database = database
        self._metrics = metrics
        self._stepping = Stepping(clock, adaptor, house)
        self._failures = Failures(database, metrics, self._stepping.batch)

    def within_commit(self, hurry: Hurry) -> None:
        """Have answers to a batch sent on by this, within the batch's transaction."""
        self._stepping.hurry = hurry

    async def commit(self, jobs: Sequence[Job]) -> Work | None:
        """Handle these jobs in order and commit all that follows from them.

        Returns the work that is left, None when another process is about all of them.
        """
        try:
            handled = await self._handle(jobs)
        except DatabaseUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - whose fault it was is found out below
            LOG.warning("batch_failed", count=len(jobs), error=type(error).__name__)
            handled = Handled(jobs, EVERYTHING)
        if handled is None:
            return None
        for job in handled.alone:
            await self._handle_alone(job)
        return EVERYTHING if handled.alone else handled.work

    async def _handle_alone(self, job: Job) -> None:
        try:
            await self._handle([job], is_alone=True)
        except DatabaseUnavailable:
            raise
        except Exception as error:
            LOG.exception("event_failed", key=job.key, error=type(error).__name__)
            await self._failures.put_aside(job, error)

    async def _handle(self, jobs: Sequence[Job], *, is_alone: bool = False) -> Handled | None:
        """Step these jobs in order and write all that follows, in one transaction.

        None, when another process is about all of them.
        """
        is_asked = any(job.update for job in jobs)
        async with self._database.writing(in_bulk=not is_asked) as conn:
            jobs = await ours(conn, jobs)
            if not jobs:
                return None
            step = self._stepping.in_hurry if is_asked and not is_alone else self._stepping.handle
            handled = await step(conn, jobs)
        self.committed(handled)
        return handled

    async def attempt(self, conn: Connection, jobs: Sequence[Job]) -> Handled | None:
        """Handle what is in turn of these within the transaction that takes them in.

        None when nothing is, or when it fails: then all of them are as they were. Pass what is
        returned to ``committed``. Raises when the whole transaction is lost, with what it took in.
        """
        savepoint = await conn.begin_nested()
        try:
            jobs = await ours(conn, jobs)
            handled = await self._stepping.in_hurry(conn, jobs) if jobs else None
        except Exception as error:
            if conn.invalidated:
                raise
            await savepoint.rollback()  # raises where the database has given up more than that
            LOG.warning("batch_failed", count=len(jobs), error=type(error).__name__)
            return None
        await savepoint.commit()
        return handled

    def committed(self, handled: Handled) -> None:
        """Count what was handled, and let its answers go."""
        self._metrics.events.labels(HANDLED).inc(handled.count)
        handled.go()
