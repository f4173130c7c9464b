"""The lease on PostgreSQL: one leads at a time, whoever had to wait for what."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from bot.clock import SystemClock
from bot.errors import LeaseLost
from bot.leases import LEADER, LENGTH, Lease
from bot.storage import leases
from bot.storage.database import Database

pytestmark = pytest.mark.postgres

LONG_AGO = timedelta(hours=-1)
SECONDS_MAX = 30


async def test_a_lease_that_was_waited_for_is_long_enough(
    database: Database, postgres_url: str
) -> None:
    """Its time begins when it is taken, and not when the transaction began."""
    async with database.writing() as conn:
        await leases.take(conn, LEADER, "old", LONG_AGO)
    other = Database.open(postgres_url)
    async with asyncio.TaskGroup() as waiting, database.writing() as held:
        await held.execute(text("SELECT name FROM leases FOR UPDATE"))
        taking = waiting.create_task(taken(other))
        await somebody_waits(database)
        released_at = (await held.execute(text("SELECT clock_timestamp()"))).scalar_one()
    await other.close()

    assert taking.result() >= released_at + LENGTH


async def test_a_leader_that_slept_while_another_led_ends(database: Database) -> None:
    """It does so also when the other's time is over too, because what it knew is not true."""
    lease = Lease(database, SystemClock())
    await lease._take()
    async with database.writing() as conn:
        await conn.execute(
            text("UPDATE leases SET holder = 'another', until = until - interval '1h'")
        )

    with pytest.raises(LeaseLost):
        await lease._take()


async def test_a_lease_that_ran_out_is_taken_by_one(database: Database) -> None:
    """Before its end nobody else gets it, and after it the first who asks."""
    async with database.writing() as conn:
        assert await leases.take(conn, LEADER, "one", LENGTH)
        assert not await leases.take(conn, LEADER, "two", LENGTH)
        assert await leases.renew(conn, LEADER, "one", LONG_AGO)
        assert await leases.take(conn, LEADER, "two", LENGTH)
        assert not await leases.renew(conn, LEADER, "one", LENGTH)


async def taken(database: Database) -> datetime:
    """Take the lease, and return until when it is ours."""
    async with database.writing() as conn:
        assert await leases.take(conn, LEADER, "new", LENGTH)
        until: datetime = (await conn.execute(text("SELECT until FROM leases"))).scalar_one()
        return until


async def somebody_waits(database: Database) -> None:
    """Return when a transaction waits for a lock."""
    query = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    async with asyncio.timeout(SECONDS_MAX):
        while True:
            async with database.reading() as conn:
                if (await conn.execute(query)).scalar_one():
                    return
            await asyncio.sleep(0.01)
