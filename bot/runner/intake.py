"""The way in: what is brought while a transaction is under way shares the next one.

Telegram calls a webhook once an update, many at a time; each of them waits for its own to be
on disk, and none needs a transaction of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.storage.inbox import Arrival

TOGETHER_MAX = 100


@dataclass(slots=True, eq=False)
class Brought:
    """What one caller brings."""

    arrivals: Sequence[Arrival]
    is_in: bool = False


class Intake:
    """Takes in one group after the other by ``take_in``, whose errors reach who led the group."""

    def __init__(self, take_in: Callable[[Sequence[Arrival]], Awaitable[None]]) -> None:
        self._take_in = take_in
        self._waiting: list[Brought] = []
        self._one = asyncio.Lock()

    async def bring(self, arrivals: Sequence[Arrival]) -> None:
        """Return once these are in; raises what taking them in has raised."""
        if not arrivals:
            return
        mine = Brought(arrivals)
        self._waiting.append(mine)
        try:
            async with self._one:
                if not mine.is_in:
                    await self._lead(mine)
        finally:
            if mine in self._waiting:
                self._waiting.remove(mine)

    async def quiet(self) -> None:
        """Return when nothing is being taken in."""
        async with self._one:
            return

    async def _lead(self, mine: Brought) -> None:
        """Take in what waits, with mine; whoever comes meanwhile goes with the next."""
        group, count = [mine], len(mine.arrivals)
        for each in self._waiting:
            if each is not mine and count + len(each.arrivals) <= TOGETHER_MAX:
                group.append(each)
                count += len(each.arrivals)
        await self._take_in([arrival for each in group for arrival in each.arrivals])
        for each in group:
            each.is_in = True
            self._waiting.remove(each)
