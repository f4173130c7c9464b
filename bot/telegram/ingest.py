"""Takes updates in the way the clinic chose: by asking Telegram, or by being told."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot

from bot.clock import Clock
from bot.config import Mode, Settings
from bot.telegram.polling import Polling, Receive
from bot.telegram.webhook import announce, webhook_app


async def ingest(bot: Bot, settings: Settings, clock: Clock, receive: Receive) -> None:
    """Run until cancelled."""
    if settings.mode is Mode.POLLING:
        await Polling(bot, clock, receive).run()
    else:
        await _listen(bot, settings, receive)


async def _listen(bot: Bot, settings: Settings, receive: Receive) -> None:
    secret = settings.webhook_secret.get_secret_value()
    path = urlsplit(settings.webhook_url).path or "/"
    runner = web.AppRunner(webhook_app(receive, path=path, secret=secret), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.listen.host, settings.listen.port).start()
        await announce(bot, settings.webhook_url, secret)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
