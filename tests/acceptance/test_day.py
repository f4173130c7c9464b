"""The morning after: the reminder, the exercises, how they went, and what follows."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.acceptance.answers import NO
from tests.acceptance.clinic import ZONE, Clinic, Patient

TUESDAY = date(2026, 3, 10)


@pytest.fixture
async def ana(clinic: Clinic, planned: Patient) -> Patient:
    """Somebody who reads the first reminder on Tuesday at eight."""
    await clinic.tomorrow_at("08:00")
    return planned


async def does_all(ana: Patient) -> None:
    """Go through the exercises of the day to the question how it went."""
    await ana.taps_through("day-show-me", "day-begin")
    while ana.words("day-next") in ana.card.labels:
        await ana.taps("day-next")
    await ana.taps("day-all-done")


async def test_the_reminder_comes_on_the_minute(clinic: Clinic, planned: Patient) -> None:
    """A second before eight there is silence, at eight there is one message."""
    await clinic.tomorrow_at("07:59")
    planned.is_left_in_peace()

    await clinic.today_at("08:00")

    assert len(planned.news) == 1
    planned.offers("day-show-me")
    planned.offers("day-in-an-hour")
    planned.offers("day-not-today")


@pytest.mark.parametrize("pain", range(11))
async def test_the_pain_light(ana: Patient, pain: int) -> None:
    """Up to 3 go on, 4 and 5 do less, from 6 stop for today."""
    await does_all(ana)
    await ana.taps("day-done")

    await ana.taps("number", number=pain)

    ana.sees("day-record", day=TUESDAY, outcome="done", pain=pain)
    match pain:
        case 0 | 1 | 2 | 3:
            ana.sees("day-green")
        case 4 | 5:
            ana.sees("day-amber", pain=pain)
        case _:
            ana.sees("day-red", pain=pain)


async def test_each_exercise_comes_with_its_moving_picture(ana: Patient) -> None:
    """Begin shows the first of two or three, with steps and a film."""
    await ana.taps("day-show-me")
    ana.sees("day-pain-hint")

    await ana.taps("day-begin")

    assert ana.card.media is not None
    assert ana.card.media.kind == "animation"


async def test_some_asks_which_one_did_not_go(clinic: Clinic, ana: Patient) -> None:
    """What did not go comes back in an easier form, and is no failure."""
    await does_all(ana)
    await ana.taps("day-some")
    ana.sees("day-which")

    await ana.user.tap(ana.card.labels[0])
    await clinic.house.settled()
    await ana.taps("number", number=2)

    ana.sees("day-easier")
    assert (await ana.stored()).data["day.could_not"]
    assert await clinic.rows("SELECT outcome, pain_nrs FROM check_ins") == [("some", 2)]


async def test_could_not_asks_only_the_pain(ana: Patient) -> None:
    """No blame, one number, and an easier day next time."""
    await does_all(ana)

    await ana.taps("day-could-not")
    await ana.taps("number", number=5)

    ana.sees("day-record", day=TUESDAY, outcome="could-not", pain=5)
    ana.sees("day-easier")


async def test_in_an_hour_asks_once_more_and_only_once(clinic: Clinic, ana: Patient) -> None:
    """After the hour the reminder comes again, without the choice to wait."""
    await ana.taps("day-in-an-hour")
    ana.sees("day-later")

    await clinic.later(minutes=59)
    ana.is_left_in_peace()
    await clinic.later(minutes=1)

    ana.offers("day-show-me")
    ana.offers_no("day-in-an-hour")


async def test_not_today_is_filed_and_left_in_peace(clinic: Clinic, ana: Patient) -> None:
    """Rest days are part of it: no follow-up, and tomorrow as always."""
    await ana.taps("day-not-today")
    ana.sees("day-skipped")

    await clinic.today_at("20:00")
    ana.is_left_in_peace()
    await clinic.tomorrow_at("08:00")

    ana.offers("day-show-me")
    assert await clinic.rows("SELECT outcome FROM check_ins") == [("skipped",)]


@pytest.mark.parametrize("before", [0, 2, 3])
async def test_a_rise_of_three_asks_the_signs_again(
    clinic: Clinic, ana: Patient, before: int
) -> None:
    """From one day to the next by three or more: the warning signs come once more."""
    await does_all(ana)
    await ana.taps("day-done")
    await ana.taps("number", number=before)
    await clinic.tomorrow_at("08:00")
    await does_all(ana)
    await ana.taps("day-done")

    await ana.taps("number", number=before + 3)

    ana.sees("day-signs-again")
    ana.sees("red-flags-progress", number=1, total=22)
    await ana.types(*[NO] * 22)
    ana.sees("safety-clear")


async def test_a_rise_of_two_does_not(clinic: Clinic, ana: Patient) -> None:
    """Ups and downs are normal."""
    await does_all(ana)
    await ana.taps("day-done")
    await ana.taps("number", number=2)
    await clinic.tomorrow_at("08:00")
    await does_all(ana)
    await ana.taps("day-done")

    await ana.taps("number", number=4)

    ana.sees_no("day-signs-again")
    ana.sees("day-amber", pain=4)


async def test_a_second_visit_on_the_same_day_is_told_that_it_is_enough(ana: Patient) -> None:
    """Once a day; looking at the exercises again stays possible."""
    await does_all(ana)
    await ana.taps("day-done")
    await ana.taps("number", number=1)

    await ana.says("/today")
    ana.sees("day-already")
    await ana.taps("day-see-again")

    ana.offers("day-begin")


async def test_yesterdays_button_opens_today_and_says_so(clinic: Clinic, ana: Patient) -> None:
    """An old reminder is no dead end."""
    yesterday = ana.card
    await clinic.tomorrow_at("10:00")

    await ana.taps("day-show-me", on=yesterday)

    ana.sees("day-is-new-day")
    assert (await ana.stored()).data["day.date"] == "2026-03-11"


async def test_one_soft_follow_up_and_no_more(clinic: Clinic, ana: Patient) -> None:
    """Four hours after a reminder without an answer, once."""
    await clinic.later(hours=4)
    ana.sees("day-follow-up")

    await clinic.today_at("21:30")

    ana.is_left_in_peace()


async def test_after_three_days_without_an_answer_the_rhythm_is_asked(
    clinic: Clinic, ana: Patient
) -> None:
    """Daily, weekly or rest: one question, and then silence until it is answered."""
    for _ in range(2):
        await clinic.tomorrow_at("08:00")
        ana.offers("day-show-me")

    await clinic.tomorrow_at("08:00")
    ana.sees("day-rhythm-ask")
    await clinic.tomorrow_at("08:00")

    ana.is_left_in_peace()


async def test_daily_goes_on_and_rest_is_silent(clinic: Clinic, ana: Patient) -> None:
    """One tap under the question decides what tomorrow brings."""
    for _ in range(3):
        await clinic.tomorrow_at("08:00")
    asked = ana.card

    await ana.taps("reminders-daily")
    await clinic.tomorrow_at("08:00")
    ana.offers("day-show-me")
    await ana.taps("reminders-rest", on=asked)
    await clinic.tomorrow_at("08:00")

    ana.is_left_in_peace()


async def test_weekly_comes_once_a_week(clinic: Clinic, ana: Patient) -> None:
    """With a weekly rhythm Monday is the day, and the other six are quiet."""
    for _ in range(3):
        await clinic.tomorrow_at("08:00")
    await ana.taps("reminders-weekly")

    disturbed = []
    for _ in range(7):
        await clinic.tomorrow_at("08:00")
        disturbed += [clinic.house.clock.now().weekday()] if ana.news else []

    assert disturbed == [0]


async def test_the_next_reminder_is_named(ana: Patient) -> None:
    """After a good day the next hour is known."""
    await does_all(ana)
    await ana.taps("day-done")

    await ana.taps("number", number=1)

    ana.sees("day-next-reminder", when=datetime(2026, 3, 11, 8, tzinfo=ZONE))
