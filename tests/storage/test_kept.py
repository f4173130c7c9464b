"""What is said to be kept is what the database holds: table by table, in a copy, and erased."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.storage import erasing, tombstones
from bot.storage.database import Connection, Database
from bot.storage.holdings import Holdings, held, opened
from bot.storage.schema import METADATA, PATIENTS
from flows import kept
from tests.storage.filling import NOON, TELEGRAM_IDS, fill

ANA, BEN = (1, 7_000_000_001), (2, 7_000_000_002)
# Columns that name somebody of the staff: not the person whom a row is about.
OF_STAFF = {"broadcasts.created_by", "imports.staff_id"}


@pytest.fixture
async def both(database: Database) -> Database:
    """A database that holds something of two people in every table."""
    async with database.writing() as conn:
        await fill(conn, *ANA, "ana")
        await fill(conn, *BEN, "ben")
    return database


async def count(conn: Connection, table: str) -> int:
    """Return how many rows a table has."""
    found = await conn.execute(select(func.count()).select_from(METADATA.tables[table]))
    return int(found.scalar_one())


def test_every_table_is_kept_for_a_reason() -> None:
    """A new table fails here until it is listed as kept, or as nobody's with the reason."""
    assert set(METADATA.tables) == set(kept.BY_TABLE) | set(kept.OTHERS)
    assert len(kept.BY_TABLE) == len(kept.KEPT)
    assert not set(kept.BY_TABLE) & set(kept.OTHERS)


def test_every_column_that_names_a_person_says_whose_the_row_is() -> None:
    """No table can name a patient in a way that the copy does not look for."""
    naming = {
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if column.name in TELEGRAM_IDS - {"telegram_id"}
        or any(key.column is PATIENTS.c.id for key in column.foreign_keys)
    }
    looked_for = {(each.table, name) for each in kept.KEPT for name in each.of}
    unlooked = {".".join(each) for each in naming - looked_for}

    assert unlooked == OF_STAFF | {"outbox.patient_id"}  # whose chat it is in says whose it is


def test_what_is_hidden_from_a_copy_is_there_to_be_hidden() -> None:
    """A renamed column cannot come out unnoticed."""
    for each in kept.KEPT:
        columns = set(METADATA.tables[each.table].columns.keys())
        assert each.hides | set(each.of) <= columns


def test_every_row_of_a_patient_goes_with_the_patient() -> None:
    """Erasing relies on it."""
    keys = [key for table in METADATA.sorted_tables for key in table.foreign_keys]
    to_patients = [key for key in keys if key.column is PATIENTS.c.id]

    assert to_patients
    left = {str(key.parent) for key in to_patients if key.ondelete != "CASCADE"}
    assert left <= {"broadcasts.created_by"}


async def test_a_copy_holds_every_table_and_nobody_else(both: Database) -> None:
    """Of each table that holds something of patients, exactly their own rows."""
    async with both.reading() as conn:
        found = await held(conn, ANA[0])

    assert found is not None
    assert set(found) == {each.table for each in kept.KEPT if each.of}
    assert {name: len(rows) for name, rows in found.items()} == dict.fromkeys(found, 1)
    assert "ben" not in str(found)
    assert str(BEN[1]) not in str(found)


async def test_a_copy_leaves_out_who_of_the_staff_it_was(both: Database) -> None:
    """Who looked is somebody else's data; that somebody looked is the patient's."""
    async with both.reading() as conn:
        found: Holdings = await held(conn, ANA[0]) or {}

    (audited,) = found["audit"]
    assert "staff_id" not in audited
    assert audited["action"] == "ana audit action 1"


async def test_nobody_has_no_copy(database: Database) -> None:
    """A number that is no patient's gives nothing, and not an empty copy."""
    async with database.reading() as conn:
        assert await held(conn, 12) is None


@pytest.mark.parametrize(
    ("cell", "expected"),
    [('{"a": [1]}', {"a": [1]}), ("[1]", [1]), ("{smile", "{smile"), (7, 7), (None, None)],
)
def test_what_is_stored_as_json_is_opened(cell: str | int | None, expected: object) -> None:
    """A copy shows answers as they were given; words that only look like JSON stay words."""
    assert opened(cell) == expected


async def test_erasing_takes_one_person_and_leaves_the_other(both: Database) -> None:
    """Nothing of Ana is in any table; Ben has all that he had."""
    async with both.writing() as conn:
        assert await erasing.erase(conn, ANA[0], NOON)

    async with both.reading() as conn:
        assert await held(conn, ANA[0]) is None
        ben = await held(conn, BEN[0]) or {}
        assert all(len(rows) == 1 for rows in ben.values())
        for each in kept.KEPT:
            has = await count(conn, each.table)
            # Of an update its number is left, so that a repeat of it is known for one.
            assert has == (2 if each.table == "inbox" else 1), each.table


async def test_erasing_nobody_is_said(database: Database) -> None:
    """A number that is no patient's is not a success."""
    async with database.writing() as conn:
        assert not await erasing.erase(conn, 12, NOON)
        assert await tombstones.every(conn) == []


async def test_a_tombstone_knows_a_person_and_names_nobody(database: Database) -> None:
    """It can be asked about somebody, and holds neither their id nor their number."""
    async with database.writing() as conn:
        await tombstones.put(conn, ANA[1], NOON)

    async with database.reading() as conn:
        (stone,) = await tombstones.every(conn)
        assert await tombstones.erased_at(conn, [ANA[1], BEN[1]]) == {ANA[1]: NOON}
    assert str(ANA[1]) not in f"{stone.digest} {stone.salt}"


async def test_all_tombstones_of_an_installation_share_its_salt(database: Database) -> None:
    """One hash a person is enough to ask, however many were erased."""
    async with database.writing() as conn:
        await tombstones.put(conn, ANA[1], NOON)
        await tombstones.put(conn, BEN[1], NOON)
        stones = await tombstones.every(conn)

    assert len({each.salt for each in stones}) == 1
    assert len({each.digest for each in stones}) == 2
