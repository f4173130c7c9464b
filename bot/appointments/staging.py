"""Reads a file of visits into staged lines, a bounded number at a time.

Nothing changes in the calendar here. The file is parsed beside the loop, and each portion is a
short transaction, so that patients are answered meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path

import orjson

from bot.imports import Reason, RefusedLine, Rules, Visit, read
from bot.imports.visit import Line
from bot.storage import appointments, imports
from bot.storage.appointments import Standing
from bot.storage.database import Connection, Database
from bot.storage.imports import Change, StagedLine
from flows.visits_known import VisitStatus

PORTION = 500
Progress = Callable[[int], None]


async def stage(
    database: Database, number: int, path: Path, rules: Rules, progress: Progress | None = None
) -> None:
    """Read a file into the lines of an import. Raises FileRefused; ``progress`` gets counts."""
    async with database.writing() as conn:
        await imports.forget_lines(conn, number)
    lines = await asyncio.to_thread(read, path, rules)
    while portion := await asyncio.to_thread(_portion, lines):
        async with database.writing() as conn:
            await _keep(conn, number, portion)
        if progress is not None:
            progress(len(portion))


def _portion(lines: Iterator[Line]) -> list[Line]:
    return list(islice(lines, PORTION))


async def _keep(conn: Connection, number: int, portion: list[Line]) -> None:
    visits = [each for each in portion if isinstance(each, Visit)]
    keys = [each.source_key for each in visits]
    told = await imports.sequences(conn, number, keys)
    stored = await appointments.standing(conn, keys)
    fresh: dict[str, StagedLine] = {}
    refused = [_refused(each) for each in portion if isinstance(each, RefusedLine)]
    for visit in visits:
        line = staged(visit, change_of(visit, stored.get(visit.source_key)))
        before = told.get(visit.source_key)
        earlier = fresh.get(visit.source_key)
        newest = earlier.sequence if earlier else before
        if newest is not None and visit.sequence <= newest:
            refused.append(_refused(RefusedLine(visit.number, Reason.TWICE)))
        elif before is not None:
            await imports.replace_line(conn, number, line)
        else:
            fresh[visit.source_key] = line
    await imports.add_lines(conn, number, [*fresh.values(), *refused])


def _refused(line: RefusedLine) -> StagedLine:
    said = {"reason": line.reason.value, "said": dict(line.said)}
    return StagedLine(line.number, Change.REFUSED, None, 0, said)


def staged(visit: Visit, change: Change) -> StagedLine:
    """Return a visit as a line to be kept."""
    return StagedLine(visit.number, change, visit.source_key, visit.sequence, content_of(visit))


def content_of(visit: Visit) -> dict[str, str | bool | None]:
    """Return what a source says of a visit, as flat JSON."""
    return {
        "reference": visit.reference,
        "starts_at": visit.starts_at.isoformat(),
        "ends_at": visit.ends_at.isoformat() if visit.ends_at else None,
        "zone": visit.zone,
        "kind": visit.kind,
        "is_first": visit.is_first,
        "place": visit.place,
        "status": visit.status.value,
    }


def digest_of(content: dict[str, str | bool | None]) -> str:
    """Return the mark of what a source said: its status in clear, and a digest of all."""
    written = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
    return f"{content['status']}:{sha256(written).hexdigest()[:40]}"


def change_of(visit: Visit, stored: Standing | None) -> Change:
    """Say what a visit in a file would change.

    It is compared with what its source said last and not with how the visit stands: what a
    patient answered is not undone by reading the same file again.
    """
    if stored is None:
        is_off = visit.status is VisitStatus.CANCELLED
        return Change.UNCHANGED if is_off else Change.NEW
    if visit.sequence < stored.sequence or digest_of(content_of(visit)) == stored.digest:
        return Change.UNCHANGED
    return Change.CANCELLED if visit.status is VisitStatus.CANCELLED else Change.CHANGED
