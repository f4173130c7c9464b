"""Reminders, quiet hours, time zone, language and consents as the patient wants them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.effects import DropWaits, FileConsent
from flows.languages import LANGUAGES
from flows.session import EVERY_DAY, Rhythm
from tests.flows.drive import Patient, patient
from tests.flows.talk import (
    TODAY,
    commands,
    falls_due,
    found,
    planned,
    said,
    shares,
    taps,
    types,
    waits,
)

MONDAY = TODAY


def at_reminders(**fields: Any) -> Patient:
    """Somebody at the menu of reminders, on a Monday after today's reminder."""
    who = planned(data={"day.reminded": TODAY.isoformat()}, **fields)
    commands(who, "reminders")
    return who


def next_day(who: Patient) -> str:
    """The local date of the one reminder that the last event set."""
    (wait,) = waits(who)
    return wait.removeprefix("reminder ")


def test_a_new_time_counts_from_the_next_date_that_had_none() -> None:
    """A later time on a day that had its reminder does not bring a second one."""
    who = at_reminders()
    taps(who, "reminders-change-time")
    who.tap("timed", "18:00")

    assert who.place == "reminders.menu"
    assert next_day(who) == "2026-03-03"


def test_a_time_may_be_typed_and_is_refused_in_the_quiet_hours() -> None:
    """The allowed span is named, the old time stands."""
    who = at_reminders()
    taps(who, "reminders-change-time")
    types(who, "23:00")
    assert (said(who), who.session.profile.reminder_at) == (["plan-time-quiet"], 8 * 60)

    types(who, "09:30")
    assert who.session.profile.reminder_at == 9 * 60 + 30


def test_weekdays_are_switched_one_by_one_and_one_stays() -> None:
    """Six can go, the last cannot."""
    who = at_reminders()
    taps(who, "reminders-change-days")
    for number in range(6):
        who.tap("toggled", str(number))
    assert next_day(who) == "2026-03-08"

    who.tap("toggled", "6")
    assert (said(who), who.session.profile.reminder_days) == (["reminders-one-day"], 1 << 6)
    who.tap("toggled", "2")
    assert next_day(who) == "2026-03-04"
    taps(who, "reminders-all")
    assert who.lines[0] == "reminders-are-on-days"


@pytest.mark.parametrize(
    ("rhythm", "told", "days"),
    [
        (Rhythm.DAILY, "reminders-are-daily", ["2026-03-03"]),
        (Rhythm.WEEKLY, "reminders-are-weekly", ["2026-03-09"]),
        (Rhythm.OFF, "reminders-are-off", []),
    ],
)
def test_the_rhythm_is_daily_weekly_or_none(rhythm: Rhythm, told: str, days: list[str]) -> None:
    """What stands is said, and the next reminder fits it."""
    who = at_reminders()
    taps(who, "reminders-change-rhythm")
    who.tap("paced", rhythm)

    assert who.lines[0] == told
    assert list(waits(who)) == [f"reminder {day}" for day in days]


@pytest.mark.parametrize("days", [3, 7, 14])
def test_a_pause_ends_after_its_days(days: int) -> None:
    """The date on which it ends has a reminder again."""
    who = at_reminders()
    taps(who, "reminders-pause-some")
    who.tap("paused", str(days))

    assert who.lines == ["reminders-are-paused"]
    assert next_day(who) == (TODAY + timedelta(days=days)).isoformat()
    assert DropWaits("snooze") in found(who, DropWaits)


def test_a_pause_can_be_ended_or_have_no_end() -> None:
    """Until I say so is off; reminding again is daily."""
    who = at_reminders()
    taps(who, "reminders-pause-some")
    who.tap("paused", "open")
    assert (who.session.profile.rhythm, waits(who)) == (Rhythm.OFF, {})

    taps(who, "reminders-resume")
    assert (who.session.profile.rhythm, next_day(who)) == (Rhythm.DAILY, "2026-03-03")


def test_a_pause_keeps_the_rhythm_for_afterwards() -> None:
    """Who is reminded weekly is so again after the pause."""
    who = at_reminders(rhythm=Rhythm.WEEKLY)
    taps(who, "reminders-pause-some")
    who.tap("paused", "7")
    taps(who, "reminders-resume")
    assert who.session.profile.rhythm is Rhythm.WEEKLY


def test_asking_for_reminders_lifts_a_stop() -> None:
    """Whoever turns them on wants to hear from us again."""
    who = at_reminders(is_stopped=True)
    assert who.lines == ["reminders-are-stopped"]

    taps(who, "reminders-resume")

    assert not who.session.profile.is_stopped


def test_before_a_plan_changes_are_kept_and_nothing_is_set() -> None:
    """Reminders begin with the plan."""
    who = patient()
    commands(who, "reminders")
    assert "reminders-need-plan" in who.lines

    taps(who, "reminders-change-days")
    who.tap("toggled", "0")
    assert (who.session.profile.reminder_days, waits(who)) == (EVERY_DAY - 1, {})


def test_settings_lead_to_everything_that_can_be_set() -> None:
    """Each door is one tap away, the pause among them."""
    who = planned()
    commands(who, "settings")
    own = {"reminders", "quiet_hours", "visit_nudges", "language", "time_zone", "consents"}
    assert own | {"home"} == {door for door, _ in who.opens()}

    taps(who, "settings-pause")
    assert who.place == "reminders.pause"


@pytest.mark.parametrize(
    ("choice", "reminder_at", "moved"),
    [("22:00-07:00", 8 * 60, False), ("21:00-08:00", 8 * 60, False), ("20:00-09:00", 540, True)],
)
def test_the_reminder_stays_outside_the_quiet_hours(
    choice: str, reminder_at: int, moved: bool
) -> None:
    """A reminder at eight moves when the quiet ends at nine, and this is said."""
    who = planned()
    who.open("quiet_hours")
    who.tap("chose", choice)

    assert who.session.profile.reminder_at == reminder_at
    assert ("quiet-hours-moved" in who.lines) is moved
    assert waits(who)


def test_quiet_hours_can_be_typed() -> None:
    """Both ends one after the other; an end that is the start is asked again."""
    who = planned()
    who.open("quiet_hours")
    taps(who, "quiet-hours-other")
    types(who, "22:30")
    types(who, "22:30")
    assert said(who) == ["quiet-hours-same"]

    types(who, "06:00")
    profile = who.session.profile
    assert (profile.quiet_from, profile.quiet_to) == (22 * 60 + 30, 6 * 60)


def test_a_typed_clock_finds_the_time_zone() -> None:
    """At nine in UTC it is 14:30 in India; the reminder moves with the patient."""
    who = planned(data={"day.reminded": TODAY.isoformat()})
    who.open("time_zone")
    types(who, "03:17")
    assert said(who) == ["welcome-no-place"]
    types(who, "14:30")
    who.tap("placed", "Asia/Kolkata")

    assert (who.session.profile.zone, who.place) == ("Asia/Kolkata", "home.menu")
    (due_at,) = waits(who).values()
    assert f"{due_at:%d %H:%M}" == "03 02:30"


def test_a_shared_location_finds_the_time_zone() -> None:
    """Only its zone is kept."""
    who = planned()
    who.open("time_zone")
    taps(who, "welcome-share-location")
    shares(who, "Africa/Johannesburg")

    assert who.session.profile.zone == "Africa/Johannesburg"


def test_not_sharing_leads_back_to_the_clock() -> None:
    """And from the places there is a way to another time."""
    who = planned()
    who.open("time_zone")
    taps(who, "welcome-share-location")
    who.tap("not_shared")
    assert who.place == "time_zone.time"

    types(who, "14:30")
    taps(who, "welcome-other-time")
    assert who.place == "time_zone.time"


def test_another_language_keeps_the_place() -> None:
    """A question that was left for it is on the card again."""
    who = planned()
    who.open("red_flags")
    who.tap("answered", "no")
    commands(who, "language")
    who.tap("chose", "es")

    assert who.session.profile.language == "es"
    assert who.place == "red_flags.asking"
    assert "red-flags-bladder-bowel" in who.lines


def test_keeping_the_language_goes_back_too() -> None:
    """Not now changes nothing."""
    who = planned()
    commands(who, "language")
    who.tap("kept")

    assert (who.session.profile.language, who.place) == ("en", "home.menu")


def test_every_catalogue_is_offered() -> None:
    """The table of languages and the folders of catalogues are the same."""
    folders = {each.name for each in (Path(__file__).parents[2] / "locales").iterdir()}

    assert set(LANGUAGES) == folders


def test_news_can_be_refused_without_anything_else() -> None:
    """Each purpose is its own."""
    who = planned(broadcast_consent=True)
    who.open("consents")
    taps(who, "consents-news-withdraw")
    assert found(who, FileConsent) == [FileConsent("broadcasts", given=False, text_version="1")]
    assert (who.session.profile.broadcast_consent, who.session.profile.care_consent) == (
        False,
        True,
    )

    taps(who, "consents-news-give")
    assert who.session.profile.broadcast_consent


def test_care_is_taken_back_after_a_second_tap_only() -> None:
    """The effect is explained first; then reminders end and the plan closes."""
    who = planned()
    who.open("consents")
    taps(who, "consents-care-withdraw")
    assert who.session.profile.care_consent
    taps(who, "consents-care-keep")
    taps(who, "consents-care-withdraw")
    taps(who, "consents-care-end")
    assert found(who, FileConsent) == [FileConsent("care", given=False, text_version="1")]
    assert len(found(who, DropWaits)) == 3

    commands(who, "today")
    assert who.place == "welcome.hello"
    falls_due(who, "reminder", TODAY)
    assert said(who) == []


def test_care_given_again_sets_the_reminder_again() -> None:
    """The plan goes on where it stood."""
    who = planned(care_consent=False)
    who.open("consents")
    taps(who, "consents-care-give")

    assert found(who, FileConsent) == [FileConsent("care", given=True, text_version="1")]
    assert waits(who)
