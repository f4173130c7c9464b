"""When Lumbot was down, and at night: late is told, never sent in a burst, never twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.emulator import Fault
from bot.storage import sessions
from flows.diary import UNANSWERED
from flows.reminding import REMINDED
from flows.session import Scalar
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at


@pytest.mark.parametrize("back_at", ["08:01", "10:59"])
async def test_up_to_three_hours_late_the_reminder_still_comes(
    clinic: Clinic, planned: Patient, back_at: str
) -> None:
    """Down over the reminder for 2 h 59 min: it is sent once, on coming back."""
    await clinic.is_down_until(clinic.local(back_at, days=1))

    assert len(planned.news) == 1
    planned.offers("day-show-me")


async def test_more_than_three_hours_late_it_is_told_the_next_time(
    clinic: Clinic, planned: Patient
) -> None:
    """Down for 3 h 01 min: silence today, and one line tomorrow."""
    await clinic.is_down_until(clinic.local("11:01", days=1))
    planned.is_left_in_peace()

    await clinic.tomorrow_at("08:00")

    planned.sees("day-missed")
    planned.offers("day-show-me")
    await clinic.tomorrow_at("08:00")
    planned.sees_no("day-missed")


async def test_after_days_of_downtime_there_is_no_burst(clinic: Clinic, planned: Patient) -> None:
    """Four mornings missed are one reminder on the fifth."""
    await clinic.is_down_until(clinic.local("09:30", days=5))
    told = len(planned.news)
    await clinic.today_at("23:00")

    assert told <= 1
    offered = [each for each in planned.user.chat if planned.words("day-show-me") in each.labels]
    assert len(offered) <= 2


async def test_a_restart_after_the_reminder_sends_no_second_one(
    clinic: Clinic, planned: Patient
) -> None:
    """One reminder for one day, whatever happens to the process."""
    await clinic.tomorrow_at("08:00")
    assert len(planned.news) == 1

    for _ in range(3):
        await clinic.restarts()
        planned.is_left_in_peace()


async def test_a_changed_time_gives_no_second_reminder_on_the_same_day(
    clinic: Clinic, planned: Patient
) -> None:
    """Reminded at eight, moved to one o'clock at nine: the next one is tomorrow at one."""
    await clinic.tomorrow_at("08:00")
    await planned.says("/reminders")
    await planned.taps("reminders-change-time")
    await planned.says("13:00")

    await clinic.today_at("12:00")
    planned.sees("day-follow-up")
    await clinic.today_at("13:00")
    planned.is_left_in_peace()
    await clinic.tomorrow_at("13:00")

    planned.offers("day-show-me")


async def test_nothing_is_sent_at_night(clinic: Clinic, planned: Patient) -> None:
    """A reminder at nine in the evening that is late by an hour would come in the quiet hours."""
    await planned.says("/reminders")
    await planned.taps("reminders-change-time")
    await planned.says("20:45")
    await clinic.is_down_until(clinic.local("21:30"))
    planned.is_left_in_peace()

    await clinic.tomorrow_at("20:45")

    planned.offers("day-show-me")


async def test_a_message_that_was_written_while_lumbot_was_down_is_answered(
    clinic: Clinic, planned: Patient
) -> None:
    """Telegram keeps it for a day, and the answer comes on coming back."""
    await clinic.house.stop()
    await planned.user.send("/help")
    await clinic.is_down_until(clinic.local("15:00"))

    assert any(planned.worded("help-commands") in each.text for each in planned.user.chat)


async def test_a_blocked_bot_is_silent_and_takes_up_when_unblocked(
    clinic: Clinic, planned: Patient
) -> None:
    """No reminder to who has blocked the bot; after /start the next morning brings one."""
    await planned.user.block()
    await clinic.tomorrow_at("08:00")
    planned.is_left_in_peace()
    assert (await planned.profile()).is_blocked

    await planned.user.unblock()
    await planned.says("/start")
    planned.sees("home-back")
    await clinic.tomorrow_at("08:00")

    planned.offers("day-show-me")


async def test_what_telegram_holds_up_until_night_is_not_sent_then(
    clinic: Clinic, planned: Patient
) -> None:
    """Due at a quarter to nine, to be tried again at half past: it stays unsent at night."""
    await planned.says("/reminders")
    await planned.taps("reminders-change-time")
    await planned.says("20:45")
    too_many = Fault.refuse(
        429, "Too Many Requests: retry after 2700", retry_after=2700, method="sendMessage"
    )
    clinic.house.telegram.inject(too_many)

    await clinic.tomorrow_at("20:45")
    await clinic.today_at("21:45")

    assert too_many.hits == 1
    planned.is_left_in_peace()


async def test_a_reminder_that_fails_does_not_end_those_to_come(
    clinic: Clinic, planned: Patient
) -> None:
    """Its day is silent; once the cause is mended they are back, without a word of the patient."""
    await remembers(planned, UNANSWERED, "?")
    for _ in range(2):
        await clinic.tomorrow_at("08:00")
        planned.is_left_in_peace()

    await remembers(planned, UNANSWERED, 0)
    await clinic.tomorrow_at("08:00")

    planned.offers("day-show-me")
    assert await clinic.rows("SELECT count(*) FROM waits WHERE state = 'dropped'") == [(2,)]


async def test_a_patient_to_whom_nothing_can_be_said_holds_nobody_up(
    clinic: Clinic, planned: Patient
) -> None:
    """Where not even the next reminder can be set, others still get theirs."""
    await remembers(planned, REMINDED, "?")
    ben = await patient_at(clinic, "plan")
    await clinic.tomorrow_at("08:00")

    planned.is_left_in_peace()
    ben.offers("day-show-me")


async def remembers(ana: Patient, key: str, value: Scalar) -> None:
    """Have something be kept of a patient that no conversation would have written."""
    known, now = await ana.stored(), ana.house.clock.now()
    async with ana.house.app.database.writing() as conn:
        found = (await sessions.load(conn, [ana.user.id]))[ana.user.id]
        spoilt = replace(known, data={**known.data, key: value})
        await sessions.save(conn, {found.patient_id: spoilt}, now)
