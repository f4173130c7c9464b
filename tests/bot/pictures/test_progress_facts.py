"""The facts of the progress picture, and how days become marks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.pictures.progress import DayPoint, Labels, Progress, Summary, summary
from bot.pictures.progress.days import is_by_week, marks
from flows.diary import Outcome
from flows.rules.phases import Phase
from tests.bot.pictures.progress_samples import DIGITS, FIRST, WORDS, course, day, labels, pains


def test_two_weeks_are_compared_by_their_means() -> None:
    """From 8 in the first week to 6 in the last is 2 points or 25 percent less pain."""
    first = (9, 7, None, 8, 8, None, 8)
    last = (6, 6, 6, None, None, 7, 5)
    outcomes = [Outcome.DONE, Outcome.SOME, Outcome.COULD_NOT, Outcome.SKIPPED, None] * 3
    days = tuple(
        day(index, pain, outcomes[index], Phase.PAIN_FREE_RANGE)
        for index, pain in enumerate(first + last)
    )

    assert summary(Progress(days, "en", labels())) == Summary(
        days=14,
        check_ins=10,
        sessions_done=3,
        sessions_some=3,
        pain_first_week=8.0,
        pain_last_week=6.0,
        change_points=-2.0,
        change_percent=-25.0,
        phase=Phase.PAIN_FREE_RANGE,
    )


def test_weeks_that_share_a_day_are_not_compared() -> None:
    """On day 13 the first and the last seven days overlap; on day 14 they no longer do."""
    assert summary(pains(*[6] * 12, 3)).change_points is None
    assert summary(pains(*[6] * 13, 6)).change_points == 0.0


def test_more_pain_is_a_change_upwards() -> None:
    """A rise keeps its sign, in points and in percent."""
    facts = summary(pains(*[4] * 7, *[5] * 7))

    assert (facts.change_points, facts.change_percent) == (1.0, 25.0)


def test_no_percentage_is_taken_of_no_pain() -> None:
    """From 0 to 2 is two points, but no number of percent."""
    facts = summary(pains(*[0] * 7, *[2] * 7))

    assert (facts.change_points, facts.change_percent) == (2.0, None)


def test_a_week_without_a_check_in_has_no_mean() -> None:
    """Nothing is made up for a silent week, and nothing is compared with it."""
    facts = summary(pains(*[5] * 7, *[None] * 7))

    assert (facts.pain_first_week, facts.pain_last_week) == (5.0, None)
    assert (facts.change_points, facts.change_percent) == (None, None)


def test_one_day_is_its_own_first_and_last_week() -> None:
    """The first evening already has its mean."""
    facts = summary(pains(7))

    assert (facts.days, facts.pain_first_week, facts.pain_last_week) == (1, 7.0, 7.0)


def test_seventy_days_are_drawn_one_by_one() -> None:
    """Up to ten weeks no day is lost in a mean."""
    days = course(70).days

    assert not is_by_week(days)
    assert [mark.date_text for mark in marks(days)] == [day.date_text for day in days]


def test_seventy_one_days_are_drawn_by_week() -> None:
    """From the next day on a mark is seven days; the eleventh week has one day so far."""
    days = course(71).days

    assert is_by_week(days)
    assert [len(mark.outcomes) for mark in marks(days)] == [7] * 10 + [1]


def test_a_week_shows_its_mean_and_where_it_ended() -> None:
    """Days without a check-in do not pull the mean down; the phase is the one reached."""
    week = [day(i, pain) for i, pain in enumerate((9, None, 6, None, None, None))]
    week.append(day(6, 3, Outcome.DONE, Phase.STABILITY))
    rest = [day(index) for index in range(7, 71)]

    first, *_, last = marks((*week, *rest))

    assert (first.pain, first.phase, first.date_text) == (6.0, Phase.STABILITY, "28.09.")
    assert first.outcomes == (*[None] * 6, Outcome.DONE)
    assert (last.pain, last.date_text) == (None, rest[-1].date_text)


def test_a_progress_without_a_day_is_refused() -> None:
    """There is no picture of nothing: who has no plan yet has no phase to show."""
    with pytest.raises(ValueError, match="at least today"):
        Progress((), "en", labels())


@pytest.mark.parametrize("second", [0, 2, -1])
def test_days_follow_one_another(second: int) -> None:
    """A day twice, left out or out of order would put every later one in the wrong place."""
    with pytest.raises(ValueError, match="follows 2026-09-28"):
        Progress((day(0), day(second)), "en", labels())


@pytest.mark.parametrize("pain_nrs", [-1, 11])
def test_pain_outside_the_scale_is_refused(pain_nrs: int) -> None:
    """A dot outside the plot would be a lie."""
    with pytest.raises(ValueError, match="outside 0-10"):
        DayPoint(FIRST + timedelta(days=1), pain_nrs, None, Phase.PROTECT, "29.09.")


def test_every_number_of_the_scale_has_its_digits() -> None:
    """Eleven texts, 0 to 10; phases use them too."""
    with pytest.raises(ValueError, match="numbers has 10 texts"):
        Labels("ltr", *WORDS["en"], DIGITS[:10])
