"""Backups, the purge and a patient's rights as an operator types them."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage import patients, sessions
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.patients import Newcomer
from flows import engine
from flows.session import Profile
from tests.bot.lumbot import TOKEN, Ended, Lumbot

pytestmark = pytest.mark.process

ANA = 7_222_333_444


@pytest.fixture
async def lumbot(tmp_path: Path) -> Lumbot:
    """A command line in a folder whose database knows one patient, number 1."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}"
    await upgrade(url)
    database, profile = Database.open(url), Profile("es", "UTC")
    now = datetime.now(UTC)
    async with database.writing() as conn:
        await patients.add(conn, [Newcomer(ANA, profile)], now)
        await sessions.save(conn, {1: engine.begin(profile)}, now)
    await database.close()
    return Lumbot(tmp_path)


async def said(lumbot: Lumbot, *words: str, code: int = 0) -> Ended:
    """Run a command, and fail unless it ends with this code."""
    ended = await lumbot.run(*words, token=TOKEN, admins="500")
    assert ended.code == code, ended.err
    return ended


async def test_a_patient_is_written_to_an_archive(lumbot: Lumbot) -> None:
    """Under the patient's number, or under a name that is given; for the owner's eyes only."""
    await said(lumbot, "patient", "export", "1")
    await said(lumbot, "patient", "export", "1", "--out", "ana.zip")

    with zipfile.ZipFile(lumbot.folder / "ana.zip") as files:
        held = json.loads(files.read("everything.json"))["held"]
    assert held["patients"][0]["telegram_id"] == ANA
    assert (lumbot.folder / "patient-1.zip").stat().st_mode & 0o077 == 0


async def test_a_patient_is_erased_and_told(lumbot: Lumbot) -> None:
    """The last message is in their language, staff learn the number, and the rest is gone."""
    await said(lumbot, "patient", "erase", "1", "--yes")

    database = Database.open(f"sqlite+aiosqlite:///{lumbot.folder / 'lumbot.db'}")
    async with database.reading() as conn:
        rows = await conn.exec_driver_sql(
            "SELECT chat_id, kind, language, is_fleeting FROM outbox ORDER BY id"
        )
        sent = [tuple(row) for row in rows]
        assert await patients.numbers(conn, [ANA]) == {}
    await database.close()
    assert sorted(sent) == [(500, "clinic-alert-erased", "en", 0), (ANA, "erase-done", "es", 1)]


@pytest.mark.parametrize("command", ["export", "erase"])
async def test_nobody_is_named_as_such(lumbot: Lumbot, command: str) -> None:
    """A wrong number is said in one line, and nothing else is touched."""
    yes = ["--yes"] if command == "erase" else []
    ended = await said(lumbot, "patient", command, "12", *yes, code=1)

    assert ended.lines[-1].startswith("There is no patient 12.")
    assert str(ANA) not in ended.out + ended.err


async def test_an_erasure_asks_first(lumbot: Lumbot) -> None:
    """Without an answer nothing happens."""
    await said(lumbot, "patient", "erase", "1", code=1)
    await said(lumbot, "patient", "export", "1")


async def test_a_backup_and_back(lumbot: Lumbot) -> None:
    """What was erased since stays erased; where the old database is kept is said."""
    made = await said(lumbot, "db", "backup", "monday.db", "--json")
    assert json.loads(made.out)["bytes"] == (lumbot.folder / "monday.db").stat().st_size
    await said(lumbot, "db", "backup", "monday.db", code=1)
    await said(lumbot, "patient", "erase", "1", "--yes")

    done = await said(lumbot, "db", "restore", "monday.db")

    assert "1 who were erased since are erased again" in done.out
    assert "lumbot.db.replaced" in done.out
    ended = await said(lumbot, "patient", "export", "1", code=1)
    assert "There is no patient 1." in ended.err
    assert str(ANA).encode() not in (lumbot.folder / "lumbot.db").read_bytes()


async def test_a_purge_is_rehearsed_and_done(lumbot: Lumbot) -> None:
    """The counts are the same; Ana never agreed to care, so that at 0 days she goes."""
    rehearsed = await said(lumbot, "db", "purge", "--older-than", "0", "--dry-run", "--json")
    done = await said(lumbot, "db", "purge", "--older-than", "0")

    assert json.loads(rehearsed.out)["strangers"] == 1
    assert "strangers: 1 removed" in done.out
    assert "would be" not in done.out
    database = Database.open(f"sqlite+aiosqlite:///{lumbot.folder / 'lumbot.db'}")
    async with database.reading() as conn:
        assert await patients.numbers(conn, [ANA]) == {}
    await database.close()


async def test_what_is_kept_is_printed(lumbot: Lumbot) -> None:
    """The table of the docs, from the code."""
    printed = await said(lumbot, "privacy")

    assert "| `patients` | your settings |" in printed.out


@pytest.mark.postgres
async def test_a_clinic_moves_to_a_server_and_back(lumbot: Lumbot, postgres_url: str) -> None:
    """Each table is named with its rows, and a second move into the same place is refused."""
    here, back = (f"sqlite+aiosqlite:///{lumbot.folder / name}.db" for name in ("lumbot", "back"))

    there = await said(lumbot, "db", "copy", here, postgres_url)
    done = await said(lumbot, "db", "copy", postgres_url, back, "--json")
    again = await said(lumbot, "db", "copy", here, postgres_url, code=1)

    assert "patients: 1 rows" in there.out
    assert json.loads(done.out)["sessions"]["rows"] == 1
    assert len(again.lines) == 1
    assert "not empty" in again.lines[0]
