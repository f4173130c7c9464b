"""Opens the one connection to the Bot API that the whole process uses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog
from telegram import Bot as Bot  # noqa: PLC0414 - the application names it, and may not import it
from telegram.error import BadRequest, InvalidToken, TelegramError

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
    base = api_url.rstrip("/")
    bot = Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections_max=POLL_CONNECTIONS_MAX),
    )
    try:
        await insisting(bot.initialize, clock)
        yield bot
    finally:
        await bot.shutdown()


async def insisting(attempt: Callable[[], Awaitable[object]], clock: Clock) -> None:
    """Repeat an attempt until Telegram takes it.

    Raises TokenRefused, and BadRequest for what Telegram would refuse for ever.
    """
    while True:
        try:
            await attempt()
        except InvalidToken:
            break
        except BadRequest:
            raise
        except TelegramError as error:
            LOG.warning("telegram_not_reached", error=type(error).__name__)
            await clock.sleep(RETRY_SECONDS)
        else:
            return
    # Outside the handler: the library's error quotes the token.
    raise TokenRefused
