"""What a batch has come to, and its way into the tables: sessions first, then all rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.alerting import Desk, Staff
from bot.calls import Cause, Render, Target
from bot.config import ClinicHours
from bot.effects import Applying
from bot.rows import Pen, Rows
from bot.storage import appointments, patients, sessions
from bot.storage.database import Connection
from bot.storage.patients import Newcomer
from bot.storage.sessions import Stored
from flows.clinic.facts_broadcasts import FREE_PER_SECOND
from flows.clinic.roles import INVITED
from flows.effects import AlertClinic, Effect, EraseAll
from flows.session import Session

LANGUAGE_OF_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class House:
    """What the clinic sets: its zone, the languages it speaks, who owns it and when it is open.

    ``secret`` is what the codes of invites are made from. ``news_per_second`` is the pace of
    broadcasts, ``reminders_per_second`` that of all that is sent unasked
    beside them. ``crowd`` is how many patients there may be.
    """

    zone: str
    languages: Sequence[str]
    admins: Sequence[int] = ()
    hours: ClinicHours | None = None
    secret: str = field(default="", repr=False)
    news_per_second: float = FREE_PER_SECOND
    reminders_per_second: float = FREE_PER_SECOND
    crowd: int = 0


@dataclass(frozen=True, slots=True)
class Stepped:
    """A step that still has to become rows."""

    telegram_id: int
    target: Target
    cause: Cause
    effects: tuple[Effect, ...]


@dataclass(slots=True)
class Outcome:
    """Sessions as they are after the batch, and what is still to become rows."""

    known: Mapping[int, Stored]
    current: dict[int, Session] = field(default_factory=dict)
    stepped: list[Stepped] = field(default_factory=list)
    rows: Rows = field(default_factory=Rows)


async def written(
    conn: Connection, out: Outcome, render: Render, house: House, now: datetime
) -> None:
    """Write the sessions, and the rows of all effects."""
    numbers = {key: stored.patient_id for key, stored in out.known.items()}
    newcomers = [
        Newcomer(telegram_id, session.profile)
        for telegram_id, session in out.current.items()
        if telegram_id not in numbers
    ]
    numbers |= await patients.add(conn, newcomers, now)
    desk = Desk(await _staff(conn, out, house.admins), house.hours, house.zone)
    out.rows.secret = house.secret
    for each in out.stepped:
        number = numbers[each.telegram_id]
        pen = Pen(out.rows, render, each.cause, number, each.target)
        applying = Applying(pen, desk)
        applying.apply(each.effects)
    await _save(conn, out, numbers, now)
    await out.rows.write(conn)


async def _save(conn: Connection, out: Outcome, numbers: Mapping[int, int], now: datetime) -> None:
    changed = {
        numbers[key]: session.profile
        for key, session in out.current.items()
        if key in out.known and session.profile != out.known[key].session.profile
    }
    await patients.save(conn, changed)
    for key, session in out.current.items():
        before = out.known[key].session.profile.reference if key in out.known else ""
        if session.profile.reference not in {"", before}:
            await appointments.link(conn, numbers[key], session.profile.reference, now)
    current = {numbers[key]: session for key, session in out.current.items()}
    await sessions.save(conn, current, now)


async def _staff(conn: Connection, out: Outcome, admins: Sequence[int]) -> list[Staff]:
    """Look up who is alerted, if anybody has to be."""
    effects = (each for done in out.stepped for each in done.effects)
    if not any(isinstance(each, AlertClinic | EraseAll) for each in effects):
        return []
    known = await patients.languages(conn, admins)
    owners = [Staff(admin, known.get(admin, LANGUAGE_OF_LAST_RESORT)) for admin in admins]
    return [*owners, *(Staff(*each) for each in await patients.staff(conn, INVITED))]
