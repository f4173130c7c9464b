"""Migrations on PostgreSQL: what they build is what is declared."""

from __future__ import annotations

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import DatabaseUnusable
from bot.storage import engines
from bot.storage.migrating import upgrade
from bot.storage.schema import METADATA
from tests.postgres.server import PostgresServer

pytestmark = pytest.mark.postgres

COLUMNS = text(
    "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable,"
    " column_default FROM information_schema.columns"
    " WHERE table_schema = 'public' AND table_name NOT LIKE 'alembic%'"
)
INDEXES = text(
    "SELECT indexname, indexdef FROM pg_indexes"
    " WHERE schemaname = 'public' AND tablename NOT LIKE 'alembic%'"
)
CONSTRAINTS = text(
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'alembic%'"
)


def differences(conn: Connection) -> list[object]:
    """What Alembic would still have to change."""
    return list(compare_metadata(MigrationContext.configure(conn), METADATA))


async def built(url: str, *, is_declared: bool) -> dict[str, set[tuple[object, ...]]]:
    """Describe every column, index and constraint of a database."""
    engine = create_async_engine(make_url(url))
    async with engine.begin() as conn:
        if is_declared:
            await conn.run_sync(METADATA.create_all)
        else:
            assert await conn.run_sync(differences) == []
        found = {
            name: {tuple(row) for row in await conn.execute(query)}
            for name, query in (("columns", COLUMNS), ("indexes", INDEXES), ("rules", CONSTRAINTS))
        }
    await engine.dispose()
    return found


async def test_the_migrations_build_the_declared_tables(
    postgres_url: str, postgres_server: PostgresServer
) -> None:
    """Every column, index and constraint is the same, whether migrated or declared."""
    with postgres_server.database(is_empty=True) as empty:
        wanted = await built(empty, is_declared=True)
        found = await built(postgres_url, is_declared=False)

    assert wanted["columns"]
    assert found == wanted


async def test_replicas_that_start_together_migrate_once(postgres_server: PostgresServer) -> None:
    """The first builds the tables, the others wait and find them."""
    with postgres_server.database(is_empty=True) as url:
        await asyncio.gather(*(upgrade(url) for _ in range(3)))
        engine = create_async_engine(make_url(url))
        async with engine.connect() as conn:
            names = await conn.run_sync(lambda sync: inspect(sync).get_table_names())
        await engine.dispose()

    assert set(METADATA.tables) <= set(names)


async def test_a_server_that_is_too_old_is_left_as_it_is(
    postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever needs a later one than this says which it is, before anything is made there."""
    monkeypatch.setattr(engines, "POSTGRESQL_OLDEST", 990_000)
    with postgres_server.database(is_empty=True) as url:
        with pytest.raises(DatabaseUnusable, match="PostgreSQL 99 or later; this server is 1"):
            await upgrade(url)
        engine = create_async_engine(make_url(url))
        async with engine.connect() as conn:
            names = await conn.run_sync(lambda sync: inspect(sync).get_table_names())
        await engine.dispose()

    assert names == []
