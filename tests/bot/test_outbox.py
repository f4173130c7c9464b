"""The outbox: who goes first, what each outcome means, and what a crash leaves behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.hurrying import LEASE
from bot.outbox import (
    Dispatcher,
    NotSent,
    Outcome,
    Refused,
    Row,
    Sent,
    Urgency,
)
from bot.storage import broadcasts, outbox, patients
from bot.storage.database import Database
from bot.storage.outbox import Message
from bot.storage.patients import Newcomer
from bot.telegram.pacing import Pacing
from flows.clinic.broadcasting import StartBroadcast
from flows.clinic.segments import Segment
from flows.session import Profile
from tests.bot.clinic import NOON, running

REPLY = Message(
    dedupe_key="",
    patient_id=None,
    chat_id=7,
    kind="home-hello",
    priority=Urgency.REPLY,
    due_at=NOON,
    expires_at=NOON + timedelta(hours=24),
    method="sendMessage",
    params={"text": ""},
    language="en",
    created_at=NOON,
)


@dataclass
class Post:
    """Telegram's side: takes rows, answers as it was told, else that they were sent."""

    database: Database
    clock: MovableClock
    taken: list[str] = field(default_factory=list)
    answers: list[Outcome] = field(default_factory=list)
    blocked: list[int] = field(default_factory=list)
    is_open: asyncio.Event = field(default_factory=asyncio.Event)
    pace: Pacing = field(default_factory=lambda: Pacing(1_000_000))

    def __post_init__(self) -> None:
        self.is_open.set()
        self.dispatcher = Dispatcher(
            self.database,
            self.clock,
            deliver=self.deliver,
            pace=self.pace,
            blocked=self.note_block,
        )

    async def deliver(self, row: Row) -> Outcome:
        self.taken.append(row.params["text"])
        await self.is_open.wait()
        return self.answers.pop(0) if self.answers else Sent(1)

    async def note_block(self, chat_id: int) -> None:
        self.blocked.append(chat_id)

    async def put(self, *messages: Message) -> None:
        async with self.database.writing() as conn:
            await outbox.put(conn, messages)
        self.dispatcher.wake()

    async def states(self) -> list[str]:
        async with self.database.reading() as conn:
            found = await conn.exec_driver_sql("SELECT state FROM outbox ORDER BY id")
            return [row.state for row in found]

    async def are_out(self, count: int) -> None:
        """Return when so many calls are out."""
        while len(self.taken) < count:  # noqa: ASYNC110 - there is nothing else to wait for
            await asyncio.sleep(0)

    @asynccontextmanager
    async def sends(self, *messages: Message) -> AsyncIterator[None]:
        """Put messages and let the dispatcher run until it has nothing to do now."""
        await self.put(*messages)
        async with running(self.dispatcher.run()):
            await self.dispatcher.settled()
            yield

    async def later(self, **by: float) -> None:
        """Move the clock, and wait for what that sets going."""
        self.clock.advance(timedelta(**by))
        await self.dispatcher.settled()


@pytest.fixture
def post(database: Database) -> Post:
    """A dispatcher at noon."""
    return Post(database, MovableClock(NOON))


def said(words: str, **changes: object) -> Message:
    """A message with this text; its key is the text."""
    return replace(REPLY, dedupe_key=words, params={"text": words}, **changes)  # type: ignore[arg-type]


async def test_the_most_urgent_goes_first(post: Post) -> None:
    """Replies go before safety texts, those before reminders, nudges and broadcasts."""
    async with post.database.writing() as conn:
        plan = StartBroadcast((("en", ""),), "", Segment(), NOON, False, 1)
        number = await broadcasts.add(conn, plan, None, NOON)
        await broadcasts.start_due(conn, NOON)
    news = {Urgency.BROADCAST: number}
    async with post.sends(
        *(
            said(
                urgency.name, chat_id=urgency + 1, priority=urgency, broadcast_id=news.get(urgency)
            )
            for urgency in reversed(Urgency)
        )
    ):
        assert post.taken == [urgency.name for urgency in Urgency]


async def test_a_chat_is_answered_in_order_one_at_a_time(post: Post) -> None:
    """The next message of a chat leaves when the one before has been answered."""
    post.is_open.clear()
    await post.put(said("first"), said("second"), said("third"), said("other", chat_id=8))
    async with running(post.dispatcher.run()):
        await post.are_out(2)
        assert post.taken == ["first", "other"]

        post.is_open.set()
        await post.dispatcher.settled()

    assert post.taken == ["first", "other", "second", "third"]


async def test_a_message_that_waits_for_another_try_holds_back_its_chat(post: Post) -> None:
    """Nothing overtakes it in its chat; other chats go on."""
    post.answers = [NotSent(), Sent(1)]
    async with post.sends(said("first"), said("other", chat_id=8), said("second")):
        assert post.taken == ["first", "other"]

        await post.later(seconds=2)
        assert post.taken == ["first", "other", "first", "second"]
        assert await post.states() == ["sent", "sent", "sent"]


async def test_telegrams_wish_to_wait_is_granted(post: Post) -> None:
    """After retry_after the same message is tried again, and not before."""
    post.answers = [NotSent(30)]
    async with post.sends(said("first")):
        await post.later(seconds=29)
        assert post.taken == ["first"]

        await post.later(seconds=2)
        assert post.taken == ["first", "first"]


async def test_the_same_key_is_sent_once(post: Post) -> None:
    """A row that is asked for again changes nothing, even after it was sent."""
    async with post.sends(said("first")):
        await post.put(said("first"))
        await post.dispatcher.settled()

    assert post.taken == ["first"]


async def test_what_is_due_later_is_sent_then(post: Post) -> None:
    """A message waits for its time, and for nothing else."""
    async with post.sends(said("later", due_at=NOON + timedelta(hours=1))):
        assert post.taken == []
        await post.later(hours=1)
        assert post.taken == ["later"]


async def test_a_message_past_its_worth_is_never_sent(post: Post) -> None:
    """After a long stop nobody gets the reminder of this morning; what is behind it goes on."""
    post.clock.advance(timedelta(hours=5))
    late = said("late", priority=Urgency.REMINDER, expires_at=NOON + timedelta(hours=3))
    async with post.sends(late, said("behind it", priority=Urgency.REMINDER)):
        assert post.taken == ["behind it"]
        assert await post.states() == ["given_up", "sent"]


async def test_a_row_in_the_air_at_a_crash_is_repeated_only_if_awaited(post: Post) -> None:
    """The reply goes again at the next start; of the reminder it stays open."""
    post.is_open.clear()
    await post.put(said("reply"), said("reminder", chat_id=8, priority=Urgency.REMINDER))
    async with running(post.dispatcher.run()):
        await post.are_out(2)

    again = Post(post.database, post.clock)
    async with running(again.dispatcher.run()):
        await again.dispatcher.settled()
        await again.later(seconds=2)

    assert again.taken == ["reply"]
    assert await again.states() == ["sent", "uncertain"]


async def test_a_claim_that_was_lost_comes_back_when_its_lease_ends(post: Post) -> None:
    """A row claimed by something that is gone is taken up again, not for ever stuck."""
    await post.put(said("reply"))
    async with running(post.dispatcher.run()):
        await post.dispatcher.settled()
        async with post.database.writing() as conn:
            await outbox.put(conn, [said("lost")])
            await outbox.claim(conn, [2], post.clock.now() + LEASE)
        await post.later(seconds=LEASE.total_seconds() - 1)
        assert post.taken == ["reply"]

        await post.later(seconds=1)
        await post.later(seconds=2)
        assert post.taken == ["reply", "lost"]


async def test_a_block_is_passed_on_for_patients(post: Post) -> None:
    """Forbidden means that nothing reaches this patient; staff and groups are no patients."""
    async with post.database.writing() as conn:
        await patients.add(conn, [Newcomer(7, Profile("en", "UTC"))], NOON)
    post.answers = [Refused(403, "blocked"), Refused(403, "blocked"), Refused(400, "no")]
    async with post.sends(
        said("one", patient_id=1), said("two", chat_id=8), said("three", chat_id=9, patient_id=1)
    ):
        assert post.blocked == [7]


async def test_a_fault_of_the_sender_stops_nobody_else(post: Post) -> None:
    """A row whose delivery fails unforeseen is unknown; the others are sent."""
    post.answers = [Sent(1)]
    bad = replace(said("bad", chat_id=8), params={})
    async with post.sends(bad, said("good")):
        assert await post.states() == ["due", "sent"]


async def test_stopping_waits_for_the_answers_that_are_out(post: Post) -> None:
    """What left is written down before the loop ends; what did not stays due."""
    post.is_open.clear()
    await post.put(said("first"), said("second"))
    run = asyncio.create_task(post.dispatcher.run())
    await post.are_out(1)
    post.dispatcher.stop()
    post.is_open.set()
    await run

    assert await post.states() == ["sent", "due"]
