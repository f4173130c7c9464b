"""A batch of events in a transaction: stepped in order, and all that follows written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot import facts
from bot.clock import Clock
from bot.rows import Work
from bot.runner.batch import Adaptor, Batch, Job
from bot.runner.writing import House
from bot.storage import claims, inbox, patients, sessions, tombstones, waits
from bot.storage.database import Connection
from flows.facts import NO_FACTS

COUNT_EVERY = timedelta(minutes=10)

# Called within a transaction; what it returns is called once that is committed.
Hurry = Callable[[Connection], Awaitable[Callable[[], None]]]


@dataclass(frozen=True, slots=True)
class Handled:
    """What a transaction has left: jobs to be handled alone, and work for others.

    ``count`` jobs were handled; ``go`` is to be called once it is committed.
    """

    alone: Sequence[Job]
    work: Work
    count: int = 0
    go: Callable[[], None] = lambda: None


class Stepping:
    """Steps batches of events with one adaptor; ``hurry`` sends on the answers to updates."""

    def __init__(self, clock: Clock, adaptor: Adaptor, house: House) -> None:
        self._clock = clock
        self._adaptor = adaptor
        self._house = house
        self._count_at: datetime | None = None
        self.hurry: Hurry | None = None

    async def in_hurry(self, conn: Connection, jobs: Sequence[Job]) -> Handled:
        """Handle these, and have their answers sent on within the transaction."""
        handled = await self.handle(conn, jobs)
        if self.hurry is None or Work.ANSWERS not in handled.work:
            return handled
        return replace(handled, work=handled.work & ~Work.ANSWERS, go=await self.hurry(conn))

    async def handle(self, conn: Connection, jobs: Sequence[Job]) -> Handled:
        """Handle these; what is left to be handled alone are steps that look at stored facts.

        They must see what the step before has written, and one after an erasure find nothing.
        """
        batch = await self.batch(conn, jobs)
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
                needs = batch.needs(job)
                known = await facts.load(conn, needs, batch.reader(job)) if needs else NO_FACTS
                batch.step(job, known)
        work = await batch.write(conn)
        await claims.tell(conn)
        done = [job for job in together if job not in alone]
        updates = {job.key: job.update.row_id for job in done if job.update}
        await inbox.done(conn, updates.values())
        await inbox.forget(conn, [updates[key] for key in updates.keys() & batch.forgotten])
        return Handled(alone, work, len(done))

    async def batch(self, conn: Connection, jobs: Sequence[Job]) -> Batch:
        """Begin a batch with what is known of its people."""
        known = await sessions.load(conn, {job.telegram_id for job in jobs})
        now = self._clock.now()
        if self._count_at is None or now >= self._count_at:
            self._house = replace(self._house, crowd=await patients.crowd(conn))
            self._count_at = now + COUNT_EVERY
        return Batch(self._adaptor, self._house, now, known)


async def ours(conn: Connection, jobs: Sequence[Job]) -> Sequence[Job]:
    """Leave out what another process of this bot handles, or has handled since it was read."""
    arrived = {job.telegram_id for job in jobs if job.update}
    await claims.in_turn(conn, {job.telegram_id for job in jobs} - arrived)
    people = await claims.free(conn, arrived)
    updates = [job.update.row_id for job in jobs if job.update and job.telegram_id in people]
    ours = await claims.with_elders(conn, updates)
    return [job for job in jobs if job.update is None or job.update.row_id in ours]
