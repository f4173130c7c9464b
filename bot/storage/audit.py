"""The audit log: what staff did with patients' data, one line each, and only ever added to.

A line leaves with the patient it is about, when that patient is erased.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, insert, select

from bot.storage.database import Connection
from bot.storage.schema import AUDIT

VIEWED = "viewed"
# Taps on one card are one look at it.
VIEWED_AGAIN_AFTER = timedelta(minutes=10)
DETAIL_MAX = 64


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody of the staff did; ``staff_id`` is their Telegram id, 0 the command line."""

    at: datetime
    staff_id: int
    action: str
    patient_id: int | None = None
    detail: str = ""


async def add(conn: Connection, lines: Collection[Line]) -> None:
    """Write these lines."""
    if lines:
        await conn.execute(insert(AUDIT), [_columns(each) for each in lines])


def _columns(line: Line) -> dict[str, object]:
    return {
        "at": line.at,
        "staff_id": line.staff_id,
        "action": line.action,
        "patient_id": line.patient_id,
        "detail": line.detail[:DETAIL_MAX],
    }


async def note_viewed(conn: Connection, staff_id: int, patient_id: int, at: datetime) -> None:
    """Note that a patient's card was looked at, once for several taps on it."""
    latest = await conn.execute(
        select(func.max(AUDIT.c.id)).where(
            AUDIT.c.patient_id == patient_id,
            AUDIT.c.staff_id == staff_id,
            AUDIT.c.action == VIEWED,
            AUDIT.c.at > at - VIEWED_AGAIN_AFTER,
        )
    )
    if latest.scalar_one() is None:
        await add(conn, [Line(at, staff_id, VIEWED, patient_id)])


async def latest(conn: Connection, *, offset: int = 0, limit: int) -> tuple[list[Line], int]:
    """Return lines, the newest first, and how many there are in all."""
    count = (await conn.execute(select(func.count()).select_from(AUDIT))).scalar_one()
    found = await conn.execute(
        select(AUDIT).order_by(AUDIT.c.id.desc()).offset(offset).limit(limit)
    )
    lines = [Line(row.at, row.staff_id, row.action, row.patient_id, row.detail) for row in found]
    return lines, count
