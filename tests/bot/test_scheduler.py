"""Waits: fired once, when they are due, at a cost that follows what is due."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.runner import Runner
from bot.scheduler import Scheduler
from bot.storage import waits
from bot.storage.database import Database
from bot.storage.schema import OUTBOX
from bot.storage.waits import Wait
from flows.safety import CLEARED
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, NOON, Clinic, running, wrote

STATES = "SELECT occurrence, state FROM waits ORDER BY occurrence"
HELD = "SELECT telegram_id FROM patients ORDER BY id"


class Diary:
    """A scheduler over a clinic's waits; clearing a flag is the wait that always speaks."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.scheduler = Scheduler(clinic.database, clinic.clock, clinic.runner)
        clinic.runner.after_commit(self.scheduler.wake)

    async def put(self, occurrence: str, due_at: datetime, patient_id: int = 1) -> None:
        async with self.clinic.database.writing() as conn:
            await waits.put(conn, [Wait(patient_id, CLEARED, occurrence, due_at)])
        self.scheduler.wake()

    async def at(self, moment: datetime) -> None:
        """Move the clock, and wait for what that sets going."""
        self.clinic.clock.move_to(moment)
        await self.scheduler.settled()

    async def woken(self) -> list[int]:
        """Whose conversation spoke, in order."""
        return [chat for chat, said in await self.clinic.said() if said == "safety-cleared"]


@pytest.fixture
async def diary(clinic: Clinic) -> AsyncIterator[Diary]:
    """Three patients, numbers 1 to 3, at noon."""
    await clinic.receive(*(wrote(number, "/start", person=number + 6) for number in (1, 2, 3)))
    assert await clinic.rows(HELD) == [(7,), (8,), (9,)]
    diary = Diary(clinic)
    async with running(diary.scheduler.run()):
        await diary.scheduler.settled()
        yield diary


async def test_a_wait_fires_when_it_is_due_and_only_once(diary: Diary) -> None:
    """Not a second early, and never again."""
    due_at = NOON + timedelta(hours=1)
    await diary.put("one", due_at)

    await diary.at(due_at - timedelta(seconds=1))
    assert await diary.woken() == []
    await diary.at(due_at)
    await diary.at(due_at + timedelta(days=9))

    assert await diary.woken() == [7]
    assert await diary.clinic.rows(STATES) == [("one", "done")]


async def test_the_oldest_fires_first(diary: Diary) -> None:
    """After a stop, what has waited longest goes first."""
    for patient_id, minutes in ((1, 30), (2, 10), (3, 20)):
        await diary.put("one", NOON + timedelta(minutes=minutes), patient_id)

    await diary.at(NOON + timedelta(hours=1))

    assert await diary.woken() == [8, 9, 7]


async def test_a_moved_wait_fires_at_its_new_time(diary: Diary) -> None:
    """Setting a wait again moves it, earlier or later."""
    await diary.put("one", NOON + timedelta(hours=5))
    await diary.put("one", NOON + timedelta(hours=1))
    await diary.put("two", NOON + timedelta(hours=1), 2)
    await diary.put("two", NOON + timedelta(hours=5), 2)

    await diary.at(NOON + timedelta(hours=2))

    assert await diary.woken() == [7]


async def test_setting_a_fired_wait_again_changes_nothing(diary: Diary) -> None:
    """This is what keeps a reminder from coming twice for one day."""
    await diary.put("one", NOON)
    await diary.scheduler.settled()
    await diary.put("one", NOON + timedelta(hours=1))

    await diary.at(NOON + timedelta(hours=2))

    assert await diary.woken() == [7]


async def test_a_dropped_wait_is_silent_until_it_is_set_again(diary: Diary) -> None:
    """A pause forgets what was planned; going on plans it anew."""
    due_at = NOON + timedelta(hours=1)
    await diary.put("one", due_at)
    await diary.put("two", due_at, 2)
    async with diary.clinic.database.writing() as conn:
        await waits.drop(conn, {(1, CLEARED), (2, CLEARED)})
    await diary.put("two", due_at, 2)

    await diary.at(due_at)

    assert await diary.woken() == [8]


async def test_several_waits_of_one_patient_fire_one_after_the_other(diary: Diary) -> None:
    """Each sees what the one before it did."""
    await diary.put("one", NOON + timedelta(minutes=1))
    await diary.put("two", NOON + timedelta(minutes=2))

    await diary.at(NOON + timedelta(hours=1))

    assert await diary.woken() == [7, 7]


async def test_two_that_fire_the_same_wait_fire_it_once(database: Database, diary: Diary) -> None:
    """A second process that found the same wait due does nothing."""
    async with database.writing() as conn:
        await waits.put(conn, [Wait(1, CLEARED, "one", NOON)])
    async with database.reading() as conn:
        (found,) = await waits.due(conn, NOON, 10)
    other = Runner(database, diary.clinic.clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    assert await other.elapse()

    async with database.writing() as conn:
        assert await waits.fire(conn, [found.wait], NOON) == set()
    assert await diary.woken() == [7]


async def test_what_a_late_wait_says_is_only_worth_sending_from_when_it_was_due(
    diary: Diary,
) -> None:
    """The life of a message counts from the moment it should have been said."""
    await diary.put("one", NOON + timedelta(hours=1))
    await diary.at(NOON + timedelta(hours=3))

    (due,) = await diary.clinic.rows(
        "SELECT expires_at > created_at, due_at = created_at FROM outbox"
        " WHERE kind = 'safety-cleared'"
    )
    assert due == (1, 1)
    async with diary.clinic.database.reading() as conn:
        said = OUTBOX.c.kind == "safety-cleared"
        found = await conn.execute(select(OUTBOX.c.created_at, OUTBOX.c.expires_at).where(said))
        ((since, until),) = found
    assert until - since == timedelta(hours=22)


async def test_a_wait_of_an_unknown_kind_is_over_and_says_nothing(diary: Diary) -> None:
    """A wait that no flow answers any more does not come back."""
    async with diary.clinic.database.writing() as conn:
        await waits.put(conn, [Wait(1, "of_old", "one", NOON)])
    diary.scheduler.wake()
    await diary.scheduler.settled()

    assert await diary.clinic.rows(STATES) == [("one", "done")]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("query", ["due", "next"])
async def test_looking_for_due_waits_uses_the_index(diary: Diary, query: str) -> None:
    """Patients with nothing due cost nothing."""
    asked = {
        "due": "SELECT * FROM waits WHERE state = 'open' AND due_at <= 'x' ORDER BY due_at LIMIT 5",
        "next": "SELECT min(due_at) FROM waits WHERE state = 'open'",
    }[query]

    plan = await diary.clinic.rows(f"EXPLAIN QUERY PLAN {asked}")

    assert all("ix_waits_open" in row[-1] for row in plan)


async def test_turns_in_the_hour_are_given_out_where_the_pace_is_slow(
    database: Database, diary: Diary
) -> None:
    """Three patients need no turns, unless it takes an hour to write to three."""
    asked = "SELECT reminder_offset FROM patients ORDER BY id"
    slow = replace(HOUSE, reminders_per_second=0.001)
    other = Runner(database, diary.clinic.clock, ADAPTOR, slow, bot_id=BOT_ID)
    assert await diary.clinic.rows(asked) == [(0,), (0,), (0,)]

    async with database.writing() as conn:
        await waits.put(conn, [Wait(number, CLEARED, "one", NOON) for number in (1, 2, 3)])
    assert await other.elapse()

    assert await diary.clinic.rows(asked) == [(37,), (14,), (51,)]
