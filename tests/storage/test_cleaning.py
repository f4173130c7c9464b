"""After an erasure the bytes are gone from the file and its log, not only from the tables."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from sqlalchemy.engine import make_url

from bot.storage import erasing
from bot.storage.database import Database
from bot.storage.schema import CHECK_INS, INBOX, OUTBOX
from tests.storage.filling import NOON, fill

WORD = "kiwilemming"
SEEDS = 8
PEOPLE = 40


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where this test's database is: only SQLite is one file."""
    return f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}"


def bytes_of(url: str) -> bytes:
    """Return all that lies on the disk: the file, its log of changes and its index."""
    path = Path(make_url(url).database or "")
    beside = [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]
    return b"".join(each.read_bytes() for each in beside if each.exists())


async def test_what_was_erased_is_in_no_byte_on_the_disk(url: str, database: Database) -> None:
    """The file and its log are searched for the answers and for the Telegram id."""
    async with database.writing() as conn:
        await fill(conn, 1, 7_222_333_444, WORD)
        await fill(conn, 2, 7_222_333_445, "ben")
    assert WORD.encode() in bytes_of(url)

    async with database.writing() as conn:
        await erasing.erase(conn, 1, NOON)

    found = bytes_of(url)
    assert WORD.encode() not in found
    assert b"7222333444" not in found
    assert (7_222_333_444).to_bytes(8, "big").lstrip(b"\0") not in found
    assert b"ben check_ins" in found


async def test_pages_that_were_moved_about_keep_nothing_either(
    url: str, database: Database
) -> None:
    """Rows of all sizes come, change and go between one another's, as in a year of use."""
    chance = Random(20261122)
    async with database.writing() as conn:
        await fill(conn, 1, 7_222_333_444, "first")
    for seed in range(SEEDS):
        await churn(database, chance, seed)

    assert b"staying" in bytes_of(url)
    assert WORD.encode() not in bytes_of(url)


async def churn(database: Database, chance: Random, seed: int) -> None:
    """Have two people write much in turns, one of them be updated, and then be erased."""
    number = 10_000 * (seed + 1)
    async with database.writing() as conn:
        await fill(conn, number, 7_300_000_000 + seed, "x" if seed % 2 else WORD)
    for turn in range(PEOPLE):
        async with database.writing() as conn:
            key, size = f"{seed}.{turn}", chance.randrange(1, 6000)
            for whose, word in ((number, WORD), (1, "staying")):
                await conn.execute(
                    OUTBOX.insert(), [message(f"{key}.{whose}", whose, word * (size // 10 + 1))]
                )
            await conn.execute(
                CHECK_INS.update()
                .where(CHECK_INS.c.patient_id == number)
                .values(outcome=WORD[: chance.randrange(4, 11)])
            )
    async with database.writing() as conn:
        await conn.execute(INBOX.update().values(raw=""))
        await erasing.erase(conn, number, NOON)


def message(key: str, patient_id: int, said: str) -> dict[str, object]:
    """Return a row of the outbox."""
    return {
        "dedupe_key": key,
        "patient_id": patient_id,
        "chat_id": 5,
        "kind": "home",
        "priority": 0,
        "state": "sent",
        "due_at": NOON,
        "expires_at": NOON,
        "method": "sendMessage",
        "params": said,
        "picture": "",
        "language": "en",
        "attempts": 1,
        "reason": "",
        "created_at": NOON,
    }
