"""Files of visits on their way: asked for, read into lines, shown, and taken or let go.

A state is only left by the step that follows it, so that a crash takes the same step again.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import delete, func, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import IMPORT_LINES, IMPORTS
from flows.visits_known import ImportKnown, Refusal

REFUSALS_MAX = 20


class State(StrEnum):
    """Where a file stands. The last three are for good."""

    ASKED = "asked"
    STAGED = "staged"
    TAKING = "taking"
    TAKEN = "taken"
    DROPPED = "dropped"
    REFUSED = "refused"


class Change(StrEnum):
    """What a line would do to the calendar."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


UNDER_WAY = (State.ASKED, State.TAKING)
TAKEN = (Change.NEW, Change.CHANGED, Change.CANCELLED)


@dataclass(frozen=True, slots=True)
class Work:
    """A file with something to be done about it."""

    id: int
    state: State
    staff_id: int | None
    file_id: str


@dataclass(frozen=True, slots=True)
class StagedLine:
    """One line of a file; ``content`` is the visit, or the refusal's arguments, as JSON."""

    number: int
    change: Change
    source_key: str | None
    sequence: int
    content: dict[str, Any]
    id: int = 0


async def ask(
    conn: Connection, *, key: str, staff_id: int | None, file_id: str, name: str, at: datetime
) -> int:
    """Note that a file is to be read; return its number, the same one for the same key."""
    row = {
        "dedupe_key": key,
        "staff_id": staff_id,
        "file_id": file_id,
        "name": name[:120],
        "state": State.ASKED.value,
        "reason": "",
        "at": at,
    }
    statement = insert(conn, IMPORTS).on_conflict_do_nothing(index_elements=["dedupe_key"])
    await conn.execute(statement, [row])
    found = await conn.execute(select(IMPORTS.c.id).where(IMPORTS.c.dedupe_key == key))
    number: int = found.scalar_one()
    return number


async def next_work(conn: Connection) -> Work | None:
    """Return the oldest file sent in the chat that waits to be read or taken."""
    found = await conn.execute(
        select(IMPORTS)
        .where(IMPORTS.c.state.in_(UNDER_WAY), IMPORTS.c.staff_id.is_not(None))
        .order_by(IMPORTS.c.id)
        .limit(1)
    )
    row = found.one_or_none()
    if row is None:
        return None
    return Work(row.id, State(row.state), row.staff_id, row.file_id)


async def move(conn: Connection, number: int, source: State, to: State, reason: str = "") -> bool:
    """Move a file from one state to the next; say whether it was there."""
    moved = await conn.execute(
        update(IMPORTS)
        .where(IMPORTS.c.id == number, IMPORTS.c.state == source.value)
        .values(state=to.value, reason=reason)
    )
    return bool(moved.rowcount)


async def forget_lines(conn: Connection, number: int) -> None:
    """Forget what was read of a file: it is over, or is read again from the start."""
    await conn.execute(delete(IMPORT_LINES).where(IMPORT_LINES.c.import_id == number))


async def add_lines(conn: Connection, number: int, lines: Collection[StagedLine]) -> None:
    """Keep lines of a file."""
    rows = [
        {
            "import_id": number,
            "number": each.number,
            "change": each.change.value,
            "source_key": each.source_key,
            "sequence": each.sequence,
            "content": orjson.dumps(each.content).decode(),
        }
        for each in lines
    ]
    if rows:
        await conn.execute(insert(conn, IMPORT_LINES), rows)


async def replace_line(conn: Connection, number: int, line: StagedLine) -> None:
    """Put a later version of a visit in the place of the one read before."""
    await conn.execute(
        update(IMPORT_LINES)
        .where(IMPORT_LINES.c.import_id == number, IMPORT_LINES.c.source_key == line.source_key)
        .values(
            number=line.number,
            change=line.change.value,
            sequence=line.sequence,
            content=orjson.dumps(line.content).decode(),
        )
    )


async def sequences(conn: Connection, number: int, keys: Collection[str]) -> dict[str, int]:
    """Return which of these visits the file has told already, and in which version."""
    found = await conn.execute(
        select(IMPORT_LINES.c.source_key, IMPORT_LINES.c.sequence).where(
            IMPORT_LINES.c.import_id == number, IMPORT_LINES.c.source_key.in_(keys)
        )
    )
    return {row.source_key: row.sequence for row in found}


async def to_take(conn: Connection, number: int, after: int, limit: int) -> list[StagedLine]:
    """Return lines that change something, in their order, from the one after ``after`` on."""
    found = await conn.execute(
        select(IMPORT_LINES)
        .where(
            IMPORT_LINES.c.import_id == number,
            IMPORT_LINES.c.change.in_(TAKEN),
            IMPORT_LINES.c.id > after,
        )
        .order_by(IMPORT_LINES.c.id)
        .limit(limit)
    )
    return [_line(row) for row in found]


def _line(row: Any) -> StagedLine:  # noqa: ANN401 - the driver's own row
    content = orjson.loads(row.content)
    return StagedLine(row.number, Change(row.change), row.source_key, row.sequence, content, row.id)


async def known(conn: Connection, number: str) -> ImportKnown:
    """Return how a file stands; one that is not there counts as let go."""
    row = (await conn.execute(select(IMPORTS).where(IMPORTS.c.id == int(number)))).one_or_none()
    if row is None:
        return ImportKnown(int(number), State.DROPPED.value, "")
    counted = await conn.execute(
        select(IMPORT_LINES.c.change, func.count().label("lines"))
        .where(IMPORT_LINES.c.import_id == row.id)
        .group_by(IMPORT_LINES.c.change)
    )
    counts = {str(each.change): int(each.lines) for each in counted}
    refusals = await refused(conn, row.id, REFUSALS_MAX)
    if row.reason:
        told = orjson.loads(row.reason)
        refusals = [Refusal(0, told["reason"], tuple(told["said"].items()))]
    return ImportKnown(row.id, row.state, row.name, refusals=tuple(refusals), **counts)


async def refused(conn: Connection, number: int, limit: int) -> list[Refusal]:
    """Return the first lines of a file that are left out, with their reasons."""
    found = await conn.execute(
        select(IMPORT_LINES)
        .where(IMPORT_LINES.c.import_id == number, IMPORT_LINES.c.change == Change.REFUSED.value)
        .order_by(IMPORT_LINES.c.number)
        .limit(limit)
    )
    lines = [_line(row) for row in found]
    return [
        Refusal(each.number, each.content["reason"], tuple(each.content["said"].items()))
        for each in lines
    ]
