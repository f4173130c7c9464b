"""Takes updates in the way the clinic chose: by asking Telegram, or by being told.

A poller that hears nothing for minutes, though it asks twice a minute, is past helping itself
(a socket that is half closed, a name that no longer resolves): ``watch`` ends the process.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import NoReturn
from urllib.parse import urlsplit

import structlog
from telegram import Bot
from telegram.error import BadRequest

from bot.clock import Clock
from bot.config import Mode, Settings
from bot.errors import TelegramSilent, WebhookRefused
from bot.listening import listening
from bot.telegram.connection import insisting
from bot.telegram.polling import Polling, Receive
from bot.telegram.webhook import announce, webhook_app

LOG = structlog.get_logger(__name__)

LOOK_SECONDS = 30.0
LOOKS_MAX = 6  # three minutes


class Ingest:
    """The way in."""

    def __init__(self, bot: Bot, settings: Settings, clock: Clock, receive: Receive) -> None:
        self._bot = bot
        self._settings = settings
        self._clock = clock
        self._receive = receive
        self._polling = Polling(bot, clock, receive) if settings.mode is Mode.POLLING else None
        self._began_at = clock.now()
        self._is_standing_by = False
        self._is_announced = False

    async def run(self) -> None:
        """Take updates in until cancelled.

        Raises TokenRefused, CannotListen and WebhookRefused.
        """
        self._is_standing_by = False
        self._began_at = self._clock.now()
        if self._polling:
            await self._polling.run()
        else:
            await self._listen()

    def stand_by(self) -> None:
        """Say that another process asks Telegram until ``run`` is called here."""
        self._is_standing_by = True

    def silent_seconds(self) -> float | None:
        """Return for how long Telegram has not answered a poll.

        A webhook is called when there is something: 0 once Telegram knows of it, None before.
        """
        if self._is_standing_by:
            return 0.0
        if self._polling is None:
            return 0.0 if self._is_announced else None
        return (self._clock.now() - self._heard_at()).total_seconds()

    async def watch(self) -> NoReturn:
        """Raise TelegramSilent when no poll has succeeded for minutes.

        Looks are counted, not time alone: a machine that was suspended gets time to recover.
        """
        looks, heard_at = 0, self._heard_at()
        while looks < LOOKS_MAX:
            await self._clock.sleep(LOOK_SECONDS)
            is_idle = self._polling is None or self._is_standing_by
            is_news = is_idle or self._heard_at() != heard_at
            looks, heard_at = (0 if is_news else looks + 1), self._heard_at()
        seconds = LOOKS_MAX * LOOK_SECONDS
        LOG.error("telegram_silent", seconds=seconds)
        raise TelegramSilent(seconds)

    def _heard_at(self) -> datetime:
        heard_at = self._polling.last_good_at if self._polling else None
        return heard_at or self._began_at

    async def _listen(self) -> None:
        secret = self._settings.webhook_secret.get_secret_value()
        path = urlsplit(self._settings.webhook_url).path or "/"
        app = webhook_app(self._receive, path=path, secret=secret)
        async with listening(app, "LUMBOT_LISTEN", self._settings.listen):
            await self._announce(secret)
            self._is_announced = True
            await asyncio.Event().wait()

    async def _announce(self, secret: str) -> None:
        try:
            await insisting(
                lambda: announce(self._bot, self._settings.webhook_url, secret), self._clock
            )
        except BadRequest as error:
            raise WebhookRefused(error.message) from None
