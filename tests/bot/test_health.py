"""What a supervisor and a monitor are told, and when a bot that hears nothing gives up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr
from telegram import Bot

from bot.app import opened
from bot.clock import MovableClock
from bot.config import Address, Mode, Settings
from bot.emulator import Fault, Server, Telegram
from bot.errors import TelegramSilent
from bot.health import Health, health_app
from bot.listening import listening
from bot.metrics import Metrics
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Urgency
from bot.telegram.connection import connected
from bot.telegram.ingest import LOOK_SECONDS, LOOKS_MAX, Ingest
from tests.bot.clinic import NOON, running
from tests.bot.lumbot import TOKEN, free_address
from tests.bot.test_outbox import REPLY

LONG_AGO = NOON - timedelta(minutes=3)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON)


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(token=TOKEN, clock=clock)


@pytest.fixture
async def bot(telegram: Telegram, clock: MovableClock) -> AsyncIterator[Bot]:
    """Return a bot whom the local Telegram knows."""
    async with Server(telegram) as server, connected(TOKEN, server.url, clock) as bot:
        yield bot


def ingest(bot: Bot, clock: MovableClock, **settings: Any) -> Ingest:
    """Return a way in that takes updates and forgets them."""

    async def receive(_raws: object) -> None:
        return

    return Ingest(bot, Settings(token=SecretStr(TOKEN), **settings), clock, receive)


async def asked(health: Health, path: str) -> tuple[int, str]:
    """Ask over HTTP as a monitor does."""
    host, _, port = free_address().partition(":")
    url = f"http://{host}:{port}{path}"
    served = listening(health_app(health), "LUMBOT_METRICS", Address(host, int(port)))
    async with served, aiohttp.request("GET", url) as answer:
        return answer.status, await answer.text()


async def test_a_bot_that_works_is_well(database: Database, bot: Bot, clock: MovableClock) -> None:
    """All checks are good, and the answer is 200."""
    health = Health(database, clock, ingest(bot, clock), Metrics())

    assert await asked(health, "/healthz") == (
        200,
        '{"status": "ok", "checks": {"database": "ok", "telegram": "ok", "replies": "ok"}}',
    )


async def test_a_poll_may_take_two_minutes(
    database: Database, bot: Bot, clock: MovableClock
) -> None:
    """Longer without an answer of Telegram, and the bot is not well."""
    health = Health(database, clock, ingest(bot, clock), Metrics())

    clock.advance(timedelta(minutes=2))
    assert (await health.checks())["telegram"] == "ok"
    clock.advance(timedelta(seconds=1))
    assert (await health.checks())["telegram"] == "has not answered for 0:02:01"
    assert (await asked(health, "/healthz"))[0] == 503


async def test_a_webhook_is_well_once_telegram_knows_it(
    database: Database, bot: Bot, clock: MovableClock
) -> None:
    """Before that nothing can come in; afterwards silence only means that nobody writes."""
    host, _, port = free_address().partition(":")
    told = ingest(
        bot,
        clock,
        mode=Mode.WEBHOOK,
        webhook_url=f"http://{host}:{port}/in",
        webhook_secret=SecretStr("s"),
        listen=Address(host, int(port)),
    )
    health = Health(database, clock, told, Metrics())
    assert (await health.checks())["telegram"] == "the webhook is not registered yet"

    async with running(told.run()), asyncio.timeout(10):
        while told.silent_seconds() is None:  # noqa: ASYNC110 - nobody waits for it but this test
            await asyncio.sleep(0.002)
        clock.advance(timedelta(hours=1))
        assert (await health.checks())["telegram"] == "ok"


@pytest.mark.parametrize(
    ("urgency", "said"), [(Urgency.REPLY, "have waited for 0:03:00"), (Urgency.BROADCAST, "ok")]
)
async def test_replies_must_not_lie(
    database: Database, bot: Bot, clock: MovableClock, urgency: Urgency, said: str
) -> None:
    """A reply that is not sent for minutes is a fault; a broadcast waits for its turn."""
    async with database.writing() as conn:
        await outbox.put(conn, [replace(REPLY, due_at=LONG_AGO, priority=urgency)])

    checks = await Health(database, clock, ingest(bot, clock), Metrics()).checks()

    assert checks["replies"] == said


async def test_a_database_that_is_gone_is_told(bot: Bot, clock: MovableClock) -> None:
    """Without it the rest is still answered, and the metrics too."""
    before = set(threading.enumerate())
    gone = Database.open("sqlite+aiosqlite:////no/such/folder/lumbot.db")
    health = Health(gone, clock, ingest(bot, clock), Metrics())

    assert await health.checks() == {"database": "does not answer", "telegram": "ok"}
    assert (await asked(health, "/metrics"))[0] == 200
    await gone.close()
    async with asyncio.timeout(60):  # a driver's thread that is late needs this test's loop
        while set(threading.enumerate()) - before:  # noqa: ASYNC110 - a thread tells nobody
            await asyncio.sleep(0.01)


async def test_metrics_are_numbers_of_nobody(
    database: Database, bot: Bot, clock: MovableClock
) -> None:
    """How much waits and for how long, and nothing that a person is known by."""
    async with database.writing() as conn:
        await outbox.put(conn, [replace(REPLY, due_at=LONG_AGO, chat_id=5551234)])
    health = Health(database, clock, ingest(bot, clock), Metrics())
    clock.advance(timedelta(seconds=20))

    _, page = await asked(health, "/metrics")

    assert 'lumbot_outbox_due{state="due",urgency="reply"} 1.0' in page
    assert "lumbot_outbox_lag_seconds 200.0" in page
    assert "lumbot_poll_age_seconds 20.0" in page
    assert 'lumbot_build_info{version="' in page
    assert "5551234" not in page


async def looked(clock: MovableClock, watching: asyncio.Task[Any], times: int) -> None:
    """Let the watch look so many times."""
    for _ in range(times):
        while not clock._sleepers and not watching.done():  # noqa: ASYNC110 - a clock tells nobody
            await asyncio.sleep(0.001)
        clock.advance(timedelta(seconds=LOOK_SECONDS))
        await asyncio.sleep(0)


async def test_a_poll_that_never_returns_ends_the_bot(
    bot: Bot, clock: MovableClock, telegram: Telegram
) -> None:
    """A connection that is dead without saying so is given three minutes, and not more."""
    telegram.inject(Fault.delay(method="getUpdates", times=None))
    polling = ingest(bot, clock)

    async with running(polling.run()):
        watching = asyncio.create_task(polling.watch())
        await looked(clock, watching, LOOKS_MAX - 1)
        assert not watching.done()
        await looked(clock, watching, 1)
        with pytest.raises(TelegramSilent, match="180 seconds"):
            await watching


async def test_silence_stops_the_whole_house(url: str, clock: MovableClock) -> None:
    """No part keeps the process alive once nothing comes in any more."""
    telegram = Telegram(token=TOKEN, clock=clock)
    telegram.inject(Fault.delay(method="getUpdates", times=None))

    async def run(api_url: str) -> None:
        settings = Settings(token=SecretStr(TOKEN), database_url=url, api_url=api_url)
        async with opened(settings, clock) as house:
            watching = asyncio.create_task(house.ingest.watch())
            while not watching.done():  # other parts sleep too, so a look may need a second move
                clock.advance(timedelta(seconds=LOOK_SECONDS))
                await asyncio.sleep(0.01)
            await watching

    async with Server(telegram) as server:
        with pytest.raises(ExceptionGroup) as caught:
            await run(server.url)

    assert [type(each) for each in caught.value.exceptions] == [TelegramSilent]


async def test_a_machine_that_slept_gets_time_to_recover(bot: Bot, clock: MovableClock) -> None:
    """A clock that jumps by hours is one look, not hours of silence."""
    polling = ingest(bot, clock)
    watching = asyncio.create_task(polling.watch())
    await looked(clock, watching, 1)

    clock.advance(timedelta(hours=8))
    await looked(clock, watching, 1)

    assert not watching.done()
    watching.cancel()
