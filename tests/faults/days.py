"""What goes wrong with time: clocks that change or are wrong, an hour without Telegram.

Patients have a plan and answer nothing, so that three reminders are due on three days.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

from bot.emulator import User
from bot.storage import patients, sessions, waits
from bot.storage.patients import Newcomer
from bot.storage.waits import Wait
from flows.reminding import REMINDER
from flows.rules.reminder_times import next_reminder
from flows.session import Session
from flows.zones import local
from tests.faults.clinic import Clinic
from tests.faults.oracles import ask
from tests.flows.answered import kept
from tests.flows.talk import planned
from tests.simulation import accounts
from tests.simulation.accounts import arrived, rows
from tests.simulation.talking import Waits

NIGHT_BEFORE = datetime(2027, 3, 27, 20, tzinfo=UTC)  # at one o'clock Europe changes its clocks
ZONES = ("Europe/Madrid", "Africa/Johannesburg", "America/Sao_Paulo")
DAYS = [date(2027, 3, 28) + timedelta(days=each) for each in range(3)]
TEN_O_CLOCK = 10 * 60
LOOKS_SECONDS = 0.1  # for machines to see that the clock has moved
WRONG_BY = timedelta(minutes=90)
STEP = timedelta(minutes=5)
BACK_OFF_MAX = timedelta(minutes=15)
ONCE = "a reminder comes once a day at most, and never in the quiet hours"
EACH_DAY = "each day has its reminder, on that day, or it is known not to have come"

Accident = Callable[[Clinic, datetime], Awaitable[None]]


async def make_plans(clinic: Clinic) -> None:
    """Have everybody begin with a plan, in one of the zones."""
    now = clinic.clock.now()
    for number, user in enumerate(clinic.books.people):
        zone = ZONES[number % len(ZONES)]
        session = planned(2, kept(), zone=zone, reminder_at=TEN_O_CLOCK).session
        await _keep(clinic, user, session, now)
        clinic.books.replay.begin(user.id, session, Waits())
        await user.send("/help")  # nobody may be written to who has not written
    clinic.books.note(clinic.telegram.bot.updates)


async def _keep(clinic: Clinic, user: User, session: Session, now: datetime) -> None:
    found = next_reminder(session.profile, now, None)
    assert found is not None
    async with clinic.books.database.writing() as conn:
        known = await patients.add(conn, [Newcomer(user.id, session.profile)], now)
        await sessions.save(conn, {known[user.id]: session}, now)
        wait = Wait(known[user.id], REMINDER, found.day.isoformat(), found.due_at)
        await waits.put(conn, [wait])


async def live_until(clinic: Clinic, end: datetime, accident: Accident) -> None:
    """Go from one due wait to the next, with an accident at each."""
    await clinic.drains()
    while (due := await _next_due(clinic)) <= end:
        await accident(clinic, due)
        await clinic.drains()
    clinic.clock.advance(max(end - clinic.clock.now(), timedelta(0)))
    await clinic.drains()


async def _next_due(clinic: Clinic) -> datetime:
    async with clinic.books.database.reading() as conn:
        found = await waits.next_due_at(conn)
    assert found is not None, "Nobody has a plan any more."
    return found


async def dies_over_it(clinic: Clinic, due: datetime) -> None:
    """Die just when something falls due."""
    clinic.clock.advance(due - clinic.clock.now())
    await asyncio.sleep(clinic.chance.random() * 0.3)
    await clinic.kill(clinic.machines[0])
    clinic.figures.struck("SIGKILL over a reminder, on a day when clocks change")
    await clinic.start()


async def telegram_is_down(clinic: Clinic, due: datetime) -> None:
    """Have nobody answer for an hour, in the middle of which something falls due."""
    await clinic.books.count_in_the_air()
    await clinic.server.stop()
    clinic.clock.advance(due - clinic.clock.now() - 6 * STEP)
    for _ in range(12):
        clinic.clock.advance(STEP)
        await asyncio.sleep(LOOKS_SECONDS)
    await clinic.books.people[0].send("/help")
    clinic.books.note(clinic.telegram.bot.updates)
    await clinic.server.start()
    clinic.clock.advance(BACK_OFF_MAX)
    clinic.figures.struck("Telegram down for an hour")


async def clock_is_wrong(clinic: Clinic, due: datetime) -> None:
    """Have the machine's clock jump ahead or back before something falls due, and be set right."""
    clinic.clock.advance(due - clinic.clock.now() - STEP)
    is_ahead = clinic.chance.random() < 0.5
    clinic.clock.jump(WRONG_BY if is_ahead else -WRONG_BY)
    await asyncio.sleep(5 * LOOKS_SECONDS)
    clinic.clock.advance(STEP)
    await asyncio.sleep(5 * LOOKS_SECONDS)
    clinic.clock.jump(timedelta(0))
    clinic.clock.advance(BACK_OFF_MAX)
    clinic.figures.struck("clock jump ahead" if is_ahead else "clock jump back")


async def judge_reminders(clinic: Clinic) -> None:
    """Look at what was due on each of the days."""
    expected = len(clinic.books.people) * len(DAYS)
    await ask(clinic, ONCE, expected, accounts.check_reminders)
    query = (
        "SELECT p.telegram_id, w.occurrence, o.state, o.message_id FROM waits w"
        " JOIN patients p ON p.id = w.patient_id JOIN outbox o ON o.dedupe_key LIKE"
        " 'w' || w.patient_id || '.reminder.' || w.occurrence || '.%'"
        " WHERE w.kind = 'reminder' AND w.state = 'done'"
    )
    told = {(row.telegram_id, row.occurrence): row for row in await rows(clinic.books, query)}
    clinic.figures.passed(EACH_DAY, expected)
    for user in clinic.books.people:
        zone = clinic.books.replay.sessions[user.id].profile.zone
        at = {one.message_id: one.at for one in arrived(clinic.books, user.id)}
        for day in DAYS:
            row = told.get((user.id, day.isoformat()))
            is_known = row is not None and row.state in {"uncertain", "given_up"}
            came = row is not None and at.get(row.message_id)
            if not (is_known or (came and local(came, zone).date() == day)):
                clinic.figures.failed(EACH_DAY, f"{zone} {day}: {row} {came}")
