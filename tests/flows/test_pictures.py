"""Pictures on or off: without them, what carries meaning is said in words."""

from __future__ import annotations

import pytest

from bot.pictures import catalogue
from flows import pictures
from flows.rules.red_flags import ORDER
from tests.flows.drive import Patient, bundle, catalogues, patient
from tests.flows.talk import planned, taps


def without_pictures(who: Patient) -> Patient:
    """Turn pictures off in the settings."""
    who.open("settings")
    taps(who, "settings-pictures-on")
    return who


def test_the_switch_says_how_it_stands_and_turns_back() -> None:
    """One tap off, one tap on."""
    who = without_pictures(planned())
    assert "settings-pictures-off" in [each.label.id for each in who.buttons]

    taps(who, "settings-pictures-off")

    assert "settings-pictures-on" in [each.label.id for each in who.buttons]


def test_an_exercise_without_its_picture_is_described() -> None:
    """The card is text, also for whoever decides how it is sent."""
    who = planned()
    who.open("day")
    who.tap("started")
    assert who.screen is not None
    assert who.screen.picture

    without_pictures(who)
    who.open("day")
    who.tap("started")

    assert (who.screen.picture, who.session.picture) == ("", "")
    assert who.lines[-1].endswith("-alt")


def test_a_self_test_without_its_picture_is_described() -> None:
    """The movement can be followed by reading alone."""
    who = without_pictures(patient())
    who.open("assessment")
    for _ in ORDER:
        who.tap("answered", "no")
    taps(who, "answer-yes")

    assert who.screen is not None
    assert (who.screen.picture, who.lines[-1]) == ("", "self-test-reach-alt")


@pytest.mark.parametrize("key", sorted(catalogue.keys()))
def test_every_picture_can_be_said_in_words(key: str) -> None:
    """In every language, for every film that is shipped."""
    described = pictures.in_words(key)

    assert all(bundle(language).has_message(described.id) for language in catalogues().languages)
