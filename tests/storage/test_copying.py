"""A clinic moved from SQLite to PostgreSQL and back: all of it, or nothing."""

from __future__ import annotations

import fcntl
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, text, update

from bot.errors import DatabaseUnusable
from bot.storage import copying
from bot.storage.copying import Content, copy
from bot.storage.database import Connection, Database
from bot.storage.engines import lock_beside
from bot.storage.migrating import upgrade
from bot.storage.schema import PATIENTS, QUESTIONNAIRES, SESSIONS, WORKLIST
from tests.postgres.server import PostgresServer
from tests.storage.filling import fill

pytestmark = pytest.mark.postgres

PEOPLE = 3
GONE = 40  # somebody with this number was erased
NOTE = "ñandú 🙂 ' \" \\ \t \n ٣"
STATE = '{"data": {"pain": 7, "word": "se\\u00f1or"}}'
MOMENT = datetime(2026, 11, 22, 23, 59, 59, 123_456, tzinfo=UTC)


@pytest.fixture
def here(tmp_path: Path) -> str:
    """A database file that is not there yet."""
    return f"sqlite+aiosqlite:///{tmp_path / 'here.db'}"


async def live_at(url: str) -> None:
    """Have a clinic with odd texts, parts of seconds and fractions, and with somebody gone."""
    await upgrade(url)
    database = Database.open(url)
    async with database.writing() as conn:
        for number in (*range(1, PEOPLE + 1), GONE):
            await fill(conn, number, 7_000_000_000 + number, f"p{number}")
        await conn.execute(update(WORKLIST).values(note=NOTE, taken_at=None))
        await conn.execute(update(SESSIONS).values(state=STATE, updated_at=MOMENT))
        await conn.execute(update(QUESTIONNAIRES).values(score=0.1 + 0.2))
        await counted_on(conn)
        await conn.execute(PATIENTS.delete().where(PATIENTS.c.id == GONE))
    await database.close()


async def counted_on(conn: Connection) -> None:
    """Have a server know of the numbers that were given here by hand."""
    if conn.dialect.name != "sqlite":
        for table in copying.COUNTED:
            await conn.execute(text(f"SELECT setval('{table.name}_id_seq', {GONE})"))


async def copied(source: str, target: str) -> dict[str, Content]:
    """Copy, and say nothing."""
    return await copy(source, target, begin=lambda _: None, tell=lambda _: None)


async def next_patient(url: str) -> int:
    """Return the number that the next patient gets."""
    database = Database.open(url)
    async with database.reading() as conn:
        row = dict((await conn.execute(PATIENTS.select())).mappings().all()[0])
    async with database.writing() as conn:
        values = {**row, "telegram_id": 1, "reference": ""}
        del values["id"]
        added = await conn.execute(insert(PATIENTS).values(values).returning(PATIENTS.c.id))
        number = int(added.scalar_one())
    await database.close()
    return number


async def test_there_and_back_is_the_same(
    here: str, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    """Every value of every table survives both ways, to the last digit."""
    await live_at(here)
    with postgres_server.database(is_empty=True) as there:
        away = await copied(here, there)
        back = await copied(there, f"sqlite+aiosqlite:///{tmp_path / 'back.db'}")

    assert away == back
    assert {name: each.rows for name, each in away.items() if not each.rows} == {"tombstones": 0}
    assert away["patients"].rows == PEOPLE


@pytest.mark.parametrize("is_back", [False, True])
async def test_a_number_is_never_given_out_twice(
    here: str, is_back: bool, postgres_server: PostgresServer
) -> None:
    """The next patient's number comes after that of somebody who was erased."""
    with postgres_server.database(is_empty=True) as there:
        source, target = (there, here) if is_back else (here, there)
        await live_at(source)
        await copied(source, target)

        assert await next_patient(target) == GONE + 1


async def test_a_database_in_use_is_left_alone(
    here: str, postgres_url: str, postgres_server: PostgresServer
) -> None:
    """Whether a bot serves from the file or from the server, it has to be stopped first."""
    await live_at(here)
    bot = Database.open(postgres_url)
    async with bot.reading() as conn:
        await conn.execute(text("SELECT 1"))
        with pytest.raises(DatabaseUnusable, match="Stop every Lumbot"):
            await copied(here, postgres_url)
    await bot.close()
    with lock_beside(here.removeprefix("sqlite+aiosqlite:///")).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(DatabaseUnusable, match="Stop Lumbot"):
            await copied(here, postgres_url)


async def test_a_database_with_anything_in_it_is_refused(here: str, postgres_url: str) -> None:
    """Two clinics are never mixed, and a second copy is not put over the first."""
    await live_at(here)
    await copied(here, postgres_url)

    with pytest.raises(DatabaseUnusable, match="not empty"):
        await copied(here, postgres_url)


async def test_what_the_other_does_not_take_leaves_nothing_behind(
    here: str, postgres_url: str
) -> None:
    """A value that only SQLite takes is named as the reason, and the new database stays empty."""
    await live_at(here)
    database = Database.open(here)
    async with database.writing() as conn:
        await conn.execute(update(PATIENTS).values(language="x" * 40))
    await database.close()

    with pytest.raises(DatabaseUnusable, match="Nothing was copied"):
        await copied(here, postgres_url)
    database = Database.open(postgres_url)
    async with database.reading() as conn:
        assert not (await conn.execute(PATIENTS.select())).all()
    await database.close()


async def test_a_name_that_cannot_be_meant_is_refused(here: str, postgres_url: str) -> None:
    """The same database twice, or a file that is not there, copies nothing and makes nothing."""
    with pytest.raises(DatabaseUnusable, match="same database"):
        await copied(postgres_url, postgres_url)
    with pytest.raises(DatabaseUnusable, match="is not there"):
        await copied(here, postgres_url)
    assert not Path(here.removeprefix("sqlite+aiosqlite:///")).exists()
