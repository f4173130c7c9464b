"""The language is changed at any moment: the same card comes again, in the other language."""

from __future__ import annotations

from random import Random

import pytest

from flows import engine
from flows.events import CommandGiven, TextSent
from flows.registry import FLOWS
from flows.screens import Screen
from tests.flows import test_walks as walks
from tests.flows.drive import Patient
from tests.flows.looked_up import facts_of
from tests.flows.talk import planned

TURNS = 60


def card(who: Patient) -> Screen:
    """Draw where somebody stands."""
    now = TextSent(who.at, "")
    return engine.current_screen(who.session, now, facts_of(who.session, now))


@pytest.mark.parametrize("start", range(len(walks.starts())))
def test_the_same_card_comes_in_the_other_language(start: int) -> None:
    """Wherever somebody stands: a question, a menu, an emergency, a task of the staff."""
    who, chance = walks.starts()[start], Random(start)
    seen: set[str] = set()
    for _ in range(TURNS):
        on_card = walks.on_card(who) if chance.random() < 0.7 else walks.elsewhere(who, [])
        who.happens(chance.choice(on_card))
        if who.place not in seen and who.session.place.flow != "language":
            seen.add(who.place)
            keeps_its_place(who)


def keeps_its_place(who: Patient) -> None:
    """Change the language there and back."""
    stood, shown = who.session.place, card(who)
    for language in ("es", who.session.profile.language):
        who.happens(CommandGiven(who.at, "language"))
        who.tap("chose", language)
        assert who.session.profile.language == language
        assert (who.session.place.flow, who.session.place.state) == (stood.flow, stood.state)
        assert [line.id for line in card(who).lines] == [line.id for line in shown.lines]


def test_what_is_only_looked_at_is_gone_back_to_from_there_alone() -> None:
    """Who goes elsewhere instead of choosing is offered no menu to go on with."""
    who = planned(2)
    who.open("settings")
    who.happens(CommandGiven(who.at, "language"))
    assert [place.flow for place in who.session.parked] == ["settings"]

    who.open("home")

    assert all(FLOWS[place.flow].asks for place in who.session.parked)
