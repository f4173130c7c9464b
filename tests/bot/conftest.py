"""The application without Telegram: a real database, the real flows, and a clock that stands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.runner import Runner
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, NOON, Clinic, running


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where this test's database is; every test is for both kinds."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}"
    named: str = request.getfixturevalue("postgres_url")
    return named


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """An empty database of this version."""
    await upgrade(url)
    database = Database.open(url)
    yield database
    await database.close()


@pytest.fixture
async def clinic(database: Database) -> AsyncIterator[Clinic]:
    """A runner that handles what it receives, at noon."""
    clock = MovableClock(NOON)
    runner = Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    async with running(runner.run()):
        yield Clinic(database, clock, runner)
