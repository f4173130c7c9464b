"""A clinic and its patients as they live it: Lumbot as it is run, on a clock that stands.

What a person is said to see is what came since they last did something, or since the test
last moved the clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text as sql

from bot.demo import CLINIC_ID, Local, Person
from bot.emulator import Seen
from bot.emulator.messages import seen
from bot.emulator.talk import press
from bot.emulator.users import Chat
from bot.storage import sessions
from flows.reminding import DAILY_WAITS
from flows.session import Profile, Session
from flows.texts import Arg
from tests.acceptance.answers import Answers
from tests.acceptance.languages import PLAYED

ZONE = ZoneInfo("Africa/Johannesburg")
MONDAY = datetime(2026, 3, 9, 9, 14, tzinfo=ZONE)
MARKUP = re.compile(r"</?[bi]>")
PARTS = ("welcome", "red_flags", "self_tests", "severity", "aggravators", "summary", "result")


@dataclass
class Patient(Person):
    """Somebody with a phone, and what a test may ask of them."""

    since: int = 0

    async def _reads(self) -> None:
        await Person._reads(self)
        self.looks_away()

    def looks_away(self) -> None:
        """Only what comes from now on is new."""
        self.since = len(self._chat.log)

    def worded(self, message_id: str, **args: Arg) -> str:
        """Return a message as it stands on the screen."""
        return MARKUP.sub("", self.words(message_id, args))

    @property
    def news(self) -> list[str]:
        """What the bot has said or changed since, oldest first."""
        new = self.user.transcript[self.since :]
        return [each.text for each in new if each.from_bot and each.event in {"sent", "edited"}]

    @property
    def card(self) -> Seen:
        """The newest message of the bot as it looks now."""
        newest = reversed(self._chat.messages.values())
        return seen(next(each for each in newest if each.sender.is_bot))

    @property
    def _chat(self) -> Chat:
        telegram = self.house.telegram
        return telegram.open_chat(telegram.bot, self.user.profile)

    def sees(self, message_id: str, **args: Arg) -> None:
        """Fail unless the bot has said this since."""
        said = self.worded(message_id, **args)
        assert any(said in each for each in self.news), f"no {said!r} in:\n{self.user.screen(10)}"

    def sees_no(self, message_id: str, **args: Arg) -> None:
        """Fail if the bot has said this since."""
        said = self.worded(message_id, **args)
        assert not any(said in each for each in self.news), f"{said!r} in:\n{self.user.screen(10)}"

    def is_left_in_peace(self) -> None:
        """Fail if the bot has said anything since."""
        assert not self.news, self.user.screen(10)

    def offers(self, message_id: str, **args: Arg) -> None:
        """Fail unless the newest message has this button."""
        assert self.words(message_id, args) in self.card.labels, self.user.screen(3)

    def offers_no(self, message_id: str, **args: Arg) -> None:
        """Fail if the newest message has this button."""
        assert self.words(message_id, args) not in self.card.labels, self.user.screen(3)

    async def taps_through(self, *message_ids: str) -> None:
        """Tap these one after the other."""
        for message_id in message_ids:
            await self.taps(message_id)

    async def types(self, *message_ids: str) -> None:
        """Type the words of these buttons, or numbers, faster than the answers come."""
        if not message_ids:
            return
        await self._reads()
        for each in message_ids:
            await self.user.send(each if each.isdecimal() else self.words(each))
        await self.house.settled()

    async def reaches(self, place: str, said: Answers | None = None) -> None:
        """Answer everything until ``place``: one of the parts, or "plan" for one set up."""
        said = said or Answers()
        await self.says("/start")
        await self.types("welcome-start", *said.consents)
        for part in PARTS[1:]:
            if part == place:
                return
            await self.types(*said.of(part))
            if part == "red_flags" and said.is_soon:
                await self.taps("nav-go-on")
        if place == "plan":
            await self.taps_through("result-start-plan", "nav-go-on")
            await self.says("08:00")

    async def stored(self) -> Session:
        """What the database holds of this patient's conversation."""
        async with self.house.app.database.reading() as conn:
            return (await sessions.load(conn, [self.user.id]))[self.user.id].session

    async def profile(self) -> Profile:
        """What the database holds of this patient."""
        return (await self.stored()).profile

    async def is_at(self, place: str) -> None:
        """Fail unless the conversation stands at ``flow.state``, or anywhere in ``flow``."""
        here = (await self.stored()).place
        assert place in {here.flow, f"{here.flow}.{here.state}"}, (here, self.user.screen(3))


@dataclass
class Clinic:
    """The house, the staff's chat, and everybody who has a chat with Lumbot."""

    house: Local
    staff: Patient
    people: list[Patient] = field(default_factory=list)

    @classmethod
    async def opened(cls, house: Local) -> Clinic:
        """Let the staff open their side of the chat."""
        owner = house.person("Clinic", number=CLINIC_ID, role="clinic")
        staff = Patient(house, owner.user, "en")
        clinic = cls(house, staff, [staff])
        await staff.says("/start")
        return clinic

    async def patient(self, language: str = PLAYED) -> Patient:
        """Somebody who has not written yet."""
        somebody = self.house.person("Ana", language=language)
        ana = Patient(house=self.house, user=somebody.user, language=language)
        self.people.append(ana)
        return ana

    async def later(self, **wait: float) -> None:
        """Let time pass."""
        await self.until(self.house.clock.now() + timedelta(**wait))

    async def until(self, moment: datetime) -> None:
        """Let time pass until ``moment``."""
        self._all_look_away()
        await self.house.until(moment)

    def local(self, wall: str, days: int = 0) -> datetime:
        """Return the moment of a clock time in the clinic's zone, today or in some days."""
        hour, minute = wall.split(":")
        today = self.house.clock.now().astimezone(ZONE) + timedelta(days=days)
        moment = today.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
        return moment.astimezone(UTC)

    async def today_at(self, wall: str) -> None:
        """Let time pass until a clock time of today."""
        await self.until(self.local(wall))

    async def tomorrow_at(self, wall: str, days: int = 1) -> None:
        """Let time pass until a clock time of tomorrow, or of a later day."""
        await self.until(self.local(wall, days))

    async def is_down_until(self, moment: datetime) -> None:
        """Stop Lumbot, and start it again at ``moment``."""
        await self.house.stop()
        self._all_look_away()
        self.house.clock.move_to(moment)
        await self.house.start()
        await self.house.settled()

    async def restarts(self) -> None:
        """Stop Lumbot and start it again at once."""
        await self.is_down_until(self.house.clock.now())

    def _all_look_away(self) -> None:
        for each in self.people:
            each.looks_away()

    async def forged(self, person: Patient, data: str) -> None:
        """Let somebody's changed app send a tap that no button of theirs sends."""
        telegram = self.house.telegram
        chat = telegram.open_chat(telegram.bot, person.user.profile)
        person.looks_away()
        newest = [message for message in chat.messages.values() if message.sender.is_bot][-1]
        press(telegram, telegram.bot, person.user.profile, newest, data)
        await self.house.settled()

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database holds."""
        async with self.house.app.database.reading() as conn:
            return [tuple(row) for row in await conn.execute(sql(query))]

    async def worklist(self) -> list[str]:
        """Why the clinic should look at somebody, oldest first."""
        return [kind for (kind,) in await self.rows("SELECT kind FROM worklist ORDER BY id")]

    async def reminders(self) -> list[str]:
        """The kinds of waits that are open for the days to come."""
        found = await self.rows("SELECT kind FROM waits WHERE state = 'open' ORDER BY kind")
        return [kind for (kind,) in found if kind in DAILY_WAITS]

    async def has_no_faults(self) -> None:
        """Fail if an update was put aside."""
        assert not await self.rows("SELECT id, error FROM inbox WHERE state = 'dead'")
