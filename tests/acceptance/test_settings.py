"""Settings, rights and the way out: each changes one thing, and it shows the next day."""

from __future__ import annotations

from datetime import date, time

import pytest

from flows.texts import Weekday, Zone, text
from tests.acceptance.answers import YES
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.languages import WALKED
from tests.acceptance.walks import patient_at


async def test_another_time_of_day(clinic: Clinic, planned: Patient) -> None:
    """Typed or tapped, it holds from the next reminder."""
    await planned.says("/reminders")
    planned.sees("reminders-are-daily", time=time(8))

    await planned.taps("reminders-change-time")
    await planned.says("6:30 pm")

    planned.sees("reminders-are-daily", time=time(18, 30))
    await clinic.tomorrow_at("08:00")
    planned.is_left_in_peace()
    await clinic.today_at("18:30")
    planned.offers("day-show-me")


async def test_a_night_time_is_refused_in_the_settings_too(planned: Patient) -> None:
    """The hours that are possible are named."""
    await planned.says("/reminders")
    await planned.taps("reminders-change-time")

    await planned.says("3:00")

    planned.sees("plan-time-quiet", first=time(8), last=time(21))
    assert (await planned.profile()).reminder_at == 8 * 60


async def test_days_can_be_left_out(clinic: Clinic, planned: Patient) -> None:
    """Without Tuesday the next reminder is on Wednesday."""
    await planned.says("/reminders")
    await planned.taps("reminders-change-days")

    await planned.taps("reminders-day-on", day=Weekday(1))
    await planned.taps("reminders-all")

    days = tuple(text("weekday", day=Weekday(number)) for number in (0, 2, 3, 4, 5, 6))
    planned.sees("reminders-are-on-days", time=time(8), days=days)
    await clinic.tomorrow_at("08:00")
    planned.is_left_in_peace()
    await clinic.tomorrow_at("08:00")
    planned.offers("day-show-me")


async def test_one_day_has_to_stay(planned: Patient) -> None:
    """No day at all is a pause, and is called so."""
    await planned.says("/reminders")
    await planned.taps("reminders-change-days")
    for number in range(6):
        await planned.taps("reminders-day-on", day=Weekday(number))

    await planned.taps("reminders-day-on", day=Weekday(6))

    planned.sees("reminders-one-day")
    assert (await planned.profile()).reminder_days == 1 << 6


async def test_a_pause_rests_and_ends_by_itself(clinic: Clinic, planned: Patient) -> None:
    """Three days off: Tuesday and Wednesday are quiet, Thursday is not."""
    await planned.says("/settings")
    await planned.taps("settings-pause")
    await planned.taps("reminders-pause-days", days=3)
    planned.sees("reminders-are-paused", until=date(2026, 3, 12))

    for _ in range(2):
        await clinic.tomorrow_at("08:00")
        planned.is_left_in_peace()
    await clinic.tomorrow_at("08:00")

    planned.offers("day-show-me")


async def test_a_pause_can_be_ended_at_any_time(clinic: Clinic, planned: Patient) -> None:
    """Remind me again: the next morning does."""
    await planned.says("/reminders")
    await planned.taps_through("reminders-pause-some", "reminders-pause-open")
    planned.sees("reminders-are-off")

    await planned.taps("reminders-resume")
    await clinic.tomorrow_at("08:00")

    planned.offers("day-show-me")


async def test_quiet_hours_move_the_reminder_out_of_them(clinic: Clinic, planned: Patient) -> None:
    """Quiet until nine: the reminder at eight comes at nine."""
    await planned.says("/settings")
    await planned.taps("settings-quiet-hours")

    await planned.taps("quiet-hours-choice", start=time(20), end=time(9))

    planned.sees("quiet-hours-kept", start=time(20), end=time(9))
    planned.sees("quiet-hours-moved", time=time(9))
    await clinic.tomorrow_at("08:59")
    planned.is_left_in_peace()
    await clinic.today_at("09:00")
    planned.offers("day-show-me")


async def test_quiet_hours_can_be_typed(planned: Patient) -> None:
    """Both ends one after the other; an empty night is refused."""
    await planned.says("/settings")
    await planned.taps_through("settings-quiet-hours", "quiet-hours-other")

    await planned.says("22:30")
    await planned.says("22:30")
    planned.sees("quiet-hours-same")
    await planned.says("6:15")

    planned.sees("quiet-hours-kept", start=time(22, 30), end=time(6, 15))


async def test_another_zone_keeps_the_hour_of_the_reminder(
    clinic: Clinic, planned: Patient
) -> None:
    """Eight in Madrid is nine in Johannesburg in March."""
    await planned.says("/settings")
    await planned.taps_through("settings-zone", "welcome-share-location")

    await planned.shares_location(40.4168, -3.7038)

    planned.sees("welcome-zone-kept", place=Zone("Europe/Madrid"))
    await clinic.tomorrow_at("08:30")
    planned.is_left_in_peace()
    await clinic.today_at("09:00")
    planned.offers("day-show-me")


async def test_the_language_in_the_middle_of_a_question_keeps_the_place(clinic: Clinic) -> None:
    """The same question, in Spanish, and the answers before it stay."""
    ana = await patient_at(clinic, "severity")
    await ana.taps_through("severity-level-some-pain", "severity-level-cannot")

    await ana.says("/language")
    ana.language = "es"
    await ana.taps("language-name-es")

    ana.sees("severity-progress", number=3, total=17)
    ana.sees("severity-ask-getting-up")
    await ana.taps("nav-back")
    ana.sees("severity-ask-sitting")
    await ana.says("no puedo hacerlo")
    assert (await ana.profile()).language == "es"


async def test_news_can_be_taken_back_alone(clinic: Clinic, planned: Patient) -> None:
    """Agreed to and taken back, each filed; the reminders go on."""
    await planned.says("/settings")
    await planned.taps_through("settings-consents", "consents-news-give")
    assert (await planned.profile()).broadcast_consent
    await planned.taps("consents-news-withdraw")

    profile = await planned.profile()
    assert profile.care_consent
    assert not profile.broadcast_consent
    await clinic.tomorrow_at("08:00")
    planned.offers("day-show-me")


async def test_care_is_taken_back_by_two_taps_and_given_again(
    clinic: Clinic, planned: Patient
) -> None:
    """Reminders end and the plan closes; agreeing again opens both."""
    await planned.says("/settings")
    await planned.taps_through("settings-consents", "consents-care-withdraw")
    planned.sees("consents-care-effect")

    await planned.taps("consents-care-end")
    await planned.says("/today")
    await planned.is_at("welcome")
    await clinic.tomorrow_at("08:00")
    planned.is_left_in_peace()
    await planned.says("/privacy")
    await planned.taps_through("privacy-more", "settings-consents", "consents-care-give")

    await clinic.tomorrow_at("08:00")
    planned.offers("day-show-me")


async def test_stop_silences_everything_and_start_lifts_it(
    clinic: Clinic, planned: Patient
) -> None:
    """One word and three quiet mornings; /start brings the fourth back."""
    await planned.says("/stop")
    planned.sees("stop-done")
    assert await clinic.reminders() == []
    for _ in range(3):
        await clinic.tomorrow_at("08:00")
        planned.is_left_in_peace()

    await planned.says("/start")
    planned.sees("home-back")
    await clinic.tomorrow_at("08:00")

    planned.offers("day-show-me")


async def test_safety_still_speaks_after_stop(clinic: Clinic, planned: Patient) -> None:
    """An emergency and its clearing are told to who said stop; reminders stay silent."""
    await planned.says("/stop")
    await planned.says("/redflags")
    await planned.taps(YES)
    planned.sees("safety-emergency")

    await clinic.staff.taps_through(
        "clinic-alert-open", "matter-take", "clinic-safe", "clinic-confirm-safe"
    )
    planned.sees("safety-cleared")
    await clinic.tomorrow_at("08:00")

    planned.is_left_in_peace()


@pytest.mark.parametrize("language", WALKED)
async def test_help_names_the_commands_and_the_emergency_number(
    clinic: Clinic, language: str
) -> None:
    """Also before any consent."""
    ana = await clinic.patient(language)

    await ana.says("/help")

    ana.sees("help-commands")
    ana.sees("help-not-live")
    ana.sees("help-emergency")


async def test_a_call_is_asked_for_once_a_day(clinic: Clinic, planned: Patient) -> None:
    """The clinic hears of it once; the patient is told that it knows."""
    await planned.says("/contact")
    planned.sees("contact-card")
    await planned.taps("contact-ask-call")
    planned.sees("contact-asked")
    clinic.staff.sees("clinic-alert-contact-wanted", patient=2)

    await planned.says("/contact")
    await planned.taps("contact-ask-call")

    planned.sees("contact-asked-before")
    assert await clinic.worklist() == ["contact_wanted"]


async def test_an_appointment_is_asked_for(clinic: Clinic, planned: Patient) -> None:
    """A part of the day, and the clinic gets a task."""
    await planned.says("/result")
    await planned.taps_through("appointment-ask", "appointment-morning")

    planned.sees("appointment-asked-morning")
    clinic.staff.sees("clinic-alert-appointment-wanted", patient=2)


async def test_cancel_gives_up_what_was_being_answered(clinic: Clinic) -> None:
    """Nothing more is asked, and nothing is offered to go on with."""
    ana = await patient_at(clinic, "severity")

    await ana.says("/cancel")

    ana.sees("home-cancelled")
    ana.offers_no("home-resume", part=text("home-part-severity"))
