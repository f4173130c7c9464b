"""All that is held about one patient, table by table, as ``flows.kept`` lists it."""

from __future__ import annotations

from datetime import date

import orjson
from sqlalchemy import or_, select

from bot.storage.database import Connection
from bot.storage.schema import METADATA, PATIENTS
from flows.kept import KEPT, Kept

Cell = str | int | float | bool | None
Rows = list[dict[str, Cell]]
Holdings = dict[str, Rows]

# What holds a Telegram id; all other columns hold the clinic's number.
BY_TELEGRAM_ID = frozenset({"user_key", "chat_id"})


async def held(conn: Connection, patient_id: int) -> Holdings | None:
    """Return every row about a patient, by table, or None when there is no such patient."""
    found = await conn.execute(select(PATIENTS.c.telegram_id).where(PATIENTS.c.id == patient_id))
    telegram_id = found.scalar_one_or_none()
    if telegram_id is None:
        return None
    return {
        each.table: await _rows(conn, each, patient_id, telegram_id) for each in KEPT if each.of
    }


async def _rows(conn: Connection, kept: Kept, patient_id: int, telegram_id: int) -> Rows:
    table = METADATA.tables[kept.table]
    shown = [column for column in table.columns if column.name not in kept.hides]
    is_theirs = or_(
        *(
            table.columns[name] == (telegram_id if name in BY_TELEGRAM_ID else patient_id)
            for name in kept.of
        )
    )
    found = await conn.execute(select(*shown).where(is_theirs).order_by(*table.primary_key))
    return [{name: _cell(value) for name, value in row.items()} for row in found.mappings()]


def _cell(value: object) -> Cell:
    if isinstance(value, date):  # a moment is a date too
        return value.isoformat()
    if isinstance(value, str | int | float | bool | None):
        return value
    raise TypeError(f"A {type(value).__name__} cannot be exported. Say in _cell how it is written.")


def opened(cell: Cell) -> object:
    """Read what is stored as JSON in one text, so that a copy shows it as it is meant."""
    if isinstance(cell, str) and cell.startswith(("{", "[")):
        try:
            return orjson.loads(cell)
        except orjson.JSONDecodeError:
            return cell  # a patient's own words may begin with a bracket
    return cell
