"""Removes what is past its time: once at the start, then every day, and on an operator's word.

Each step is a short transaction of its own, so that nobody waits for an answer meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.clock import Clock
from bot.storage import past
from bot.storage.database import Database, patiently
from bot.storage.past import Past

LOG = structlog.get_logger(__name__)

EVERY = timedelta(days=1)
STEP_ROWS = 200

Removed = dict[Past, int]


async def purge(
    database: Database,
    now: datetime,
    *,
    days: int | None = None,
    tell: Callable[[int], object] = int,
) -> Removed:
    """Remove all that is past its time, or older than ``days``; return how many of each.

    ``tell`` is called with the number of rows after each step.
    """
    removed = dict.fromkeys(Past, 0)
    for each in Past:
        while True:
            async with database.reading() as conn:
                found = await past.find(conn, each, now, _days(each, days), STEP_ROWS)
            if not found:
                break
            async with database.writing(in_bulk=True) as conn:
                await past.remove(conn, each, found)
            removed[each] += len(found)
            tell(len(found))
    return removed


async def purgeable(database: Database, now: datetime, *, days: int | None = None) -> Removed:
    """Count what ``purge`` would remove now."""
    async with database.reading() as conn:
        return {each: await past.count(conn, each, now, _days(each, days)) for each in Past}


def _days(each: Past, days: int | None) -> int:
    return past.DAYS[each] if days is None else days


async def purge_daily(database: Database, clock: Clock) -> None:
    """Purge now and then once a day, for ever."""
    while True:
        now = clock.now()
        removed = await patiently(clock, partial(purge, database, now))
        if any(removed.values()):
            LOG.info("purged", count=sum(removed.values()))
        await clock.wait_until(now + EVERY)
