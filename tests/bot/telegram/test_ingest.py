"""Both ways in: the same updates arrive by asking and by being told, also after an outage."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from telegram import Bot

from bot.clock import MovableClock
from bot.config import Address, Mode, Settings
from bot.emulator import Fault, Telegram, User
from bot.errors import TokenRefused, WebhookRefused
from bot.telegram.ingest import Ingest


def settings_for(mode: Mode, token: str) -> Settings:
    """Return settings of a bot that listens on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return Settings(
        token=SecretStr(token),
        mode=mode,
        webhook_url=f"http://127.0.0.1:{port}/in",
        webhook_secret=SecretStr("secret"),
        listen=Address("127.0.0.1", port),
    )


@pytest.mark.parametrize("mode", Mode)
async def test_updates_arrive(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram, mode: Mode
) -> None:
    """What was written before, during and after an outage of Telegram is all taken in."""
    method = "getUpdates" if mode is Mode.POLLING else "setWebhook"
    telegram.inject(Fault.html(502, method=method, times=2))
    texts: list[str] = []

    async def receive(raws: Sequence[dict[str, Any]]) -> None:
        texts.extend(raw["message"]["text"] for raw in raws)

    await ana.send("a")
    taking_in = asyncio.create_task(
        Ingest(bot, settings_for(mode, telegram.bot.token), clock, receive).run()
    )
    async with asyncio.timeout(10):
        for count, words in enumerate(("b", "c", "d"), start=1):
            while len(texts) < count:
                clock.advance(timedelta(seconds=1))
                await asyncio.sleep(0.002)
            await ana.send(words)
    taking_in.cancel()
    with suppress(asyncio.CancelledError):
        await taking_in

    assert texts[:3] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.refuse(401, "Unauthorized"), TokenRefused),
        (Fault.refuse(400, "Bad Request: bad webhook: IP address is reserved"), WebhookRefused),
    ],
    ids=["token", "address"],
)  # fmt: skip
async def test_a_webhook_that_telegram_will_never_take(
    bot: Bot, clock: MovableClock, telegram: Telegram, fault: Fault, kind: type[Exception]
) -> None:
    """A wrong token or address stops the program instead of being tried for ever."""
    fault.hits = 0
    telegram.inject(fault)

    async def receive(_raws: Sequence[dict[str, Any]]) -> None:
        raise AssertionError

    with pytest.raises(kind) as caught:
        await Ingest(bot, settings_for(Mode.WEBHOOK, telegram.bot.token), clock, receive).run()
    assert telegram.bot.token not in f"{caught.value!r} {caught.value.__context__!r}"
