"""A local Telegram with one patient, a clock that stands still, and a client for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO

import aiohttp
import pytest
from PIL import Image

from bot.clock import MovableClock
from bot.emulator import Server, Telegram, User
from tests.bot.emulator.client import Api


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(clock=clock, limits=None)


@pytest.fixture
def newcomer(telegram: Telegram) -> User:
    """Somebody who has not written yet."""
    return User.new(telegram, "Ben")


@pytest.fixture
async def ana(telegram: Telegram) -> User:
    """A patient who has written; what she wrote is confirmed."""
    user = User.new(telegram, "Ana", language_code="es")
    await user.send("/start")
    telegram.bot.updates.items.clear()
    return user


@pytest.fixture
async def server(telegram: Telegram) -> AsyncIterator[Server]:
    async with Server(telegram, page=True) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def api(server: Server, session: aiohttp.ClientSession, telegram: Telegram) -> Api:
    return Api(server, session, telegram.bot.token)


@pytest.fixture
def picture() -> bytes:
    """A small but real PNG."""
    out = BytesIO()
    Image.new("RGB", (800, 600), "navy").save(out, "PNG")
    return out.getvalue()
