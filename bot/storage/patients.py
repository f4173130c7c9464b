"""Patients: one row a person, holding what the clinic and the scheduler need of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import IS_STAFF, PATIENTS
from flows.session import Profile, Rhythm

PROFILE_FIELDS = tuple(field.name for field in fields(Profile))
_RHYTHM = PROFILE_FIELDS.index("rhythm")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who has not written before."""

    telegram_id: int
    profile: Profile


async def add(conn: Connection, newcomers: Collection[Newcomer], at: datetime) -> dict[int, int]:
    """Add people; return the clinic's number of each by Telegram id, also of those known."""
    if not newcomers:
        return {}
    statement = insert(conn, PATIENTS).on_conflict_do_nothing(index_elements=["telegram_id"])
    rows = [
        {"telegram_id": each.telegram_id, "created_at": at, **_columns(each.profile)}
        for each in newcomers
    ]
    await conn.execute(statement, rows)
    return await numbers(conn, [each.telegram_id for each in newcomers])


async def numbers(conn: Connection, telegram_ids: Collection[int]) -> dict[int, int]:
    """Return the clinic's number of each of these people who is known."""
    found = await conn.execute(
        select(PATIENTS.c.telegram_id, PATIENTS.c.id).where(
            PATIENTS.c.telegram_id.in_(telegram_ids)
        )
    )
    return {row.telegram_id: row.id for row in found}


async def holder(conn: Connection, reference: str) -> tuple[int, int] | None:
    """Return number and Telegram id of who has this reference of the clinic."""
    if not reference:
        return None
    columns = (PATIENTS.c.id, PATIENTS.c.telegram_id)
    row = (await conn.execute(select(*columns).where(PATIENTS.c.reference == reference))).first()
    return None if row is None else (row.id, row.telegram_id)


async def crowd(conn: Connection) -> int:
    """Return how many patients there may be: the highest number given, which is found at once."""
    highest: int | None = (await conn.execute(select(func.max(PATIENTS.c.id)))).scalar_one()
    return highest or 0


async def languages(conn: Connection, telegram_ids: Collection[int]) -> dict[int, str]:
    """Return the language of each of these people who is known."""
    found = await conn.execute(
        select(PATIENTS.c.telegram_id, PATIENTS.c.language).where(
            PATIENTS.c.telegram_id.in_(telegram_ids)
        )
    )
    return {row.telegram_id: row.language for row in found}


async def staff(conn: Connection, roles: Collection[str]) -> list[tuple[int, str, str]]:
    """Return Telegram id, language and role of everybody with one of these roles."""
    columns = (PATIENTS.c.telegram_id, PATIENTS.c.language, PATIENTS.c.role)
    found = await conn.execute(select(*columns).where(IS_STAFF, PATIENTS.c.role.in_(roles)))
    return [(row.telegram_id, row.language, row.role) for row in found]


async def members(conn: Connection, roles: Collection[str]) -> list[tuple[int, int, str]]:
    """Return number, Telegram id and role of everybody with one of these roles."""
    columns = (PATIENTS.c.id, PATIENTS.c.telegram_id, PATIENTS.c.role)
    found = await conn.execute(select(*columns).where(IS_STAFF, PATIENTS.c.role.in_(roles)))
    return sorted((row.id, row.telegram_id, row.role) for row in found)


async def save(conn: Connection, profiles: Mapping[int, Profile]) -> None:
    """Write the profiles of these patients, by the clinic's number."""
    if not profiles:
        return
    statement = (
        update(PATIENTS)
        .where(PATIENTS.c.id == bindparam("of_patient"))
        .values({name: bindparam(f"new_{name}") for name in PROFILE_FIELDS})
    )
    rows = [
        {
            "of_patient": number,
            **{f"new_{name}": value for name, value in _columns(profile).items()},
        }
        for number, profile in sorted(profiles.items())
    ]
    await conn.execute(statement, rows)


def profile_of(values: Iterable[Any]) -> Profile:
    """Read a patient's profile from the values of ``PROFILE_FIELDS``."""
    kept = list(values)
    kept[_RHYTHM] = Rhythm(kept[_RHYTHM])
    return Profile(*kept)


def _columns(profile: Profile) -> dict[str, object]:
    values = {name: getattr(profile, name) for name in PROFILE_FIELDS}
    return {**values, "rhythm": profile.rhythm.value}
