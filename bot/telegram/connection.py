"""Opens the one connection to the Bot API that the whole process uses."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from telegram import Bot as Bot  # noqa: PLC0414 - the application names it, and may not import it
from telegram.error import InvalidToken, TelegramError
from telegram.warnings import PTBUserWarning

from bot.clock import Clock
from bot.errors import TokenRefused
from bot.telegram.request import AiohttpRequest

LOG = structlog.get_logger(__name__)

POLL_CONNECTIONS_MAX = 4
RETRY_SECONDS = 5.0


@asynccontextmanager
async def connected(token: str, api_url: str, clock: Clock) -> AsyncIterator[Bot]:
    """Yield a bot that Telegram has greeted; wait for Telegram as long as it takes.

    ``api_url`` is the base of a Bot API server, without the token. Raises TokenRefused.
    """
    # Raw calls are meant: python-telegram-bot's objects cost more than all else on the way.
    warnings.filterwarnings("ignore", "Please use 'Bot", PTBUserWarning)
    base = api_url.rstrip("/")
    bot = Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections_max=POLL_CONNECTIONS_MAX),
    )
    try:
        await _greet(bot, clock)
        yield bot
    finally:
        await bot.shutdown()


async def _greet(bot: Bot, clock: Clock) -> None:
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise TokenRefused from None
        except TelegramError as error:
            LOG.warning("telegram_not_reached", error=type(error).__name__)
            await clock.sleep(RETRY_SECONDS)
        else:
            return
