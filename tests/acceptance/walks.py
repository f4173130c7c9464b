"""Ways that many tests begin with: walked once in a house of their own, then remembered.

What is remembered is the conversation and its waits as the database held them; the chat on
the phone is new, and shows the card on which the patient stands.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select, update

from bot.clock import MovableClock
from bot.demo import local_house
from bot.storage import patients, sessions, waits
from bot.storage.patients import Newcomer
from bot.storage.schema import PATIENTS, WAITS
from bot.storage.waits import Wait
from flows.session import Session
from tests.acceptance.answers import Answers
from tests.acceptance.clinic import MONDAY, Clinic, Patient
from tests.acceptance.homes import settings_in
from tests.acceptance.languages import PLAYED

ANYTHING = "?"


@dataclass(frozen=True)
class Walked:
    """Where a way led to."""

    session: Session
    waits: tuple[Wait, ...]


WALKED: dict[str, Walked] = {}


@asynccontextmanager
async def opened_clinic(folder: Path) -> AsyncIterator[Clinic]:
    """Open a clinic whose files lie in ``folder``, on a Monday morning."""
    with settings_in(folder) as settings:
        async with local_house(settings, MovableClock(MONDAY)) as house:
            yield await Clinic.opened(house)


async def patient_at(
    clinic: Clinic, place: str, said: Answers | None = None, language: str = PLAYED
) -> Patient:
    """Return somebody new at the clinic who has come as far as ``place``."""
    way = f"{place} {language} {said}"
    if way not in WALKED:
        with TemporaryDirectory() as folder:
            async with opened_clinic(Path(folder)) as elsewhere:
                WALKED[way] = await _walk(await elsewhere.patient(language), place, said)
    ana = await clinic.patient(language)
    await _remember(ana, WALKED[way])
    await ana.says(ANYTHING)
    return ana


async def give_reference(ana: Patient, reference: str) -> None:
    """Have the clinic know somebody by a reference, as if they had come by a link."""
    mine = PATIENTS.c.telegram_id == ana.user.id
    async with ana.house.app.database.writing() as conn:
        await conn.execute(update(PATIENTS).where(mine).values(reference=reference))


async def _walk(ana: Patient, place: str, said: Answers | None) -> Walked:
    await ana.reaches(place, said)
    session = await ana.stored()
    async with ana.house.app.database.reading() as conn:
        rows = await conn.execute(select(WAITS).where(WAITS.c.state == "open"))
        kept = [
            Wait(row.patient_id, row.kind, row.occurrence, row.due_at, row.value) for row in rows
        ]
    return Walked(session, tuple(kept))


async def _remember(ana: Patient, walked: Walked) -> None:
    app, now = ana.house.app, ana.house.clock.now()
    newcomer = Newcomer(ana.user.id, walked.session.profile)
    async with app.database.writing() as conn:
        number = (await patients.add(conn, [newcomer], now))[ana.user.id]
        await sessions.save(conn, {number: walked.session}, now)
        await waits.put(conn, [replace(each, patient_id=number) for each in walked.waits])
    app.scheduler.wake()
