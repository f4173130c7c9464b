"""Proof that a worse answer never lowers the band.

The space is cut in two. Every rule reads either the activities or the other
answers, never both, and the band is the worst that a rule gives; a generated
test holds that cut against the code. So it suffices to enumerate the activities
with nothing else to tell, all other answers with nothing limited, and to see
that each step to the next worse answer keeps or raises the band: longer ways
are made of such steps, and the worst of two rising values rises.

"I don't do this" is neither better nor worse than a level, so only answers to
the same questions are compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import product
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.severity import (
    Activity,
    Answers,
    Band,
    Frequency,
    Level,
    PainKind,
    Spread,
    Trend,
    band,
)
from tests.rules.severity_answers import NO_LIMITS, answers, with_activities

RANK = {found: rank for rank, found in enumerate(reversed(Band))}
Scale = TypeVar("Scale", bound=StrEnum)


def rank(given_answers: Answers, *, any_test_positive: bool = False) -> int:
    return RANK[band(given_answers, any_test_positive=any_test_positive)]


def never_falls(ranks: Mapping[tuple[int, ...], int]) -> bool:
    """Return whether one answer one step worse, anywhere, keeps or raises the rank."""
    return all(
        ranks.get((*point[:place], point[place] + 1, *point[place + 1 :]), found) >= found
        for point, found in ranks.items()
        for place in range(len(point))
    )


@pytest.mark.parametrize(
    "left_out",
    [(), (Activity.LIFTING,), (Activity.RUNNING,), (Activity.LIFTING, Activity.RUNNING)],
    ids=lambda left_out: "+".join(left_out) or "all asked",
)
def test_no_activity_made_worse_lowers_the_band(left_out: tuple[Activity, ...]) -> None:
    """All levels of all activities are tried, 4 to the power of those asked."""
    asked = [activity for activity in Activity if activity not in left_out]
    ranks = {
        levels: rank(with_activities(dict(zip(asked, levels, strict=True))))
        for levels in product(Level, repeat=len(asked))
    }

    assert len(ranks) == 4 ** len(asked)
    assert never_falls({tuple(map(int, levels)): found for levels, found in ranks.items()})
    assert set(ranks.values()) == set(RANK.values())


def test_no_other_answer_made_worse_lowers_the_band() -> None:
    """All other answers are tried in all combinations, the two pains as the higher of both."""
    sizes = (11, len(PainKind), len(Spread), 2, len(Frequency), len(Trend), 2, 2)
    ranks = {
        point: rank(unlimited(point), any_test_positive=bool(point[-1]))
        for point in product(*map(range, sizes))
    }

    assert never_falls(ranks)
    assert set(ranks.values()) == set(RANK.values())


def unlimited(point: tuple[int, ...]) -> Answers:
    """Return answers without any limit, all others by their place on their scale."""
    worst_nrs, kind, spread, tingling, frequency, trend, avoids, _ = point
    return Answers(
        activities=NO_LIMITS,
        pain_now_nrs=0,
        pain_worst_nrs=worst_nrs,
        kind=tuple(PainKind)[kind],
        spread=tuple(Spread)[spread],
        tingling=bool(tingling),
        frequency=tuple(Frequency)[frequency],
        trend=tuple(Trend)[trend],
        avoids_movement=bool(avoids),
    )


@given(answers(), st.booleans())
def test_activities_and_other_answers_act_apart(told: Answers, positive: bool) -> None:
    """The band is the worse of what the activities give alone and all the rest gives alone."""
    activities_alone = rank(with_activities(told.activities))
    rest_alone = rank(replace(told, activities=NO_LIMITS), any_test_positive=positive)

    assert rank(told, any_test_positive=positive) == max(activities_alone, rest_alone)


@given(answers())
def test_of_the_two_pains_the_higher_counts(told: Answers) -> None:
    """Pain now above the worst of the day is read as the worst."""
    worst = max(told.pain_now_nrs, told.pain_worst_nrs)

    assert rank(told) == rank(replace(told, pain_now_nrs=0, pain_worst_nrs=worst))


@given(answers(), answers(), st.booleans(), st.booleans())
def test_answers_worse_in_every_way_never_have_a_lower_band(
    one: Answers, other: Answers, positive: bool, turned_positive: bool
) -> None:
    """Of any two patients, one with the worse answer of both to everything is no better off."""
    worse = worse_of(one, other)

    assert rank(worse, any_test_positive=positive or turned_positive) >= rank(
        one, any_test_positive=positive
    )


def worse_of(one: Answers, other: Answers) -> Answers:
    """Return ``one`` with each answer that is worse in ``other``, to the same questions."""
    return Answers(
        activities={
            activity: max(level, other.activities.get(activity, Level.NO_TROUBLE))
            for activity, level in one.activities.items()
        },
        pain_now_nrs=max(one.pain_now_nrs, other.pain_now_nrs),
        pain_worst_nrs=max(one.pain_worst_nrs, other.pain_worst_nrs),
        kind=later(PainKind, one.kind, other.kind),
        spread=later(Spread, one.spread, other.spread),
        tingling=one.tingling or other.tingling,
        frequency=later(Frequency, one.frequency, other.frequency),
        days_since=max(one.days_since, other.days_since),
        trend=later(Trend, one.trend, other.trend),
        avoids_movement=one.avoids_movement or other.avoids_movement,
    )


def later(scale: type[Scale], one: Scale, other: Scale) -> Scale:
    order = list(scale)
    return max(one, other, key=order.index)
