"""Figures of the clinic by week, as counts of people and days; nobody is named here.

A day counts as asked when its reminder fell due. Each share comes with how many people stand
behind it, because ``bot.reporting`` shows nothing of fewer than five.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, distinct, func, select

from bot.storage.database import Connection
from bot.storage.schema import APPOINTMENTS, ASSESSMENTS, CHECK_INS, PATIENTS, WAITS
from flows.reminding import REMINDER

ACTIVE = ("done", "some")


@dataclass(frozen=True, slots=True)
class Span:
    """A week: local dates, the last one not in it, and the instants at which they begin."""

    first: date
    after: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Share:
    """``part`` of ``whole``, from ``people`` different patients."""

    part: int
    whole: int
    people: int


@dataclass(frozen=True, slots=True)
class WeekCounts:
    """What happened in one week; ``bands`` counts people by the result of that week."""

    first: date
    joined: int
    completion: Share
    response: Share
    adherence: Share
    no_shows: Share
    bands: tuple[tuple[str, int], ...]


async def week(conn: Connection, span: Span) -> WeekCounts:
    """Count one week."""
    joined = await _share(conn, _joined(span))
    days = await _share(conn, _days(span, CHECK_INS.c.id.is_not(None)))
    done = await _share(conn, _days(span, CHECK_INS.c.outcome.in_(ACTIVE)))
    visits = await _share(conn, _visits(span))
    bands = await conn.execute(
        select(ASSESSMENTS.c.band, func.count(distinct(ASSESSMENTS.c.patient_id)).label("people"))
        .where(ASSESSMENTS.c.at >= span.start, ASSESSMENTS.c.at < span.end)
        .group_by(ASSESSMENTS.c.band)
        .order_by(ASSESSMENTS.c.band)
    )
    return WeekCounts(
        first=span.first,
        joined=joined.whole,
        completion=joined,
        response=days,
        adherence=done,
        no_shows=visits,
        bands=tuple((row.band, row.people) for row in bands),
    )


async def _share(conn: Connection, query: Select[Any]) -> Share:
    row = (await conn.execute(query)).one()
    return Share(int(row.part or 0), row.whole, row.people)


def _part(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.sum(case((condition, 1), else_=0)).label("part")


def _joined(span: Span) -> Select[Any]:
    """Of those who joined, how many have finished an assessment since."""
    finished = select(1).where(ASSESSMENTS.c.patient_id == PATIENTS.c.id).exists()
    return select(_part(finished), func.count().label("whole"), func.count().label("people")).where(
        PATIENTS.c.role == "", PATIENTS.c.created_at >= span.start, PATIENTS.c.created_at < span.end
    )


def _days(span: Span, condition: ColumnElement[bool]) -> Select[Any]:
    """Of the days whose reminder fell due, how many have such a check-in."""
    same_day = and_(
        CHECK_INS.c.patient_id == WAITS.c.patient_id,
        cast(CHECK_INS.c.day, String) == WAITS.c.occurrence,
    )
    return (
        select(
            _part(condition),
            func.count().label("whole"),
            func.count(distinct(WAITS.c.patient_id)).label("people"),
        )
        .select_from(WAITS.outerjoin(CHECK_INS, same_day))
        .where(
            WAITS.c.kind == REMINDER,
            WAITS.c.state == "done",
            WAITS.c.occurrence >= span.first.isoformat(),
            WAITS.c.occurrence < span.after.isoformat(),
        )
    )


def _visits(span: Span) -> Select[Any]:
    """Of the visits that are over, how many were missed."""
    return select(
        _part(APPOINTMENTS.c.status == "missed"),
        func.count().label("whole"),
        func.count(distinct(APPOINTMENTS.c.reference)).label("people"),
    ).where(
        APPOINTMENTS.c.status.in_(("missed", "done")),
        APPOINTMENTS.c.starts_at >= span.start,
        APPOINTMENTS.c.starts_at < span.end,
    )
