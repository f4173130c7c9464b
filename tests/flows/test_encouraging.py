"""Kind words in the conversation: said on their day, once, and never as blame."""

from __future__ import annotations

import pytest

from flows.effects import Say
from tests.flows.living import Life, ready
from tests.flows.talk import planned


def lived(*pains: int | None, phase: int = 2) -> tuple[Life, list[str]]:
    """Live some days; return what the last one said."""
    life, told = Life(planned(phase)), list[str]()
    for day, pain in enumerate(pains):
        life.heard.clear()
        told = life.day(day, pain)
    return life, told + life.heard


def test_three_days_in_a_row_are_told_in_the_good_answer() -> None:
    """The number is in words with the thanks, and the fourth day says nothing of it."""
    assert "day-streak" in lived(2, 2, 2)[1]
    assert "day-streak" not in lived(2, 2)[1]
    assert "day-streak" not in lived(2, 2, 2, 2)[1]


@pytest.mark.parametrize("pain", [4, 7])
def test_a_day_that_hurt_is_not_praised(pain: int) -> None:
    """Do less, or stop, comes alone."""
    assert "day-streak" not in lived(2, 2, pain)[1]


def test_the_same_day_answered_again_is_not_told_again() -> None:
    """Whoever looks at the exercises once more hears the thanks only."""
    life, _ = lived(2, 2, 2)
    who = life.who
    who.open("day", "again")
    who.tap("started")
    while who.place == "day.exercise":
        who.tap("went_on")
    who.tap("answered", "done")
    who.tap("rated", "2")

    assert who.lines[0] == "day-green"
    assert "day-streak" not in who.lines


def test_a_run_that_ended_is_not_spoken_of() -> None:
    """After a week away the first day is a good day like any other."""
    _, told = lived(2, 2, *[None] * 7, 2)

    assert told[0] == "day-green"
    assert "day-streak" not in told


def test_pain_that_is_gone_early_asks_to_finish_once_a_phase() -> None:
    """Three check-ins of 0 or 1, one card, with the topic to read."""
    life = ready(3)
    for day in range(6):
        life.day(day, 1)

    assert life.heard.count("finish-programme") == 1
    says = [each.screen for each in life.who.done if isinstance(each, Say)]
    [asks] = [each for each in says if each.lines[0].id == "finish-programme"]
    assert [(each.opens, each.value) for row in asks.rows for each in row] == [("learn", "finish")]


def test_in_the_later_phases_nobody_is_asked_to_finish() -> None:
    """The clinic is with the patient there."""
    life = ready(6)
    for day in range(6):
        life.day(day, 0)

    assert "finish-programme" not in life.heard
