"""Webhooks: every update arrives, in order within a chat, until it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.clock import MovableClock
from bot.emulator import Telegram, User
from tests.bot.emulator.client import Api


class Receiver:
    """A webhook that writes down what came and answers what it is told to."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    runner = web.ServerRunner(web.Server(made.handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def until(condition: Callable[[], object]) -> None:
    """Return when ``condition`` holds; two seconds without it are a failure."""
    async with asyncio.timeout(2):
        while not condition():  # noqa: ASYNC110 - a socket is behind it
            await asyncio.sleep(0.001)


def trouble(telegram: Telegram) -> str:
    """What the last delivery failed with; the pause before the next one has begun then."""
    assert telegram.bot.webhook is not None
    return telegram.bot.webhook.last_error


def advance(telegram: Telegram, seconds: int) -> None:
    assert isinstance(telegram.clock, MovableClock)
    telegram.clock.advance(timedelta(seconds=seconds))


async def test_updates_arrive_with_the_secret(
    api: Api, ana: User, receiver: Receiver, telegram: Telegram
) -> None:
    """What waited before the webhook and what comes after arrive once, with the secret."""
    await ana.send("before")
    await api("setWebhook", url=receiver.url, secret_token="s3cret")
    await ana.send("after")

    await until(lambda: not telegram.bot.updates.items)

    assert receiver.texts == ["before", "after"]
    assert receiver.secrets == ["s3cret", "s3cret"]
    assert (await api("getWebhookInfo")).result["pending_update_count"] == 0


async def test_a_refused_update_holds_only_its_own_chat(
    api: Api, ana: User, newcomer: User, receiver: Receiver, telegram: Telegram
) -> None:
    """After two refusals the chat waits two seconds on the clock; other chats go on."""
    receiver.answers = [web.Response(status=500), web.Response(status=502)]
    await api("setWebhook", url=receiver.url)
    await ana.send("first")
    await until(lambda: receiver.texts == ["first", "first"])
    await ana.send("second")
    await newcomer.send("other chat")
    await until(lambda: receiver.texts[2:] == ["other chat"])
    await until(lambda: "502" in trouble(telegram))
    info = (await api("getWebhookInfo")).result
    assert info["last_error_message"].startswith("Wrong response from the webhook: 502")

    advance(telegram, 2)
    await until(lambda: receiver.texts[3:] == ["first", "second"])


async def test_a_receiver_may_ask_for_time(
    api: Api, ana: User, receiver: Receiver, telegram: Telegram
) -> None:
    """Retry-After is obeyed, also on the first refusal."""
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "30"})]
    await api("setWebhook", url=receiver.url)
    await ana.send("patience")
    await until(lambda: "503" in trouble(telegram))

    advance(telegram, 29)
    await asyncio.sleep(0.01)
    assert len(receiver.got) == 1
    advance(telegram, 1)
    await until(lambda: len(receiver.got) == 2)


async def test_an_answer_may_carry_a_method(api: Api, ana: User, receiver: Receiver) -> None:
    """A method in the webhook's answer is carried out."""
    greeting = {"method": "sendMessage", "chat_id": ana.id, "text": "At once"}
    receiver.answers = [web.json_response(greeting)]
    await api("setWebhook", url=receiver.url)

    await ana.send("hello")

    await until(lambda: ana.last.text == "At once")


async def test_a_removed_webhook_gets_nothing(
    api: Api, ana: User, receiver: Receiver, telegram: Telegram
) -> None:
    """After deleteWebhook updates wait for polling; they may be dropped on the way."""
    await api("setWebhook", url=receiver.url)
    await api("deleteWebhook")
    await ana.send("polled")

    assert (await api("getUpdates")).result[0]["message"]["text"] == "polled"
    await api("deleteWebhook", drop_pending_updates=True)
    assert not telegram.bot.updates.items
    assert receiver.got == []
