"""A database of very many patients, made in bulk: a few by the house's own writing, then copies.

Every patient has a plan, a reminder to come, one that has fired, and a message that was sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.storage import outbox, patients, sessions, waits
from bot.storage.database import Connection, Database
from bot.storage.migrating import upgrade
from bot.storage.outbox import Message, Urgency
from bot.storage.patients import Newcomer
from bot.storage.waits import Wait
from flows.engine import begin
from flows.reminding import REMINDER
from flows.session import Profile

FIRST_CHAT = 500_000_000
# Where it is midday now: a reminder of yesterday is not sent, and no day must end meanwhile.
ZONE = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
A_STEP = 50_000
# Copies of everything that a patient has, each of the patient whose turn it is to be copied.
COPIES = {
    "patients": ("id", "telegram_id", "i", f"{FIRST_CHAT} + i"),
    "sessions": ("patient_id", "", "i", ""),
    "waits": ("patient_id", "", "i", ""),
    "outbox": ("patient_id", "dedupe_key, chat_id", "i", f"'sent.' || i, {FIRST_CHAT} + i"),
}


def seeded(path: Path, count: int, due: Sequence[datetime]) -> None:
    """Make a database of SQLite, see ``settle``."""
    asyncio.run(_seeded(f"sqlite+aiosqlite:///{path}", count, due))


async def _seeded(url: str, count: int, due: Sequence[datetime]) -> None:
    await upgrade(url)
    database = Database.open(url)
    await settle(database, count, due)
    await database.close()


async def settle(database: Database, count: int, due: Sequence[datetime]) -> None:
    """Have ``count`` patients, whose reminders fall due at these moments in turn."""
    async with database.writing() as conn:
        await _first(conn, due[:count])
        await _fired(conn)
    for start in range(len(due), count, A_STEP):
        async with database.writing() as conn:
            for table in COPIES:
                await _copy(conn, table, start, min(start + A_STEP, count), len(due))
    if database.is_shared:  # PostgreSQL counts by itself, but a while later
        async with database.writing() as conn:
            await conn.execute(text("ANALYZE"))


def person(**fields: object) -> Profile:
    """Somebody with a plan who is reminded at nine, at any hour of the clinic's night too."""
    who = Profile("en", ZONE, care_consent=True, is_adult=True, zone_known=True, phase=2)
    return replace(who, reminder_at=9 * 60, quiet_from=0, quiet_to=0, **fields)  # type: ignore[arg-type]


async def _first(conn: Connection, due: Sequence[datetime]) -> None:
    before = min(due) - timedelta(days=1)
    who = person()
    planned = replace(begin(who), data={"plan.is_set_up": True})
    numbers = range(1, len(due) + 1)
    await patients.add(conn, [Newcomer(FIRST_CHAT + n, who) for n in numbers], before)
    await sessions.save(conn, dict.fromkeys(numbers, planned), before)
    both = [
        Wait(number, REMINDER, str(at.astimezone(ZoneInfo(ZONE)).date()), at)
        for number, noted in zip(numbers, due, strict=True)
        for at in (noted, noted - timedelta(days=1))
    ]
    await waits.put(conn, both)
    await outbox.put(conn, [_sent(number, before) for number in numbers])


def _sent(number: int, at: datetime) -> Message:
    return Message(
        dedupe_key=f"sent.{number}",
        patient_id=number,
        chat_id=FIRST_CHAT + number,
        kind="day-reminder-1",
        priority=Urgency.REMINDER,
        due_at=at,
        expires_at=at,
        method="sendMessage",
        params={"chat_id": FIRST_CHAT + number, "text": "Time for your back. " * 10},
        language="en",
        created_at=at,
    )


async def _fired(conn: Connection) -> None:
    """Yesterday is over."""
    first = "SELECT min(occurrence) FROM waits"
    await conn.execute(text(f"UPDATE waits SET state = 'done' WHERE occurrence = ({first})"))
    await conn.execute(text("UPDATE outbox SET state = 'sent', sent_at = due_at, attempts = 1"))


async def _copy(conn: Connection, table: str, start: int, end: int, templates: int) -> None:
    key, more, value, made = COPIES[table]
    found = await conn.execute(text(f"SELECT * FROM {table} WHERE 1 = 0"))
    own = {key, "id", *more.replace(",", " ").split()}
    rest = ", ".join(name for name in tuple(found.keys()) if name not in own)
    into = ", ".join(part for part in (key, more, rest) if part)
    chosen = ", ".join(part for part in (value, made, rest) if part)
    await conn.execute(
        text(
            f"WITH RECURSIVE n(i) AS (SELECT CAST({start + 1} AS bigint)"
            f" UNION ALL SELECT i + 1 FROM n WHERE i < {end})"
            f" INSERT INTO {table} ({into}) SELECT {chosen} FROM n"
            f" JOIN {table} ON {table}.{key} = n.i % {templates} + 1"
        )
    )
