"""The gate: who leaves first, how much waits there, and what a stop takes back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.gate import IN_FLIGHT_MAX, ahead
from bot.outbox import Urgency
from bot.storage.database import Database
from bot.telegram.pacing import Pacing
from tests.bot.clinic import NOON, running
from tests.bot.test_outbox import Post, said

PER_SECOND = 30


@pytest.fixture
def post(database: Database) -> Post:
    """A dispatcher at noon that keeps to Telegram's allowance."""
    return Post(database, MovableClock(NOON), pace=Pacing(PER_SECOND))


async def claimed(post: Post) -> int:
    """Return how many rows are in the air, as far as the disk knows."""
    return (await post.states()).count("sending")


async def test_no_more_is_claimed_than_leaves_in_a_moment(post: Post) -> None:
    """A crash loses no more reminders than those of a fifth of a second."""
    await post.put(*(said(f"{n}", chat_id=n, priority=Urgency.REMINDER) for n in range(1, 30)))
    async with running(post.dispatcher.run()):
        await post.dispatcher.settled()

        assert (len(post.taken), await claimed(post)) == (2, 6)


async def test_a_reply_passes_what_waits_at_the_gate(post: Post) -> None:
    """The next place is the patient's, also before reminders that were claimed already."""
    await post.put(*(said(f"{n}", chat_id=n, priority=Urgency.REMINDER) for n in range(1, 30)))
    async with running(post.dispatcher.run()):
        await post.dispatcher.settled()
        await post.put(said("reply", chat_id=99))
        await post.dispatcher.settled()
        await post.later(seconds=1 / PER_SECOND + 0.001)

        assert post.taken[:3] == ["1", "2", "reply"]


async def test_a_stop_takes_back_what_waits_at_the_gate(post: Post) -> None:
    """It has surely not left, so it is due again and no reminder is lost."""
    await post.put(*(said(f"{n}", chat_id=n, priority=Urgency.REMINDER) for n in range(1, 9)))
    run = asyncio.create_task(post.dispatcher.run())
    await post.are_out(2)
    await post.dispatcher.settled()
    post.dispatcher.stop()
    await run

    assert sorted(await post.states()) == ["due"] * 6 + ["sent"] * 2


async def test_nothing_leaves_the_gate_past_its_worth(post: Post) -> None:
    """After a night that the machine slept, what was claimed the evening before stays unsent."""
    await post.put(*(said(f"{n}", chat_id=n, priority=Urgency.REMINDER) for n in range(1, 9)))
    async with running(post.dispatcher.run()):
        await post.dispatcher.settled()
        await post.later(hours=25)

        assert post.taken == ["1", "2"]
        assert sorted(await post.states()) == ["given_up"] * 6 + ["sent"] * 2


async def test_everything_leaves_in_its_time(post: Post) -> None:
    """A second of the allowance takes a second, and not the disk's time on top of it."""
    await post.put(*(said(f"{n}", chat_id=n, priority=Urgency.REMINDER) for n in range(1, 62)))
    async with running(post.dispatcher.run()):
        await post.dispatcher.settled()
        for _ in range(1000):
            await post.later(milliseconds=2)

    assert len(post.taken) == 61
    assert post.clock.now() == NOON + timedelta(seconds=2)


@pytest.mark.parametrize(
    ("rate", "urgency", "count"),
    [
        (1, Urgency.REMINDER, 1),
        (30, Urgency.REMINDER, 6),
        (1000, Urgency.BROADCAST, 200),
        (1, Urgency.REPLY, IN_FLIGHT_MAX),
        (1, Urgency.SAFETY, IN_FLIGHT_MAX),
    ],
)
def test_how_much_may_wait(rate: float, urgency: Urgency, count: int) -> None:
    """What is sent again after a crash may wait without end; all else for a fifth of a second."""
    assert ahead(Pacing(rate), urgency) == count
