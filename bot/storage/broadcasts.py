"""Broadcasts: what is sent to whom, how far each has come, and who got it.

The ledger of a broadcast is its rows in the outbox and in ``broadcast_skips``: one of them for
each patient whom the segment fitted when their turn came. The cursor, the patient's number up
to which all were looked at, moves in the same transaction as the rows.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import orjson
from sqlalchemy import ColumnElement, exists, func, select, update

from bot.storage.audiences import BARRED, fits
from bot.storage.database import Connection, insert
from bot.storage.schema import BROADCAST_SKIPS, BROADCASTS, OUTBOX, PATIENTS
from flows.clinic import segments
from flows.clinic.broadcasting import StartBroadcast, Steering
from flows.clinic.facts_broadcasts import BroadcastState, Skip, Words

WORTH_SENDING = timedelta(hours=48)
STEERED = {
    Steering.PAUSE: ("scheduled", "running"),
    Steering.RESUME: ("paused",),
    Steering.CANCEL: ("scheduled", "running", "paused"),
}
BECOMES = {
    Steering.PAUSE: BroadcastState.PAUSED,
    Steering.RESUME: BroadcastState.SCHEDULED,
    Steering.CANCEL: BroadcastState.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Feeding:
    """A broadcast whose patients are being looked at."""

    id: int
    texts: Words
    photo: str
    segment: segments.Segment
    in_waking_hours: bool
    cursor: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody whom the segment fits; ``barred`` says why they get nothing, None if they do."""

    patient_id: int
    chat_id: int
    language: str
    zone: str
    quiet_from: int
    quiet_to: int
    barred: Skip | None


async def add(conn: Connection, plan: StartBroadcast, created_by: int | None, now: datetime) -> int:
    """Take a broadcast in and return its number; it begins by itself when its time has come."""
    columns = {
        "created_by": created_by,
        "created_at": now,
        "state": BroadcastState.SCHEDULED.value,
        "texts": orjson.dumps(plan.texts).decode(),
        "photo": plan.photo,
        "segment": str(plan.segment),
        "starts_at": plan.starts_at,
        "in_waking_hours": plan.in_waking_hours,
        "expected": plan.expected,
        "cursor": 0,
        "is_fed": False,
        "told_count": 0,
        "told_as": "",
    }
    statement = insert(conn, BROADCASTS).values(columns).returning(BROADCASTS.c.id)
    number: int = (await conn.execute(statement)).scalar_one()
    return number


async def steer(conn: Connection, number: int, steering: Steering, now: datetime) -> bool:
    """Pause, resume or cancel; say whether the broadcast was one that this can be done to.

    Rows that the pause has held back are worth sending for as long again.
    """
    state = BECOMES[steering]
    ended_at = now if state is BroadcastState.CANCELLED else None
    steered = await conn.execute(
        update(BROADCASTS)
        .where(BROADCASTS.c.id == number, BROADCASTS.c.state.in_(STEERED[steering]))
        .values(state=state.value, ended_at=ended_at)
    )
    if steering is Steering.RESUME and steered.rowcount:
        await start_due(conn, now)
        await conn.execute(
            update(OUTBOX)
            .where(OUTBOX.c.broadcast_id == number, OUTBOX.c.state == "due", OUTBOX.c.due_at <= now)
            .values(expires_at=now + WORTH_SENDING)
        )
    return bool(steered.rowcount)


async def is_active(conn: Connection) -> bool:
    """Tell whether any broadcast has still to be begun, fed, ended or cleared away."""
    waiting = ("scheduled", "running")
    found = await conn.execute(
        select(
            exists().where(BROADCASTS.c.state.in_(waiting))
            | exists(select(1).where(_is_littered()))
        )
    )
    return bool(found.scalar_one())


async def start_due(conn: Connection, now: datetime) -> None:
    """Have the scheduled broadcasts run whose time has come."""
    await conn.execute(
        update(BROADCASTS)
        .where(BROADCASTS.c.state == "scheduled", BROADCASTS.c.starts_at <= now)
        .values(state=BroadcastState.RUNNING.value)
    )


async def to_feed(conn: Connection, now: datetime, waiting_max: int) -> Feeding | None:
    """Return the oldest running broadcast of which fewer rows are due than ``waiting_max``."""
    found = await conn.execute(
        select(BROADCASTS)
        .where(BROADCASTS.c.state == "running", ~BROADCASTS.c.is_fed)
        .order_by(BROADCASTS.c.id)
    )
    for row in found.all():
        if await _due_count(conn, row.id, now, waiting_max) < waiting_max:
            return Feeding(
                id=row.id,
                texts=words_of(row.texts),
                photo=row.photo,
                segment=segments.read(row.segment),
                in_waking_hours=row.in_waking_hours,
                cursor=row.cursor,
            )
    return None


async def _due_count(conn: Connection, number: int, now: datetime, most: int) -> int:
    due = (
        select(OUTBOX.c.id)
        .where(OUTBOX.c.broadcast_id == number, OUTBOX.c.state == "due", OUTBOX.c.due_at <= now)
        .limit(most)
        .subquery()
    )
    count: int = (await conn.execute(select(func.count()).select_from(due))).scalar_one()
    return count


async def window(
    conn: Connection, feeding: Feeding, now: datetime, width: int
) -> tuple[list[Recipient], int, bool]:
    """Return whom the segment fits among the next ``width`` numbers, how far, and if it is all."""
    last: int = (await conn.execute(select(func.max(PATIENTS.c.id)))).scalar_one() or 0
    end = min(feeding.cursor + width, last)
    columns = (
        PATIENTS.c.id,
        PATIENTS.c.telegram_id,
        PATIENTS.c.language,
        PATIENTS.c.zone,
        PATIENTS.c.quiet_from,
        PATIENTS.c.quiet_to,
        BARRED,
    )
    conditions = await fits(conn, feeding.segment, now)
    found = await conn.execute(
        select(*columns)
        .where(PATIENTS.c.id > feeding.cursor, PATIENTS.c.id <= end, *conditions)
        .order_by(PATIENTS.c.id)
    )
    people = [
        Recipient(*row[:-1], barred=Skip(row.barred) if row.barred else None) for row in found
    ]
    return people, max(end, feeding.cursor), end >= last


async def fed(
    conn: Connection,
    number: int,
    skipped: Collection[tuple[int, Skip]],
    *,
    cursor: int,
    is_fed: bool,
) -> None:
    """Note who was left out, and how far the broadcast has come."""
    if skipped:
        statement = insert(conn, BROADCAST_SKIPS).on_conflict_do_nothing()
        rows = [
            {"broadcast_id": number, "patient_id": patient, "reason": reason.value}
            for patient, reason in skipped
        ]
        await conn.execute(statement, rows)
    await conn.execute(
        update(BROADCASTS).where(BROADCASTS.c.id == number).values(cursor=cursor, is_fed=is_fed)
    )


async def end_finished(conn: Connection, now: datetime) -> None:
    """End the broadcasts of which all are fed and nothing waits or is in the air."""
    left = select(1).where(
        OUTBOX.c.broadcast_id == BROADCASTS.c.id, OUTBOX.c.state.in_(("due", "sending"))
    )
    await conn.execute(
        update(BROADCASTS)
        .where(BROADCASTS.c.state == "running", BROADCASTS.c.is_fed, ~left.exists())
        .values(state=BroadcastState.DONE.value, ended_at=now)
    )


async def sweep(conn: Connection, limit: int) -> int:
    """Drop up to ``limit`` rows that a cancelled broadcast has left; none of them is sent."""
    cancelled = select(BROADCASTS.c.id).where(_is_littered()).limit(1).scalar_subquery()
    rows = (
        select(OUTBOX.c.id)
        .where(OUTBOX.c.broadcast_id == cancelled, OUTBOX.c.state == "due")
        .limit(limit)
    )
    swept = await conn.execute(
        update(OUTBOX).where(OUTBOX.c.id.in_(rows)).values(state="dropped", reason="cancelled")
    )
    return swept.rowcount


def _is_littered() -> ColumnElement[bool]:
    """A cancelled broadcast of which rows are still due."""
    left = select(1).where(OUTBOX.c.broadcast_id == BROADCASTS.c.id, OUTBOX.c.state == "due")
    return (BROADCASTS.c.state == "cancelled") & left.exists()


def words_of(written: str) -> Words:
    """Read the texts as they are stored."""
    return tuple((language, words) for language, words in orjson.loads(written))
