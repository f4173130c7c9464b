"""Answers in a hurry: claimed by the transaction that writes them, and by no other."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.outbox import Refused, Urgency
from bot.rows import EVERYTHING, NOTHING, Rows, Work
from bot.runner import Runner
from bot.storage import outbox, patients
from bot.storage.database import Connection, Database
from bot.storage.outbox import Message
from bot.storage.patients import Newcomer
from bot.storage.waits import Wait
from flows.session import Profile
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, NOON, Clinic, running, wrote
from tests.bot.test_outbox import Post, said

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def post(database: Database) -> Post:
    """A dispatcher at noon."""
    return Post(database, MovableClock(NOON))


async def hurried(post: Post, *messages: Message) -> list[str]:
    """Write messages and have them sent on; return the states that are committed."""
    async with post.database.writing() as conn:
        await outbox.put(conn, messages)
        go = await post.dispatcher.hurry(conn)
        found = await conn.exec_driver_sql("SELECT state FROM outbox ORDER BY id")
        states = [row.state for row in found]
    go()
    return states


async def test_an_answer_leaves_with_the_transaction_that_writes_it(post: Post) -> None:
    """No other transaction comes in between: it is claimed on disk before it leaves."""
    async with post.sends():
        assert await hurried(post, said("answer")) == ["sending"]
        assert post.taken == []
        await post.dispatcher.settled()

        assert post.taken == ["answer"]
        assert await post.states() == ["sent"]


async def test_what_is_not_committed_does_not_leave(post: Post) -> None:
    """A transaction that fails after the claim has claimed nothing."""
    async with post.sends(said("before", priority=Urgency.REMINDER)):
        with suppress(ZeroDivisionError):
            async with post.database.writing() as conn:
                await outbox.put(conn, [said("answer")])
                await post.dispatcher.hurry(conn)
                raise ZeroDivisionError
        await post.dispatcher.settled()

        assert post.taken == ["before"]
        assert await post.states() == ["sent"]


async def test_only_answers_and_safety_texts_are_in_a_hurry(post: Post) -> None:
    """Reminders and nudges wait for the dispatcher's own turn."""
    async with post.sends():
        urgencies = (Urgency.NUDGE, Urgency.REMINDER, Urgency.SAFETY, Urgency.REPLY)
        mail = (said(each.name, chat_id=each + 1, priority=each) for each in urgencies)

        assert await hurried(post, *mail) == ["due", "due", "sending", "sending"]


async def test_a_chat_is_answered_in_order_also_in_a_hurry(post: Post) -> None:
    """While an answer is out, the next to the same chat is not claimed."""
    post.is_open.clear()
    async with running(post.dispatcher.run()):
        await post.dispatcher._bell.quiet()
        await hurried(post, said("first"))
        await post.are_out(1)
        await hurried(post, said("second"), said("other", chat_id=8))
        await post.are_out(2)
        assert post.taken == ["first", "other"]
        post.is_open.set()
        await post.dispatcher.settled()

        assert post.taken == ["first", "other", "second"]
        assert await post.states() == ["sent"] * 3


async def test_what_has_become_of_an_answer_is_written_with_the_next(post: Post) -> None:
    """So that the next answer to the same chat may leave in the same hurry."""
    async with post.sends():
        post.is_open.clear()
        await hurried(post, said("first"))
        await post.are_out(1)
        async with post.database.writing() as conn:  # no turn of the dispatcher comes in between
            post.is_open.set()
            while not post.dispatcher._gate.over:  # noqa: ASYNC110 - nobody is told
                await asyncio.sleep(0)
            await outbox.put(conn, [said("second")])
            await post.dispatcher.hurry(conn)
            rows = await conn.exec_driver_sql("SELECT state FROM outbox ORDER BY id")

            assert [row.state for row in rows] == ["sent", "sending"]


async def test_a_block_is_told_by_the_dispatchers_own_turn(post: Post) -> None:
    """That somebody has blocked the bot is an event, which needs a transaction of its own."""
    post.answers = [Refused(403, "Forbidden: bot was blocked by the user")]
    async with post.sends():
        async with post.database.writing() as conn:
            known = await patients.add(conn, [Newcomer(7, Profile("en", "UTC"))], NOON)
        await hurried(post, said("first", patient_id=known[7]))
        await post.are_out(1)
        await post.dispatcher.settled()

        assert post.blocked == [7]
        assert await post.states() == ["refused"]


@pytest.mark.parametrize("is_stopped", [False, True], ids=["not yet begun", "stopped"])
async def test_who_does_not_send_is_in_no_hurry(post: Post, *, is_stopped: bool) -> None:
    """Before what a crash left is looked at, and after a stop, nothing is claimed."""
    if is_stopped:
        run = asyncio.create_task(post.dispatcher.run())
        await post.dispatcher.settled()
        post.dispatcher.stop()
        await run
    assert await hurried(post, said("answer")) == ["due"]


async def test_another_leader_is_noticed_before_anything_is_claimed(post: Post) -> None:
    """Whoever may not send any more claims nothing in a hurry either."""

    async def may_not(_: Connection) -> None:
        raise PermissionError

    async with post.sends():
        post.dispatcher.hurry.may_send = may_not
        with pytest.raises(PermissionError):
            await hurried(post, said("answer"))

        assert await post.states() == []


async def test_a_hurry_that_fails_costs_no_event(database: Database, post: Post) -> None:
    """The events are handled all the same, and their answers wait in the outbox."""

    async def fails(_: Connection) -> None:
        raise ZeroDivisionError

    clock = MovableClock(NOON)
    runner = Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    runner.within_commit(fails)  # type: ignore[arg-type]
    clinic = Clinic(database, clock, runner)
    async with running(runner.run()):
        await clinic.receive(wrote(1, "/start"), wrote(2, "/start", person=8))

    assert await clinic.rows("SELECT state FROM inbox") == [("done",), ("done",)]
    assert await post.states() == ["due", "due"]


async def test_answers_that_have_left_wake_nobody(database: Database, post: Post) -> None:
    """Only what a commit leaves to do is told, and only to whom it concerns."""
    woken = list[str]()
    clock = MovableClock(NOON)
    runner = Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    runner.within_commit(post.dispatcher.hurry)
    for work in Work:
        runner.after_commit(lambda name=work.name: woken.append(name), work)  # type: ignore[misc]
    clinic = Clinic(database, clock, runner)
    async with running(runner.run(), post.dispatcher.run()):
        await post.dispatcher.settled()
        await clinic.receive(wrote(1, "/start"))

    assert woken == []


@pytest.mark.parametrize(
    ("rows", "work"),
    [
        (Rows(), NOTHING),
        (Rows(messages=[said("a")]), Work.ANSWERS),
        (Rows(messages=[said("a", priority=Urgency.SAFETY)]), Work.ANSWERS),
        (Rows(messages=[said("a", priority=Urgency.REMINDER)]), Work.MAIL),
        (Rows(messages=[said("a", due_at=LATER)]), Work.MAIL),
        (Rows(farewells=[said("a")]), Work.ANSWERS),
        (Rows(waits={(1, "a", "b"): Wait(1, "a", "b", NOON)}), Work.WAITS),
        (Rows(messages=[said("a")], acted=[None]), EVERYTHING),  # type: ignore[list-item]
        (Rows(visits=[None]), EVERYTHING),  # type: ignore[list-item]
        (Rows(broadcasts=[None]), EVERYTHING),  # type: ignore[list-item]
    ],
)
def test_the_work_that_rows_leave(rows: Rows, work: Work) -> None:
    """Answers that are due now, other mail, waits; and anything, after an act of staff."""
    assert rows.work == work
