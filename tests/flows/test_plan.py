"""The plan: how it starts, where it stands, and the first reminder."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.effects import DropWaits
from tests.flows.drive import START, Patient
from tests.flows.talk import TODAY, commands, found, planned, said, taps, types, waits

TOMORROW = TODAY + timedelta(days=1)


def starting() -> Patient:
    """Somebody who has a result and taps on starting the plan."""
    who = planned(data={"plan.is_set_up": False})
    who.open("plan", "start")
    return who


def test_a_new_plan_is_explained_then_a_time_is_asked_then_all_is_set() -> None:
    """The first reminder comes tomorrow, at the time on the button."""
    who = starting()
    assert who.lines == [
        "plan-phase",
        "phase-pain-free-range-aim",
        "phase-pain-free-range-expect",
        "phase-next-bot",
    ]
    taps(who, "nav-go-on")
    assert who.values("timed") == ["08:00", "12:00", "18:00"]

    who.tap("timed", "12:00")

    assert who.place == "plan.ready"
    assert waits(who) == {f"reminder {TOMORROW}": START.replace(hour=12) + timedelta(days=1)}
    assert who.opens() == [("day", ""), ("reminders", ""), ("home", "")]


def test_a_button_says_about_when() -> None:
    """Its reminders may be spread over the hour after it."""
    who = starting()
    taps(who, "nav-go-on")

    who.tap("timed", "12:00")

    profile = who.session.profile
    assert (profile.reminder_at, profile.reminder_is_exact) == (12 * 60, False)


def test_a_time_may_be_typed() -> None:
    """Any minute outside the quiet hours will do, and is meant to the minute."""
    who = starting()
    taps(who, "nav-go-on")

    types(who, "14:20")

    profile = who.session.profile
    assert (profile.reminder_at, profile.reminder_is_exact) == (14 * 60 + 20, True)


@pytest.mark.parametrize(
    ("typed", "is_taken"), [("07:59", False), ("08:00", True), ("20:59", True), ("21:00", False)]
)
def test_a_time_in_the_quiet_hours_is_refused_kindly(typed: str, is_taken: bool) -> None:
    """It says which times are possible, and asks again."""
    who = starting()
    taps(who, "nav-go-on")

    types(who, typed)

    assert (who.place == "plan.ready") is is_taken
    assert said(who) == ([] if is_taken else ["plan-time-quiet"])


def test_only_times_outside_the_quiet_hours_are_offered() -> None:
    """Who sleeps until nine is not offered eight."""
    who = planned(data={"plan.is_set_up": False}, quiet_to=9 * 60)
    who.open("plan")
    taps(who, "nav-go-on")

    assert who.values("timed") == ["12:00", "18:00"]


def test_a_plan_left_at_the_start_is_taken_up_there() -> None:
    """Whoever went away before choosing a time is asked again by /plan."""
    who = starting()
    taps(who, "nav-go-on")
    who.tap("back")
    assert who.place == "plan.phase"
    who.open("home")

    commands(who, "plan")

    assert who.place == "plan.phase"


def test_the_overview_says_the_day_and_what_comes_next() -> None:
    """Yesterday was day 1 of at least 4."""
    who = planned()
    commands(who, "plan")

    assert who.screen is not None
    day = next(line for line in who.screen.lines if line.id == "plan-day-of")
    assert day.args == {"day": 2, "least": 4}
    assert "plan-limited" not in who.lines


def test_the_overview_says_when_a_warning_sign_limits_it() -> None:
    """A later phase stands, but gentle steps are shown."""
    who = planned(5, flag_tier="soon")
    commands(who, "plan")

    assert "plan-limited" in who.lines


def test_a_phase_without_least_days_only_says_the_day() -> None:
    """The physio's phases and staying well have no least number of days."""
    who = planned(11)
    commands(who, "plan")

    assert "plan-day" in who.lines


def test_without_a_plan_the_check_of_the_back_is_offered() -> None:
    """The way to a plan is one tap."""
    who = planned(0)
    commands(who, "plan")

    assert (who.place, who.opens()[0]) == ("plan.no_plan", ("assessment", ""))


def test_start_sets_the_reminder_again_after_stop() -> None:
    """Stop drops what was set; /start brings it back on the date that is next."""
    who = planned()
    commands(who, "stop")
    assert [each.kind for each in found(who, DropWaits)] == ["reminder", "follow_up", "snooze"]
    assert (who.session.profile.is_stopped, waits(who)) == (True, {})

    commands(who, "start")

    assert (who.place, who.session.profile.is_stopped) == ("home.menu", False)
    assert list(waits(who)) == [f"reminder {TOMORROW}"]


@pytest.mark.parametrize(("phase", "is_offered"), [(7, False), (8, True), (9, True), (11, True)])
def test_towards_the_end_the_plan_tells_what_the_physio_will_do(
    phase: int, is_offered: bool
) -> None:
    """Phases 9 and 10 are shown without a dose, because nothing of them is done at home."""
    who = planned(phase)
    commands(who, "plan")
    assert (("plan", "later") in who.opens()) is is_offered

    who.open("plan", "later")

    assert (who.place == "plan.with_physio") is is_offered
    shown = {"exercise-fast-and-heavy-steps", "exercise-clearance-tests-steps"} <= set(who.lines)
    assert shown is is_offered
    assert "exercise-dose" not in who.lines
