"""A real database on a server for every test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.storage.database import Database


@pytest.fixture
async def database(postgres_url: str) -> AsyncIterator[Database]:
    """An empty database of this version."""
    database = Database.open(postgres_url)
    yield database
    await database.close()
