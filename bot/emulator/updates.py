"""Updates that wait for a bot: numbered, ordered, forgotten only when confirmed or expired.

An update leaves the queue when the bot asks for a higher number, never because it was handed
out. A second poller ends the first one.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

from bot.emulator.clock import Clock
from bot.emulator.errors import ApiError, conflict

Json = dict[str, Any]

DAY_SECONDS = 24 * 60 * 60
QUERY_SECONDS = 150
LIFETIMES = {"callback_query": QUERY_SECONDS}  # all else waits for a day
MAX_POLL_SECONDS = 50
MAX_BATCH = 100
REPEAT_WINDOW_SECONDS = 3.0
REPEAT_BURST_SECONDS = 0.5
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
ELSEWHERE = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
    " webhook first"
)


@dataclass(frozen=True, slots=True)
class Pending:
    """One update, the lane it must keep its order in, and when it is no longer worth telling."""

    id: int
    kind: str
    lane: int
    payload: Json
    expires_at: float

    def to_api(self) -> Json:
        """Return the ``Update`` object."""
        return {"update_id": self.id, self.kind: self.payload}


class Signal:
    """Wakes whoever waits; costs nothing while nobody does."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        """Wake all who wait now."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    async def wait(self, seconds: float) -> bool:
        """Return whether the signal was fired within ``seconds`` of real time."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            # Not wait_for: on Python 3.11 it forgets a cancellation that comes with the result.
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True


class UpdateQueue:
    """The updates of one bot; ``first_id`` is the number of the first update."""

    def __init__(self, clock: Clock, first_id: int) -> None:
        self.clock = clock
        self.next_id = first_id
        self.items: OrderedDict[int, Pending] = OrderedDict()
        self.allowed: frozenset[str] | None = None
        self.changed = Signal()
        self._listened = Signal()
        self._next_expiry = float("inf")
        self._poller: asyncio.Future[ApiError] | None = None
        self._last_offset: int | None = None
        self._last_poll_at = 0.0

    def wants(self, kind: str) -> bool:
        """Return whether the bot asked for updates of ``kind``."""
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def allow(self, kinds: list[str] | None) -> None:
        """Remember the kinds of update the bot wants; nothing given changes nothing."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: Json, *, lane: int) -> None:
        """Queue an update unless the bot does not want its kind."""
        if not self.wants(kind):
            return
        until = self.clock.now().timestamp() + LIFETIMES.get(kind, DAY_SECONDS)
        self.items[self.next_id] = Pending(self.next_id, kind, lane, payload, until)
        self._next_expiry = min(self._next_expiry, until)
        self.next_id += 1
        self.changed.fire()

    def drop_expired(self) -> None:
        """Forget what has waited too long."""
        now = self.clock.now().timestamp()
        if now < self._next_expiry:
            return
        for item in tuple(self.items.values()):
            if item.expires_at <= now:
                del self.items[item.id]
        times = (item.expires_at for item in self.items.values())
        self._next_expiry = min(times, default=float("inf"))

    def confirm(self, offset: int) -> None:
        """Forget updates below ``offset``; a negative one keeps that many of the newest."""
        if offset < 0:
            while len(self.items) > -offset:
                self.items.popitem(last=False)
            return
        while self.items and next(iter(self.items)) < offset:
            self.items.popitem(last=False)

    def remove(self, update_id: int) -> None:
        """Forget one update that a webhook has taken."""
        self.items.pop(update_id, None)

    def after(self, update_id: int) -> list[Pending]:
        """Return the updates above ``update_id``, oldest first."""
        newer = list(takewhile(lambda item: item.id > update_id, reversed(self.items.values())))
        return newer[::-1]

    @property
    def polled(self) -> bool:
        """Whether a getUpdates request waits right now."""
        return self._poller is not None

    async def told(self) -> None:
        """Return when every update was taken and a getUpdates request waits for the next."""
        while self.items or not self.polled:
            await self._listened.wait(MAX_POLL_SECONDS)

    def end_poll(self, error: ApiError) -> None:
        """Answer a waiting getUpdates request with ``error``."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(error)
        self.changed.fire()

    async def poll(self, params: Json, *, paced: bool) -> list[Json]:
        """Answer getUpdates; ``paced`` slows a bot that repeats itself, as Telegram does."""
        self.end_poll(conflict(ELSEWHERE))
        self.allow(params.get("allowed_updates"))
        offset = params.get("offset", 0)
        limit = params.get("limit", MAX_BATCH)
        limit = limit if 1 <= limit <= MAX_BATCH else MAX_BATCH
        timeout = min(max(params.get("timeout", 0), 0), MAX_POLL_SECONDS)
        if paced:
            timeout, limit = self._pace(offset, timeout, limit)
        self.confirm(offset)
        found = self._batch(limit)
        return found if found or not timeout else await self._wait(timeout, limit)

    def _pace(self, offset: int, timeout: int, limit: int) -> tuple[int, int]:
        now = asyncio.get_running_loop().time()
        since = now - self._last_poll_at if offset == self._last_offset else float("inf")
        self._last_offset, self._last_poll_at = offset, now
        timeout = max(timeout, 3) if since < REPEAT_WINDOW_SECONDS else timeout
        return timeout, 1 if since < REPEAT_BURST_SECONDS else limit

    def _batch(self, limit: int) -> list[Json]:
        self.drop_expired()
        return [item.to_api() for item in islice(self.items.values(), limit)]

    async def _wait(self, seconds: int, limit: int) -> list[Json]:
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[ApiError] = loop.create_future()
        self._poller = ended
        until = loop.time() + seconds
        try:
            while (left := until - loop.time()) > 0:
                self._listened.fire()
                await self.changed.wait(left)
                if ended.done():
                    raise ended.result()
                if found := self._batch(limit):
                    return found
            return []
        finally:
            if self._poller is ended:
                self._poller = None
