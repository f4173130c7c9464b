"""Five patients who live with Lumbot at the same clinic for eight weeks, all in one walk.

Each reacts to what stands on their screen, as a person would: to a reminder with the exercises,
to questions with answers. The walk is taken once; the tests read what it left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.storage import waits
from bot.storage.waits import Wait
from flows.phase_moves import OPENED
from flows.rules.red_flags import ORDER
from flows.safety import CLEARED
from tests.acceptance.clinic import ZONE, Clinic, Patient
from tests.acceptance.lived import PEOPLE, Lived, Person
from tests.acceptance.walks import opened_clinic

DAYS = 56
LAST_OF_THE_BOTS = 5


@dataclass
class Life:
    """One patient while the weeks go by."""

    patient: Patient
    person: Person
    begun: date
    phases: list[int] = field(default_factory=list)

    @property
    def day(self) -> int:
        """How many days ago the plan was made, in the clinic's days."""
        return (self.patient.house.clock.now().astimezone(ZONE).date() - self.begun).days

    def has(self, message_id: str) -> bool:
        """Whether this button is on the newest message."""
        return self.patient.words(message_id) in self.patient.card.labels

    async def starts(self) -> None:
        """Answer everything, and make a plan."""
        await self.patient.reaches("result", self.person.said)
        if self.person.lives_in:
            await self.patient.says("/settings")
            await self.patient.taps_through("settings-zone", "welcome-share-location")
            await self.patient.shares_location(*self.person.lives_in)
            await self.patient.says("/plan")
            await self.patient.taps("nav-go-on")
        else:
            await self.patient.taps_through("result-start-plan", "nav-go-on")
        await self.patient.says(self.person.reminded_at)

    async def reacts(self) -> None:
        """Answer what stands on the screen, unless this is a day without a word."""
        pain = self.person.pain(self.day)
        if pain is None:
            return
        if self.has("weekly-start"):
            await self.patient.taps("weekly-start")
            await self.says_no_to_signs()
            await self.patient.types(*[str(min(10, pain + 1))] * 3)
        elif self.has("baseline-begin"):
            await self._says_how_daily_life_is()
        elif self.has("day-show-me") or self.has("reminders-weekly"):
            await self._does_the_exercises(pain)

    async def _does_the_exercises(self, pain: int) -> None:
        if self.has("reminders-weekly"):
            await self.patient.taps("reminders-weekly")
            await self.patient.says("/today")
        else:
            await self.patient.taps("day-show-me")
        count = sum(line.startswith("•") for line in self.patient.card.text.splitlines())
        onward = ["day-next"] * (count - 1)
        await self.patient.types("day-begin", *onward, "day-all-done", "day-done", str(pain))
        await self.says_no_to_signs()
        if self.day in self.person.flares_on:
            await self.patient.says("/cancel")
            await self.patient.taps("flare-open")
            await self.says_no_to_signs()
            await self.patient.taps("flare-lighter-next")

    async def says_no_to_signs(self) -> None:
        """Say no to each warning sign, where they are asked."""
        if self.has("answer-not-sure"):
            await self.patient.types(*["answer-no"] * len(ORDER))

    async def _says_how_daily_life_is(self) -> None:
        await self.patient.taps("baseline-begin")
        await self.patient.taps("baseline-begin")
        await self.patient.taps("number", number=1)
        while self.has("baseline-next-page"):
            await self.patient.taps("baseline-next-page")
        await self.patient.taps("tick-done")
        while self.patient.words("number", {"number": 10}) in self.patient.card.labels:
            await self.patient.taps("number", number=9)


@dataclass
class House:
    """The clinic, and the five who live through the weeks with it."""

    clinic: Clinic
    lives: dict[str, Life]

    async def starts(self) -> None:
        """Let all five make their plan on the same morning."""
        await asyncio.gather(*(each.starts() for each in self.lives.values()))

    async def lives_until(self, moment: datetime) -> None:
        """Let time pass from one due wait to the next; whoever is asked something answers."""
        while (due := await self._next_due()) <= moment:
            await self.clinic.until(due)
            await asyncio.gather(*(each.reacts() for each in self.lives.values()))
        await self.clinic.until(moment)

    async def _next_due(self) -> datetime:
        rows = await self.clinic.rows("SELECT min(due_at) FROM waits WHERE state = 'open'")
        return datetime.fromisoformat(f"{rows[0][0]}").replace(tzinfo=UTC)

    async def wakes(self, life: Life, kind: str) -> None:
        """Do what the clinic's decision does: wake the patient's own conversation."""
        now, app = self.clinic.house.clock.now(), self.clinic.house.app
        number = await self.number(life)
        async with app.database.writing() as conn:
            await waits.put(conn, [Wait(number, kind, now.isoformat(), now)])
        app.scheduler.wake()
        await self.clinic.later(seconds=1)

    async def number(self, life: Life) -> int:
        """Return the clinic's number of a patient."""
        mine = life.patient.user.id
        rows = await self.clinic.rows(f"SELECT id FROM patients WHERE telegram_id = {mine}")
        return int(rows[0][0])

    async def ends_the_day(self) -> None:
        """Note the phases; the clinic opens the phases that are due, and clears what is checked."""
        due = await self.clinic.rows("SELECT patient_id FROM worklist WHERE kind = 'phase_due'")
        for life in self.lives.values():
            asked_for = due.count((await self.number(life),))
            if asked_for > max(0, (await life.patient.profile()).phase_opened - LAST_OF_THE_BOTS):
                await self.wakes(life, OPENED)
            if life.day == life.person.cleared_on:
                await self.wakes(life, CLEARED)
            life.phases.append((await life.patient.profile()).phase)


@dataclass(frozen=True)
class Weeks:
    """What the eight weeks left."""

    lived: Mapping[str, Lived]
    put_aside: tuple[tuple[Any, ...], ...]
    unsent: tuple[tuple[Any, ...], ...]


async def live_eight_weeks(folder: Path) -> Weeks:
    """Let the five live through the weeks; return what is left of them."""
    async with opened_clinic(folder) as clinic:
        begun = clinic.house.clock.now().astimezone(ZONE).date()
        lives = {
            name: Life(await clinic.patient(person.language), person, begun)
            for name, person in PEOPLE.items()
        }
        house = House(clinic, lives)
        await house.starts()
        for day in range(DAYS + 1):
            await house.lives_until(clinic.local("20:30", days=min(day, 1)))
            await house.ends_the_day()
        for life in lives.values():
            await life.patient.says("/progress")
        return await _left(house)


async def _left(house: House) -> Weeks:
    rows = house.clinic.rows
    return Weeks(
        {name: await _lived(house, life) for name, life in house.lives.items()},
        tuple(await rows("SELECT id, error FROM inbox WHERE state = 'dead'")),
        tuple(await rows("SELECT kind, state, reason FROM outbox WHERE state NOT IN ('sent')")),
    )


async def _lived(house: House, life: Life) -> Lived:
    number, profile = await house.number(life), await life.patient.profile()
    found = await house.clinic.rows(
        f"SELECT kind FROM worklist WHERE patient_id = {number} ORDER BY id"
    )
    return Lived(
        person=life.person,
        number=number,
        zone=ZoneInfo(profile.zone),
        begun=life.begun,
        seen=tuple(life.patient.user.transcript),
        phases=tuple(life.phases),
        profile=profile,
        worklist=tuple(kind for (kind,) in found),
        catalogues=life.patient.house.app.catalogues,
    )
