"""The outbox's two questions, put together once: who may go now, and when is the next one due.

Rows that are over are kept; both go by the indexes over the rows that wait, or by broadcast.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    union_all,
)

from bot.storage.schema import BROADCASTS, OUTBOX

# Written out in the statement, because SQLite only uses a partial index whose words it reads.
WAITING: BindParameter[str] = bindparam(
    "waiting", ("due", "sending"), expanding=True, literal_execute=True
)
NOW = bindparam("now", type_=OUTBOX.c.due_at.type)
MOST = bindparam("most", type_=Integer())


class Urgency(IntEnum):
    """Who goes first when Telegram's allowance is short; the lowest number does."""

    REPLY = 0
    SAFETY = 1
    REMINDER = 2
    NUDGE = 3
    BROADCAST = 4


AWAITED = frozenset({Urgency.REPLY, Urgency.SAFETY})  # somebody looks at their chat just now
WANTED = (
    OUTBOX.c.id,
    OUTBOX.c.chat_id,
    OUTBOX.c.priority,
    OUTBOX.c.expires_at,
    OUTBOX.c.due_at,
)


def _heads_of(urgencies: Iterable[Urgency]) -> list[Select[Any]]:
    return [
        select(*WANTED)
        .where(
            OUTBOX.c.state.in_(WAITING),
            OUTBOX.c.state == "due",
            OUTBOX.c.priority == urgency,
            OUTBOX.c.due_at <= NOW,
            ~_another_goes_first(),
        )
        .order_by(OUTBOX.c.due_at, OUTBOX.c.id)
        .limit(MOST)
        for urgency in urgencies
    ]


def _heads_of_broadcasts() -> Select[Any]:
    # From the running broadcasts to their rows: those of a paused one may be a million.
    return (
        select(*WANTED)
        .join_from(BROADCASTS, OUTBOX, OUTBOX.c.broadcast_id == BROADCASTS.c.id)
        .where(
            BROADCASTS.c.state == "running",
            OUTBOX.c.state == "due",
            OUTBOX.c.due_at <= NOW,
            ~_another_goes_first(),
        )
        .order_by(BROADCASTS.c.id, OUTBOX.c.due_at, OUTBOX.c.id)
        .limit(MOST)
    )


def _heads(*parts: Select[Any]) -> Select[Any]:
    every = union_all(*(select(part.subquery()) for part in parts)).subquery()
    return select(every).order_by(every.c.priority, every.c.due_at, every.c.id).limit(MOST)


def _another_goes_first() -> ColumnElement[bool]:
    other = OUTBOX.alias()
    running = select(BROADCASTS.c.id).where(BROADCASTS.c.state == "running")
    return (
        select(1)
        .where(
            other.c.chat_id == OUTBOX.c.chat_id,
            other.c.state.in_(WAITING),
            other.c.id != OUTBOX.c.id,
            or_(
                other.c.state == "sending",
                and_(
                    or_(other.c.due_at <= NOW, other.c.attempts > 0),
                    or_(other.c.broadcast_id.is_(None), other.c.broadcast_id.in_(running)),
                    or_(
                        other.c.priority < OUTBOX.c.priority,
                        and_(other.c.priority == OUTBOX.c.priority, other.c.id < OUTBOX.c.id),
                    ),
                ),
            ),
        )
        .exists()
    )


# Written once: putting them together costs more than running them.
UNBROADCAST = tuple(each for each in Urgency if each is not Urgency.BROADCAST)
HEADS = _heads(*_heads_of(UNBROADCAST), _heads_of_broadcasts())
AWAITED_HEADS = _heads(*_heads_of(sorted(AWAITED)))


def _next_due_at() -> Select[Any]:
    each_urgency = [
        select(func.min(OUTBOX.c.due_at).label("due_at")).where(
            OUTBOX.c.state.in_(WAITING),
            OUTBOX.c.state == "due",
            OUTBOX.c.priority == urgency,
            OUTBOX.c.due_at > NOW,
        )
        for urgency in Urgency
    ]
    every = union_all(*each_urgency).subquery()
    return select(func.min(every.c.due_at))


NEXT_DUE_AT = _next_due_at()
