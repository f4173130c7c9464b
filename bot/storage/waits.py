"""Waits: when to wake a patient's conversation, found by an index on the time they are due.

One that has fired stays as ``done``: setting it again changes nothing, which is what keeps
a reminder from coming twice for one day.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, literal, select, tuple_, update

from bot.storage.database import Connection, insert, kept_out
from bot.storage.schema import PATIENTS, WAITS

OPEN = literal("open", literal_execute=True)  # the very words of the partial index


@dataclass(frozen=True, slots=True)
class Wait:
    """A moment at which a patient's conversation is to be woken."""

    patient_id: int
    kind: str
    occurrence: str
    due_at: datetime
    value: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A wait whose time has come, and whose it is."""

    wait: Wait
    telegram_id: int


async def put(conn: Connection, waits: Collection[Wait]) -> None:
    """Set these waits: new ones, moved ones and dropped ones become open, fired ones stay.

    They are written in the order of their keys, so that two processes never wait for each other.
    """
    if not waits:
        return
    statement = insert(conn, WAITS).on_conflict_do_update(
        index_elements=["patient_id", "kind", "occurrence"],
        set_=kept_out("due_at", "value") | {"state": "open"},
        where=WAITS.c.state != "done",
    )
    rows = [
        {
            "patient_id": each.patient_id,
            "kind": each.kind,
            "occurrence": each.occurrence,
            "due_at": each.due_at,
            "value": each.value,
            "state": "open",
        }
        for each in sorted(waits, key=lambda each: (each.patient_id, each.kind, each.occurrence))
    ]
    await conn.execute(statement, rows)


async def drop(conn: Connection, kinds: Collection[tuple[int, str]]) -> None:
    """Forget the open waits of these kinds, each given as patient and kind."""
    if not kinds:
        return
    statement = (
        update(WAITS)
        .where(
            WAITS.c.patient_id == bindparam("of_patient"),
            WAITS.c.kind == bindparam("of_kind"),
            WAITS.c.state == "open",
        )
        .values(state="dropped")
    )
    await conn.execute(
        statement, [{"of_patient": number, "of_kind": kind} for number, kind in sorted(kinds)]
    )


async def due(conn: Connection, now: datetime, limit: int) -> list[Due]:
    """Return the open waits that are due, the oldest first; nothing else is looked at."""
    found = await conn.execute(
        select(WAITS, PATIENTS.c.telegram_id)
        .join(PATIENTS, PATIENTS.c.id == WAITS.c.patient_id)
        .where(WAITS.c.state == OPEN, WAITS.c.due_at <= now)
        .order_by(WAITS.c.due_at)
        .limit(limit)
    )
    return [
        Due(Wait(row.patient_id, row.kind, row.occurrence, row.due_at, row.value), row.telegram_id)
        for row in found
    ]


async def fire(conn: Connection, waits: Collection[Wait], now: datetime) -> set[Wait]:
    """Mark these waits as fired; return those that really were open and due until now."""
    if not waits:
        return set()
    keys = [(each.patient_id, each.kind, each.occurrence) for each in waits]
    key = tuple_(WAITS.c.patient_id, WAITS.c.kind, WAITS.c.occurrence)
    fired = await conn.execute(
        update(WAITS)
        .where(key.in_(keys), WAITS.c.state == OPEN, WAITS.c.due_at <= now)
        .values(state="done")
        .returning(WAITS)
    )
    return {Wait(row.patient_id, row.kind, row.occurrence, row.due_at, row.value) for row in fired}


async def put_aside(conn: Connection, wait: Wait) -> bool:
    """Drop a wait whose event cannot be handled; False where it is not open any more."""
    dropped = await conn.execute(
        update(WAITS)
        .where(
            WAITS.c.patient_id == wait.patient_id,
            WAITS.c.kind == wait.kind,
            WAITS.c.occurrence == wait.occurrence,
            WAITS.c.state == OPEN,
        )
        .values(state="dropped")
    )
    return dropped.rowcount > 0


async def next_due_at(conn: Connection) -> datetime | None:
    """Return when the next open wait is due, or None when there is none."""
    earliest = select(func.min(WAITS.c.due_at)).where(WAITS.c.state == OPEN)
    next_one: datetime | None = (await conn.execute(earliest)).scalar_one()
    return next_one
