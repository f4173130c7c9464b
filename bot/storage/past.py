"""What is past its time, by ``flows.kept``: found by reading, removed a bounded step at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, assert_never

from sqlalchemy import ColumnElement, Row, Select, Table, delete, exists, func, or_, select, tuple_

from bot.storage.database import Connection
from bot.storage.erasing import forget
from bot.storage.imports import UNDER_WAY
from bot.storage.outbox import WAITING
from bot.storage.schema import (
    BROADCASTS,
    CONSENTS,
    IMPORT_LINES,
    IMPORTS,
    INBOX,
    IS_HANDLED,
    OUTBOX,
    PATIENTS,
    SESSIONS,
    WAITS,
)
from bot.storage.waits import OPEN
from flows.consents import CARE
from flows.kept import BY_TABLE, FILE_DAYS, NEVER_ENROLLED_DAYS

Found = Sequence[Row[Any]]


class Past(StrEnum):
    """What is removed when it is past its time."""

    UPDATES = "updates"
    MESSAGES = "messages"
    WAITS = "waits"
    STRANGERS = "strangers"
    FILE_LINES = "file_lines"
    FILES = "files"


DAYS = {
    Past.UPDATES: BY_TABLE[INBOX.name].days,
    Past.MESSAGES: BY_TABLE[OUTBOX.name].days,
    Past.WAITS: BY_TABLE[WAITS.name].days,
    Past.STRANGERS: NEVER_ENROLLED_DAYS,
    Past.FILE_LINES: FILE_DAYS,
    Past.FILES: FILE_DAYS,
}


async def find(conn: Connection, past: Past, now: datetime, days: int, limit: int) -> Found:
    """Return the keys of up to ``limit`` rows that were over more than ``days`` ago."""
    before = now - timedelta(days=days)
    rows: Found = (await conn.execute(_older(past, before).limit(limit))).all()
    return rows


async def count(conn: Connection, past: Past, now: datetime, days: int) -> int:
    """Return how many rows were over more than ``days`` ago."""
    older = _older(past, now - timedelta(days=days)).order_by(None).subquery()
    return (await conn.execute(select(func.count()).select_from(older))).scalar_one()


async def remove(conn: Connection, past: Past, found: Found) -> None:
    """Remove these rows; what began to be needed again since they were found is left."""
    match past:
        case Past.UPDATES:
            await _delete(conn, INBOX, found)
        case Past.MESSAGES:
            await _delete(conn, OUTBOX, found)
        case Past.WAITS:
            await _delete(conn, WAITS, found)
        case Past.STRANGERS:
            await _forget(conn, found)
        case Past.FILE_LINES:
            await _delete(conn, IMPORT_LINES, found)
        case Past.FILES:
            await _delete(conn, IMPORTS, found)
        case _ as never:
            assert_never(never)


def _older(past: Past, before: datetime) -> Select[Any]:
    match past:
        case Past.UPDATES:
            is_past = INBOX.c.received_at < before
            return select(INBOX.c.id).where(IS_HANDLED, is_past).order_by(INBOX.c.received_at)
        case Past.MESSAGES:
            is_past = OUTBOX.c.state.not_in(WAITING) & (OUTBOX.c.due_at < before) & _is_told_once()
            return select(OUTBOX.c.id).where(is_past).order_by(OUTBOX.c.due_at)
        case Past.WAITS:
            is_past = (WAITS.c.state != OPEN) & (WAITS.c.due_at < before)
            return select(*WAITS.primary_key).where(is_past)
        case Past.STRANGERS:
            return _strangers(before)
        case Past.FILE_LINES:
            return select(IMPORT_LINES.c.id).join(IMPORTS).where(_is_let_lie(before))
        case Past.FILES:
            return select(IMPORTS.c.id).where(_is_let_lie(before)).order_by(IMPORTS.c.id)
        case _ as never:
            assert_never(never)


def _is_let_lie(before: datetime) -> ColumnElement[bool]:
    """A file sent in the chat is read or taken however late; a command that broke off is over."""
    is_under_way = IMPORTS.c.state.in_(UNDER_WAY) & IMPORTS.c.staff_id.is_not(None)
    return (IMPORTS.c.at < before) & ~is_under_way


def _is_told_once() -> ColumnElement[bool]:
    """The rows of a broadcast keep it from coming twice, for as long as it has not ended."""
    has_ended = exists().where(
        BROADCASTS.c.id == OUTBOX.c.broadcast_id, BROADCASTS.c.ended_at.is_not(None)
    )
    return or_(OUTBOX.c.broadcast_id.is_(None), has_ended)


def _strangers(before: datetime) -> Select[Any]:
    """Who never agreed to care, is nobody's patient, and has no warning sign open."""
    has_agreed = exists().where(
        CONSENTS.c.patient_id == PATIENTS.c.id, CONSENTS.c.purpose == CARE, CONSENTS.c.given
    )
    return (
        select(PATIENTS.c.id, PATIENTS.c.telegram_id)
        .join(SESSIONS, SESSIONS.c.patient_id == PATIENTS.c.id)
        .where(
            SESSIONS.c.updated_at < before,
            PATIENTS.c.care_consent.is_(False),
            PATIENTS.c.role == "",
            PATIENTS.c.reference == "",
            PATIENTS.c.flag_tier == "none",
            ~has_agreed,
        )
        .order_by(PATIENTS.c.id)
    )


async def _delete(conn: Connection, table: Table, found: Found) -> None:
    keys = [tuple(row) for row in found]
    await conn.execute(delete(table).where(tuple_(*table.primary_key).in_(keys)))


async def _forget(conn: Connection, found: Found) -> None:
    ids = [row.id for row in found]
    still = select(PATIENTS.c.id).where(PATIENTS.c.id.in_(ids), PATIENTS.c.care_consent.is_(False))
    there = set((await conn.execute(still)).scalars())
    await forget(conn, {row.id: row.telegram_id for row in found if row.id in there})
