"""Fetches updates by long polling, and confirms them only once they are on disk.

Telegram forgets an update as soon as it is asked for a later one, so the next request waits
for the commit. After a crash the same updates come again and are recognised by their ids.
A commit that fails counts as a poll that failed: the updates are asked for again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.clock import Clock
from bot.errors import DatabaseUnavailable, TokenRefused
from bot.telegram.calling import call
from bot.telegram.updates import ALLOWED_UPDATES

LOG = structlog.get_logger(__name__)

POLL_SECONDS = 30
ANSWER_SLACK_SECONDS = 10
UPDATES_MAX = 100
BACK_OFF_MAX_SECONDS = 30.0

Receive = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


class Polling:
    """One long poll after the other. ``last_good_at`` is when Telegram last answered well."""

    def __init__(self, bot: Bot, clock: Clock, receive: Receive) -> None:
        self._bot = bot
        self._clock = clock
        self._receive = receive
        self._offset = 0
        self._failures = 0
        self.last_good_at: datetime | None = None

    async def run(self) -> None:
        """Poll until cancelled; raises TokenRefused when Telegram does not know the token."""
        while not await self._worked(self._without_webhook):
            pass
        while True:
            await self._worked(self._poll)

    async def _worked(self, attempt: Callable[[], Awaitable[None]]) -> bool:
        """Make an attempt; after one that fails, rest, the longer the more have failed."""
        try:
            await attempt()
        except InvalidToken:
            pass
        except (TelegramError, DatabaseUnavailable) as error:
            await self._rest(error)
            return False
        else:
            self._failures = 0
            return True
        # Outside the handler: the library's error may quote the token.
        raise TokenRefused

    async def _without_webhook(self) -> None:
        """Polling and a webhook exclude one another; updates that wait are kept."""
        await call(self._bot, "deleteWebhook")

    async def _poll(self) -> None:
        found = await call(
            self._bot,
            "getUpdates",
            {
                "offset": self._offset,
                "timeout": POLL_SECONDS,
                "limit": UPDATES_MAX,
                "allowed_updates": list(ALLOWED_UPDATES),
            },
            read_seconds=POLL_SECONDS + ANSWER_SLACK_SECONDS,
        )
        self.last_good_at = self._clock.now()
        if not found:
            return
        await self._receive(found)
        self._offset = found[-1]["update_id"] + 1

    async def _rest(self, error: Exception) -> None:
        self._failures += 1
        if isinstance(error, Conflict):
            LOG.warning("another_poller")
        else:
            LOG.warning("poll_failed", error=type(error).__name__)
        await self._clock.sleep(min(2.0 ** (self._failures - 1), BACK_OFF_MAX_SECONDS))
