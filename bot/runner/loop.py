"""The only write path: what came in is stepped, and all that follows is one transaction.

Updates are on disk before Telegram is told so, mostly with all that follows from them. What has
to wait for its turn stays ``new`` until the very transaction that holds its effects; waits are
marked as fired in theirs. A crash therefore repeats a whole step or nothing. A batch that fails
is taken again event by event: only the event at fault is put aside, and its patient is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import structlog

from bot.clock import Bell, Clock
from bot.metrics import Metrics
from bot.rows import Work
from bot.runner.allowances import Allowances
from bot.runner.batch import Adaptor, Job, Raw
from bot.runner.handling import Handler
from bot.runner.intake import Intake
from bot.runner.stepping import Hurry
from bot.runner.writing import House
from bot.storage import inbox, waits
from bot.storage.database import Database, patiently
from bot.storage.inbox import Arrival, Waiting
from bot.storage.waits import Due
from flows.events import BotBlocked

LOG = structlog.get_logger(__name__)

BATCH_MAX = 100
WAITS_MAX = 30  # nobody who taps waits for more than these to be stepped
LOOKS_MAX = 20  # so many batches may be other processes' before this one rests
ID_MAX = 2**63 - 1


class Listeners:
    """Who is called after a commit: after each, or after those that leave some work."""

    def __init__(self) -> None:
        self._listeners: list[tuple[Callable[[], None], Work | None]] = []

    def add(self, listener: Callable[[], None], work: Work | None) -> None:
        self._listeners.append((listener, work))

    def tell(self, left: Work) -> None:
        for listener, work in self._listeners:
            if work is None or work & left:
                listener()


class Runner:
    """Takes in updates and due waits, and commits what follows from them."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        adaptor: Adaptor,
        house: House,
        *,
        bot_id: int,
        metrics: Metrics | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._user_key = adaptor.user_key
        self._bot_id = bot_id
        self._metrics = metrics or Metrics()
        self._handler = Handler(database, clock, adaptor, house, self._metrics)
        self._bell = Bell(clock)
        self._allowances = Allowances()
        self._intake = Intake(self._take_in)
        self._listeners = Listeners()
        self._is_stopping = False

    def within_commit(self, hurry: Hurry) -> None:
        """Have answers sent on by this within the very transaction that gives them."""
        self._handler.within_commit(hurry)

    def after_commit(self, listener: Callable[[], None], work: Work | None = None) -> None:
        """Have this called after every commit that leaves such work, or after each."""
        self._listeners.add(listener, work)

    async def receive(self, raws: Iterable[Raw]) -> None:
        """Take updates in; once this returns, Telegram may be told that they arrived.

        All that follows from them is in the same transaction if nothing fails; an update whose
        sender has older ones waiting is on disk, and handled in its turn.
        """
        key_of = self._user_key
        arrivals = [kept for raw in raws if (kept := _arrival(raw, key_of(raw))) is not None]
        await self._intake.bring(arrivals)

    async def _take_in(self, arrivals: Sequence[Arrival]) -> None:
        now = self._clock.now()
        async with self._database.writing() as conn:
            new = await inbox.add(conn, self._bot_id, arrivals, now)
            jobs = self._jobs(new, now)
            handled = await self._handler.attempt(conn, jobs) if jobs else None
        self._metrics.updates.inc(len(arrivals))
        if handled:
            self._handler.committed(handled)
            self._listeners.tell(handled.work)
        if len(new) > (handled.count if handled else 0):
            self._bell.ring()

    async def run(self) -> None:
        """Handle what is in the inbox, first what a crash left there, until stopped."""
        while not self._is_stopping:
            if not await patiently(self._clock, self._turn):
                resting = self._allowances.resting(self._clock.now())
                await self._bell.rest(min(resting.values(), default=None))

    def stop(self) -> None:
        """Have ``run`` return after the batch at hand; what is in the inbox stays there."""
        self._is_stopping = True
        self._bell.ring()

    async def settled(self) -> None:
        """Return when every update received so far has been handled."""
        await self._intake.quiet()
        await self._bell.quiet()

    async def elapse(self, limit: int = WAITS_MAX) -> bool:
        """Handle due waits, the oldest first and one a patient; say whether there were any."""
        async with self._database.reading() as conn:
            found = await waits.due(conn, self._clock.now(), limit)
        first = {due.telegram_id: due for due in reversed(found)}
        jobs = [_wait_job(due) for due in found if due is first[due.telegram_id]]
        return await self._commit(jobs)

    async def blocked(self, telegram_id: int) -> None:
        """Note that nothing reaches this person any more."""
        job = Job("blocked", telegram_id, event=BotBlocked(self._clock.now()))
        await patiently(self._clock, lambda: self._commit([job]))

    def wake(self) -> None:
        """Say that another process may have put something into the inbox."""
        self._bell.ring()

    async def _turn(self) -> bool:
        """Handle a batch: of a long queue, the first that no other process is about."""
        last = 0
        for _ in range(LOOKS_MAX):
            now = self._clock.now()
            resting = self._allowances.resting(now)
            async with self._database.reading() as conn:
                waiting = await inbox.waiting(
                    conn, self._bot_id, BATCH_MAX, resting, after_row=last
                )
            if await self._commit(self._jobs(waiting, now)):
                return True
            if len(waiting) < BATCH_MAX:
                return False
            last = waiting[-1].row_id
        return False

    async def _commit(self, jobs: Sequence[Job]) -> bool:
        """Handle these, and say whether there was anything to do that no other process does."""
        left = await self._handler.commit(jobs) if jobs else None
        if left is None:
            return False
        self._listeners.tell(left)
        return True

    def _jobs(self, waiting: Sequence[Waiting], now: datetime) -> list[Job]:
        """Return what may be handled of these now, in the order of Telegram."""
        in_order = sorted(self._allowances.share(waiting, now), key=lambda each: each.update_id)
        return [Job(f"u{each.row_id}", each.user_key, each) for each in in_order]


def _arrival(raw: Raw, user_key: int) -> Arrival | None:
    """Return what is kept of an update; without a number it could not be known again."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int) or abs(update_id) > ID_MAX:
        LOG.warning("update_without_number")
        return None
    return Arrival(update_id, user_key if abs(user_key) <= ID_MAX else 0, inbox.written(raw))


def _wait_job(due: Due) -> Job:
    wait = due.wait
    key = f"w{wait.patient_id}.{wait.kind}.{wait.occurrence}"
    return Job(key, due.telegram_id, due=due)
