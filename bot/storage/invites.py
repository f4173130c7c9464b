"""Invites: a one-time code for one person, of which only the hash is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import INVITES


@dataclass(frozen=True, slots=True)
class NewInvite:
    """An invite about to be written; ``created_by`` is a Telegram id, None the command line."""

    code_hash: str
    kind: str
    role: str
    reference: str
    created_by: int | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite as it stands."""

    id: int
    kind: str
    role: str
    reference: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None


async def add(conn: Connection, invite: NewInvite) -> None:
    """Keep an invite; the same code again changes nothing."""
    statement = insert(conn, INVITES).on_conflict_do_nothing(index_elements=["code_hash"])
    await conn.execute(
        statement,
        [
            {
                "code_hash": invite.code_hash,
                "kind": invite.kind,
                "role": invite.role,
                "reference": invite.reference,
                "created_by": invite.created_by,
                "created_at": invite.created_at,
                "expires_at": invite.expires_at,
            }
        ],
    )


async def find(conn: Connection, code_hash: str) -> Invite | None:
    """Return the invite of a code."""
    found = await conn.execute(select(INVITES).where(INVITES.c.code_hash == code_hash))
    row = found.first()
    return None if row is None else _invite(row)


async def usable(
    conn: Connection, kinds: Collection[str], at: datetime, *, offset: int, limit: int
) -> tuple[list[Invite], int]:
    """Return what somebody can still join with, the newest first; and how many there are."""
    is_usable = (
        INVITES.c.kind.in_(kinds)
        & INVITES.c.used_at.is_(None)
        & INVITES.c.revoked_at.is_(None)
        & (INVITES.c.expires_at > at)
    )
    count = await conn.execute(select(func.count()).select_from(INVITES).where(is_usable))
    found = await conn.execute(
        select(INVITES).where(is_usable).order_by(INVITES.c.id.desc()).offset(offset).limit(limit)
    )
    return [_invite(row) for row in found], count.scalar_one()


async def use(conn: Connection, invite_id: int, patient_id: int, at: datetime) -> None:
    """Mark an invite as used. Raises LookupError when it is no longer there to be used."""
    done = await conn.execute(
        update(INVITES)
        .where(
            INVITES.c.id == invite_id,
            INVITES.c.used_at.is_(None),
            INVITES.c.revoked_at.is_(None),
        )
        .values(used_at=at, used_by=patient_id)
    )
    if done.rowcount != 1:
        raise LookupError(f"Invite {invite_id} was used or revoked meanwhile. Look it up again.")


async def revoke(conn: Connection, kinds: Collection[str], invite_id: int, at: datetime) -> None:
    """Make an invite of these kinds useless, if nobody has used it."""
    is_theirs = INVITES.c.kind.in_(kinds) & (INVITES.c.id == invite_id)
    await conn.execute(
        update(INVITES).where(is_theirs, INVITES.c.used_at.is_(None)).values(revoked_at=at)
    )


def _invite(row: Row[Any]) -> Invite:
    return Invite(
        row.id,
        row.kind,
        row.role,
        row.reference,
        row.created_at,
        row.expires_at,
        row.used_at,
        row.revoked_at,
    )
