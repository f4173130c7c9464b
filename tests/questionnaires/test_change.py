"""Meaningful change: each instrument's own measure, from both sides."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.questionnaires import nrs, peg, psfs, rmdq, start_back
from flows.questionnaires.instrument import Change, Instrument, change

MEASURED = (nrs.INSTRUMENT, peg.INSTRUMENT, psfs.INSTRUMENT, rmdq.INSTRUMENT)


@pytest.mark.parametrize(
    ("instrument", "first", "now", "expected"),
    [
        (nrs.INSTRUMENT, 9, 8, Change.SAME),
        (nrs.INSTRUMENT, 9, 7, Change.BETTER),
        (nrs.INSTRUMENT, 4, 3, Change.SAME),
        (nrs.INSTRUMENT, 3, 2, Change.BETTER),
        (nrs.INSTRUMENT, 3, 4, Change.SAME),
        (nrs.INSTRUMENT, 1, 2, Change.SAME),
        (nrs.INSTRUMENT, 3, 5, Change.WORSE),
        (nrs.INSTRUMENT, 0, 0, Change.SAME),
        (rmdq.INSTRUMENT, 20, 16, Change.SAME),
        (rmdq.INSTRUMENT, 20, 15, Change.BETTER),
        (rmdq.INSTRUMENT, 10, 8, Change.SAME),
        (rmdq.INSTRUMENT, 10, 7, Change.BETTER),
        (rmdq.INSTRUMENT, 10, 14, Change.SAME),
        (rmdq.INSTRUMENT, 10, 15, Change.WORSE),
        (peg.INSTRUMENT, Fraction(10, 3), Fraction(7, 3), Change.BETTER),
        (peg.INSTRUMENT, Fraction(11, 3), Fraction(8, 3), Change.SAME),
        (psfs.INSTRUMENT, 3, Fraction(29, 6), Change.SAME),
        (psfs.INSTRUMENT, 3, 5, Change.BETTER),
        (psfs.INSTRUMENT, 5, 3, Change.WORSE),
    ],
)
def test_a_change_matters_from_its_measure_on(
    instrument: Instrument, first: int | Fraction, now: int | Fraction, expected: Change
) -> None:
    """Points count both ways, 30 % counts for getting better only."""
    assert change(instrument, first, now) is expected


@given(st.sampled_from(MEASURED), st.data())
def test_an_unchanged_score_is_the_same_and_better_is_never_called_worse(
    instrument: Instrument, data: st.DataObject
) -> None:
    """What moved the good way is better or the same, and the other way round."""
    scores = st.integers(0, instrument.score_max)
    first, now = data.draw(scores), data.draw(scores)
    gained = now > first if instrument.higher_is_better else now < first
    excluded = Change.WORSE if gained else Change.BETTER

    assert change(instrument, first, now) is not excluded
    assert change(instrument, first, first) is Change.SAME


def test_a_score_outside_the_instrument_is_refused() -> None:
    """A score above the highest names the instrument and its bounds."""
    with pytest.raises(ValueError, match="25 is no score of rmdq, 0-24"):
        change(rmdq.INSTRUMENT, 10, 25)


def test_no_change_is_judged_without_a_measure() -> None:
    """An instrument that names no meaningful change cannot be compared."""
    with pytest.raises(ValueError, match="start_back has no known meaningful change"):
        change(start_back.INSTRUMENT, 3, 4)
