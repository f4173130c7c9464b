"""A new version of Lumbot meets conversations that the old one left in the middle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import Say
from flows.session import Place
from tests.flows.drive import START, Patient, patient
from tests.flows.talk import commands, planned

GONE = (
    Place("severity", "asking", version=0, since=START),
    Place("severity", "a_state_of_old", version=1, since=START),
    Place("a_flow_of_old", "asking", version=1, since=START),
)


def left_at(place: Place) -> Patient:
    """Somebody whom the old version left in this place."""
    who = planned()
    who.session = replace(who.session, place=place)
    return who


@pytest.mark.parametrize("place", GONE)
def test_a_place_that_is_gone_leads_to_the_menu_and_says_so(place: Place) -> None:
    """Nothing that was answered is lost, and the patient is told why they are back."""
    who = left_at(place)
    before = dict(who.session.data)

    commands(who, "nonsense")

    told = [each.screen.lines[0].id for each in who.effects if isinstance(each, Say)]
    assert told == ["answer-led-back"]
    assert who.place == "home.menu"
    assert before.items() <= dict(who.session.data).items()


@pytest.mark.parametrize("place", GONE)
def test_what_was_parked_in_a_place_that_is_gone_is_not_gone_back_to(place: Place) -> None:
    """The menu does not offer it, and an old button for it begins that part anew."""
    who = planned()
    who.session = replace(who.session, parked=(place,))

    commands(who, "cancel")

    assert who.session.parked == ()
    assert all(button.value != "resume" for button in who.buttons)


def test_a_place_of_this_version_is_kept() -> None:
    """Whoever stands where the flow still has that state notices nothing."""
    who = patient(is_adult=True, care_consent=True)
    who.open("red_flags", "check")
    here = who.session.place

    commands(who, "nonsense")

    assert who.session.place == here
