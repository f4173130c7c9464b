"""The inbox: every update as it came, on disk before Telegram is told that it arrived.

A row is ``new`` until the transaction that carries its effects also makes it ``done``, so
what is new after a crash is exactly what still has to be handled.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, literal, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import INBOX

NEW = literal("new", literal_execute=True)  # the very words of the partial index


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update that came in; ``user_key`` is the sender's Telegram id, 0 when there is none."""

    update_id: int
    user_key: int
    raw: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that is on disk and not handled yet."""

    row_id: int
    update_id: int
    user_key: int
    raw: str


def written(raw: Mapping[str, Any]) -> str:
    """Write an update as it came; half an emoji is legal in JSON, but not in a database."""
    try:
        return orjson.dumps(raw).decode()
    except TypeError:  # as the slower one does, in plain ASCII
        return json.dumps(raw)


def read(raw: str) -> dict[str, Any]:
    """Read what ``written`` wrote."""
    try:
        found: dict[str, Any] = orjson.loads(raw)
    except orjson.JSONDecodeError:
        found = json.loads(raw)
    return found


async def add(
    conn: Connection, bot_id: int, arrivals: Collection[Arrival], at: datetime
) -> list[Waiting]:
    """Keep these updates and return those that are new; one already here stays as it is."""
    if not arrivals:
        return []
    statement = (
        insert(conn, INBOX)
        .on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
        .returning(INBOX.c.id, INBOX.c.update_id)
    )
    rows = [
        {
            "bot_id": bot_id,
            "update_id": each.update_id,
            "user_key": each.user_key,
            "raw": each.raw,
            "state": "new",
            "received_at": at,
        }
        for each in arrivals
    ]
    numbers = {row.update_id: row.id for row in await conn.execute(statement, rows)}
    new = {each.update_id: each for each in arrivals if each.update_id in numbers}
    return [
        Waiting(numbers[each.update_id], each.update_id, each.user_key, each.raw)
        for each in new.values()
    ]


async def waiting(
    conn: Connection,
    bot_id: int,
    limit: int,
    apart_from: Collection[int] = (),
    *,
    after_row: int = 0,
) -> list[Waiting]:
    """Return the first updates behind a row, in the order they came; some people's are left."""
    query = (
        select(INBOX.c.id, INBOX.c.update_id, INBOX.c.user_key, INBOX.c.raw)
        .where(INBOX.c.bot_id == bot_id, INBOX.c.state == NEW, INBOX.c.id > after_row)
        .order_by(INBOX.c.id)
        .limit(limit)
    )
    if apart_from:
        query = query.where(INBOX.c.user_key.not_in(apart_from))
    found = await conn.execute(query)
    return [Waiting(row.id, row.update_id, row.user_key, row.raw) for row in found]


_DONE = (
    update(INBOX)
    .where(INBOX.c.id.in_(bindparam("row_ids", expanding=True)))
    .values(state="done", raw="")
)


async def done(conn: Connection, row_ids: Collection[int]) -> None:
    """Mark these updates as handled; what they said is not kept a second time."""
    if row_ids:
        await conn.execute(_DONE, {"row_ids": list(row_ids)})


async def forget(conn: Connection, row_ids: Collection[int]) -> None:
    """Keep of these updates that they came, and neither what they said nor whose they were."""
    if row_ids:
        nothing = {"user_key": 0, "raw": "", "error": None}
        await conn.execute(update(INBOX).where(INBOX.c.id.in_(row_ids)).values(nothing))


async def dead(conn: Connection, row_id: int, error: str) -> None:
    """Put an update aside that cannot be handled, with the class of its error and no text."""
    await conn.execute(
        update(INBOX).where(INBOX.c.id == row_id).values(state="dead", error=error[:64])
    )
