"""The allowance: never exceeded, never wasted, and never spent on bulk while a patient waits.

A call is answered at the moment at which it leaves, except where a test says how late it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import RetryAfter

from bot.clock import MovableClock
from bot.emulator import Limits, Server, Telegram, User
from bot.storage.outbox import Urgency
from bot.telegram.calling import call
from bot.telegram.pacing import CHAT_BURST, CHATS_REMEMBERED_MAX, LATENESS_MAX, Pacing
from bot.telegram.request import AiohttpRequest

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
CHAT = 700_000_001


def left(pacing: Pacing, chat: int, urgency: Urgency, now: datetime) -> float:
    """Take leave for a call that is answered at once; return how long it has to wait instead."""
    if seconds := pacing.take(chat, urgency, now):
        return seconds
    pacing.answered(chat, urgency, now)
    return 0.0


def spent(
    pacing: Pacing, chats: Sequence[int], urgency: Urgency, now: datetime = START
) -> list[datetime]:
    """Send to each chat as soon as it may be, one after the other, and return when that was."""
    moments = []
    for chat in chats:
        while seconds := left(pacing, chat, urgency, now):
            now += timedelta(seconds=seconds)
        moments.append(now)
    return moments


def most_within(moments: list[datetime], span: timedelta) -> int:
    """Return how many moments at most fall into any half-open window of this length."""
    return max(bisect_left(moments, at + span) - place for place, at in enumerate(moments))


@settings(max_examples=40)
@given(
    st.sampled_from([1, 3, 25, 30, 1000]),
    st.lists(
        st.tuples(st.integers(0, 1_500_000), st.integers(1, 50), st.sampled_from(Urgency)),
        min_size=1,
        max_size=8,
    ),
)
def test_no_second_holds_more_than_the_allowance(
    rate: int, arrivals: list[tuple[int, int, Urgency]]
) -> None:
    """However calls arrive, also at the start and after a rest, no second exceeds the rate."""
    pacing, now, moments, chats = Pacing(rate), START, list[datetime](), iter(range(1, 9999))
    for pause_microseconds, count, urgency in arrivals:
        now += timedelta(microseconds=pause_microseconds)
        more = spent(pacing, [next(chats) for _ in range(count)], urgency, now)
        moments, now = moments + more, more[-1]

    assert most_within(moments, SECOND) <= rate


@pytest.mark.parametrize(("rate", "least"), [(1, 1), (30, 29.99), (1000, 999.9)])
@pytest.mark.parametrize("urgency", [Urgency.REPLY, Urgency.BROADCAST])
def test_the_allowance_is_not_wasted(urgency: Urgency, rate: int, least: float) -> None:
    """Replies leave at the full rate from the first second on, and so does news."""
    moments = spent(Pacing(rate), range(1, rate * 10 + 1), urgency)
    assert (len(moments) - 1) / (moments[-1] - START).total_seconds() >= least


def test_many_who_tap_at_once_are_answered_at_once() -> None:
    """What the second has left is for replies, however close they come; news is spread."""
    pacing = Pacing(30)
    replies = spent(pacing, range(1, 21), Urgency.REPLY)
    news = spent(pacing, range(21, 31), Urgency.BROADCAST)

    assert set(replies) == {START}
    assert news[0] > START
    assert most_within([*replies, *news], SECOND) == 30


def test_a_loop_that_wakes_late_catches_up() -> None:
    """Thirty milliseconds of delay at each turn do not slow the whole down."""
    pacing, now, count = Pacing(30), START, 0
    while now < START + timedelta(seconds=10):
        while (seconds := left(pacing, count, Urgency.REPLY, now)) == 0:
            count += 1
        now += timedelta(seconds=seconds, milliseconds=30)
    assert count >= 28 * 10


def test_one_chat_gets_three_at_once_and_then_one_a_second() -> None:
    """A short burst is let through, so that a card and its notice come together."""
    moments = spent(Pacing(1000), [CHAT] * 8, Urgency.REPLY)
    assert moments[2] - START < timedelta(milliseconds=10)
    assert [round((at - START).total_seconds(), 1) for at in moments[3:]] == [1, 2, 3, 4, 5]


@settings(max_examples=20)
@given(st.lists(st.integers(0, 70), min_size=1, max_size=60))
def test_no_minute_of_a_group_holds_more_than_twenty(pauses_seconds: list[int]) -> None:
    """Staff groups get at most twenty messages in any minute, also in the first."""
    pacing, now, moments = Pacing(30), START, list[datetime]()
    for pause in pauses_seconds:
        now += timedelta(seconds=pause)
        moments += spent(pacing, [-100_200], Urgency.SAFETY, now)
        now = moments[-1]
    assert most_within(moments, MINUTE) <= 20


@pytest.mark.parametrize("urgency", [Urgency.REPLY, Urgency.SAFETY])
def test_a_reply_never_waits_behind_a_broadcast(urgency: Urgency) -> None:
    """While bulk takes all it may, a reply waits for one place; bulk gets all that is left."""
    pacing, longest, bulk, replies = Pacing(30), 0, 0, 0
    waiting: list[int] = []
    for tick in range(10_000):
        now = START + timedelta(milliseconds=tick)
        if tick % 250 == 0:
            waiting.append(tick)
        while waiting and left(pacing, CHAT + waiting[0], urgency, now) == 0:
            longest, replies = max(longest, tick - waiting.pop(0)), replies + 1
        while left(pacing, 10**9 + bulk, Urgency.BROADCAST, now) == 0:
            bulk += 1

    assert longest <= 34
    assert replies == 40
    assert bulk + replies >= 10 * 30 - 1


def late(pacing: Pacing, count: int, took: timedelta) -> datetime:
    """Let so many calls leave, of which the first is answered so late and all others at once."""
    now = START
    for chat in range(count):
        while seconds := pacing.take(chat, Urgency.REPLY, now):
            now += timedelta(seconds=seconds)
        if chat:
            pacing.answered(chat, Urgency.REPLY, now)
    pacing.answered(0, Urgency.REPLY, START + took)
    return now


@pytest.mark.parametrize("took_seconds", [0.0, 0.02, LATENESS_MAX.total_seconds(), 9.0])
def test_a_call_that_may_have_arrived_late_holds_its_place(took_seconds: float) -> None:
    """A second counts from when it may have arrived, but not from later than one more."""
    pacing = Pacing(10)
    now = late(pacing, 10, timedelta(seconds=took_seconds))
    free_at = START + SECOND + min(timedelta(seconds=took_seconds), LATENESS_MAX)

    assert pacing.take(99, Urgency.REPLY, free_at - timedelta(milliseconds=1)) > 0
    assert pacing.take(99, Urgency.REPLY, free_at) == 0
    assert now < free_at


def test_a_way_that_is_always_long_holds_nothing() -> None:
    """Only what an answer takes longer than the quickest of late is taken for a delay."""
    pacing, count, now = Pacing(10), 0, START
    while now < START + 10 * SECOND:
        while (seconds := pacing.take(count, Urgency.REPLY, now)) == 0:
            pacing.answered(count, Urgency.REPLY, now + timedelta(seconds=0.2))
            count += 1
        now += timedelta(seconds=seconds)
    assert count == 100


def test_a_call_without_an_answer_holds_its_place_for_a_while() -> None:
    """Nobody knows when it arrived, and nobody waits for it for ever."""
    pacing = Pacing(1)
    assert pacing.take(1, Urgency.REPLY, START) == 0
    assert pacing.take(2, Urgency.REPLY, START + SECOND) == LATENESS_MAX.total_seconds()
    assert pacing.take(2, Urgency.REPLY, START + SECOND + LATENESS_MAX) == 0


def test_asking_takes_nothing() -> None:
    """How long a call would have to wait is told as often as one likes."""
    pacing = Pacing(1000)
    for _ in range(CHAT_BURST):
        assert pacing.wait(CHAT, Urgency.REPLY, START) == 0
        pacing.take(CHAT, Urgency.REPLY, START)

    assert [pacing.wait(CHAT, Urgency.REPLY, START) for _ in range(9)] == [1] * 9
    assert pacing.wait(CHAT + 1, Urgency.REPLY, START) == 0


def test_what_telegram_asks_one_chat_to_wait() -> None:
    """After "retry after 9" this chat and all bulk wait so long, and other replies do not."""
    pacing = Pacing(30)
    pacing.push_back(CHAT, 9, START)
    pacing.push_back(CHAT, 2, START)

    assert pacing.take(CHAT, Urgency.REPLY, START) == 9
    assert pacing.take(CHAT + 1, Urgency.REMINDER, START) == 9
    assert pacing.take(CHAT + 1, Urgency.REPLY, START) == 0
    later = START + timedelta(seconds=9)
    assert pacing.take(CHAT, Urgency.REPLY, later) == 0
    assert pacing.take(CHAT + 2, Urgency.REMINDER, later + SECOND) == 0


def test_chats_that_rested_are_forgotten() -> None:
    """A broadcast to everybody leaves no more than the chats of the last moments behind."""
    pacing = Pacing(100_000)
    chats = range(1, 3 * CHATS_REMEMBERED_MAX)
    for chat in chats:
        pacing.take(chat, Urgency.REPLY, START + chat * timedelta(milliseconds=10))
    assert len(pacing._chats) <= CHATS_REMEMBERED_MAX


@pytest.mark.parametrize("urgency", [Urgency.REPLY, Urgency.BROADCAST])
async def test_telegram_is_never_driven_to_refuse(clock: MovableClock, urgency: Urgency) -> None:
    """At the full allowance, and five calls a chat, the local Telegram never says 429."""
    telegram = Telegram(clock=clock, limits=Limits())
    people = [User.new(telegram, f"P{number}") for number in range(40)]
    for person in people:
        await person.send("/start")
    pacing, request = Pacing(30), AiohttpRequest()
    await request.initialize()
    async with Server(telegram) as server:
        bot = Bot(telegram.bot.token, base_url=server.base_url, request=request)
        for chat_id in [person.id for person in people] * 5:
            while seconds := left(pacing, chat_id, urgency, clock.now()):
                clock.advance(timedelta(seconds=seconds))
            await call(bot, "sendMessage", {"chat_id": chat_id, "text": "a"})

    assert {entry.outcome for entry in telegram.journal.of("sendMessage")} == {"ok"}
    await request.shutdown()


async def test_without_pacing_telegram_does_refuse(telegram: Telegram, bot: Bot, ana: User) -> None:
    """The limits that the test above meets are really in force."""
    telegram.limits = Limits()
    for _ in range(5):
        await call(bot, "sendMessage", {"chat_id": ana.id, "text": "a"})
    with pytest.raises(RetryAfter):
        await call(bot, "sendMessage", {"chat_id": ana.id, "text": "a"})


def test_paid_broadcasts_have_an_allowance_of_their_own() -> None:
    """They leave at the paid rate and take nothing from what everybody else may send."""
    pacing, now = Pacing(30, paid_per_second=1000), START
    count = 0
    while left(pacing, 10**6 + count, Urgency.BROADCAST, now) == 0:
        count += 1

    assert count == 51
    assert pacing.take(1, Urgency.REPLY, now) == 0
    assert pacing.take(2, Urgency.REMINDER, now) == 0


def test_a_broadcasts_pace_is_what_was_paid_for_or_the_whole() -> None:
    """The preview counts with it how long a broadcast takes."""
    assert (Pacing(30).news_per_second, Pacing(10).news_per_second) == (30, 10)
    assert Pacing(30, paid_per_second=500).news_per_second == 500
