"""Whom a segment fits, in SQL: the same conditions count an audience and feed a broadcast."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select

from bot.storage.database import Connection
from bot.storage.schema import CHECK_INS, PATIENTS
from flows.clinic.facts_broadcasts import Audience, Skip
from flows.clinic.segments import Segment

# Why a patient gets no broadcast, "" when they do: a block goes before a stop before a consent.
BARRED = case(
    (PATIENTS.c.is_blocked, Skip.BLOCKED.value),
    (PATIENTS.c.is_stopped, Skip.STOPPED.value),
    (~PATIENTS.c.broadcast_consent, Skip.NO_CONSENT.value),
    else_="",
).label("barred")


def fits(segment: Segment, now: datetime) -> list[ColumnElement[bool]]:
    """Return what has to hold for a patient of this segment, at this moment."""
    conditions: list[ColumnElement[bool]] = []
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
    return conditions


def _silent(since: datetime) -> list[ColumnElement[bool]]:
    heard = select(1).where(CHECK_INS.c.patient_id == PATIENTS.c.id, CHECK_INS.c.at > since)
    return [PATIENTS.c.phase > 0, PATIENTS.c.created_at <= since, ~heard.exists()]


async def count(conn: Connection, segment: Segment, now: datetime) -> Audience:
    """Count whom the segment fits, exactly, by language and by why somebody gets nothing."""
    found = await conn.execute(
        select(PATIENTS.c.language, BARRED, func.count().label("people"))
        .where(*fits(segment, now))
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
