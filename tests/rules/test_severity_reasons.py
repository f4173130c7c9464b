"""Every band is explained by the answers that caused it, and brings its advice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.advice import Advice, advice
from flows.rules.self_tests import PARTS, Part, SelfTest
from flows.rules.severity import (
    Activity,
    Answers,
    Band,
    Frequency,
    Level,
    PainKind,
    Reason,
    Rule,
    Spread,
    Trend,
    band,
    reasons,
)
from tests.rules.severity_answers import NO_TROUBLE, answers, limited, with_activities

REACH = Part(SelfTest.SEATED_REACH)


@given(answers(), st.sets(st.sampled_from(PARTS)))
def test_every_band_but_clear_has_a_reason(told: Answers, positive: set[Part]) -> None:
    """A result that asks for something says why; a clear one has nothing to explain."""
    found = band(told, any_test_positive=bool(positive))

    assert bool(reasons(told, tuple(positive))) is (found is not Band.CLEAR)


@given(answers())
def test_every_activity_named_is_one_the_patient_complained_of(told: Answers) -> None:
    """Reasons repeat the patient's own answers, each activity once."""
    named = [reason for reason in reasons(told, ()) if reason.activity is not None]

    assert len({reason.activity for reason in named}) == len(named)
    assert all(
        reason.activity is not None and reason.answer == told.activities[reason.activity] > 0
        for reason in named
    )


def test_a_severe_band_names_light_loads_then_pain_then_the_heaviest_shares() -> None:
    """Dressing comes before the worst pain, and bending before running; none is named twice."""
    told = with_activities(dict.fromkeys(Activity, Level.VERY_PAINFUL), 9)

    assert [(reason.rule, reason.activity) for reason in reasons(told, (REACH,))] == [
        (Rule.LIGHT_LOAD, Activity.DRESSING),
        (Rule.WORST_PAIN, None),
        *((Rule.LIMITATION, activity) for activity in Activity if activity != Activity.DRESSING),
    ]


def test_the_heaviest_share_is_weight_times_level() -> None:
    """Bending at 2 says more than getting up at 1; equal shares stand lightest load first."""
    told = with_activities(limited(getting_up=1, stairs=2, bending=2, sitting=2), 0)

    assert [reason.activity for reason in reasons(told, ())] == [
        Activity.SITTING,
        Activity.BENDING,
        Activity.GETTING_UP,
        Activity.STAIRS,
    ]


def test_a_moderate_band_names_each_answer_that_makes_it_so() -> None:
    """Pain, spread, tingling, sharp pain and frequency are each named with their answer."""
    told = replace(
        NO_TROUBLE,
        pain_worst_nrs=5,
        kind=PainKind.BOTH,
        spread=Spread.LEG_BELOW_KNEE,
        tingling=True,
        frequency=Frequency.WEEKLY,
    )

    assert reasons(told, (REACH,)) == (
        Reason(Rule.WORST_PAIN, 5),
        Reason(Rule.SPREAD, "leg_below_knee"),
        Reason(Rule.TINGLING, "yes"),
        Reason(Rule.SHARP, "both"),
        Reason(Rule.FREQUENCY, "weekly"),
    )


def test_a_mild_band_names_positive_tests_first() -> None:
    """Tests, trouble, pain, avoiding and getting worse follow one another."""
    told = replace(with_activities(limited(bending=1), 2), avoids_movement=True, trend=Trend.WORSE)

    assert reasons(told, (REACH,)) == (
        Reason(Rule.SELF_TEST, "seated_reach", part=REACH),
        Reason(Rule.TROUBLE, 1, Activity.BENDING),
        Reason(Rule.WORST_PAIN, 2),
        Reason(Rule.AVOIDING, "yes"),
        Reason(Rule.GETTING_WORSE, "worse"),
    )


@pytest.mark.parametrize(
    ("found", "days", "only_if_not_settling"),
    [
        (Band.SEVERE, 2, False),
        (Band.MODERATE, 7, False),
        (Band.MILD, 14, True),
        (Band.CLEAR, None, False),
    ],
)
def test_each_band_says_when_to_see_the_physio(
    found: Band, days: int | None, only_if_not_settling: bool
) -> None:
    """Two days, a week, two weeks if it does not settle, or no need."""
    assert advice(found, Frequency.FIRST) == Advice(
        see_physio_days=days, only_if_not_settling=only_if_not_settling, book_assessment=False
    )


@pytest.mark.parametrize("found", Band)
@pytest.mark.parametrize("frequency", Frequency)
def test_recurring_spasms_are_assessed_whatever_the_band(found: Band, frequency: Frequency) -> None:
    """Monthly, weekly and constant spasms bring an assessment; rarer ones do not."""
    often = frequency in {Frequency.MONTHLY, Frequency.WEEKLY, Frequency.CONSTANT}

    assert advice(found, frequency).book_assessment is often
