"""`lumbot run` from its first line to its last, against a local Telegram."""

from __future__ import annotations

import asyncio
from asyncio.subprocess import Process
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest

from bot.config import Mode
from bot.emulator import Server, Telegram, User
from tests.bot.lumbot import TOKEN, Lumbot, free_address, stopped

pytestmark = pytest.mark.process

STARTS_WITHIN_SECONDS = 60


@pytest.fixture
def lumbot(tmp_path: Path) -> Lumbot:
    return Lumbot(tmp_path)


async def until(process: Process, holds: Callable[[], bool]) -> None:
    """Wait until this holds; fail at once when the process ends before."""
    async with asyncio.timeout(STARTS_WITHIN_SECONDS):
        while not holds():
            assert process.returncode is None, "lumbot run ended"
            await asyncio.sleep(0.02)


def settings(mode: Mode, server: Server) -> dict[str, str]:
    """Return what has to be set for this way of taking updates in."""
    listen = free_address()
    webhook = {"webhook_url": f"http://{listen}/in", "webhook_secret": "s", "listen": listen}
    own = webhook if mode is Mode.WEBHOOK else {}
    return {"token": TOKEN, "api_url": server.url, "mode": mode.value, **own}


@pytest.mark.parametrize("mode", Mode)
async def test_a_patient_is_answered_until_the_bot_is_stopped(lumbot: Lumbot, mode: Mode) -> None:
    """Both ways in: it answers, says that it is well, counts, and ends cleanly when asked."""
    telegram = Telegram(token=TOKEN)
    metrics = free_address()
    async with Server(telegram) as server:
        own = settings(mode, server) | {"metrics": metrics, "log": "json"}
        async with lumbot.running(**own) as process:
            ana = User.new(telegram, "Ana")
            await ana.send("/start")
            await until(process, lambda: ana.last.from_bot)
            health = await lumbot.run("health", **own)
            async with aiohttp.request("GET", f"http://{metrics}/metrics") as answer:
                page = await answer.text()
            ended = await stopped(process)

    assert (health.code, health.out) == (0, "database: ok, telegram: ok, replies: ok\n")
    assert answer.status == HTTPStatus.OK
    assert 'lumbot_calls_total{outcome="sent",urgency="reply"}' in page
    assert 'lumbot_events_total{outcome="handled"} 1.0' in page
    assert str(ana.id) not in page
    assert (ended.code, ended.err) == (0, "")


async def test_a_start_that_waits_for_telegram_can_be_stopped(lumbot: Lumbot) -> None:
    """While Telegram does not answer, a supervisor can end the bot like any other time."""
    own = {"token": TOKEN, "api_url": f"http://{free_address()}"}
    async with lumbot.running(**own) as process:
        assert process.stderr is not None
        line = await process.stderr.readline()
        ended = await stopped(process)

    assert b"telegram_not_reached" in line
    assert ended.code == 0
