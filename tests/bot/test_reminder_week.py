"""A week of reminders by the real house, with a crowd of a few at a pace to match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.capacity import BUTTON_SHARES
from bot.clock import MovableClock
from bot.outbox import Dispatcher, Outcome, Row, Sent
from bot.runner import Runner
from bot.scheduler import Scheduler
from bot.storage import outbox, patients, sessions, waits
from bot.storage.database import Database
from bot.storage.patients import Newcomer
from bot.storage.waits import Wait
from bot.telegram.pacing import Pacing
from flows.clock_times import clock as clock_of
from flows.clock_times import minutes
from flows.engine import begin
from flows.reminding import REMINDER
from flows.rules.reminder_times import A_DAY, WINDOW, is_quiet_at, next_reminder
from flows.session import Profile
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, running

pytestmark = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
MADRID = ZoneInfo("Europe/Madrid")
SATURDAY_NOON = datetime(2026, 3, 21, 12, tzinfo=UTC)  # the clocks change on the eighth day
PEOPLE = 20
RATE = 30 * PEOPLE / 100_000
STEP = timedelta(seconds=150)  # more often than the pace lets anything leave


@dataclass(slots=True)
class Post:
    """Takes messages in at the moved clock's time."""

    clock: MovableClock
    sent: list[tuple[datetime, Row]] = field(default_factory=list)

    async def __call__(self, row: Row) -> Outcome:
        self.sent.append((self.clock.now(), row))
        return Sent(len(self.sent))


def liked() -> list[Profile]:
    """Three in twenty typed their minute; the others tapped a button."""
    profile = Profile("en", MADRID.key, care_consent=True, phase=2, zone_known=True)
    typed = replace(profile, reminder_is_exact=True)
    times = [
        replace(profile, reminder_at=minutes(wall))
        for wall, share in BUTTON_SHARES.items()
        for _ in range(round(share * PEOPLE))
    ]
    rest = PEOPLE - len(times)
    return times + [replace(typed, reminder_at=8 * 60 + 90 * number) for number in range(rest)]


async def move_in(database: Database, people: Sequence[Profile], now: datetime) -> None:
    """Everybody has a plan, a first reminder, and nothing against a hundred without an answer."""
    data = {"plan.is_set_up": True, "day.unanswered": -100}
    planned = replace(begin(people[0]), data=data)
    async with database.writing() as conn:
        newcomers = [Newcomer(1000 + number, who) for number, who in enumerate(people)]
        numbers = await patients.add(conn, newcomers, now)
        await sessions.save(conn, dict.fromkeys(numbers.values(), planned), now)
        found = [next_reminder(who, now) for who in people]
        assert sorted(numbers, key=numbers.__getitem__) == sorted(numbers)
        first = [
            Wait(number, REMINDER, str(each.day), each.due_at)
            for number, each in zip(sorted(numbers.values()), found, strict=True)
            if each is not None
        ]
        await waits.put(conn, first)


async def pass_time(
    database: Database, clock: MovableClock, until: datetime, *loops: Scheduler | Dispatcher
) -> None:
    """Move the clock from one thing that is due to the next."""
    while clock.now() < until:
        async with database.reading() as conn:
            due_at = await waits.next_due_at(conn)
            waiting = await outbox.heads(conn, clock.now(), 1) or await outbox.orphans(conn, None)
        assert due_at is not None
        clock.move_to(max(clock.now(), min(due_at, until)) if not waiting else clock.now() + STEP)
        for each in loops:
            await each.settled()


async def test_a_week_of_a_crowd_keeps_the_hour_and_the_night(database: Database) -> None:
    """Each patient gets one reminder a date, in their hour; who typed a minute is near it."""
    clock, pace = MovableClock(SATURDAY_NOON), Pacing(RATE)
    house = replace(HOUSE, reminders_per_second=pace.reminders_per_second)
    runner = Runner(database, clock, ADAPTOR, house, bot_id=BOT_ID)
    post, people = Post(clock), liked()
    dispatcher = Dispatcher(database, clock, deliver=post, pace=pace, blocked=runner.blocked)
    scheduler = Scheduler(database, clock, runner, fed=dispatcher.wake)
    runner.after_commit(dispatcher.wake)
    runner.after_commit(scheduler.wake)
    await move_in(database, people, clock.now())
    async with running(dispatcher.run(), scheduler.run()):
        await pass_time(database, clock, SATURDAY_NOON + 8.5 * A_DAY, scheduler, dispatcher)

    told = [(at, row) for at, row in post.sent if row.kind.startswith("day-reminder")]
    assert_kept(told, people)
    assert not [row for at, row in post.sent if is_quiet_at(people[0], at)]


def assert_kept(told: Sequence[tuple[datetime, Row]], people: Sequence[Profile]) -> None:
    """From the second day on, when turns are given out: once a date, and within the hour."""
    dates: Counter[tuple[int, date]] = Counter()
    for at, row in told:
        who, wall = people[row.chat_id - 1000], at.astimezone(MADRID)
        dates[row.chat_id, wall.date()] += 1
        asked = datetime.combine(wall.date(), clock_of(who.reminder_at), MADRID)
        if wall.date() > SATURDAY_NOON.date() + A_DAY:
            assert timedelta() <= at - asked < WINDOW, (asked, wall)
    assert set(dates.values()) == {1}
    assert len(dates) >= 8 * len(people)
