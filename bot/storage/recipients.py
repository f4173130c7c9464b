"""Whom the broadcasts' rows that are about to leave are for, as it stands now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from bot.storage.audiences import BARRED
from bot.storage.database import Connection
from bot.storage.schema import BROADCASTS, OUTBOX, PATIENTS
from flows.clinic.facts_broadcasts import Skip


@dataclass(frozen=True, slots=True)
class Leaving:
    """A row about to leave; ``barred`` says why its patient must not get it, None if they may."""

    id: int
    barred: Skip | None
    in_waking_hours: bool
    zone: str
    quiet_from: int
    quiet_to: int


async def leaving(conn: Connection, ids: Collection[int]) -> list[Leaving]:
    """Look up the patients of these rows; a row of no broadcast is left out."""
    found = await conn.execute(
        select(
            OUTBOX.c.id,
            BARRED,
            BROADCASTS.c.in_waking_hours,
            PATIENTS.c.zone,
            PATIENTS.c.quiet_from,
            PATIENTS.c.quiet_to,
        )
        .join_from(OUTBOX, BROADCASTS, BROADCASTS.c.id == OUTBOX.c.broadcast_id)
        .join(PATIENTS, PATIENTS.c.id == OUTBOX.c.patient_id)
        .where(OUTBOX.c.id.in_(ids))
    )
    return [
        Leaving(
            id=row.id,
            barred=Skip(row.barred) if row.barred else None,
            in_waking_hours=row.in_waking_hours,
            zone=row.zone,
            quiet_from=row.quiet_from,
            quiet_to=row.quiet_to,
        )
        for row in found
    ]
