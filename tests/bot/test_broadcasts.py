"""Broadcasts: who gets them, who does not and why, and what stops them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.outbox import Refused
from bot.storage.broadcasts import WORTH_SENDING
from bot.storage.database import Database
from flows.clinic.broadcasting import Steering
from flows.clinic.facts_broadcasts import BroadcastState, Tally
from tests.bot.clinic import NOON, running
from tests.bot.newsroom import WORDS, Newsroom, reader


@pytest.fixture
def room(database: Database) -> Newsroom:
    """A newsroom at noon."""
    return Newsroom(database, MovableClock(NOON))


async def sends(room: Newsroom) -> None:
    """Feed and send all that can leave now."""
    await room.feed()
    async with running(room.dispatcher.run()):
        await room.dispatcher.settled()
    await room.feed()


async def test_each_gets_it_once_in_their_language_or_the_first(room: Newsroom) -> None:
    """A language without words of its own gets the clinic's first text."""
    await room.people(reader(), reader(language="es"), reader(language="af"))
    await room.start()

    await sends(room)

    english, spanish = (words for _, words in WORDS)
    assert room.said == [(1001, english), (1002, spanish), (1003, english)]
    assert (await room.known()).state is BroadcastState.DONE
    assert await room.ledger() == dict.fromkeys((1, 2, 3), "delivered")


async def test_who_gets_nothing_is_in_the_ledger_with_the_reason(room: Newsroom) -> None:
    """A block, a stop and a consent that was not given are told apart; care consent is not news."""
    await room.people(
        reader(),
        reader(is_blocked=True, is_stopped=True),
        reader(is_stopped=True),
        reader(broadcast_consent=False, care_consent=True),
    )
    await room.start()

    await sends(room)

    assert await room.ledger() == {1: "delivered", 2: "blocked", 3: "stopped", 4: "no_consent"}
    assert (await room.known()).tally == Tally(1, blocked=1, stopped=1, no_consent=1)


async def test_a_message_in_the_queue_honours_what_the_patient_says(room: Newsroom) -> None:
    """A stop, a block and a consent taken back count until the message leaves."""
    await room.people(*(reader() for _ in range(4)))
    await room.start()
    await room.feed()
    await room.change(1, is_stopped=True)
    await room.change(2, broadcast_consent=False)
    await room.change(3, is_blocked=True)

    await sends(room)

    assert await room.ledger() == {1: "stopped", 2: "no_consent", 3: "blocked", 4: "delivered"}
    assert [chat for chat, _ in room.said] == [1004]


async def test_a_pause_holds_what_is_queued_and_going_on_sends_it(room: Newsroom) -> None:
    """Nothing leaves in between, however long it takes, and nothing is lost by it."""
    await room.people(reader(), reader())
    number = await room.start()
    await room.feed()
    await room.steer(number, Steering.PAUSE)
    await sends(room)
    assert room.taken == []
    room.clock.advance(WORTH_SENDING + timedelta(hours=1))

    await room.steer(number, Steering.RESUME)
    await sends(room)

    assert await room.ledger() == {1: "delivered", 2: "delivered"}


async def test_a_cancelled_one_is_dropped_from_the_queue(room: Newsroom) -> None:
    """What has not left never does, and it cannot go on again."""
    await room.people(reader(), reader())
    number = await room.start()
    await room.feed()
    await room.steer(number, Steering.CANCEL)

    await sends(room)

    assert room.taken == []
    assert await room.ledger() == {1: "dropped", 2: "dropped"}
    assert not await room.steer(number, Steering.RESUME)


async def test_a_paused_one_does_not_hold_back_another(room: Newsroom) -> None:
    """Its rows come first in each chat, and are passed by."""
    await room.people(reader())
    first = await room.start()
    await room.feed()
    await room.steer(first, Steering.PAUSE)
    second = await room.start()

    await sends(room)

    assert await room.ledger(second) == {1: "delivered"}
    assert await room.ledger(first) == {1: "waiting"}


async def test_a_planned_one_begins_at_its_time(room: Newsroom) -> None:
    """Not a minute earlier; who joins until then gets it."""
    await room.start(at=NOON + timedelta(hours=1))
    await sends(room)
    assert (await room.known()).state is BroadcastState.SCHEDULED
    await room.people(reader())

    room.clock.advance(timedelta(hours=1))
    await sends(room)

    assert await room.ledger() == {1: "delivered"}


async def test_in_waking_hours_it_waits_for_each_patients_morning(room: Newsroom) -> None:
    """At noon in London it is night in Sydney and early in New York."""
    hours = {"quiet_from": 21 * 60, "quiet_to": 8 * 60}
    zones = ("Europe/London", "America/New_York", "Australia/Sydney")
    await room.people(*(reader(zone=zone, **hours) for zone in zones))
    await room.start(waking=True)

    await sends(room)
    assert [chat for chat, _ in room.said] == [1001]
    room.clock.advance(timedelta(hours=1))
    await sends(room)
    assert [chat for chat, _ in room.said] == [1001, 1002]
    room.clock.advance(timedelta(hours=8))
    await sends(room)

    assert [chat for chat, _ in room.said] == [1001, 1002, 1003]
    assert (await room.known()).state is BroadcastState.DONE


async def test_what_was_held_up_into_the_night_waits_for_the_morning(room: Newsroom) -> None:
    """The hours are looked at once more when the message is about to leave."""
    await room.people(reader(quiet_from=21 * 60, quiet_to=8 * 60))
    number = await room.start(waking=True)
    await room.feed()
    await room.steer(number, Steering.PAUSE)
    room.clock.advance(timedelta(hours=10))
    await room.steer(number, Steering.RESUME)
    await sends(room)
    assert room.taken == []

    room.clock.advance(timedelta(hours=10))
    await sends(room)

    assert await room.ledger() == {1: "delivered"}


async def test_why_a_message_failed_is_told_apart(room: Newsroom) -> None:
    """Blocked, gone from Telegram, and refused for another reason."""
    await room.people(reader(), reader(), reader())
    room.outcomes = {
        1001: Refused(403, "Forbidden: bot was blocked by the user"),
        1002: Refused(403, "Forbidden: user is deactivated"),
        1003: Refused(400, "Bad Request: wrong file identifier"),
    }
    await room.start()

    await sends(room)

    assert await room.ledger() == {1: "blocked", 2: "gone", 3: "failed"}
    assert room.blocked == [1001, 1002]


async def test_each_message_carries_the_way_out(room: Newsroom) -> None:
    """A small button takes back that one consent; what staff typed is never read as markup."""
    await room.people(reader())
    await room.start(photo="AgAC")

    await room.feed()

    (call,) = await room.params()
    (button,) = call["reply_markup"]["inline_keyboard"][0]
    assert (button["text"], button["callback_data"]) == ("No more news", "1:news::end")
    assert (call["photo"], call["caption"]) == ("AgAC", WORDS[0][1])


@pytest.mark.parametrize("is_paid", [True, False])
async def test_only_a_paid_broadcast_asks_to_be_charged(database: Database, is_paid: bool) -> None:
    """The clinic's setting goes into each message, and into no other."""
    room = Newsroom(database, MovableClock(NOON), is_paid=is_paid)
    await room.people(reader(role="owner"), reader())
    await room.start(by=1)

    await room.feed()

    assert [call.get("allow_paid_broadcast", False) for call in await room.params()] == (
        [is_paid, False]
    )
