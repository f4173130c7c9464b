"""A backup while patients write, and a restore that a running bot does not allow."""

from __future__ import annotations

import asyncio
import signal
from asyncio.subprocess import Process
from pathlib import Path

import pytest
import sqlcipher3

from bot.emulator import User
from tests.process.conftest import Command

pytestmark = pytest.mark.process

PATIENTS = 6
BACKUPS = 3
SECONDS_MAX = 30.0


async def talks(user: User) -> None:
    """Open one thing after the other, as fast as the answers come."""
    while True:
        for each in ("/start", "/help", "/privacy", "/language", "/contact"):
            before = len(user.transcript)
            await user.send(each)
            async with asyncio.timeout(SECONDS_MAX):
                while not any(seen.from_bot for seen in user.transcript[before:]):  # noqa: ASYNC110
                    await asyncio.sleep(0.005)


async def goes_on(people: list[User]) -> None:
    """Return when each has been answered anew; a chat is answered once a second for long."""
    before = {each.id: len(each.transcript) for each in people}
    async with asyncio.timeout(SECONDS_MAX):
        while any(len(each.transcript) < before[each.id] + 2 for each in people):  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def ended(process: Process) -> tuple[int | None, str]:
    """Wait for a command; return its code and what it said."""
    async with asyncio.timeout(SECONDS_MAX):
        said, _ = await process.communicate()
    return process.returncode, said.decode()


def looked_into(file: Path) -> tuple[set[int], int]:
    """Return who is in a backup, and how many updates it has; fail where it does not fit."""
    conn = sqlcipher3.connect(file)
    (whole,) = conn.execute("PRAGMA integrity_check").fetchone()
    assert whole == "ok"
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    (without,) = conn.execute(
        "SELECT count(*) FROM patients WHERE id NOT IN (SELECT patient_id FROM sessions)"
    ).fetchone()
    assert without == 0, "a patient came without the session of the same transaction"
    people = {row[0] for row in conn.execute("SELECT telegram_id FROM patients")}
    (updates,) = conn.execute("SELECT count(*) FROM inbox").fetchone()
    conn.close()
    return people, updates


async def test_backups_under_load_are_whole_and_can_be_put_back(
    lumbot: Command, tmp_path: Path
) -> None:
    """Each is of one moment and holds whoever was answered before it; the bot goes on."""
    people = [User.new(lumbot.telegram, f"Patient {number}") for number in range(PATIENTS)]
    bot = await lumbot.start()
    await lumbot.polls()
    counts = []
    async with asyncio.TaskGroup() as load:
        talking = [load.create_task(talks(each)) for each in people]
        for number in range(BACKUPS):
            await goes_on(people)
            answered = {each.id for each in people if any(seen.from_bot for seen in each.chat)}
            file = tmp_path / f"{number}.db"
            backup = await lumbot.start("-m", "bot", "db", "backup", str(file))
            assert (await ended(backup))[0] == 0
            there, updates = looked_into(file)
            assert answered <= there
            counts.append(updates)
        restore = await lumbot.start("-m", "bot", "db", "restore", str(tmp_path / "0.db"))
        code, said = await ended(restore)
        for each in talking:
            each.cancel()

    assert counts == sorted(set(counts)), "the bot did not go on"
    assert (code, "is in use. Stop Lumbot first" in said) == (1, True), said
    bot.send_signal(signal.SIGTERM)
    assert (await ended(bot))[0] == 0
    await put_back(lumbot, tmp_path / f"{BACKUPS - 1}.db", people[0])


async def put_back(lumbot: Command, file: Path, ana: User) -> None:
    """Restore a backup, and have the bot answer from it."""
    code, said = await ended(await lumbot.start("-m", "bot", "db", "restore", str(file)))
    assert code == 0, said
    await lumbot.start()
    await ana.send("/help")
    async with asyncio.timeout(SECONDS_MAX):
        while not ana.last.from_bot:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.01)
