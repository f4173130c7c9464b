"""Which answers speak of which moment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.learning.model import Cause, Moment
from flows.learning.moments import noticed
from flows.rules.patterns import Aggravator
from flows.rules.severity import Activity, Answers, Frequency, Level, Spread
from tests.rules.severity_answers import NO_TROUBLE as CALM

NOTHING: frozenset[Aggravator] = frozenset()


def sitting(level: Level) -> Answers:
    """Answers in which only sitting gives trouble."""
    return replace(CALM, activities={**CALM.activities, Activity.SITTING: level})


def test_a_result_alone_is_a_moment() -> None:
    """Whoever has a result has something to read about it."""
    assert noticed(CALM, NOTHING, None) == {Moment.AFTER_RESULT}


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (replace(CALM, avoids_movement=True), Moment.FEAR_OF_MOVEMENT),
        (replace(CALM, spread=Spread.LEG_ABOVE_KNEE), Moment.LEG_SPREAD),
        (replace(CALM, spread=Spread.LEG_BELOW_KNEE), Moment.LEG_SPREAD),
        (replace(CALM, frequency=Frequency.MONTHLY), Moment.RECURRING),
        (sitting(Level.VERY_PAINFUL), Moment.SITTING_DRIVEN),
    ],
)
def test_an_answer_speaks_of_its_moment(said: Answers, moment: Moment) -> None:
    """Each of these answers adds one moment and no other."""
    assert noticed(said, NOTHING, None) == {Moment.AFTER_RESULT, moment}


@pytest.mark.parametrize(
    "said",
    [
        replace(CALM, spread=Spread.UP_THE_BACK),
        replace(CALM, frequency=Frequency.FEW_MONTHS),
        sitting(Level.SOME_PAIN),
    ],
)
def test_the_answer_just_short_of_it_does_not(said: Answers) -> None:
    """One step below the line nothing is noticed."""
    assert noticed(said, NOTHING, None) == {Moment.AFTER_RESULT}


@pytest.mark.parametrize(
    ("worse_with", "cause", "drives"),
    [
        ({Aggravator.DESK}, None, True),
        ({Aggravator.DRIVING}, Cause.LIFTING, True),
        (set(), Cause.SITTING, True),
        ({Aggravator.HEELS}, Cause.LIFTING, False),
    ],
)
def test_sitting_is_noticed_from_what_makes_it_worse_and_what_started_it(
    worse_with: set[Aggravator], cause: Cause | None, drives: bool
) -> None:
    """Desk, driving, or a start while sitting is enough."""
    found = noticed(CALM, frozenset(worse_with), cause)

    assert (Moment.SITTING_DRIVEN in found) is drives
