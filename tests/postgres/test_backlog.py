"""A long queue on PostgreSQL: every process takes its part of it."""

from __future__ import annotations

import pytest

from bot.clock import MovableClock
from bot.runner import Runner
from bot.runner.loop import BATCH_MAX
from bot.storage import claims
from bot.storage.database import Database
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, NOON, Clinic, kept, running, wrote

pytestmark = pytest.mark.postgres

REST = 7


async def test_what_another_process_is_about_holds_nobody_else_up(
    database: Database, postgres_url: str
) -> None:
    """While one handles the first hundred, the other goes on with those behind them."""
    other = Database.open(postgres_url)
    runner = Runner(database, MovableClock(NOON), ADAPTOR, HOUSE, bot_id=BOT_ID)
    clinic = Clinic(database, MovableClock(NOON), runner)
    people = range(1, BATCH_MAX + REST + 1)
    await kept(database, *(wrote(person, "/start", person) for person in people))
    async with other.writing() as conn:
        await claims.free(conn, people[:BATCH_MAX])
        async with running(runner.run()):
            await runner.settled()

    handled = await clinic.rows("SELECT user_key FROM inbox WHERE state = 'done' ORDER BY id")
    assert [person for (person,) in handled] == list(people[BATCH_MAX:])
    await other.close()
