"""The days of the progress picture, and how they become marks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.pictures.progress import DayPoint, Labels, Progress
from bot.pictures.progress.days import is_by_week, marks
from flows.diary import Outcome
from flows.rules.phases import Phase
from tests.bot.pictures.progress_samples import DIGITS, FIRST, WORDS, course, day, labels


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
