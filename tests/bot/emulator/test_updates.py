"""Polling: nothing is lost until it is confirmed, and nothing stale is told."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.clock import MovableClock
from bot.emulator import Telegram, User
from bot.emulator.flood import Limits
from tests.bot.emulator.client import Api, Reply

ELSEWHERE = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
    " running"
)
WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
    " the webhook first"
)
TOO_OLD = (
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
)


def ids(reply: Reply) -> list[int]:
    return [update["update_id"] for update in reply.result]


async def waiting(telegram: Telegram, poll: asyncio.Task[Reply]) -> None:
    """Return when ``poll`` has reached the server and waits there."""
    while not telegram.bot.updates.polled and not poll.done():  # noqa: ASYNC110 - a socket
        await asyncio.sleep(0.001)


async def test_updates_stay_until_a_higher_offset(api: Api, ana: User) -> None:
    """Updates are handed out again and again until the bot asks for the next number."""
    for word in ("one", "two", "three"):
        await ana.send(word)

    first = ids(await api("getUpdates"))
    again = ids(await api("getUpdates", offset=first[0]))
    rest = ids(await api("getUpdates", offset=first[0] + 1))

    assert first == again == list(range(first[0], first[0] + 3))
    assert rest == first[1:]
    assert ids(await api("getUpdates", offset=first[2] + 1)) == []


async def test_a_negative_offset_keeps_the_newest(api: Api, ana: User) -> None:
    """An offset of -1 gives the last update and forgets the ones before."""
    for word in ("one", "two", "three"):
        await ana.send(word)

    newest = await api("getUpdates", offset=-1)

    assert [update["message"]["text"] for update in newest.result] == ["three"]
    assert ids(await api("getUpdates")) == ids(newest)


async def test_a_batch_has_a_limit(api: Api, ana: User) -> None:
    """The bot may ask for fewer updates at once."""
    for word in ("one", "two", "three"):
        await ana.send(word)

    assert len(ids(await api("getUpdates", limit=2))) == 2


async def test_a_long_poll_ends_with_the_update(api: Api, ana: User, telegram: Telegram) -> None:
    """A waiting poll answers as soon as somebody writes."""
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await waiting(telegram, poll)

    await ana.send("here I am")

    assert (await poll).result[0]["message"]["text"] == "here I am"


async def test_a_second_poller_ends_the_first(api: Api, telegram: Telegram) -> None:
    """Of two pollers the earlier one is told that there is another."""
    first = asyncio.create_task(api("getUpdates", timeout=50))
    await waiting(telegram, first)

    second = await api("getUpdates")

    assert second.result == []
    assert (await first).error == (409, ELSEWHERE)


async def test_polling_and_a_webhook_exclude_each_other(api: Api, telegram: Telegram) -> None:
    """Setting a webhook ends a poll, and no poll starts while it is set."""
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await waiting(telegram, poll)
    await api("setWebhook", url="http://127.0.0.1:9/")

    assert (await poll).error == (409, "Conflict: terminated by setWebhook request")
    assert (await api("getUpdates")).error == (409, WEBHOOK)
    await api("deleteWebhook")
    assert (await api("getUpdates")).result == []


async def test_messages_wait_a_day_and_taps_150_seconds(
    api: Api, ana: User, clock: MovableClock
) -> None:
    """What a bot did not fetch in time is never told to it."""
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await api("sendMessage", chat_id=ana.id, text="Ready?", reply_markup=markup)
    await ana.send("hello")
    await ana.tap("Yes")

    assert len(ids(await api("getUpdates"))) == 2
    clock.advance(timedelta(seconds=150))
    assert len(ids(await api("getUpdates"))) == 1
    clock.advance(timedelta(hours=24))
    assert ids(await api("getUpdates")) == []


async def test_a_tap_is_answered_once_and_in_time(api: Api, ana: User, clock: MovableClock) -> None:
    """The first answer to a tap counts; a second one or a late one is refused."""
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await api("sendMessage", chat_id=ana.id, text="Ready?", reply_markup=markup)
    await ana.tap("Yes")
    await ana.tap("Yes")
    early, late = [u["callback_query"]["id"] for u in (await api("getUpdates")).result]

    assert (await api("answerCallbackQuery", callback_query_id=early, text="Good")).result
    assert (await api("answerCallbackQuery", callback_query_id=early)).error == TOO_OLD
    clock.advance(timedelta(seconds=150))
    assert (await api("answerCallbackQuery", callback_query_id=late)).error == TOO_OLD
    assert [answer.text for answer in ana.answers_to_taps] == ["Good"]


async def test_the_kinds_a_bot_wants_are_remembered(api: Api, ana: User) -> None:
    """A list of kinds holds for later polls; an empty list means the usual kinds."""
    await api("getUpdates", allowed_updates=["callback_query"])
    await ana.send("unheard")
    assert (await api("getUpdates")).result == []

    await api("getUpdates", allowed_updates=[])
    await ana.send("heard")

    assert (await api("getUpdates")).result[0]["message"]["text"] == "heard"


async def test_a_bot_that_repeats_itself_is_slowed(api: Api, ana: User, telegram: Telegram) -> None:
    """With limits on, the same offset again within half a second gives one update only."""
    telegram.limits = Limits()
    await ana.send("one")
    await ana.send("two")

    assert len((await api("getUpdates")).result) == 2
    assert len((await api("getUpdates")).result) == 1
