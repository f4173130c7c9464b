"""Severity: the clinic's vectors, every cut-off from both sides, and impossible answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.rules.severity import (
    WEIGHTS,
    Activity,
    Answers,
    Band,
    Frequency,
    Level,
    PainKind,
    Spread,
    Trend,
    band,
    limitation,
)
from tests.rules.severity_answers import NO_LIMITS, NO_TROUBLE, limited, with_activities


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        pytest.param(NO_TROUBLE, Band.CLEAR, id="all zeros"),
        pytest.param(with_activities(limited(dressing=2), 3), Band.SEVERE, id="dressing 2"),
        pytest.param(
            with_activities(dict.fromkeys(Activity, Level.SOME_PAIN), 4), Band.MODERATE, id="all 1"
        ),
        pytest.param(with_activities(limited(bending=1), 2), Band.MILD, id="bending 1"),
        pytest.param(
            replace(with_activities(limited(running=3), 4), frequency=Frequency.YEARLY),
            Band.MILD,
            id="running 3, yearly",
        ),
        pytest.param(with_activities(limited(walking=3)), Band.SEVERE, id="walking 3"),
        pytest.param(replace(NO_TROUBLE, pain_worst_nrs=8), Band.SEVERE, id="worst 8"),
        pytest.param(
            replace(NO_TROUBLE, pain_worst_nrs=4, frequency=Frequency.WEEKLY),
            Band.MODERATE,
            id="worst 4, weekly",
        ),
    ],
)
def test_the_clinics_vectors(answers: Answers, expected: Band) -> None:
    """Each example of the clinic falls into the band it named."""
    assert band(answers, any_test_positive=False) is expected


def test_limitation_of_the_clinics_vectors() -> None:
    """All activities at 1 limit by a third; only bending at 1 by 4.6."""
    assert limitation(dict.fromkeys(Activity, Level.SOME_PAIN)) == pytest.approx(100 / 3)
    assert limitation(limited(bending=1)) == pytest.approx(4.6, abs=0.05)


def test_lighter_loads_weigh_more() -> None:
    """Weights fall from dressing, 8, to running, 1."""
    assert [WEIGHTS[activity] for activity in Activity] == [8, 7, 6, 5, 4, 3, 2, 1]


def test_activities_the_patient_does_not_do_are_left_out_of_both_sums() -> None:
    """All asked activities at 3 limit by 100, whether running was asked or not."""
    asked = dict.fromkeys(Activity, Level.CANNOT)
    del asked[Activity.RUNNING]

    assert limitation(asked) == 100
    assert limitation({**asked, Activity.DRESSING: Level.NO_TROUBLE}) == pytest.approx(
        100 * (35 - 8) / 35
    )


@pytest.mark.parametrize(
    ("activity", "severe_from"),
    [
        (Activity.DRESSING, 2),
        (Activity.SITTING, 3),
        (Activity.GETTING_UP, 3),
        (Activity.WALKING, 3),
    ],
)
def test_a_light_load_alone_makes_it_severe(activity: Activity, severe_from: int) -> None:
    """Dressing at 2, or sitting, getting up or walking at 3; one level less does not."""
    at, below = limited(**{activity: severe_from}), limited(**{activity: severe_from - 1})

    assert band(with_activities(at), any_test_positive=False) is Band.SEVERE
    assert band(with_activities(below), any_test_positive=False) is not Band.SEVERE


@pytest.mark.parametrize(
    "activity", [Activity.BENDING, Activity.STAIRS, Activity.LIFTING, Activity.RUNNING]
)
def test_a_heavy_load_alone_is_mild(activity: Activity) -> None:
    """Not being able to bend, climb, lift or run is mild when all else is free."""
    levels = limited(**{activity: 3})

    assert band(with_activities(levels), any_test_positive=False) is Band.MILD


def test_limitation_of_exactly_sixty_is_severe() -> None:
    """63 of 105 points, running left out, is 60; a point less is moderate."""
    at = limited(dressing=1, sitting=2, getting_up=2, bending=3, walking=2, stairs=2)
    del at[Activity.RUNNING]
    below = {**at, Activity.STAIRS: Level.SOME_PAIN, Activity.LIFTING: Level.SOME_PAIN}

    assert limitation(at) == 60
    assert band(with_activities(at), any_test_positive=False) is Band.SEVERE
    assert 59 < limitation(below) < 60
    assert band(with_activities(below), any_test_positive=False) is Band.MODERATE


def test_limitation_of_exactly_twenty_five_is_moderate() -> None:
    """27 of 108 points is 25; 26 points are mild."""
    at = limited(dressing=1, sitting=1, getting_up=1, bending=1, running=1)
    below = {**at, Activity.RUNNING: Level.NO_TROUBLE}

    assert limitation(at) == 25
    assert band(with_activities(at), any_test_positive=False) is Band.MODERATE
    assert band(with_activities(below), any_test_positive=False) is Band.MILD


@pytest.mark.parametrize(
    ("pain_nrs", "expected"),
    [
        (0, Band.CLEAR),
        (1, Band.MILD),
        (4, Band.MILD),
        (5, Band.MODERATE),
        (7, Band.MODERATE),
        (8, Band.SEVERE),
        (10, Band.SEVERE),
    ],
)
def test_worst_pain_alone(pain_nrs: int, expected: Band) -> None:
    """From 1 mild, from 5 moderate, from 8 severe; pain now counts where it is higher."""
    worst = replace(NO_TROUBLE, pain_worst_nrs=pain_nrs)
    now = replace(NO_TROUBLE, pain_now_nrs=pain_nrs)

    assert band(worst, any_test_positive=False) is expected
    assert band(now, any_test_positive=False) is expected


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        (Frequency.FIRST, Band.CLEAR),
        (Frequency.MONTHLY, Band.CLEAR),
        (Frequency.WEEKLY, Band.MODERATE),
        (Frequency.CONSTANT, Band.MODERATE),
    ],
)
def test_weekly_spasms_are_moderate_and_rarer_ones_are_history(
    frequency: Frequency, expected: Band
) -> None:
    """Monthly or rarer says nothing about now; weekly or constant does."""
    assert band(replace(NO_TROUBLE, frequency=frequency), any_test_positive=False) is expected


@pytest.mark.parametrize("spread", Spread)
def test_any_spread_is_moderate(spread: Spread) -> None:
    """Pain that leaves the low back is moderate, wherever it goes."""
    stays = spread is Spread.LOW_BACK
    found = band(replace(NO_TROUBLE, spread=spread), any_test_positive=False)

    assert found is (Band.CLEAR if stays else Band.MODERATE)


@pytest.mark.parametrize("kind", PainKind)
def test_sharp_pain_is_moderate_also_beside_a_dull_ache(kind: PainKind) -> None:
    """Sharp and both are moderate; a dull ache without pain now is not."""
    dull = kind is PainKind.DULL
    found = band(replace(NO_TROUBLE, kind=kind), any_test_positive=False)

    assert found is (Band.CLEAR if dull else Band.MODERATE)


def test_tingling_is_moderate() -> None:
    """Tingling or numbness alone is moderate."""
    assert band(replace(NO_TROUBLE, tingling=True), any_test_positive=False) is Band.MODERATE


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (replace(NO_TROUBLE, avoids_movement=True), Band.MILD),
        (replace(NO_TROUBLE, trend=Trend.WORSE), Band.MILD),
        (replace(NO_TROUBLE, trend=Trend.EASING), Band.CLEAR),
        (replace(NO_TROUBLE, days_since=90), Band.CLEAR),
    ],
)
def test_trouble_without_pain_is_mild_and_history_is_clear(
    answers: Answers, expected: Band
) -> None:
    """Avoiding movements or getting worse is trouble now; how long it lasts is not."""
    assert band(answers, any_test_positive=False) is expected


def test_a_positive_self_test_alone_is_mild() -> None:
    """A patient without any complaint but a positive test is not clear."""
    assert band(NO_TROUBLE, any_test_positive=True) is Band.MILD


@pytest.mark.parametrize("activity", Activity)
def test_only_lifting_and_running_may_be_left_out(activity: Activity) -> None:
    """Any other missing answer is refused by name."""
    levels = {done: level for done, level in NO_LIMITS.items() if done is not activity}

    if activity in (Activity.LIFTING, Activity.RUNNING):
        assert band(with_activities(levels), any_test_positive=False) is Band.CLEAR
    else:
        with pytest.raises(ValueError, match=f"No answer for {activity.value}"):
            with_activities(levels)


def test_numbers_out_of_bounds_are_refused() -> None:
    """A pain above 10 and a beginning in the future are faults."""
    with pytest.raises(ValueError, match="outside 0-10"):
        replace(NO_TROUBLE, pain_worst_nrs=11)
    with pytest.raises(ValueError, match="outside 0-10"):
        replace(NO_TROUBLE, pain_now_nrs=-1)
    with pytest.raises(ValueError, match="lies ahead"):
        replace(NO_TROUBLE, days_since=-1)
