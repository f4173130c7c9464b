"""A flare-up: the warning signs first, then what helps, and one lighter day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows import diary
from flows.exercises import EXERCISES
from flows.rules.phases import Phase
from flows.rules.red_flags import ORDER
from tests.flows.drive import Patient
from tests.flows.living import Life
from tests.flows.talk import TODAY, planned, taps

TOMORROW = TODAY + timedelta(days=1)


def flared(who: Patient) -> Patient:
    """Tap on "It flared up", and have no warning sign."""
    who.open("home")
    taps(who, "flare-open")
    assert who.place == "red_flags.asking"
    for _ in ORDER:
        who.tap("answered", "no")
    return who


def pictures(who: Patient) -> list[str]:
    """The pictures of today's exercises, one card after the other."""
    who.tap("started")
    found = []
    while who.place == "day.exercise":
        assert who.screen is not None
        found.append(who.screen.picture)
        who.tap("went_on")
    return found


def test_after_the_signs_it_says_what_helps_and_that_it_is_normal() -> None:
    """Reading, the clinic and an appointment are one tap away."""
    who = flared(planned(4))

    assert who.place == "flare_up.advice"
    assert who.lines == ["flare-normal", "flare-now", "flare-lighter", "safety-net"]
    doors = [("ease", ""), ("learn", "flares"), ("contact", ""), ("appointment", ""), ("home", "")]
    assert who.opens() == doors


def test_an_emergency_sign_ends_it_at_the_safety_card() -> None:
    """No exercise is offered past it."""
    who = planned(4)
    who.open("flare_up")
    who.tap("answered", "yes")

    assert who.place == "safety.emergency"
    who.open("flare_up", "clear")
    assert who.place == "safety.emergency"


def test_a_sign_that_can_wait_leads_on_to_what_helps() -> None:
    """The flare-up goes on after the card."""
    who = planned(4)
    who.open("flare_up")
    for flag in ORDER:
        who.tap("answered", "yes" if flag is ORDER[-1] else "no")
    assert who.place == "safety.soon"

    taps(who, "nav-go-on")

    assert who.place == "flare_up.advice"


@pytest.mark.parametrize("phase", [1, 4, 7, 11])
def test_a_lighter_day_has_two_gentle_exercises_and_changes_no_phase(phase: int) -> None:
    """Today's list is of phase 1 at once, and tomorrow's is not."""
    who = planned(phase)
    who.open("day")
    taps(flared(who), "flare-lighter-today")
    assert who.place == "day.list"

    shown = pictures(who)

    gentle = {each.picture for each in EXERCISES.values() if Phase.PROTECT in each.phases}
    assert len(shown) == 2
    assert set(shown) <= gentle
    assert who.session.profile.phase == phase
    data, profile = who.session.data, who.session.profile
    assert diary.phase_on(data, profile, TODAY) is Phase.PROTECT
    assert diary.phase_on(data, profile, TOMORROW) == phase


def test_after_todays_answer_it_is_tomorrow_that_is_lighter() -> None:
    """Today is done."""
    life = Life(planned(4))
    life.day(0, 2)

    taps(flared(life.who), "flare-lighter-next")
    assert life.who.lines == ["flare-lighter-tomorrow"]

    life.day(1, None)
    life.who.open("day")
    assert len(pictures(life.who)) == 2


def test_a_red_check_in_offers_it() -> None:
    """The card after a day that was too much has the way to what helps."""
    life = Life(planned(4, {"day.pain": 5}))
    life.day(0, 6)

    assert ("flare_up", "") in life.who.opens()


def test_without_a_plan_there_is_advice() -> None:
    """Somebody whose back was clear gets the words and the doors."""
    who = planned(0)
    who.open("flare_up", "clear")

    assert who.place == "flare_up.advice"
    assert who.lines == ["flare-normal", "flare-now", "safety-net"]
