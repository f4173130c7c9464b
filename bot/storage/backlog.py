"""What is due in the outbox and has not left: the measure of whether it is being emptied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.storage.database import Connection
from bot.storage.outbox import WAITING, State, Urgency
from bot.storage.schema import OUTBOX


@dataclass(frozen=True, slots=True)
class Backlog:
    """The rows of one urgency in one state that are due, and when the oldest fell due."""

    urgency: Urgency
    state: State
    count: int
    since: datetime


async def backlog(conn: Connection, now: datetime) -> list[Backlog]:
    """Count what is due by now and has not left; costs what is due, not what is kept."""
    columns = (OUTBOX.c.priority, OUTBOX.c.state)
    found = await conn.execute(
        select(*columns, func.count().label("rows"), func.min(OUTBOX.c.due_at).label("since"))
        .where(
            OUTBOX.c.state.in_(WAITING),
            OUTBOX.c.priority.in_(list(Urgency)),
            OUTBOX.c.due_at <= now,
        )
        .group_by(*columns)
    )
    return [Backlog(Urgency(row.priority), State(row.state), row.rows, row.since) for row in found]
