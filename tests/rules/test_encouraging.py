"""Kind words: runs that forgive, and pain that is gone before the programme is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.encouraging import pain_dropped_early, streak
from flows.rules.phases import Phase
from flows.rules.progression import CheckIn, calm, calm_check_ins_left

TODAY = date(2026, 3, 30)
FEW = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 10)), max_size=6)


def ago(*days: int) -> frozenset[date]:
    """Return dates so many days ago."""
    return frozenset(TODAY - timedelta(days=each) for each in days)


@pytest.mark.parametrize(
    ("days", "length"),
    [
        ((), 0),
        ((0,), 1),
        ((0, 1, 2), 3),
        ((0, 2, 3), 3),  # yesterday was missed
        ((0, 3, 4), 1),  # two days in a row were missed
        ((0, 2, 3, 4, 5, 6, 7, 9), 8),  # a missed day, then another a week before it
        ((0, 2, 3, 4, 5, 6, 8, 9), 6),  # the second one within seven days
        ((1, 2, 3), 3),
        ((2, 3), 0),
    ],
)
def test_a_run_forgives_one_missed_day_in_seven(days: tuple[int, ...], length: int) -> None:
    """The missed day itself is not counted."""
    assert streak(ago(*days), TODAY) == length


@given(st.frozensets(st.integers(0, 40)))
def test_one_more_day_never_shortens_a_run(days: frozenset[int]) -> None:
    """Whoever does something today has a run at least as long as yesterday's, and one more."""
    active = ago(*(each + 1 for each in days))

    assert streak(active | {TODAY}, TODAY) == streak(active, TODAY - timedelta(days=1)) + 1


@pytest.mark.parametrize(
    ("pains", "is_early"),
    [((1, 0, 1), True), ((9, 0, 0, 0), True), ((0, 0), False), ((0, 2, 0), False)],
)
def test_three_check_ins_of_0_or_1_are_early(pains: Sequence[int], is_early: bool) -> None:
    """Only the last three count, and fewer are too few."""
    check_ins = [CheckIn(TODAY + timedelta(days=day), nrs) for day, nrs in enumerate(pains)]

    assert pain_dropped_early(Phase.PROTECT, check_ins) is is_early


@pytest.mark.parametrize("phase", Phase)
def test_only_the_first_five_phases_are_early(phase: Phase) -> None:
    """Later the end is near, and the clinic decides."""
    check_ins = [CheckIn(TODAY, 0)] * 3

    assert pain_dropped_early(phase, check_ins) is (phase <= Phase.FULL_RANGE)


@given(FEW)
def test_so_many_calm_check_ins_are_enough_and_no_fewer(said: list[tuple[int, int]]) -> None:
    """What the plan asks for is what the gate asks for."""
    check_ins = [CheckIn(TODAY - timedelta(days=7 - at), nrs) for at, nrs in sorted(said)]
    left = calm_check_ins_left(check_ins, TODAY)

    def after(count: int) -> list[CheckIn]:
        return check_ins + [CheckIn(TODAY + timedelta(days=day), 0) for day in range(count)]

    assert calm(after(left))
    assert left == 0 or not calm(after(left - 1))
