"""A backup put back: whole or not at all, and without those who were erased since."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3

from bot.errors import DatabaseUnusable
from bot.storage import erasing, tombstones
from bot.storage.backup import back_up, file_of
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.restoring import Restored, restore
from tests.storage.filling import NOON, fill, people

ANA, BEN = (1, 7_000_000_001), (2, 7_000_000_002)
LATER = NOON + timedelta(days=3)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where this test's database is: only SQLite is one file."""
    return f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}"


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Where the backup goes."""
    return tmp_path / "kept" / "monday.db"


@pytest.fixture
async def both(url: str, backup: Path) -> str:
    """A closed database with two people, and a backup of it."""
    backup.parent.mkdir()
    await upgrade(url)
    database = Database.open(url)
    async with database.writing() as conn:
        await fill(conn, *ANA, "ana")
        await fill(conn, *BEN, "ben")
    back_up(url, backup)
    await database.close()
    return url


async def changed(url: str, *erased: int) -> None:
    """Have somebody erased, and somebody new come, after the backup."""
    database = Database.open(url)
    async with database.writing() as conn:
        for number in erased:
            await erasing.erase(conn, number, LATER)
        await fill(conn, 3, 7_000_000_003, "eva")
    await database.close()


async def test_a_backup_is_what_was_there(both: str, backup: Path) -> None:
    """Put back, everybody of then is there, and nobody since; what was there is kept aside."""
    await changed(both)

    done = await restore(both, backup, LATER)

    assert await people(both) == [1, 2]
    file = file_of(both)
    assert done == Restored(2, 0, 0, file.with_name("lumbot.db.replaced"), is_complete=True)
    assert await people(both.replace("lumbot.db", "lumbot.db.replaced")) == [1, 2, 3]
    assert not list(file.parent.glob("*.restoring*"))


async def test_who_was_erased_since_is_erased_again(both: str, backup: Path) -> None:
    """An old backup brings nobody back who had everything erased."""
    await changed(both, ANA[0])

    done = await restore(both, backup, LATER)

    assert done.erased_again == 1
    assert await people(both) == [2]
    assert b"ana check_ins" not in file_of(both).read_bytes()


async def test_who_came_back_after_an_erasure_stays(url: str, backup: Path) -> None:
    """A tombstone is about what was there before it, not about who begins anew."""
    backup.parent.mkdir()
    await upgrade(url)
    database = Database.open(url)
    async with database.writing() as conn:
        await tombstones.put(conn, ANA[1], NOON - timedelta(days=1))
        await fill(conn, *ANA, "ana")
    back_up(url, backup)
    await database.close()

    done = await restore(url, backup, LATER)

    assert (done.erased_again, await people(url)) == (0, [1])


async def test_a_backup_opens_where_there_is_no_database(both: str, backup: Path) -> None:
    """On a new machine nothing is replaced; its own tombstones count."""
    file_of(both).unlink()

    done = await restore(both, backup, LATER)

    assert done.kept is None
    assert await people(both) == [1, 2]


async def test_a_broken_database_can_be_replaced(both: str, backup: Path) -> None:
    """It is said that later erasures could not be read."""
    file_of(both).write_bytes(b"no database" * 1000)

    done = await restore(both, backup, LATER)

    assert not done.is_complete
    assert await people(both) == [1, 2]


async def test_what_was_due_then_is_not_sent_twice(both: str, backup: Path) -> None:
    """It has most likely left since; what is due later is still sent."""
    conn = sqlcipher3.connect(backup)
    conn.execute("UPDATE outbox SET state = 'due', due_at = '2026-11-01 00:00:00' WHERE id = 1")
    later = "UPDATE outbox SET state = 'due', due_at = '2027-01-01 00:00:00' WHERE id = 2"
    conn.execute(later)
    conn.commit()
    conn.close()

    done = await restore(both, backup, LATER)

    conn = sqlcipher3.connect(file_of(both))
    states = conn.execute("SELECT state, reason FROM outbox ORDER BY id").fetchall()
    conn.close()
    assert done.unsure == 1
    assert states[0] == ("uncertain", "restored")
    assert states[1][0] == "due"


async def test_a_database_in_use_is_not_replaced(both: str, backup: Path) -> None:
    """A bot that runs would go on writing to the file that was replaced."""
    holder = sqlcipher3.connect(file_of(both))
    holder.execute("SELECT count(*) FROM patients").fetchone()
    with pytest.raises(DatabaseUnusable, match="in use"):
        # The lock of SQLite is one of a process, so that a process of its own has to ask.
        await in_a_process_of_its_own(both, backup)
    holder.close()


async def in_a_process_of_its_own(url: str, backup: Path) -> None:
    """Restore from another process, and raise what it says."""
    script = (
        "import asyncio,sys;from datetime import UTC,datetime;from pathlib import Path;"
        "from bot.storage.restoring import restore;"
        "asyncio.run(restore(sys.argv[1],Path(sys.argv[2]),datetime(2026,1,1,tzinfo=UTC)))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, url, str(backup), stderr=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    _, said = await process.communicate()
    if process.returncode:
        raise DatabaseUnusable(said.decode())


@pytest.mark.parametrize("spoil", ["cut", "noise", "no tables", "missing"])
async def test_a_file_that_is_no_whole_backup_is_refused(
    both: str, backup: Path, spoil: str
) -> None:
    """Nothing is replaced, and one line says which file it is."""
    content = backup.read_bytes()
    backup.unlink()
    match spoil:
        case "cut":
            backup.write_bytes(content[: len(content) // 2])
        case "noise":
            middle = len(content) // 2
            backup.write_bytes(content[:middle] + b"\xff" * 20_000 + content[middle + 20_000 :])
        case "no tables":
            sqlcipher3.connect(backup).close()
            backup.touch()
        case _:
            assert spoil == "missing"

    with pytest.raises(DatabaseUnusable, match=r"monday\.db"):
        await restore(both, backup, LATER)

    assert await people(both) == [1, 2]


def test_no_backup_is_overwritten(both: str, backup: Path) -> None:
    """A second one needs a name of its own."""
    with pytest.raises(DatabaseUnusable, match="there already"):
        back_up(both, backup)


def test_a_backup_that_cannot_be_written_leaves_nothing(both: str, tmp_path: Path) -> None:
    """Whole or not at all."""
    with pytest.raises(DatabaseUnusable, match="No backup was made"):
        back_up(both, tmp_path / "no such folder" / "x.db")
    assert not list(tmp_path.rglob("*.partial"))


def test_a_backup_is_for_its_owner_only(both: str, backup: Path) -> None:
    """It holds everybody's answers."""
    assert backup.stat().st_mode & 0o077 == 0


def test_a_server_makes_its_own_backups() -> None:
    """What to use instead is said."""
    with pytest.raises(DatabaseUnusable, match="pg_dump"):
        file_of("postgresql+asyncpg://user@host/name")
