"""Rows for every table, made from its columns alone: a new table needs nothing here."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, Integer, String, Table, Text

from bot.storage.database import Connection, Database
from bot.storage.moments import Utc
from bot.storage.schema import METADATA, SESSIONS, TOMBSTONES
from flows.kept import OTHERS

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TELEGRAM_IDS = frozenset({"telegram_id", "user_key", "chat_id"})


async def fill(conn: Connection, number: int, telegram_id: int, word: str) -> None:
    """Put one row into every table for one person; what is kept of them says ``word``."""
    for table in METADATA.sorted_tables:
        if table is TOMBSTONES:  # it is of nobody who is there
            continue
        said = "nobody" if table.name in OTHERS else word
        row = {
            column.name: value(table, column, number, telegram_id, said) for column in table.columns
        }
        await conn.execute(table.insert(), [row])


async def people(url: str) -> list[int]:
    """Return the numbers of the patients in a closed database."""
    database = Database.open(url)
    async with database.reading() as conn:
        found = await conn.exec_driver_sql("SELECT id FROM patients ORDER BY id")
        numbers = [row[0] for row in found]
    await database.close()
    return numbers


def value(table: Table, column: Column[Any], number: int, telegram_id: int, word: str) -> object:
    """Return something that fits a column."""
    if column.name in TELEGRAM_IDS:
        return telegram_id
    if column.foreign_keys or column.name == "id":
        return number
    match column.type:
        case Utc():
            return NOON
        case Date():
            return date(2026, 11, 22)
        case Boolean():
            return True
        case Text() | String():
            is_state = column.name == "state" and table is not SESSIONS
            said = "done" if is_state else f"{word} {table.name} {column.name} {number}"
            return said[: column.type.length]
        case Integer() | Float():
            return number
        case _:
            return number
