"""A real database file for every test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.migrating import upgrade


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
