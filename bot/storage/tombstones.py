"""Tombstones: of somebody who was erased only a salted hash of their Telegram id and the time.

With it an old backup can be made to forget them again, and a late tap of theirs brings nothing
back. A Telegram id is a short number, so that the hash is a slow one: trying all of them would
take a processor months. The salt is drawn once for an installation and stands in each row, so
that rows from another installation's backup keep their meaning.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.storage.database import Connection, insert, kept_out
from bot.storage.schema import TOMBSTONES

SALT_BYTES = 16
WORK = 2**11  # a few milliseconds and 2 MiB for one hash
BLOCK = 8


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That somebody was erased, and when."""

    digest: str
    salt: str
    erased_at: datetime


async def put(conn: Connection, telegram_id: int, at: datetime) -> None:
    """Remember that this person was erased; of several times the last counts."""
    salts = await _salts(conn)
    salt = salts[0] if salts else secrets.token_hex(SALT_BYTES)
    digest = await asyncio.to_thread(hashed, telegram_id, salt)
    await merge(conn, [Tombstone(digest, salt, at)])


async def merge(conn: Connection, tombstones: Collection[Tombstone]) -> None:
    """Add tombstones, also of another copy of this database."""
    if not tombstones:
        return
    new = kept_out("erased_at")
    statement = insert(conn, TOMBSTONES).on_conflict_do_update(
        index_elements=["digest"], set_=new, where=TOMBSTONES.c.erased_at < new["erased_at"]
    )
    rows = [
        {"digest": each.digest, "salt": each.salt, "erased_at": each.erased_at}
        for each in tombstones
    ]
    await conn.execute(statement, rows)


async def every(conn: Connection) -> list[Tombstone]:
    """Return all of them."""
    found = await conn.execute(select(TOMBSTONES).order_by(TOMBSTONES.c.erased_at))
    return [Tombstone(row.digest, row.salt, row.erased_at) for row in found]


async def erased_at(conn: Connection, telegram_ids: Collection[int]) -> dict[int, datetime]:
    """Return who of these people was erased, and when; costs milliseconds a person."""
    salts = await _salts(conn)
    if not salts or not telegram_ids:
        return {}
    digests = await asyncio.to_thread(_hashed_all, telegram_ids, salts)
    found = await conn.execute(select(TOMBSTONES).where(TOMBSTONES.c.digest.in_(list(digests))))
    times: dict[int, datetime] = {}
    for row in found:
        telegram_id = digests[row.digest]
        times[telegram_id] = max(row.erased_at, times.get(telegram_id, row.erased_at))
    return times


def hashed(telegram_id: int, salt: str) -> str:
    """Hash a Telegram id, slowly on purpose."""
    key, own = str(telegram_id).encode(), bytes.fromhex(salt)
    return hashlib.scrypt(key, salt=own, n=WORK, r=BLOCK, p=1, dklen=32).hex()


def _hashed_all(telegram_ids: Collection[int], salts: Collection[str]) -> dict[str, int]:
    return {hashed(each, salt): each for each in telegram_ids for salt in salts}


async def _salts(conn: Connection) -> list[str]:
    found = await conn.execute(select(TOMBSTONES.c.salt).distinct().order_by(TOMBSTONES.c.salt))
    return list(found.scalars())
