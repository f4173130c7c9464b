"""Days without exercises here, or with gentle ones only: no plan, the physio's part, a sign."""

from __future__ import annotations

from flows.exercises import EXERCISES
from tests.flows.talk import planned, taps
from tests.flows.test_day import opened


def test_without_a_plan_the_check_of_the_back_is_offered() -> None:
    """There is always a next thing to do."""
    who = planned(phase=0)
    who.open("day")

    assert who.place == "plan.no_plan"
    assert who.opens()[0] == ("assessment", "")


def test_a_phase_with_the_physio_has_no_exercises_here() -> None:
    """It says so and offers an appointment."""
    who = planned(phase=9)
    who.open("day")

    assert who.place == "after_day.no_exercises"
    assert who.opens()[0] == ("appointment", "")


def test_a_flag_that_can_wait_keeps_to_gentle_exercises_at_once() -> None:
    """A card left open on a later phase comes back with those of phase 2."""
    who = opened(5)
    taps(who, "day-begin")
    who.open("red_flags")
    for _ in range(12):
        who.tap("answered", "no")
    for _ in range(10):
        who.tap("answered", "yes")
    assert who.place == "safety.soon"
    who.tap("went_on")

    assert who.place == "day.exercise"
    gentle = {each.picture for each in EXERCISES.values() if min(each.phases) <= 2}
    assert who.session.picture in gentle


def test_an_exercise_left_open_does_not_come_back_past_an_emergency() -> None:
    """Who chooses a language then sees the same emergency in it, and no exercise."""
    who = opened(3)
    taps(who, "day-begin")
    who.open("red_flags")
    who.tap("answered", "yes")
    who.open("language")
    who.tap("chose", "es")

    assert who.place == "safety.emergency"
    who.open("day", "resume")
    assert who.place == "safety.emergency"
