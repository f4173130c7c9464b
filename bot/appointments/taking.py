"""Takes staged visits into the calendar, and wakes the patients whom that concerns.

Each line is compared with the calendar once more, so that taking twice, or again after a crash,
changes nothing. A visit that its source moves is booked anew; where only other things changed,
what the patient answered stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.appointments.staging import change_of, digest_of
from bot.imports import Visit
from bot.storage import appointments, imports, waits
from bot.storage.appointments import Standing, wakes
from bot.storage.database import Connection, Database
from bot.storage.imports import Change, StagedLine
from bot.storage.waits import Wait
from flows.nudging import CANCELLED, MISSED, MOVED
from flows.visits_known import AHEAD, VisitKnown, VisitStatus

PORTION = 200
Progress = Callable[[int], None]


async def take(
    database: Database, number: int, at: datetime, progress: Progress | None = None
) -> None:
    """Take all that a file changes; that it is over is for the caller to write."""
    after = 0
    while True:
        async with database.writing() as conn:
            lines = await imports.to_take(conn, number, after, PORTION)
            if not lines:
                return
            await _take(conn, number, lines, at)
        after = lines[-1].id
        if progress is not None:
            progress(len(lines))


async def _take(conn: Connection, number: int, lines: list[StagedLine], at: datetime) -> None:
    stored = await appointments.standing(conn, [visit_of(each).source_key for each in lines])
    patients = await appointments.joined(conn, {each.content["reference"] for each in lines})
    added: list[dict[str, Any]] = []
    woken: list[Wait] = []
    for line in lines:
        visit = visit_of(line)
        before = stored.get(visit.source_key)
        match change_of(visit, before):
            case Change.NEW:
                added.append(_row(line, patients, at) | {"revision": 0, "answer": "", "wish": ""})
            case Change.CHANGED | Change.CANCELLED if before is not None:
                woken += await _change(conn, number, line, before, patients, at)
            case _:
                pass
    for known in await appointments.add(conn, added):
        woken += wakes(known, at, f"i{number}.{known.id}")
    await waits.put(conn, woken)


async def _change(
    conn: Connection,
    number: int,
    line: StagedLine,
    before: Standing,
    patients: dict[str, int],
    at: datetime,
) -> list[Wait]:
    row = _row(line, patients, at)
    was = before.visit
    is_moved = row["starts_at"] != was.starts_at
    source_said = before.digest.partition(":")[0]
    if is_moved:
        row |= {"answer": "", "wish": ""}
    elif row["status"] == source_said:
        row["status"] = was.status.value
    is_news = is_moved or row["status"] != was.status.value
    if is_news:
        row["revision"] = was.revision + 1
    now = await appointments.change(conn, was.id, row)
    return wakes(now, at, f"i{number}.{line.id}", _notice(was, now) if is_news else "")


def _notice(was: VisitKnown, now: VisitKnown) -> str:
    """Say what the patient is told of a change, "" for nothing."""
    if now.status is VisitStatus.MISSED:
        return MISSED
    if was.status in AHEAD and now.status is VisitStatus.CANCELLED:
        return CANCELLED
    return MOVED if now.status in AHEAD and was.starts_at != now.starts_at else ""


def visit_of(line: StagedLine) -> Visit:
    """Return a line as the visit that it was read as."""
    told = line.content
    return Visit(
        number=line.number,
        source_key=line.source_key or "",
        reference=told["reference"],
        starts_at=datetime.fromisoformat(told["starts_at"]),
        zone=told["zone"],
        ends_at=told["ends_at"] and datetime.fromisoformat(told["ends_at"]),
        kind=told["kind"],
        is_first=told["is_first"],
        status=VisitStatus(told["status"]),
        sequence=line.sequence,
        place=told["place"],
    )


def _row(line: StagedLine, patients: dict[str, int], at: datetime) -> dict[str, Any]:
    visit = visit_of(line)
    return {
        "source_key": visit.source_key,
        "reference": visit.reference,
        "patient_id": patients.get(visit.reference),
        "starts_at": visit.starts_at,
        "ends_at": visit.ends_at,
        "zone": visit.zone,
        "kind": visit.kind,
        "is_first": visit.is_first,
        "place": visit.place,
        "status": visit.status.value,
        "sequence": visit.sequence,
        "digest": digest_of(line.content),
        "updated_at": at,
    }
