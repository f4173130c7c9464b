"""Migrations: what they build is what is declared."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

from bot.storage.engines import engine_for
from bot.storage.migrating import upgrade
from bot.storage.schema import METADATA

BUILT = text(
    "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%'"
)


def parts(sql: str | None) -> list[str]:
    """The lines of a definition; the order of its constraints means nothing."""
    return sorted(line.strip(" \t,") for line in (sql or "").splitlines())


def differences(conn: Connection) -> list[object]:
    """What Alembic would still have to change."""
    return list(compare_metadata(MigrationContext.configure(conn), METADATA))


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_the_migrations_build_the_declared_tables(url: str, tmp_path: Path) -> None:
    """Every table and index is the same, to the letter, whether migrated or declared."""
    await upgrade(url)
    migrated = engine_for(make_url(url))
    declared = engine_for(make_url(f"sqlite+aiosqlite:///{tmp_path / 'declared.db'}"))

    async with migrated.begin() as one, declared.begin() as other:
        await other.run_sync(METADATA.create_all)
        built = {row.name: parts(row.sql) for row in await one.execute(BUILT)}
        wanted = {row.name: parts(row.sql) for row in await other.execute(BUILT)}
        left = await one.run_sync(differences)

    await migrated.dispose()
    await declared.dispose()
    assert built == wanted
    assert left == []


async def test_upgrading_twice_changes_nothing(url: str) -> None:
    """A database of this version is left alone."""
    await upgrade(url)
    await upgrade(url)
