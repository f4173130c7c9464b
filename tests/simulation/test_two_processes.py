"""Two processes of one bot on one database, as when a new version starts before the old stops."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.app import App, opened
from bot.clock import MovableClock
from bot.demo import local_settings
from bot.emulator import Server, Telegram, User
from bot.storage import sessions
from tests.simulation.house import NOON

TAPS = 6
SECONDS_MAX = 20


async def step_of(app: App, user: User) -> int:
    """Return how many answers of this patient are on disk."""
    async with app.database.reading() as conn:
        stored = await sessions.load(conn, [user.id])
    return stored[user.id].session.step if stored else 0


async def both_look(old: App, new: App, user: User, steps: int) -> None:
    """Have both look into the inbox until so many answers are on disk."""
    async with asyncio.timeout(SECONDS_MAX):
        while await step_of(old, user) < steps:
            old.runner._bell.ring()
            new.runner._bell.ring()


@pytest.mark.slow
@pytest.mark.postgres
async def test_an_update_is_handled_once_although_two_processes_see_it(
    tmp_path: Path, postgres_url: str
) -> None:
    """Whoever comes second finds the update handled, and does not step it again."""
    settings, clock = local_settings(tmp_path), MovableClock(NOON)
    telegram = Telegram(token=settings.token.get_secret_value(), clock=clock, limits=None)
    async with Server(telegram) as server:
        here = settings.model_copy(update={"api_url": server.url, "database_url": postgres_url})
        async with opened(here, clock) as old, opened(here, clock) as new:
            user = User.new(telegram, "Ana")
            for number in range(1, TAPS + 1):
                await user.send("/start")
                await both_look(old, new, user, number)
            await old.runner.settled()
            await new.runner.settled()

            assert await step_of(new, user) == TAPS
