"""Events to rows: a batch in one transaction, and event by event where that fails.

Only the event at fault is put aside, and its patient is told.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot import facts
from bot.clock import Clock
from bot.errors import DatabaseUnavailable
from bot.metrics import HANDLED, Metrics
from bot.rows import EVERYTHING, Work
from bot.runner.batch import Adaptor, Batch, Job
from bot.runner.failures import Failures
from bot.runner.writing import House
from bot.storage import claims, inbox, patients, sessions, tombstones, waits
from bot.storage.database import Connection, Database

LOG = structlog.get_logger(__name__)

COUNT_EVERY = timedelta(minutes=10)

Hurry = Callable[[Connection], Awaitable[Callable[[], None]]]


@dataclass(frozen=True, slots=True)
class Handled:
    """What a transaction has left: jobs to be handled alone, and work for others."""

    alone: Sequence[Job]
    work: Work


class Handler:
    """Handles batches of events with one adaptor."""

    def __init__(
        self, database: Database, clock: Clock, adaptor: Adaptor, house: House, metrics: Metrics
    ) -> None:
        self._database = database
        self._clock = clock
        self._adaptor = adaptor
        self._house = house
        self._metrics = metrics
        self._hurry: Hurry | None = None
        self._failures = Failures(database, metrics, self._batch)
        self._count_at: datetime | None = None

    def within_commit(self, hurry: Hurry) -> None:
        """Have answers to a batch sent on by this, within the batch's transaction."""
        self._hurry = hurry

    async def commit(self, jobs: Sequence[Job]) -> Work | None:
        """Handle these jobs in order and commit all that follows from them.

        Returns the work that is left, None when another process is about all of them.
        """
        try:
            handled = await self._handle(jobs, self._hurry)
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
            await self._handle([job])
        except DatabaseUnavailable:
            raise
        except Exception as error:
            LOG.exception("event_failed", key=job.key, error=type(error).__name__)
            await self._failures.put_aside(job, error)

    async def _handle(self, jobs: Sequence[Job], hurry: Hurry | None = None) -> Handled | None:
        """Step these jobs in order and write all that follows, in one transaction.

        None, when another process is about all of them.
        """
        is_asked = any(job.update for job in jobs)
        go: Callable[[], None] | None = None
        async with self._database.writing(in_bulk=not is_asked) as conn:
            jobs = await _ours(conn, jobs)
            if not jobs:
                return None
            handled = await self._within(conn, jobs)
            if hurry and is_asked and Work.ANSWERS in handled.work:
                go = await hurry(conn)
        self._metrics.events.labels(HANDLED).inc(len(jobs) - len(handled.alone))
        if go is None:
            return handled
        go()
        return replace(handled, work=handled.work & ~Work.ANSWERS)

    async def _within(self, conn: Connection, jobs: Sequence[Job]) -> Handled:
        """Handle these; what is left to be handled alone are steps that look at stored facts.

        They must see what the step before has written, and one after an erasure find nothing.
        """
        batch = await self._batch(conn, jobs)
        alone: Sequence[Job] = batch.to_handle_alone(jobs) if len(jobs) > 1 else []
        together = [job for job in jobs if job not in alone]
        due = [job.due.wait for job in together if job.due]
        fired = await waits.fire(conn, due, self._clock.now())
        batch.gone = await tombstones.erased_at(conn, batch.strangers(together))
        if any(batch.needs(job) for job in together):
            await claims.stored_facts(conn)
        for job in together:
            if job.telegram_id in batch.erased:
                alone = [*alone, job]
            elif job.due is None or job.due.wait in fired:
                batch.step(job, await facts.load(conn, batch.needs(job), batch.reader(job)))
        work = await batch.write(conn)
        await claims.tell(conn)
        updates = {job.key: job.update.row_id for job in together if job.update}
        for job in alone:
            updates.pop(job.key, None)
        await inbox.done(conn, updates.values())
        await inbox.forget(conn, [updates[key] for key in updates.keys() & batch.forgotten])
        return Handled(alone, work)

    async def _batch(self, conn: Connection, jobs: Sequence[Job]) -> Batch:
        known = await sessions.load(conn, {job.telegram_id for job in jobs})
        now = self._clock.now()
        if self._count_at is None or now >= self._count_at:
            self._house = replace(self._house, crowd=await patients.crowd(conn))
            self._count_at = now + COUNT_EVERY
        return Batch(self._adaptor, self._house, now, known)


async def _ours(conn: Connection, jobs: Sequence[Job]) -> Sequence[Job]:
    """Leave out what another process of this bot handles, or has handled since it was read."""
    arrived = {job.telegram_id for job in jobs if job.update}
    await claims.in_turn(conn, {job.telegram_id for job in jobs} - arrived)
    people = await claims.free(conn, arrived)
    updates = [job.update.row_id for job in jobs if job.update and job.telegram_id in people]
    ours = await claims.with_elders(conn, updates)
    return [job for job in jobs if job.update is None or job.update.row_id in ours]
