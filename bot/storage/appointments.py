"""Visits: what the clinic's calendar says, and what the patient and staff said of each.

A visit belongs to a reference of the clinic, and to a patient as soon as one has joined with it.
Whatever changes a visit leaves a wait for its patient in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, Select, case, exists, func, select, update

from bot.storage import waits
from bot.storage.database import Connection, insert
from bot.storage.schema import APPOINTMENTS, NUDGES, PATIENTS, WORKLIST
from bot.storage.waits import Wait
from bot.storage.worklist import CLEARED
from flows.effects import WorkKind
from flows.nudging import CANCELLED, LOOK, MISSED
from flows.visit_acts import AnswerVisit, FileNudge, SettleVisit
from flows.visits_known import (
    AHEAD,
    DaySummary,
    DayVisits,
    NoShows,
    OwnVisits,
    VariantOutcome,
    VisitKnown,
    VisitStatus,
)

OWN_MAX = 200
PAGE_LINES = 4
SILENT_MAX = 50
OVER = (VisitStatus.DONE, VisitStatus.MISSED)


@dataclass(frozen=True, slots=True)
class Standing:
    """A visit that is known: the mark and version of what its source said last, and how it is."""

    digest: str
    sequence: int
    visit: VisitKnown


def known(row: Row[Any]) -> VisitKnown:
    """Read a visit from a row of its columns."""
    return VisitKnown(
        id=row.id,
        reference=row.reference,
        patient_id=row.patient_id or 0,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        zone=row.zone,
        kind=row.kind,
        is_first=row.is_first,
        status=VisitStatus(row.status),
        place=row.place,
        revision=row.revision,
        wish=row.wish,
    )


async def own(conn: Connection, reference: str) -> OwnVisits:
    """Return the visits of a reference by their start, and whether the last one was missed."""
    if not reference:
        return OwnVisits(())
    found = await conn.execute(
        select(APPOINTMENTS)
        .where(APPOINTMENTS.c.reference == reference)
        .order_by(APPOINTMENTS.c.starts_at.desc())
        .limit(OWN_MAX)
    )
    visits = tuple(known(row) for row in found)[::-1]
    over = [each.status for each in visits if each.status in OVER]
    return OwnVisits(visits, has_missed=bool(over) and over[-1] is VisitStatus.MISSED)


async def one(conn: Connection, number: str) -> DayVisits:
    """Return the visit of a number, as a page of one or none."""
    found = await conn.execute(select(APPOINTMENTS).where(APPOINTMENTS.c.id == int(number)))
    visits = tuple(known(row) for row in found)
    return DayVisits(visits, len(visits))


def _span(key: str) -> tuple[datetime, datetime]:
    begins, ends, *_ = key.split("/")
    return datetime.fromisoformat(begins), datetime.fromisoformat(ends)


def _within(query: Select[Any], key: str) -> Select[Any]:
    begins, ends = _span(key)
    return query.where(APPOINTMENTS.c.starts_at >= begins, APPOINTMENTS.c.starts_at < ends)


async def between(conn: Connection, key: str) -> DayVisits:
    """Return one page of the visits of a span; ``key`` is "begin/end/page"."""
    page = int(key.rpartition("/")[2])
    counted = await conn.execute(_within(select(func.count()).select_from(APPOINTMENTS), key))
    found = await conn.execute(
        _within(select(APPOINTMENTS), key)
        .order_by(APPOINTMENTS.c.starts_at, APPOINTMENTS.c.id)
        .limit(PAGE_LINES)
        .offset(page * PAGE_LINES)
    )
    return DayVisits(tuple(known(row) for row in found), counted.scalar_one())


async def summary(conn: Connection, key: str) -> DaySummary:
    """Count the visits of a span by how they stand; ``key`` is "begin/end"."""
    counts = select(APPOINTMENTS.c.status, func.count().label("visits"))
    found = await conn.execute(_within(counts, key).group_by(APPOINTMENTS.c.status))
    by_status = {row.status: row.visits for row in found}
    silent = await conn.execute(
        _within(select(APPOINTMENTS), key)
        .where(APPOINTMENTS.c.status == VisitStatus.BOOKED)
        .order_by(APPOINTMENTS.c.starts_at, APPOINTMENTS.c.id)
        .limit(SILENT_MAX)
    )
    return DaySummary(
        booked=by_status.get(VisitStatus.BOOKED, 0),
        confirmed=by_status.get(VisitStatus.CONFIRMED, 0),
        move_wanted=by_status.get(VisitStatus.MOVE_WANTED, 0),
        cancelled=by_status.get(VisitStatus.CANCELLED, 0),
        silent=tuple(known(row) for row in silent),
    )


async def no_shows(conn: Connection, key: str) -> NoShows:
    """Count the visits of a span that are over, and compare the nudges' wordings."""
    is_missed = case((APPOINTMENTS.c.status == VisitStatus.MISSED, 1), else_=0)
    is_confirmed = case((APPOINTMENTS.c.answer == VisitStatus.CONFIRMED, 1), else_=0)
    is_over = APPOINTMENTS.c.status.in_(OVER)
    totals = select(func.count().label("over"), func.coalesce(func.sum(is_missed), 0).label("gone"))
    counted = (await conn.execute(_within(totals.where(is_over), key))).one()
    nudged = select(NUDGES.c.appointment_id, NUDGES.c.variant).distinct().subquery()
    by_variant = select(
        nudged.c.variant,
        func.count().label("sent"),
        func.sum(is_confirmed).label("confirmed"),
        func.sum(is_missed).label("missed"),
    ).join(APPOINTMENTS, APPOINTMENTS.c.id == nudged.c.appointment_id)
    found = await conn.execute(
        _within(by_variant.where(is_over), key).group_by(nudged.c.variant).order_by("variant")
    )
    variants = (VariantOutcome(row.variant, row.sent, row.confirmed, row.missed) for row in found)
    unnoted = select(func.count()).where(APPOINTMENTS.c.status.in_(AHEAD))
    begun = (await conn.execute(_within(unnoted, key))).scalar_one()
    return NoShows(counted.over, counted.gone, tuple(variants), begun)


async def answer(conn: Connection, patient_id: int, act: AnswerVisit, at: datetime) -> None:
    """Keep what a patient says of a visit of theirs that is still to come."""
    own_reference = select(PATIENTS.c.reference).where(PATIENTS.c.id == patient_id)
    await conn.execute(
        update(APPOINTMENTS)
        .where(
            APPOINTMENTS.c.id == act.visit_id,
            APPOINTMENTS.c.reference == own_reference.scalar_subquery(),
            APPOINTMENTS.c.status.in_(AHEAD),
            APPOINTMENTS.c.starts_at > at,
        )
        .values(status=act.answer.value, answer=act.answer.value, wish=act.wish, updated_at=at)
    )


async def settle(conn: Connection, act: SettleVisit, at: datetime, key: str) -> int:
    """Keep what staff say of a visit; return its patient's number, 0 where nothing changed."""
    found = await conn.execute(
        update(APPOINTMENTS)
        .where(APPOINTMENTS.c.id == act.visit_id, APPOINTMENTS.c.status != act.status.value)
        .values(status=act.status.value, revision=APPOINTMENTS.c.revision + 1, updated_at=at)
        .returning(APPOINTMENTS)
    )
    row = found.one_or_none()
    if row is None:
        return 0
    visit = known(row)
    notices = {VisitStatus.CANCELLED: CANCELLED, VisitStatus.MISSED: MISSED}
    await waits.put(conn, wakes(visit, at, key, notices.get(act.status, "")))
    return visit.patient_id


async def hear_wish(conn: Connection, item_id: int, at: datetime) -> None:
    """Book visits again whose patient wanted another time, once staff have cleared every wish.

    A matter does not say of which visit it is, so that with two of them the last one settles all.
    """
    matters = WORKLIST.alias()
    of_kind = WORKLIST.c.kind == WorkKind.MOVE_WANTED.value
    whose = select(WORKLIST.c.patient_id).where(WORKLIST.c.id == item_id, of_kind)
    is_wished_for = exists().where(
        matters.c.patient_id == APPOINTMENTS.c.patient_id,
        matters.c.kind == WorkKind.MOVE_WANTED.value,
        matters.c.state != CLEARED,
    )
    await conn.execute(
        update(APPOINTMENTS)
        .where(
            APPOINTMENTS.c.patient_id == whose.scalar_subquery(),
            APPOINTMENTS.c.status == VisitStatus.MOVE_WANTED.value,
            ~is_wished_for,
        )
        .values(status=VisitStatus.BOOKED.value, answer="", wish="", updated_at=at)
    )


def wakes(visit: VisitKnown, at: datetime, key: str, notice: str = "") -> list[Wait]:
    """Return the waits that tell a visit's patient of a change; ``key`` names its cause."""
    if not visit.patient_id:
        return []
    look = Wait(visit.patient_id, LOOK, key, at)
    if not notice:
        return [look]
    occurrence = f"{visit.id}.{visit.revision}"
    return [look, Wait(visit.patient_id, notice, occurrence, at, str(visit.id))]


async def file_nudge(
    conn: Connection, patient_id: int, act: FileNudge, at: datetime, key: str
) -> None:
    """Keep that a nudge was sent, and in which wording."""
    row = {
        "patient_id": patient_id,
        "at": at,
        "dedupe_key": key,
        "appointment_id": act.visit_id,
        "kind": act.kind.value,
        "variant": act.variant,
    }
    statement = insert(conn, NUDGES).on_conflict_do_nothing(index_elements=["dedupe_key"])
    await conn.execute(statement, [row])


async def link(conn: Connection, patient_id: int, reference: str, at: datetime) -> None:
    """Give a patient the visits of the reference that they joined with, and set their nudges.

    Those of another reference are theirs no longer, and not erased with them.
    """
    is_theirs = APPOINTMENTS.c.reference == reference
    was_theirs = APPOINTMENTS.c.patient_id == patient_id
    await conn.execute(update(APPOINTMENTS).where(was_theirs, ~is_theirs).values(patient_id=None))
    await conn.execute(update(APPOINTMENTS).where(is_theirs).values(patient_id=patient_id))
    key = f"joined.{at.astimezone(UTC):%Y%m%dT%H%M%S%f}"
    await waits.put(conn, [Wait(patient_id, LOOK, key, at)])


async def standing(conn: Connection, keys: Collection[str]) -> dict[str, Standing]:
    """Return how each of these visits stands, by its source's key; unknown ones are left out."""
    found = await conn.execute(select(APPOINTMENTS).where(APPOINTMENTS.c.source_key.in_(keys)))
    return {row.source_key: Standing(row.digest, row.sequence, known(row)) for row in found}


async def add(conn: Connection, rows: Collection[dict[str, Any]]) -> list[VisitKnown]:
    """Keep new visits, and return them with their numbers."""
    if not rows:
        return []
    statement = insert(conn, APPOINTMENTS).on_conflict_do_nothing(index_elements=["source_key"])
    await conn.execute(statement, list(rows))
    keys = [row["source_key"] for row in rows]
    found = await conn.execute(select(APPOINTMENTS).where(APPOINTMENTS.c.source_key.in_(keys)))
    return [known(row) for row in found]


async def change(conn: Connection, number: int, row: dict[str, Any]) -> VisitKnown:
    """Change a visit, and return it as it is now."""
    changed = update(APPOINTMENTS).where(APPOINTMENTS.c.id == number).values(row)
    return known((await conn.execute(changed.returning(APPOINTMENTS))).one())


async def joined(conn: Connection, references: Collection[str]) -> dict[str, int]:
    """Return the patient of each of these references who has joined."""
    found = await conn.execute(
        select(PATIENTS.c.reference, PATIENTS.c.id).where(
            PATIENTS.c.reference.in_(references), PATIENTS.c.reference != ""
        )
    )
    return {row.reference: row.id for row in found}


async def page(conn: Connection, after: int, limit: int) -> list[VisitKnown]:
    """Return visits in the order of their numbers, from the one after ``after`` on."""
    found = await conn.execute(
        select(APPOINTMENTS)
        .where(APPOINTMENTS.c.id > after)
        .order_by(APPOINTMENTS.c.id)
        .limit(limit)
    )
    return [known(row) for row in found]
