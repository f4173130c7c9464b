"""The outbox: every call to Telegram as a row, committed together with what caused it.

A chat is answered in order: at any time only its head may be claimed, and a row that waits
for another try holds back what is behind it. Cost follows what is due, not what is kept.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import Row as SqlRow
from sqlalchemy import bindparam, delete, func, select, update

from bot.storage.database import Connection, clean_after, insert
from bot.storage.outbox_queries import AWAITED as AWAITED  # noqa: PLC0414
from bot.storage.outbox_queries import AWAITED_HEADS, HEADS, NEXT_DUE_AT
from bot.storage.outbox_queries import WAITING as WAITING  # noqa: PLC0414
from bot.storage.outbox_queries import Urgency as Urgency  # noqa: PLC0414
from bot.storage.schema import OUTBOX


class State(StrEnum):
    """Where a row stands. ``uncertain``: it may have arrived, and a repeat would be worse.

    Only rows of a broadcast are ``skipped``, because of the patient, or ``dropped`` with it.
    """

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    GIVEN_UP = "given_up"
    SKIPPED = "skipped"
    DROPPED = "dropped"


STILL_WAITING = frozenset({State.DUE, State.SENDING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A call to be made. It is given up at ``expires_at``; ``picture`` is a key, "" for none.

    One that ``is_fleeting`` is not kept once it is over: it goes to somebody of whom nothing is.
    """

    dedupe_key: str
    patient_id: int | None
    chat_id: int
    kind: str
    priority: Urgency
    due_at: datetime
    expires_at: datetime
    method: str
    params: dict[str, Any]
    language: str
    created_at: datetime
    picture: str = ""
    broadcast_id: int | None = None
    is_fleeting: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A claimed row; ``attempts`` counts this one."""

    id: int
    patient_id: int | None
    chat_id: int
    kind: str
    priority: Urgency
    due_at: datetime
    expires_at: datetime
    method: str
    params: dict[str, Any]
    picture: str
    language: str
    attempts: int
    is_fleeting: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The row of a chat that may go next."""

    id: int
    chat_id: int
    priority: Urgency
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a row. ``due_at`` is when it is tried again, else as it was.

    ``is_kept`` says that it is surely none that is fleeting.
    """

    id: int
    state: State
    due_at: datetime
    message_id: int | None = None
    reason: str = ""
    sent_at: datetime | None = None
    is_kept: bool = False


async def put(conn: Connection, messages: Collection[Message]) -> None:
    """Add these calls; one whose key is already here stays as it is."""
    if not messages:
        return
    statement = insert(conn, OUTBOX).on_conflict_do_nothing(index_elements=["dedupe_key"])
    await conn.execute(statement, [_columns(message) for message in messages])


async def heads(
    conn: Connection, now: datetime, limit: int, *, only_awaited: bool = False
) -> list[Head]:
    """Return up to ``limit`` rows of each urgency that may be sent now, the most urgent first.

    Rows of urgency BROADCAST belong to a broadcast, and wait while that one does not run.
    """
    query = AWAITED_HEADS if only_awaited else HEADS
    found = await conn.execute(query, {"now": now, "most": limit})
    return [
        Head(number, chat_id, Urgency(priority), expires_at)
        for number, chat_id, priority, expires_at, _ in found
    ]


async def claim(conn: Connection, ids: Collection[int], leased_until: datetime) -> list[Row]:
    """Move these rows to ``sending``, in the order of ``ids``; one that is not due is left out.

    To be committed before the call: a row still ``sending`` after a crash may or may not have
    arrived, and only some kinds may be sent again.
    """
    if not ids:
        return []
    found = await conn.execute(_CLAIM, {"ids": list(ids), "until": leased_until})
    claimed = {row.id: row for row in map(_row, found)}
    return [claimed[each] for each in ids if each in claimed]


async def change(conn: Connection, changes: Collection[Change]) -> None:
    """Write down what became of these rows."""
    if not changes:
        return
    rows = [
        {
            "of_row": each.id,
            "new_state": each.state.value,
            "new_due_at": each.due_at,
            "new_message_id": each.message_id,
            "new_reason": each.reason[:64],
            "new_sent_at": each.sent_at,
        }
        for each in changes
    ]
    await conn.execute(_CHANGE, rows)
    over = (each for each in changes if each.state not in STILL_WAITING)
    await _forget_fleeting(conn, [each.id for each in over if not each.is_kept])


async def _forget_fleeting(conn: Connection, ids: Collection[int]) -> None:
    if not ids:
        return
    is_over = OUTBOX.c.is_fleeting.is_(True) & OUTBOX.c.id.in_(ids)
    forgotten = await conn.execute(delete(OUTBOX).where(is_over))
    if forgotten.rowcount:
        clean_after(conn)


async def orphans(conn: Connection, leased_before: datetime | None) -> list[Row]:
    """Return rows left ``sending``: all of them, or those whose lease ended by this moment."""
    wanted = select(*_OF_ROW).where(OUTBOX.c.state.in_(WAITING), OUTBOX.c.state == "sending")
    if leased_before is not None:
        wanted = wanted.where(OUTBOX.c.leased_until <= leased_before)
    # Put in order here: asked for it, SQLite would walk all rows by their id.
    return sorted((_row(row) for row in await conn.execute(wanted)), key=lambda row: row.id)


async def next_due_at(conn: Connection, after: datetime) -> datetime | None:
    """Return when the next row falls due after this moment, or None."""
    next_one: datetime | None = (await conn.execute(NEXT_DUE_AT, {"now": after})).scalar_one()
    return next_one


def _columns(message: Message) -> dict[str, object]:
    return {
        "dedupe_key": message.dedupe_key,
        "patient_id": message.patient_id,
        "chat_id": message.chat_id,
        "kind": message.kind,
        "priority": int(message.priority),
        "state": "due",
        "due_at": message.due_at,
        "expires_at": message.expires_at,
        "method": message.method,
        "params": orjson.dumps(message.params).decode(),
        "picture": message.picture,
        "language": message.language,
        "attempts": 0,
        "reason": "",
        "created_at": message.created_at,
        "broadcast_id": message.broadcast_id,
        "is_fleeting": message.is_fleeting,
    }


_NAMES = [field.name for field in fields(Row)]
_OF_ROW = tuple(OUTBOX.c[name] for name in _NAMES)
_CLAIM = (
    update(OUTBOX)
    .where(OUTBOX.c.id.in_(bindparam("ids", expanding=True)), OUTBOX.c.state == "due")
    .values(state="sending", attempts=OUTBOX.c.attempts + 1, leased_until=bindparam("until"))
    .returning(*_OF_ROW)
)
_CHANGE = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("of_row"))
    .values(
        state=bindparam("new_state"),
        due_at=bindparam("new_due_at"),
        leased_until=None,
        message_id=func.coalesce(bindparam("new_message_id"), OUTBOX.c.message_id),
        reason=bindparam("new_reason"),
        sent_at=bindparam("new_sent_at"),
    )
)
_PRIORITY, _PARAMS = _NAMES.index("priority"), _NAMES.index("params")


def _row(found: SqlRow[Any]) -> Row:
    """Read a claimed row by the places of its columns; by their names it takes twice as long."""
    values = list(found)
    values[_PRIORITY], values[_PARAMS] = Urgency(values[_PRIORITY]), orjson.loads(values[_PARAMS])
    return Row(*values)
