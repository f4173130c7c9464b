"""Stop, help, privacy, contact and appointments: always there, never a dead end."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from flows import registry
from flows.effects import AlertClinic, WorkKind
from flows.texts import Text
from tests.flows.drive import catalogues, patient
from tests.flows.talk import commands, found, planned, taps, waits


@pytest.mark.parametrize("name", ["help", "privacy", "contact", "redflags", "language", "stop"])
def test_a_way_out_and_the_warning_signs_are_open_before_any_consent(name: str) -> None:
    """Nobody has to agree to anything to know their rights."""
    who = patient("welcome", is_adult=None, care_consent=False)
    commands(who, name)

    assert who.session.place.flow != "welcome"


@pytest.mark.parametrize("language", ["en", "es"])
def test_help_names_only_commands_that_there_are(language: str) -> None:
    """What the help card says can be sent."""
    words = catalogues().html(Text("help-commands"), language)

    assert set(re.findall(r"(?<!<)/(\w+)", words)) <= set(registry.COMMANDS)


def test_stop_asks_nothing_and_says_how_to_come_back() -> None:
    """One card, at once; said twice it is the same."""
    who = planned()
    for _ in range(2):
        commands(who, "stop")
        assert who.place == "stop.stopped"
        assert ("welcome", "") in who.opens()
    assert waits(who) == {}


def test_a_stop_stays_while_other_things_are_done() -> None:
    """Changing a setting does not turn anything on."""
    who = planned()
    commands(who, "stop")
    who.open("quiet_hours")
    who.tap("chose", "22:00-07:00")

    assert waits(who) == {}


def test_privacy_is_told_on_two_cards() -> None:
    """What is kept, then who sees it and the rights."""
    who = planned()
    commands(who, "privacy")
    taps(who, "privacy-more")
    assert "privacy-telegram" in who.lines
    taps(who, "nav-back")
    assert "privacy-kept" in who.lines


def test_the_clinic_is_asked_to_call_once_a_day() -> None:
    """A second wish on the same day says that they know."""
    who = planned()
    for place, alerts in (("contact.asked", 1), ("contact.asked_before", 0)):
        commands(who, "contact")
        taps(who, "contact-ask-call")
        assert who.place == place
        assert found(who, AlertClinic) == [AlertClinic(WorkKind.CONTACT_WANTED)] * alerts

    who.at += timedelta(days=1)
    commands(who, "contact")
    taps(who, "contact-ask-call")
    assert who.place == "contact.asked"


@pytest.mark.parametrize("part", ["morning", "afternoon", "any"])
def test_an_appointment_is_asked_for_with_a_part_of_the_day(part: str) -> None:
    """The clinic gets one task a day, the last wish counts."""
    who = planned()
    who.open("appointment")
    who.tap("preferred", part)
    assert found(who, AlertClinic) == [AlertClinic(WorkKind.APPOINTMENT_WANTED)]
    assert who.lines[0] == f"appointment-asked-{part}"

    who.open("appointment")
    who.tap("preferred", "any")
    assert found(who, AlertClinic) == []
    assert who.session.data["appointment.preferred"] == "any"
