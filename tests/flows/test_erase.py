"""A copy and an erasure as the patient asks for them: what is named, and what two taps mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import kept
from flows.effects import EraseAll, SendCopy, Show
from flows.texts import Lines, text
from tests.flows.drive import Patient, patient
from tests.flows.talk import commands, found, planned, taps


def asked() -> Patient:
    """Somebody who has asked for the erasure, and sees what it would take."""
    who = planned()
    commands(who, "erase")
    return who


def is_erased(who: Patient) -> bool:
    """Whether the last event asked for the erasure."""
    return bool(found(who, EraseAll))


def test_the_first_card_names_all_that_goes_and_does_nothing() -> None:
    """Each topic of what is kept stands on it; a copy can be had first."""
    who = asked()

    assert who.screen is not None
    (parts,) = who.screen.lines[0].args.values()
    assert isinstance(parts, Lines)
    assert parts.items == kept.erased()
    assert ("export", "") in who.opens()
    assert not is_erased(who)


def test_the_second_card_says_what_it_means_before_it_is_done() -> None:
    """Only the second tap, after a plain word, erases."""
    who = asked()
    taps(who, "erase-go-on")
    assert who.lines == ["erase-means", "erase-stays"]
    assert not is_erased(who)

    taps(who, "erase-confirm")

    assert who.place == "erase.gone"
    assert [type(each) for each in who.effects] == [EraseAll, Show]
    assert who.opens() == [("welcome", "")]


@pytest.mark.parametrize("before", [[], ["erase-go-on"]])
def test_everything_can_be_kept_on_both_cards(before: list[str]) -> None:
    """The safe answer stands first, and leads on."""
    who = asked()
    for each in before:
        taps(who, each)
    taps(who, "erase-keep")

    assert who.place == "erase.left"
    assert who.opens()
    assert not is_erased(who)


def test_the_tap_on_an_older_card_erases_nothing() -> None:
    """A confirmation is good for the card that was read, and for no other."""
    who = asked()
    taps(who, "erase-go-on")
    taps(who, "erase-keep")
    who.tap("confirmed")

    assert not who.is_accepted
    assert not is_erased(who)


def test_staff_end_their_part_first() -> None:
    """What staff did stays in the log of the patients it was done for."""
    who = planned(role="clinician")
    commands(who, "erase")

    assert who.place == "erase.staff"


def test_somebody_who_became_staff_meanwhile_is_not_erased() -> None:
    """Who the patient is by the second tap counts."""
    who = asked()
    taps(who, "erase-go-on")
    profile = replace(who.session.profile, role="front_desk")
    who.session = replace(who.session, profile=profile)
    taps(who, "erase-confirm")

    assert who.place == "erase.staff"
    assert not is_erased(who)


def test_a_copy_is_sent_at_once() -> None:
    """One word is enough, and the card says what came."""
    who = planned()
    commands(who, "export")

    assert who.place == "export.sent"
    assert len(found(who, SendCopy)) == 1


def test_staff_get_no_copy_in_the_chat() -> None:
    """What staff were shown is about patients."""
    who = planned(role="owner")
    commands(who, "export")

    assert who.place == "export.staff"
    assert found(who, SendCopy) == []


@pytest.mark.parametrize("name", ["export", "erase"])
def test_both_rights_need_no_consent(name: str) -> None:
    """Also somebody who agreed to nothing may see what is held, and have it gone."""
    who = patient("welcome", is_adult=None, care_consent=False)
    commands(who, name)

    assert who.session.place.flow == name


def test_the_privacy_card_leads_to_both() -> None:
    """A patient need not know a command."""
    who = planned()
    commands(who, "privacy")
    taps(who, "privacy-more")

    assert {("export", ""), ("erase", "")} <= set(who.opens())


def test_the_privacy_card_says_how_long_each_topic_is_kept() -> None:
    """Every topic has its line, and the longest-kept table decides what it says."""
    untils = {
        topic: each.args["until"] for topic, each in zip(kept.Topic, kept.lines(), strict=True)
    }

    assert untils[kept.Topic.MESSAGES] == text("privacy-until-days", days=90)
    assert untils[kept.Topic.ANSWERS] == text("privacy-until-erased")
    assert untils[kept.Topic.ERASURE] == text("privacy-until-ever")
