"""The connection: waits for Telegram, and says plainly when the token is wrong."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.emulator import Fault, Server, Telegram
from bot.errors import TokenRefused
from bot.telegram.calling import call
from bot.telegram.connection import connected


async def test_telegram_greets(server: Server, telegram: Telegram, clock: MovableClock) -> None:
    """Once greeted, the bot knows its own number, whether the address ends in a slash or not."""
    for url in (server.url, f"{server.url}/"):
        async with connected(telegram.bot.token, url, clock) as bot:
            assert bot.id == telegram.bot.id
            assert (await call(bot, "getMe"))["id"] == bot.id


async def test_it_waits_for_telegram(
    server: Server, telegram: Telegram, clock: MovableClock
) -> None:
    """While Telegram is down nothing fails, and once it is up work begins."""
    down = telegram.inject(Fault.down())

    async def greeted() -> int:
        async with connected(telegram.bot.token, server.url, clock) as bot:
            return bot.id

    waiting = asyncio.create_task(greeted())
    while down.hits < 3:
        clock.advance(timedelta(seconds=5))
        await asyncio.sleep(0.002)
    telegram.faults.remove(down)
    async with asyncio.timeout(10):
        while not waiting.done():
            clock.advance(timedelta(seconds=5))
            await asyncio.sleep(0.002)
    assert await waiting == telegram.bot.id


async def test_a_token_that_telegram_does_not_know(server: Server, clock: MovableClock) -> None:
    """It stops at once, with words for the clinic and without the token anywhere."""
    with pytest.raises(TokenRefused, match="LUMBOT_TOKEN") as caught:
        async with connected("4200000009:revoked", server.url, clock):
            pass
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
