"""A position of ease, and what to have ready for the day."""

from __future__ import annotations

import pytest

from flows.exercises import EXERCISES
from flows.texts import Lines
from tests.flows.talk import planned, taps


def test_the_first_phase_offers_a_position_of_ease() -> None:
    """It is shown with its picture, and leads back to the day."""
    who = planned(phase=1)
    who.open("day")

    taps(who, "flare-ease")

    assert who.place == "ease.shown"
    assert who.screen is not None
    assert who.screen.picture == EXERCISES["legs-on-chair"].picture
    assert ("day", "") in [(each.opens, each.value) for each in who.buttons]


def test_later_phases_offer_it_in_a_flare_up_only() -> None:
    """The day's list is about the day's exercises."""
    who = planned(phase=3)
    who.open("day")

    assert "flare-ease" not in [each.label.id for each in who.buttons]


@pytest.mark.parametrize("tier", ["emergency", "same_day"])
def test_an_open_sign_closes_it(tier: str) -> None:
    """Nothing to do with the body is shown until the clinic has looked."""
    who = planned(phase=1, flag_tier=tier)

    who.open("ease")

    assert who.place == f"safety.{tier}"


def test_the_list_says_what_to_have_ready_once() -> None:
    """Two exercises on the floor need one mat."""
    who = planned(phase=1)
    who.open("day")
    assert who.screen is not None

    ready = [each.args["things"] for each in who.screen.lines if each.id == "day-at-hand"]

    for things in ready:
        assert isinstance(things, Lines)
        named = [thing.id for thing in things.items]
        assert len(named) == len(set(named)) > 0
