"""A clinic of very many patients who want news, written straight into an empty database."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from bot.storage import patients
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.patients import Newcomer
from flows.session import Profile

FIRST_CHAT = 500_000_001
READS_NEWS = Profile("en", "UTC", is_adult=True, care_consent=True, broadcast_consent=True)


def seeded(path: Path, count: int) -> None:
    """Make the database: ``count`` patients, who are copies of the first."""
    asyncio.run(_seeded(f"sqlite+aiosqlite:///{path}", count))


async def _seeded(url: str, count: int) -> None:
    await upgrade(url)
    database = Database.open(url)
    async with database.writing() as conn:
        await patients.add(conn, [Newcomer(FIRST_CHAT, READS_NEWS)], datetime.now(UTC))
        found = await conn.execute(text("SELECT * FROM patients"))
        columns = ", ".join(
            name for name in tuple(found.keys()) if name not in {"id", "telegram_id"}
        )
        await conn.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
                f" INSERT INTO patients (id, telegram_id, {columns})"
                f" SELECT i, {FIRST_CHAT - 1} + i, {columns} FROM n, patients WHERE patients.id = 1"
            ),
            {"count": count},
        )
    await database.close()
