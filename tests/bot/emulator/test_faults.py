"""Faults: what the bot is told and what the patient sees need not agree."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.emulator import Fault, Server, Telegram, User
from tests.bot.emulator.client import Api


async def test_refused_so_many_times(api: Api, ana: User, telegram: Telegram) -> None:
    """A refusal strikes the chosen method the chosen number of times."""
    fault = telegram.inject(
        Fault.refuse(429, "Too Many Requests: retry after 7", retry_after=7,
                     method="sendMessage", times=2)
    )  # fmt: skip

    assert (await api("getMe")).status == 200
    assert (await api("sendMessage", chat_id=ana.id, text="a")).headers["Retry-After"] == "7"
    assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 429
    assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 200
    assert fault.hits == 2


async def test_only_one_chat_or_text(api: Api, ana: User, telegram: Telegram) -> None:
    """A fault can wait for one chat and for words in the text."""
    telegram.inject(Fault.refuse(500, "Internal Server Error", chat_id=ana.id, contains="pain"))

    assert (await api("sendMessage", chat_id=ana.id, text="hello")).status == 200
    assert (await api("sendMessage", chat_id=ana.id, text="your pain")).status == 500


async def test_delivered_and_never_told(api: Api, ana: User, telegram: Telegram) -> None:
    """The message arrives although the bot only sees the connection close."""
    telegram.inject(Fault.deliver_then_drop(method="sendMessage"))

    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=ana.id, text="arrived")

    assert ana.last.text == "arrived"


async def test_half_an_answer(api: Api, ana: User, telegram: Telegram) -> None:
    """The message arrives, and the answer ends in the middle of its body."""
    telegram.inject(Fault.half_close(method="sendMessage"))

    with pytest.raises(aiohttp.ClientPayloadError):
        await api("sendMessage", chat_id=ana.id, text="arrived")

    assert ana.last.text == "arrived"


async def test_dropped_before_anything(api: Api, ana: User, telegram: Telegram) -> None:
    """The connection closes and nothing arrives."""
    telegram.inject(Fault.drop(method="sendMessage"))

    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=ana.id, text="lost")

    assert ana.last.text == "/start"
    assert [entry.outcome for entry in telegram.journal] == ["drop"]


@pytest.mark.parametrize("status", [502, 200])
async def test_a_page_instead_of_json(api: Api, ana: User, telegram: Telegram, status: int) -> None:
    """A gateway may answer with HTML, under any status."""
    telegram.inject(Fault.html(status))
    url = f"{api.server.base_url}{api.token}/sendMessage"

    async with api.session.post(url, json={"chat_id": ana.id, "text": "a"}) as response:
        assert response.status == status
        assert (await response.text()).startswith("<html>")


async def test_held_until_released(api: Api, ana: User, telegram: Telegram) -> None:
    """A delayed request is carried out once it is let go."""
    fault = telegram.inject(Fault.delay(method="sendMessage"))
    sending = asyncio.create_task(api("sendMessage", chat_id=ana.id, text="late"))
    while not fault.hits:  # noqa: ASYNC110 - a socket
        await asyncio.sleep(0.001)

    assert ana.last.text == "/start"
    fault.release()
    assert (await sending).status == 200
    assert ana.last.text == "late"


async def test_the_server_is_down_and_up_again(api: Api, ana: User, telegram: Telegram) -> None:
    """While it is down every request fails; afterwards all is as before."""
    telegram.inject(Fault.down())
    for _ in range(3):
        with pytest.raises(aiohttp.ClientError):
            await api("getMe")

    telegram.faults.clear()

    assert (await api("sendMessage", chat_id=ana.id, text="back")).status == 200


async def test_a_restart_keeps_what_telegram_knows(
    api: Api, ana: User, telegram: Telegram, server: Server
) -> None:
    """Stopping the server ends a poll with an error; the update is there after the start."""
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    while not telegram.bot.updates.polled:  # noqa: ASYNC110 - a socket
        await asyncio.sleep(0.001)
    await server.stop()
    assert (await poll).error == (500, "Internal Server Error: restart")

    await ana.send("while you were away")
    await server.start()

    assert (await api("getUpdates")).result[0]["message"]["text"] == "while you were away"
