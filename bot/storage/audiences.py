"""Whom a segment fits, in SQL: the same conditions count an audience and feed a broadcast."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select

from bot.storage.database import Connection
from bot.storage.schema import APPOINTMENTS, CHECK_INS, PATIENTS
from flows.clinic.facts_broadcasts import Audience, Skip
from flows.clinic.segments import Segment
from flows.visits_known import AHEAD

# Why a patient gets no broadcast, "" when they do: a block goes before a stop before a consent.
BARRED = case(
    (PATIENTS.c.is_blocked, Skip.BLOCKED.value),
    (PATIENTS.c.is_stopped, Skip.STOPPED.value),
    (~PATIENTS.c.broadcast_consent, Skip.NO_CONSENT.value),
    else_="",
).label("barred")


async def fits(conn: Connection, segment: Segment, now: datetime) -> list[ColumnElement[bool]]:
    """Return what has to hold for a patient of this segment, at this moment."""
    conditions: list[ColumnElement[bool]] = [PATIENTS.c.role == ""]  # staff write them
    if segment.languages:
        conditions.append(PATIENTS.c.language.in_(segment.languages))
    if segment.bands:
        conditions.append(PATIENTS.c.band.in_([band.value for band in segment.bands]))
    if segment.phases:
        conditions.append(PATIENTS.c.phase.in_([int(phase) for phase in segment.phases]))
    if segment.references:
        conditions.append(PATIENTS.c.reference.in_(segment.references))
    if segment.silent_days:
        conditions += _silent(now - timedelta(days=segment.silent_days))
    if segment.visit_on:
        conditions.append(await _has_visit(conn, segment.visit_on))
    return conditions


def _silent(since: datetime) -> list[ColumnElement[bool]]:
    heard = select(1).where(CHECK_INS.c.patient_id == PATIENTS.c.id, CHECK_INS.c.at > since)
    return [PATIENTS.c.phase > 0, PATIENTS.c.created_at <= since, ~heard.exists()]


async def _has_visit(conn: Connection, day: date) -> ColumnElement[bool]:
    """A visit that stands, on this date of the visit's own zone."""
    noon = datetime.combine(day, time(12), UTC)
    near = APPOINTMENTS.c.starts_at.between(noon - timedelta(days=2), noon + timedelta(days=2))
    zones = await conn.scalars(select(APPOINTMENTS.c.zone).where(near).distinct())
    on_the_day = [
        and_(APPOINTMENTS.c.zone == zone, *_within(day, ZoneInfo(zone))) for zone in zones.all()
    ]
    standing = APPOINTMENTS.c.status.in_([status.value for status in AHEAD])
    of_patient = APPOINTMENTS.c.patient_id == PATIENTS.c.id
    return select(1).where(of_patient, standing, near, or_(false(), *on_the_day)).exists()


def _within(day: date, zone: ZoneInfo) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    start = datetime.combine(day, time(), zone).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    return APPOINTMENTS.c.starts_at >= start, APPOINTMENTS.c.starts_at < end


async def count(conn: Connection, segment: Segment, now: datetime) -> Audience:
    """Count whom the segment fits, exactly, by language and by why somebody gets nothing."""
    found = await conn.execute(
        select(PATIENTS.c.language, BARRED, func.count().label("people"))
        .where(*await fits(conn, segment, now))
        .group_by(PATIENTS.c.language, BARRED)
        .order_by(func.count().desc(), PATIENTS.c.language)
    )
    rows = found.all()
    barred = {skip: sum(row.people for row in rows if row.barred == skip) for skip in Skip}
    return Audience(
        gets=tuple((row.language, row.people) for row in rows if not row.barred),
        blocked=barred[Skip.BLOCKED],
        stopped=barred[Skip.STOPPED],
        no_consent=barred[Skip.NO_CONSENT],
    )
