"""A local Telegram on a real socket, a patient who has written, and the house's own transport."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.clock import MovableClock
from bot.emulator import Server, Telegram, User
from bot.telegram.request import AiohttpRequest


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(clock=clock, limits=None)


@pytest.fixture
async def ana(telegram: Telegram) -> User:
    """A patient who has written; what she wrote is confirmed."""
    user = User.new(telegram, "Ana")
    await user.send("/start")
    telegram.bot.updates.items.clear()
    return user


@pytest.fixture
async def server(telegram: Telegram) -> AsyncIterator[Server]:
    async with Server(telegram) as running:
        yield running


@pytest.fixture
async def bot(server: Server, telegram: Telegram) -> AsyncIterator[Bot]:
    made = Bot(
        telegram.bot.token,
        base_url=server.base_url,
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections_max=4),
    )
    async with made:
        yield made
