"""With a key the file says nothing to whoever has it: not the database, its log, nor a copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import keyed
from bot.errors import DatabaseUnusable
from bot.storage.backup import back_up, file_of
from bot.storage.copying import copy
from bot.storage.database import Database
from bot.storage.encryption import PLAIN, fitting
from bot.storage.migrating import upgrade
from bot.storage.restoring import restore
from tests.storage.filling import NOON, fill, people

KEY, OTHER = "0f" * 32, "f0" * 32
ANA = (1, 7_000_000_001)
WORD = "a-word-of-hers"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "lumbot.db"


@pytest.fixture
def plain(file: Path) -> str:
    """Return the address of a file without its key."""
    return f"sqlite+aiosqlite:///{file}"


@pytest.fixture
def locked(plain: str) -> str:
    """Return the address with the key."""
    return keyed(plain, SecretStr(KEY))


async def filled(url: str) -> Database:
    """Put Ana into a new database, and leave it open."""
    await upgrade(url)
    database = Database.open(url)
    async with database.writing() as conn:
        await fill(conn, *ANA, WORD)
    return database


def says(*files: Path) -> bool:
    """Tell whether one of these files holds what a patient said, or is openly a database."""
    held = b"".join(file.read_bytes() for file in files)
    return WORD.encode() in held or PLAIN in held


async def test_an_encrypted_file_says_nothing(locked: str, file: Path) -> None:
    """Neither the file nor its log of changes, while Lumbot runs; and the key opens it."""
    database = await filled(locked)
    wal = Path(f"{file}-wal")
    assert wal.stat().st_size > 0
    assert not says(file, wal)
    await database.close()

    assert not says(file)
    assert await people(locked) == [1]


async def test_without_a_key_the_file_can_be_read(plain: str, file: Path) -> None:
    """Nothing is encrypted unless the clinic asks for it."""
    await (await filled(plain)).close()

    assert says(file)


@pytest.mark.parametrize(
    ("key", "said"),
    [("", "is encrypted"), (OTHER, "Is LUMBOT_DATABASE_KEY the key of this file")],
)
async def test_no_other_key_opens_it(locked: str, plain: str, key: str, said: str) -> None:
    """The error says what is wrong, and neither key."""
    await (await filled(locked)).close()

    with pytest.raises(DatabaseUnusable, match=said) as refused:
        await upgrade(keyed(plain, SecretStr(key)))

    assert KEY not in str(refused.value)
    assert OTHER not in str(refused.value)


async def test_a_key_for_a_file_that_is_not_encrypted_is_refused(plain: str, locked: str) -> None:
    """A clinic that believes its answers to be encrypted is told that they are not."""
    await (await filled(plain)).close()

    with pytest.raises(DatabaseUnusable, match="is not encrypted"):
        await upgrade(locked)


async def test_a_backup_is_encrypted_and_opens_again(locked: str, file: Path) -> None:
    """It has the key of the database that it was made of."""
    backup = file.with_name("kept.db")
    await (await filled(locked)).close()

    back_up(locked, backup)
    file_of(locked).unlink()
    done = await restore(locked, backup, NOON)

    assert not says(backup, file)
    assert done.patients == 1
    assert await people(locked) == [1]


async def test_a_clinic_is_encrypted_later(plain: str, file: Path) -> None:
    """A copy into a new file takes the key; the file that is there is read as it is."""
    await (await filled(plain)).close()
    target = plain.replace("lumbot.db", "encrypted.db")

    await copy(plain, fitting(target, KEY), begin=print, tell=print)

    assert not says(file.with_name("encrypted.db"))
    assert await people(fitting(target, KEY)) == [1]
    assert fitting(plain, KEY) == plain
    assert fitting("postgresql+asyncpg://host/name", KEY) == "postgresql+asyncpg://host/name"
