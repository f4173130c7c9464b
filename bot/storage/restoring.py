"""Putting a backup back: checked, brought up to date, and made to forget who was erased since.

The work is done on a copy beside the database; only a copy that is whole takes its place.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3
from sqlalchemy import func, select, update
from sqlalchemy.engine import make_url

from bot.storage import tombstones
from bot.storage.backup import alone_with, discard, file_of, put_in_place, verify
from bot.storage.database import Connection, Database
from bot.storage.encryption import connect, key_of
from bot.storage.erasing import erase
from bot.storage.migrating import upgrade
from bot.storage.outbox import WAITING
from bot.storage.schema import OUTBOX, PATIENTS
from bot.storage.tombstones import Tombstone


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of it. ``is_complete`` is false where later erasures could not be read."""

    patients: int
    erased_again: int
    unsure: int
    kept: Path | None
    is_complete: bool


async def restore(url: str, backup: Path, now: datetime) -> Restored:
    """Put a backup in the place of the database. Raises DatabaseUnusable, and changes nothing."""
    file = file_of(url)
    key = key_of(url)
    verify(backup, key)
    if file.exists():
        with alone_with(file):
            pass
    stones = _tombstones(file, key) if file.exists() else []
    candidate = file.with_name(f"{file.name}.restoring")
    try:
        shutil.copyfile(backup, candidate)
        candidate.chmod(0o600)
        beside = make_url(url).set(database=str(candidate)).render_as_string(hide_password=False)
        await upgrade(beside)
        patients, erased_again, unsure = await _brought_up(beside, stones or [], now)
        verify(candidate, key)
        kept = put_in_place(candidate, file)
    finally:
        discard(candidate)
    return Restored(patients, erased_again, unsure, kept, is_complete=stones is not None)


def _tombstones(file: Path, key: str | None) -> list[Tombstone] | None:
    """Return who was erased in the database that is replaced, None when it cannot be read.

    The driver's thread would outlive the opening of a broken file, so that it is left out here.
    """
    try:
        with closing(connect(file, key)) as conn:
            found = conn.execute("SELECT digest, salt, erased_at FROM tombstones").fetchall()
    except sqlcipher3.Error:
        return None
    return [
        Tombstone(digest, salt, datetime.fromisoformat(at).replace(tzinfo=UTC))
        for digest, salt, at in found
    ]


async def _brought_up(url: str, stones: list[Tombstone], now: datetime) -> tuple[int, int, int]:
    database = Database.open(url)
    try:
        async with database.writing() as conn:
            await tombstones.merge(conn, stones)
            erased = await reapply(conn)
            unsure = await _doubt_what_was_due(conn, now)
            count = (await conn.execute(select(func.count()).select_from(PATIENTS))).scalar_one()
        return count, erased, unsure
    finally:
        await database.close()


async def reapply(conn: Connection) -> int:
    """Erase again whoever has a tombstone that is later than their row; return how many."""
    stones = await tombstones.every(conn)
    if not stones:
        return 0
    last = max(each.erased_at for each in stones)
    found = await conn.execute(select(PATIENTS).where(PATIENTS.c.created_at <= last))
    there = {row.telegram_id: row for row in found}
    times = await tombstones.erased_at(conn, there.keys())
    again = [each for each, at in times.items() if there[each].created_at <= at]
    for each in again:
        await erase(conn, there[each].id, times[each])
    return len(again)


async def _doubt_what_was_due(conn: Connection, now: datetime) -> int:
    """What was due when the backup was made has most likely left since: it is not sent twice."""
    doubted = await conn.execute(
        update(OUTBOX)
        .where(OUTBOX.c.state.in_(WAITING), OUTBOX.c.due_at <= now)
        .values(state="uncertain", reason="restored", leased_until=None)
    )
    return doubted.rowcount
