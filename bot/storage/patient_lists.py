"""Lists of patients for the clinic: all, silent ones, those of a band, and by name.

Staff have rows among the patients too; who has a role is nobody's patient here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, false, func, or_, select, true

from bot.storage.database import Connection
from bot.storage.schema import CHECK_INS, PATIENTS

ALL, SILENT = "all", "silent"
NUMBER_DIGITS_MAX = 15


@dataclass(frozen=True, slots=True)
class Listed:
    """A patient in a list."""

    id: int
    reference: str
    band: str


async def listed(
    conn: Connection, which: str, *, silent_since: datetime, offset: int, limit: int
) -> tuple[list[Listed], int]:
    """Return all patients, the silent ones, or those of a band; and how many there are.

    Silent is who has a plan and wants reminders, and has answered nothing since then.
    """
    if which == ALL:
        return await _of(conn, true(), offset, limit)
    if which != SILENT:
        return await _of(conn, PATIENTS.c.band == which, offset, limit)
    has_answered = (
        select(CHECK_INS.c.id)
        .where(CHECK_INS.c.patient_id == PATIENTS.c.id, CHECK_INS.c.at > silent_since)
        .exists()
    )
    is_silent = (
        (PATIENTS.c.phase > 0)
        & PATIENTS.c.is_stopped.is_(False)
        & (PATIENTS.c.rhythm != "off")
        & PATIENTS.c.paused_until.is_(None)
        & (PATIENTS.c.created_at <= silent_since)
        & ~has_answered
    )
    return await _of(conn, is_silent, offset, limit)


async def named(
    conn: Connection, number: str, reference: str, *, limit: int
) -> tuple[list[Listed], int]:
    """Return who has this number, or this reference as it is kept."""
    is_number = number.isdecimal() and len(number) <= NUMBER_DIGITS_MAX  # in any digits
    by_number = PATIENTS.c.id == int(number) if is_number else false()
    by_reference = PATIENTS.c.reference == reference if reference else false()
    return await _of(conn, or_(by_number, by_reference), 0, limit)


async def _of(
    conn: Connection, which: ColumnElement[bool], offset: int, limit: int
) -> tuple[list[Listed], int]:
    where = which & (PATIENTS.c.role == "")
    count = await conn.execute(select(func.count()).select_from(PATIENTS).where(where))
    found = await conn.execute(
        select(PATIENTS.c.id, PATIENTS.c.reference, PATIENTS.c.band)
        .where(where)
        .order_by(PATIENTS.c.id.desc())
        .offset(offset)
        .limit(limit)
    )
    return [Listed(row.id, row.reference, row.band) for row in found], count.scalar_one()
