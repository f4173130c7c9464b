"""Patients who talk: they answer card after card, read, wait, and try again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from random import Random

from bot.emulator import Seen, Telegram, User
from tests.simulation.accounts import Books

READS_SECONDS = 0.15
PATIENCE_SECONDS = 8.0


class Talking:
    """What everybody at a clinic does all the time; chance says what."""

    def __init__(self, telegram: Telegram, books: Books, chance: Random) -> None:
        self._telegram = telegram
        self._books = books
        self._chance = chance

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Have everybody talk for the length of a block; what they wrote last is noted."""
        async with asyncio.TaskGroup() as load:
            tasks = [load.create_task(self._talks(user)) for user in self._books.people]
            try:
                yield
            finally:
                for each in tasks:
                    each.cancel()
        self._books.note(self._telegram.bot.updates)

    async def _talks(self, user: User) -> None:
        """Answer card after card, as a patient does who reads fast and waits for answers."""
        await self._acts(user, user.send("/start"))
        while True:
            shown = [each for each in user.chat if each.from_bot and each.buttons]
            roll = self._chance.random()
            if not shown or roll < 0.04:
                await self._acts(
                    user, user.send(self._chance.choice(["/start", "/test", "/learn"]))
                )
            elif roll < 0.1:
                await self._acts(user, user.send(self._chance.choice(shown[-1].labels)))
            else:
                await self._acts(user, user.tap(self._chosen(user), on=shown[-1]))

    def _chosen(self, user: User) -> str:
        """Choose a button of the newest card, mostly one of the first, which lead deep."""
        shown = [each for each in user.chat if each.from_bot and each.buttons]
        buttons = [each.data or "" for row in shown[-1].buttons for each in row]
        return self._chance.choice(buttons[: self._chance.choice([1, 3, 3, 20])])

    async def _acts(self, user: User, act: Awaitable[object]) -> None:
        """Do something and wait for an answer, but not for ever."""
        before = len(user.transcript)
        await act
        self._books.note(self._telegram.bot.updates)
        until = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        while asyncio.get_running_loop().time() < until:
            await asyncio.sleep(READS_SECONDS * (0.5 + self._chance.random()))
            if any(each.from_bot and each.event != "tapped" for each in user.transcript[before:]):
                return


def newest_step(transcript: Sequence[Seen]) -> int:
    """Return the latest step that a button on any of these cards was drawn in."""
    told = [each for each in transcript if each.from_bot]
    data = [each.data or "" for card in told for row in card.buttons for each in row]
    steps = [each.split(":")[2] for each in data]
    return max((int(step) for step in steps if step), default=0)
