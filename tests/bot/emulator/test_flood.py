"""Limits: how fast a bot may speak, on a clock that is moved."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.emulator import Group, Limits, Telegram, User
from tests.bot.emulator.client import Api


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(clock=clock)


async def patients(telegram: Telegram, count: int) -> list[User]:
    everybody = [User.new(telegram, f"Patient {number}") for number in range(count)]
    for user in everybody:
        await user.send("/start")
    return everybody


async def test_one_chat_takes_a_burst_then_one_a_second(
    api: Api, ana: User, clock: MovableClock
) -> None:
    """After five messages at once a chat takes one a second, and the refusal says when."""
    for _ in range(5):
        assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 200

    refused = await api("sendMessage", chat_id=ana.id, text="a")

    assert refused.error == (429, "Too Many Requests: retry after 1")
    assert refused.body["parameters"] == {"retry_after": 1}
    assert refused.headers["Retry-After"] == "1"
    clock.advance(timedelta(seconds=1))
    assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 200


async def test_edits_count_and_answers_do_not(api: Api, ana: User) -> None:
    """An edit costs as much as a message; chat actions and answers are free."""
    sent = (await api("sendMessage", chat_id=ana.id, text="a")).result["message_id"]
    for number in range(4):
        await api("editMessageText", chat_id=ana.id, message_id=sent, text=f"a{number}")

    assert (await api("editMessageText", chat_id=ana.id, message_id=sent, text="b")).status == 429
    assert (await api("sendChatAction", chat_id=ana.id, action="typing")).status == 200


async def test_all_chats_share_thirty_a_second(api: Api, telegram: Telegram) -> None:
    """The thirty-first message of a second waits, unless it is paid for."""
    everybody = await patients(telegram, 31)
    for user in everybody[:30]:
        assert (await api("sendMessage", chat_id=user.id, text="a")).status == 200
    last = everybody[30].id

    assert (await api("sendMessage", chat_id=last, text="a")).status == 429
    paid = await api("sendMessage", chat_id=last, text="a", allow_paid_broadcast=True)
    assert paid.status == 200


async def test_a_group_takes_twenty_a_minute(api: Api, telegram: Telegram, ana: User) -> None:
    """The twenty-first message to a group waits for three seconds."""
    group = Group.new(telegram, "Clinic", ana)
    for _ in range(20):
        assert (await api("sendMessage", chat_id=group.chat.id, text="a")).status == 200

    refused = await api("sendMessage", chat_id=group.chat.id, text="a")

    assert refused.body["parameters"] == {"retry_after": 3}


async def test_a_refused_message_costs_nothing(api: Api, ana: User) -> None:
    """A wrong message is refused before it is counted."""
    for _ in range(10):
        await api("sendMessage", chat_id=ana.id, text="<br>", parse_mode="HTML")

    assert (await api("sendMessage", chat_id=ana.id, text="a")).status == 200


async def test_limits_can_be_set_and_left_out(clock: MovableClock) -> None:
    """A test may choose its own figures."""
    telegram = Telegram(clock=clock, limits=Limits(chat_burst=1))

    assert telegram.limits is not None
    assert telegram.limits.overall_per_second == 30
