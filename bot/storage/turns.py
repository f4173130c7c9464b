"""The one writer's queue: what a patient waits for goes before work in bulk.

Work in bulk is passed by so many at most, and then has its turn, so that nothing waits for ever.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

PASSED_MAX = 8  # as many as a tap needs, twice over


class Turns:
    """One at a time, in the order of asking but for work in bulk."""

    def __init__(self) -> None:
        self._is_taken = False
        self._waiting = deque[asyncio.Future[None]]()
        self._in_bulk = deque[asyncio.Future[None]]()
        self._passed = 0

    @asynccontextmanager
    async def turn(self, *, in_bulk: bool) -> AsyncIterator[None]:
        """Wait for a turn, and have it until the block ends."""
        if self._is_taken:
            await self._called(self._in_bulk if in_bulk else self._waiting)
        self._is_taken = True
        try:
            yield
        finally:
            self._call_next()

    async def _called(self, queue: deque[asyncio.Future[None]]) -> None:
        place = asyncio.get_running_loop().create_future()
        queue.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if not place.cancelled():  # called, and cancelled before it could begin
                self._call_next()
            raise

    def _call_next(self) -> None:
        """Hand the turn over; nobody who asks now can come in between."""
        for each in (self._waiting, self._in_bulk):
            while each and each[0].cancelled():
                each.popleft()
        is_passed = bool(self._waiting and self._in_bulk)
        if self._waiting and not (is_passed and self._passed == PASSED_MAX):
            queue, self._passed = self._waiting, self._passed + is_passed
        else:
            queue, self._passed = self._in_bulk, 0
        self._is_taken = bool(queue)
        if queue:
            queue.popleft().set_result(None)
