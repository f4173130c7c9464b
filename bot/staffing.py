"""What the command line does for the clinic's staff, beside a Lumbot that may be running.

Writes are short transactions on the same database. Who is removed is removed by their own
conversation, which a running Lumbot wakes within a minute.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.config import Settings
from bot.errors import LumbotError
from bot.invites import GOOD_FOR, code_of, hash_of, link
from bot.storage import audit, invites, patients, waits
from bot.storage.audit import Line
from bot.storage.database import Database
from bot.storage.invites import NewInvite
from bot.storage.migrating import upgrade
from bot.storage.waits import Wait
from bot.telegram.connection import connected
from flows.clinic.acts import InviteKind, OrderKind
from flows.clinic.roles import INVITED, Role
from flows.references import normalised

COMMAND_LINE = 0  # stands for a person's Telegram id in the audit log


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff; ``number`` is None for an owner, who stands in the settings."""

    telegram_id: int
    role: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """An invite that was made."""

    url: str
    expires_at: datetime


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Open the database, brought up to date, for one command."""
    await upgrade(settings.database)
    database = Database.open(settings.database)
    try:
        yield database
    finally:
        await database.close()


async def invite(
    settings: Settings, clock: Clock, kind: InviteKind, *, role: str = "", reference: str = ""
) -> Made:
    """Make an invite; its code is told here and nowhere else.

    Raises LumbotError where somebody has joined with the reference already.
    """
    secret, key = settings.token.get_secret_value(), f"cli.{secrets.token_hex(16)}"
    async with connected(secret, settings.api_url, clock) as bot:
        url = link(bot.username, code_of(secret, key))
    now = clock.now()
    code_hash = hash_of(code_of(secret, key))
    kept = normalised(reference)
    made = NewInvite(code_hash, kind.value, role, kept, None, now, now + GOOD_FOR)
    async with opened(settings) as database, database.writing() as conn:
        held = await patients.holder(conn, kept)
        if held is not None:
            raise LumbotError(
                f"Patient {held[0]} has the reference {kept!r} already, and it is one person's "
                f"only. Check it; with a new account, first `lumbot patient erase {held[0]}`."
            )
        await invites.add(conn, made)
        await audit.add(conn, [Line(now, COMMAND_LINE, "invite_made", None, role or kind.value)])
    return Made(url, made.expires_at)


async def members(settings: Settings) -> list[Member]:
    """Return the staff: owners first, who stand in the settings."""
    async with opened(settings) as database, database.reading() as conn:
        joined = await patients.members(conn, INVITED)
    owners = [Member(each, Role.OWNER.value) for each in settings.admins]
    others = [Member(telegram_id, role, number) for number, telegram_id, role in joined]
    return [*owners, *(each for each in others if each.telegram_id not in settings.admins)]


async def remove(settings: Settings, clock: Clock, telegram_id: int) -> None:
    """End somebody's part in the staff. Raises LumbotError where they have none to end."""
    if telegram_id in settings.admins:
        raise LumbotError(
            f"{telegram_id} is an owner. Take the id out of LUMBOT_ADMINS and start Lumbot again."
        )
    now = clock.now()
    async with opened(settings) as database, database.writing() as conn:
        joined = await patients.members(conn, INVITED)
        number = next((each for each, person, _ in joined if person == telegram_id), None)
        if number is None:
            raise LumbotError(
                f"{telegram_id} is not on the staff. `lumbot staff list` says who is."
            )
        key = f"cli.{secrets.token_hex(8)}"
        await waits.put(conn, [Wait(number, OrderKind.END_ROLE.value, key, now)])
        await audit.add(conn, [Line(now, COMMAND_LINE, OrderKind.END_ROLE.value, number)])


async def log(settings: Settings, limit: int) -> list[Line]:
    """Return the latest lines of the audit log, the newest first."""
    async with opened(settings) as database, database.reading() as conn:
        lines, _ = await audit.latest(conn, limit=limit)
    return lines
