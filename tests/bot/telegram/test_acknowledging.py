"""Taps are acknowledged after they are on disk, and nobody waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from telegram import Bot

from bot.emulator import Fault, Telegram, User
from bot.telegram.acknowledging import Acknowledging
from bot.telegram.calling import call

KEYBOARD = {"inline_keyboard": [[{"text": "Go on", "callback_data": "1:home:1:go:"}]]}


@pytest.fixture
async def taps(bot: Bot, ana: User, telegram: Telegram) -> list[dict[str, Any]]:
    """Two taps and a text of Ana's, as Telegram hands them out."""
    params = {"chat_id": ana.id, "text": "a", "reply_markup": KEYBOARD}
    await call(bot, "sendMessage", params)
    await ana.tap("Go on")
    await ana.send("hello")
    await ana.tap("Go on")
    return [item.to_api() for item in telegram.bot.updates.items.values()]


async def keep(_raws: Sequence[dict[str, Any]]) -> None:
    """Take updates and be done."""


async def test_each_tap_is_answered_once(bot: Bot, ana: User, taps: list[dict[str, Any]]) -> None:
    """The clock on the button stops and no words are shown."""
    acknowledging = Acknowledging(bot, keep)
    await acknowledging(taps)
    await acknowledging.close()
    assert [answer.text for answer in ana.answers_to_taps] == ["", ""]


async def test_nothing_is_answered_before_it_is_on_disk(
    bot: Bot, ana: User, taps: list[dict[str, Any]]
) -> None:
    """When the commit fails, the fault passes through and the tap stays unanswered."""

    async def fail(_raws: Sequence[dict[str, Any]]) -> None:
        raise ZeroDivisionError

    acknowledging = Acknowledging(bot, fail)
    with pytest.raises(ZeroDivisionError):
        await acknowledging(taps)
    await acknowledging.close()
    assert ana.answers_to_taps == []


@pytest.mark.parametrize(
    "fault",
    [
        Fault.refuse(400, "Bad Request: query is too old and response timeout expired"),
        Fault.refuse(429, "Too Many Requests: retry after 3", retry_after=3),
        Fault.html(502), Fault.drop(),
    ],
)  # fmt: skip
async def test_a_refusal_is_nothing(
    bot: Bot, telegram: Telegram, taps: list[dict[str, Any]], fault: Fault
) -> None:
    """Late answers, limits and lost connections are not repeated and disturb nobody."""
    fault.hits, fault.times = 0, 2
    telegram.inject(fault)
    acknowledging = Acknowledging(bot, keep)
    await acknowledging(taps)
    await acknowledging.close()
    assert fault.hits == 2


async def test_odd_updates_are_passed_on(bot: Bot) -> None:
    """Whatever an update looks like, the inbox gets it."""
    got: list[Any] = []

    async def take(raws: Sequence[dict[str, Any]]) -> None:
        got.extend(raws)

    odd: list[dict[str, Any]] = [
        {}, {"callback_query": 7}, {"callback_query": {}}, {"callback_query": {"id": 7}}
    ]  # fmt: skip
    await Acknowledging(bot, take)(odd)
    assert got == odd
