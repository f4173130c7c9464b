"""A broadcast to very many: flat in memory, nothing that holds up a reply."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from bot.clock import MovableClock
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Urgency
from flows.clinic.broadcasting import Steering
from tests.bot.clinic import NOON
from tests.bot.newsroom import Newsroom, reader
from tests.bot.test_outbox import REPLY

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("url", ["sqlite"], indirect=True)]
PEOPLE = 20_000
GROWTH_MAX_BYTES = 8_000_000
LATER = "'2027-01-01 00:00:00.000000'"


@pytest.fixture
async def room(database: Database) -> Newsroom:
    """A newsroom with very many patients, who are copies of the first."""
    room = Newsroom(database, MovableClock(NOON))
    await room.people(reader())
    async with database.writing() as conn:
        found = await conn.execute(sql("SELECT * FROM patients"))
        names = [name for name in tuple(found.keys()) if name not in {"id", "telegram_id"}]
        columns = ", ".join(names)
        await conn.execute(
            sql(
                f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n"
                f" WHERE i < {PEOPLE})"
                f" INSERT INTO patients (id, telegram_id, {columns})"
                f" SELECT i, 1000 + i, {columns} FROM n, patients WHERE patients.id = 1"
            )
        )
    return room


async def drained(room: Newsroom) -> None:
    """Have the post take all that is due, without its calls."""
    async with room.database.writing() as conn:
        await conn.execute(sql("UPDATE outbox SET state = 'sent' WHERE state = 'due'"))


async def test_memory_stays_flat(room: Newsroom) -> None:
    """What is held is one step's patients, whether there are a thousand or a million."""
    number = await room.start(expected=PEOPLE)
    for _ in range(4):
        await room.step()
    await drained(room)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    while not await room.rows("SELECT 1 FROM broadcasts WHERE is_fed"):
        await room.step()
        await drained(room)
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()

    assert (await room.known(number)).tally.delivered == PEOPLE
    assert peak < GROWTH_MAX_BYTES


async def test_a_reply_goes_first_whatever_waits(room: Newsroom) -> None:
    """The queue holds a bounded number of news at a time, and a reply passes them all."""
    await room.start(expected=PEOPLE)
    await room.feed()
    (waiting,) = await room.rows("SELECT count(*) FROM outbox WHERE state = 'due'")
    reply = replace(REPLY, dedupe_key="reply", chat_id=1000 + PEOPLE)
    async with room.database.writing() as conn:
        await outbox.put(conn, [reply])
        heads = await outbox.heads(conn, NOON, 200)

    assert waiting[0] <= 2500
    assert heads[0].priority is Urgency.REPLY


async def test_pausing_very_many_at_once_is_free(room: Newsroom) -> None:
    """All may be due at once, as in the morning; the pause touches one row."""
    number = await room.start(expected=PEOPLE)
    while not await room.rows("SELECT 1 FROM broadcasts WHERE is_fed"):
        await room.step()
        async with room.database.writing() as conn:
            await conn.execute(sql(f"UPDATE outbox SET due_at = {LATER} WHERE due_at < {LATER}"))
    async with room.database.writing() as conn:
        await conn.execute(sql("UPDATE outbox SET due_at = created_at"))
    await room.steer(number, Steering.PAUSE)
    async with room.database.reading() as conn:
        heads = await outbox.heads(conn, NOON, 200)

    assert heads == []
