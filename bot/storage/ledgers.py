"""What has become of a broadcast, patient by patient and in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, literal, null, select, union_all, update

from bot.storage.broadcasts import words_of
from bot.storage.database import Connection
from bot.storage.schema import BROADCAST_SKIPS, BROADCASTS, OUTBOX, PATIENTS
from flows.clinic.facts_broadcasts import (
    BroadcastKnown,
    BroadcastPage,
    BroadcastState,
    Skip,
    Tally,
)

# Telegram's words for a person whom nothing reaches any more.
BLOCKED_WORDS = ("blocked",)
GONE_WORDS = ("deactivated", "chat not found", "user not found", "peer_id_invalid")
WAITING = ("due", "sending")


@dataclass(frozen=True, slots=True)
class Entry:
    """One patient's line in the ledger."""

    patient_id: int
    language: str
    outcome: str
    reason: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Untold:
    """A broadcast whose progress somebody follows: where, in which language, and since when."""

    known: BroadcastKnown
    chat_id: int
    language: str
    told_count: int
    told_as: str
    message_id: int | None


def outcome(state: str, reason: str) -> str:
    """Name what became of a message; the names are the fields of ``Tally``."""
    if state == "sent":
        return "delivered"
    if state in WAITING:
        return "waiting"
    if state == "skipped":
        return Skip(reason).name.lower()
    if state in {"uncertain", "dropped"}:
        return {"uncertain": "unknown"}.get(state, state)
    said = reason.lower()
    if any(word in said for word in GONE_WORDS):
        return "gone"
    return "blocked" if any(word in said for word in BLOCKED_WORDS) else "failed"


async def tally(conn: Connection, number: int) -> Tally:
    """Count a broadcast's ledger; reasons are only read where there are any."""
    counts: Counter[str] = Counter()
    plain = ("sent", "due", "sending", "uncertain", "dropped")
    states = await conn.execute(
        select(OUTBOX.c.state, func.count().label("rows"))
        .where(OUTBOX.c.broadcast_id == number)
        .group_by(OUTBOX.c.state)
    )
    for row in states:
        if row.state in plain:
            counts[outcome(row.state, "")] += row.rows
    reasons = await conn.execute(
        select(OUTBOX.c.state, OUTBOX.c.reason, func.count().label("rows"))
        .where(
            OUTBOX.c.broadcast_id == number,
            OUTBOX.c.state.in_(("refused", "skipped", "given_up")),
        )
        .group_by(OUTBOX.c.state, OUTBOX.c.reason)
    )
    for row in reasons:
        counts[outcome(row.state, row.reason)] += row.rows
    skips = await conn.execute(
        select(BROADCAST_SKIPS.c.reason, func.count().label("rows"))
        .where(BROADCAST_SKIPS.c.broadcast_id == number)
        .group_by(BROADCAST_SKIPS.c.reason)
    )
    for row in skips:
        counts[outcome("skipped", row.reason)] += row.rows
    return Tally(**counts)


async def find(conn: Connection, number: int) -> BroadcastKnown | None:
    """Return a broadcast with its counts, None when there is none of this number."""
    found = await conn.execute(select(BROADCASTS).where(BROADCASTS.c.id == number))
    row = found.one_or_none()
    return None if row is None else await _known(conn, row)


async def page(conn: Connection, number: int, size: int) -> BroadcastPage:
    """Return a page of broadcasts, the newest first; the first page is 0."""
    newest = select(BROADCASTS).order_by(BROADCASTS.c.id.desc())
    found = (await conn.execute(newest.limit(size).offset(number * size))).all()
    total: int = (await conn.execute(select(func.count()).select_from(BROADCASTS))).scalar_one()
    return BroadcastPage(tuple([await _known(conn, row) for row in found]), total)


async def _known(conn: Connection, row: Row[Any]) -> BroadcastKnown:
    return BroadcastKnown(
        id=row.id,
        state=BroadcastState(row.state),
        texts=words_of(row.texts),
        has_photo=bool(row.photo),
        segment=row.segment,
        created_at=row.created_at,
        starts_at=row.starts_at,
        in_waking_hours=row.in_waking_hours,
        expected=row.expected,
        tally=await tally(conn, row.id),
    )


async def untold(conn: Connection, told_before: datetime) -> list[Untold]:
    """Return the broadcasts whose progress somebody follows and may have to be told anew.

    A running one only when it was last told before this moment; one that rests or has ended
    only until that was told.
    """
    is_running = BROADCASTS.c.state == "running"
    is_stale = BROADCASTS.c.told_at.is_(None) | (BROADCASTS.c.told_at <= told_before)
    has_news = (BROADCASTS.c.told_count > 0) & (BROADCASTS.c.told_as != BROADCASTS.c.state)
    is_over = BROADCASTS.c.state.in_(("paused", "cancelled", "done"))
    found = await conn.execute(
        select(BROADCASTS, PATIENTS.c.telegram_id, PATIENTS.c.language)
        .join(PATIENTS, PATIENTS.c.id == BROADCASTS.c.created_by)
        .where(PATIENTS.c.role != "", (is_running & is_stale) | (is_over & has_news))
    )
    return [
        Untold(
            known=await _known(conn, row),
            chat_id=row.telegram_id,
            language=row.language,
            told_count=row.told_count,
            told_as=row.told_as,
            message_id=await _message_id(conn, told_key(row.id, 0)),
        )
        for row in found.all()
    ]


async def _message_id(conn: Connection, key: str) -> int | None:
    found = await conn.execute(select(OUTBOX.c.message_id).where(OUTBOX.c.dedupe_key == key))
    number: int | None = found.scalar_one_or_none()
    return number


def told_key(number: int, count: int) -> str:
    """Return the key of a message about the progress; the first is the one that is edited."""
    return f"b{number}.told.{count}"


async def told(conn: Connection, number: int, count: int, sign: str, now: datetime) -> None:
    """Note what was last told of a broadcast's progress."""
    await conn.execute(
        update(BROADCASTS)
        .where(BROADCASTS.c.id == number)
        .values(told_count=count, told_as=sign, told_at=now)
    )


async def entries(conn: Connection, number: int) -> AsyncIterator[Entry]:
    """Yield the ledger patient by patient, without holding it in memory."""
    sent = select(
        OUTBOX.c.patient_id,
        OUTBOX.c.language,
        OUTBOX.c.state,
        OUTBOX.c.reason,
        OUTBOX.c.sent_at,
    ).where(OUTBOX.c.broadcast_id == number)
    skipped = (
        select(
            BROADCAST_SKIPS.c.patient_id,
            PATIENTS.c.language,
            literal("skipped").label("state"),
            BROADCAST_SKIPS.c.reason,
            null().label("sent_at"),
        )
        .join(PATIENTS, PATIENTS.c.id == BROADCAST_SKIPS.c.patient_id)
        .where(BROADCAST_SKIPS.c.broadcast_id == number)
    )
    both = union_all(sent, skipped).subquery()
    async for row in await conn.stream(select(both).order_by(both.c.patient_id)):
        kind = outcome(row.state, row.reason)
        yield Entry(row.patient_id, row.language, kind, row.reason, row.sent_at)
