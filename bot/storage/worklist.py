"""The clinic's worklist: matters that are open, taken by one of the staff, or cleared.

Every change names the state it starts from, so that whatever two people do at once, one matter
is taken once and cleared once.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, func, select, update

from bot.storage.database import Connection
from bot.storage.schema import PATIENTS, WORKLIST

OPEN, TAKEN, CLEARED = "open", "taken", "cleared"


@dataclass(frozen=True, slots=True)
class Item:
    """One matter; staff are Telegram ids."""

    id: int
    patient_id: int
    reference: str
    reached: bool
    kind: str
    at: datetime
    state: str
    taken_by: int | None
    reason: str
    note: str


class Overtaken(Exception):
    """A matter is not as it was when the step looked at it; the step is made again."""


async def take(conn: Connection, item_id: int, staff_id: int, at: datetime) -> None:
    """Let one of the staff take a matter that is open. Raises Overtaken when it is not."""
    taken = {"state": TAKEN, "taken_by": staff_id, "taken_at": at}
    await _change(conn, item_id, WORKLIST.c.state == OPEN, taken)


async def give_back(conn: Connection, item_id: int) -> None:
    """Open a matter again that was taken. Raises Overtaken when it is not."""
    await _change(conn, item_id, WORKLIST.c.state == TAKEN, _OPENED)


async def clear(conn: Connection, item_id: int, staff_id: int, at: datetime, reason: str) -> None:
    """Clear a matter that this person took. Raises Overtaken when they have not."""
    is_theirs = (WORKLIST.c.state == TAKEN) & (WORKLIST.c.taken_by == staff_id)
    cleared = {"state": CLEARED, "cleared_by": staff_id, "cleared_at": at, "reason": reason}
    await _change(conn, item_id, is_theirs, cleared)


async def give_back_all(conn: Connection, staff_id: int) -> None:
    """Open again all that somebody had taken."""
    theirs = (WORKLIST.c.state == TAKEN) & (WORKLIST.c.taken_by == staff_id)
    await conn.execute(update(WORKLIST).where(theirs).values(_OPENED))


_OPENED: dict[str, object] = {"state": OPEN, "taken_by": None, "taken_at": None}


async def _change(
    conn: Connection, item_id: int, when: ColumnElement[bool], values: dict[str, object]
) -> None:
    done = await conn.execute(update(WORKLIST).where(WORKLIST.c.id == item_id, when).values(values))
    if done.rowcount != 1:
        raise Overtaken(f"Matter {item_id} has changed meanwhile. Look at it again.")


async def find(conn: Connection, item_id: int) -> Item | None:
    """Return one matter."""
    found = (await conn.execute(_items().where(WORKLIST.c.id == item_id))).first()
    return None if found is None else _item(found)


async def newest(conn: Connection, patient_id: int, kind: str) -> Item | None:
    """Return the newest matter of a kind about a patient, one not cleared before any other."""
    is_cleared = WORKLIST.c.state == CLEARED
    found = await conn.execute(
        _items()
        .where(WORKLIST.c.patient_id == patient_id, WORKLIST.c.kind == kind)
        .order_by(is_cleared, WORKLIST.c.id.desc())
        .limit(1)
    )
    row = found.first()
    return None if row is None else _item(row)


async def waiting(
    conn: Connection,
    kinds: Collection[str],
    urgent: Collection[str],
    *,
    offset: int,
    limit: int,
) -> tuple[list[Item], int]:
    """Return what is not cleared of these kinds, the urgent first and then the oldest; and all."""
    is_waiting = (WORKLIST.c.state != CLEARED) & WORKLIST.c.kind.in_(kinds)
    count = await conn.execute(select(func.count()).select_from(WORKLIST).where(is_waiting))
    rank = case({kind: place for place, kind in enumerate(urgent)}, value=WORKLIST.c.kind, else_=99)
    found = await conn.execute(
        _items().where(is_waiting).order_by(rank, WORKLIST.c.id).offset(offset).limit(limit)
    )
    return [_item(row) for row in found], count.scalar_one()


def _items() -> Select[Any]:
    columns = (PATIENTS.c.reference, PATIENTS.c.is_stopped, PATIENTS.c.is_blocked)
    return select(WORKLIST, *columns).join(PATIENTS, PATIENTS.c.id == WORKLIST.c.patient_id)


def _item(row: Row[Any]) -> Item:
    return Item(
        id=row.id,
        patient_id=row.patient_id,
        reference=row.reference,
        reached=not (row.is_stopped or row.is_blocked),
        kind=row.kind,
        at=row.at,
        state=row.state,
        taken_by=row.taken_by,
        reason=row.reason,
        note=row.note,
    )
