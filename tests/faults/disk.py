"""What goes wrong with the database file: locked, full, damaged; and a backup put back.

A full disk is a limit on how large the process may make a file, which any user may set and
lift from outside; what SQLite makes of it is what it makes of a disk that fails.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
from asyncio.subprocess import PIPE, STDOUT
from contextlib import closing
from pathlib import Path

import sqlcipher3

from tests.faults.clinic import START_SECONDS_MAX, Clinic
from tests.faults.machines import ROOT

LOCKED_SECONDS = 6.5  # longer than Lumbot waits for a lock before it says so
FULL_SECONDS = 2.5
FULL_BYTES = 8192  # less than the file has: nothing can be written behind this place
PAGE_BYTES = 4096
REFUSAL = "a damaged file is refused in a line, and nothing is asked of Telegram"


def file_of(clinic: Clinic) -> Path:
    """Return the clinic's database file."""
    return clinic.folder / "lumbot.db"


async def is_locked(clinic: Clinic) -> None:
    """Another program keeps the file to itself."""
    with closing(sqlcipher3.connect(file_of(clinic), isolation_level=None)) as conn:
        conn.execute("PRAGMA busy_timeout=5000")
        conn.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(LOCKED_SECONDS)
        conn.execute("ROLLBACK")
    clinic.figures.struck("database locked")


async def is_full(clinic: Clinic) -> None:
    """Nothing can be written for a while."""
    await clinic.polls()
    number = clinic.machines[0].number
    _, most = resource.prlimit(number, resource.RLIMIT_FSIZE)
    resource.prlimit(number, resource.RLIMIT_FSIZE, (FULL_BYTES, most))
    await asyncio.sleep(FULL_SECONDS)
    resource.prlimit(number, resource.RLIMIT_FSIZE, (most, most))
    clinic.figures.struck("disk full")


async def is_damaged(clinic: Clinic) -> None:
    """Die, find the file damaged, and go on from a backup made while all was quiet."""
    await clinic.drains()
    backup = clinic.folder / f"backup-{clinic.figures.faults['database damaged']}.db"
    code, said = await command(clinic, "db", "backup", str(backup))
    assert code == 0, said
    await clinic.kill(clinic.machines[0])
    await clinic.books.database.close()  # it is another file, the next time it is looked at
    damage(file_of(clinic))
    for user in clinic.books.people[:3]:
        await user.send("/help")
    clinic.books.note(clinic.telegram.bot.updates)
    code, said = await command(clinic, "run")
    clinic.figures.passed(REFUSAL, 1)
    if code != 1 or len(said.strip().splitlines()) != 1 or clinic.telegram.bot.updates.polled:
        clinic.figures.failed(REFUSAL, f"{code}: {said}")
    code, said = await command(clinic, "db", "restore", str(backup))
    assert code == 0, said
    clinic.figures.struck("database damaged")
    await clinic.start()


def damage(file: Path) -> None:
    """Spoil every page of a file, and what lies beside it."""
    for each in (file, Path(f"{file}-wal")):
        if each.exists():
            size = each.stat().st_size
            each.write_bytes(os.urandom(min(size, PAGE_BYTES)) * (size // PAGE_BYTES))


async def command(clinic: Clinic, *words: str) -> tuple[int | None, str]:
    """Run a command to its end, as an operator; return its code and what it said."""
    inherited = {name: value for name, value in os.environ.items() if "LUMBOT_" not in name}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        env={**inherited, **clinic.environment, "PYTHONPATH": str(ROOT)},
        cwd=clinic.folder,
        stdout=PIPE,
        stderr=STDOUT,
    )
    try:
        async with asyncio.timeout(START_SECONDS_MAX):
            said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode, said.decode()
