"""The database: one writer, consistent readers, and what it refuses."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.errors import DatabaseUnavailable, DatabaseUnusable
from bot.storage import patients
from bot.storage.database import Database
from bot.storage.engines import check_postgresql, check_sqlite, checked
from bot.storage.patients import Newcomer
from flows.session import Profile

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ANA = Newcomer(7, Profile("en", "UTC"))


async def test_overlapping_changes_are_both_kept(database: Database) -> None:
    """Two that read, wait and write at the same time do not overwrite each other."""
    async with database.writing() as conn:
        await conn.execute(text("CREATE TABLE tally (n INTEGER)"))
        await conn.execute(text("INSERT INTO tally VALUES (0)"))

    async def add_one() -> None:
        async with database.writing() as conn:
            n = (await conn.execute(text("SELECT n FROM tally"))).scalar_one()
            await asyncio.sleep(0)
            await conn.execute(text("UPDATE tally SET n = :n"), {"n": n + 1})

    await asyncio.gather(*(add_one() for _ in range(5)))

    async with database.reading() as conn:
        assert (await conn.execute(text("SELECT n FROM tally"))).scalar_one() == 5


async def test_a_fault_undoes_the_whole_transaction(database: Database) -> None:
    """Nothing of a block that failed is kept."""

    async def failing() -> None:
        async with database.writing() as conn:
            await patients.add(conn, [ANA], NOON)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await failing()

    async with database.reading() as conn:
        assert await patients.numbers(conn, [7]) == {}


async def test_a_reader_neither_waits_for_the_writer_nor_sees_half_of_it(
    database: Database,
) -> None:
    """While a transaction is open, others read what was there before."""
    async with database.writing() as writer:
        await patients.add(writer, [ANA], NOON)
        async with database.reading() as conn:
            assert await patients.numbers(conn, [7]) == {}

    async with database.reading() as conn:
        assert await patients.numbers(conn, [7]) == {7: 1}


async def test_a_reader_cannot_write(database: Database) -> None:
    """There is one writing connection, and no other may be used as one."""
    with pytest.raises(DatabaseUnavailable):
        async with database.reading() as conn:
            await conn.execute(text("DELETE FROM patients"))


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_the_connection_is_set_up_to_survive_a_power_cut(database: Database) -> None:
    """Write-ahead log, full synchronisation and foreign keys are on."""
    async with database.writing() as conn:
        found = [
            (await conn.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]

    assert found == ["wal", 2, 1]


def test_an_sqlite_that_can_corrupt_its_file_is_refused() -> None:
    """The error names the version found and the one needed."""
    check_sqlite((3, 51, 3))
    with pytest.raises(DatabaseUnusable, match=r"SQLite 3\.40\.1 .* needs 3\.51\.3 or later"):
        check_sqlite((3, 40, 1))


def test_a_postgresql_that_frees_nothing_is_refused() -> None:
    """The error names the version found and the one needed."""
    check_postgresql(170_000)
    with pytest.raises(DatabaseUnusable, match=r"PostgreSQL 17 or later; this server is 16\.4\."):
        check_postgresql(160_004)


@pytest.mark.parametrize(
    "url",
    ["mysql://ana:secret@host/db", "secret", "", "sqlite:///lumbot.db"],  # pragma: allowlist secret
)
def test_an_unknown_database_is_refused_without_repeating_its_password(url: str) -> None:
    """The error says what is wanted and holds nothing of what was given."""
    with pytest.raises(DatabaseUnusable, match="Use sqlite\\+aiosqlite") as refused:
        checked(url)

    assert "secret" not in str(refused.value)


def test_a_database_in_memory_is_refused() -> None:
    """A database that forgets at a restart is no database for patients."""
    with pytest.raises(DatabaseUnusable, match="names no file"):
        checked("sqlite+aiosqlite://")


async def test_tables_that_are_missing_are_a_database_that_does_not_answer(
    database: Database,
) -> None:
    """An error of the database itself is told apart from an error of the event."""
    async with database.writing() as conn:
        await conn.execute(text("ALTER TABLE patients RENAME TO away"))

    with pytest.raises(DatabaseUnavailable):
        async with database.reading() as conn:
            await patients.numbers(conn, [7])


async def test_a_file_that_is_damaged_is_a_database_that_does_not_answer(tmp_path: Path) -> None:
    """No event is put aside because the file under it is broken."""
    file = tmp_path / "lumbot.db"
    url = f"sqlite+aiosqlite:///{file}"
    database = Database.open(url)
    async with database.writing() as conn:
        await conn.execute(text("CREATE TABLE tally (n INTEGER)"))
    await database.close()
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))  # its first page, but the head

    with pytest.raises(DatabaseUnavailable):
        async with database.writing() as conn:
            await conn.execute(text("INSERT INTO tally VALUES (1)"))
    await database.close()
