"""Scores of each questionnaire: exact, bounded, and refused when unfinished."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.questionnaires import nrs, peg, psfs, rmdq
from flows.rules.pain_light import PainLight

STATEMENTS = rmdq.INSTRUMENT.items


@pytest.mark.parametrize("pain_nrs", range(11))
def test_a_pain_is_its_own_score(pain_nrs: int) -> None:
    """The numeric rating scale scores what was tapped."""
    assert nrs.score(pain_nrs) == pain_nrs


@pytest.mark.parametrize(
    ("pain_nrs", "light"),
    [(3, PainLight.GREEN), (4, PainLight.AMBER), (5, PainLight.AMBER), (6, PainLight.RED)],
)
def test_pain_has_the_bands_of_the_pain_light(pain_nrs: int, light: PainLight) -> None:
    """One scale has one set of bands, wherever it is asked."""
    assert nrs.band(pain_nrs) is light


@pytest.mark.parametrize(
    ("answers", "expected"),
    [((0, 0, 0), Fraction(0)), ((7, 2, 1), Fraction(10, 3)), ((10, 10, 10), Fraction(10))],
)
def test_peg_is_the_exact_mean_of_three(answers: tuple[int, int, int], expected: Fraction) -> None:
    """Thirds are kept as thirds, so that no cut-off falls to rounding."""
    assert peg.score(dict(zip(peg.Item, answers, strict=True))) == expected


def test_an_unfinished_peg_has_no_score() -> None:
    """A missing item is named, not taken as zero."""
    with pytest.raises(ValueError, match="questionnaire-peg-general-activity"):
        peg.score({peg.Item.AVERAGE_PAIN: 3, peg.Item.ENJOYMENT: 4})


@pytest.mark.parametrize("wrong", [-1, 11])
def test_an_answer_off_the_scale_is_refused(wrong: int) -> None:
    """Every scale from 0 to 10 refuses what lies outside."""
    with pytest.raises(ValueError, match="0-10"):
        nrs.score(wrong)
    with pytest.raises(ValueError, match="from 0 to 10"):
        peg.score(dict.fromkeys(peg.Item, wrong))
    with pytest.raises(ValueError, match="from 0 to 10"):
        psfs.score([5, wrong])


def test_roland_morris_has_24_statements() -> None:
    """Each statement has its own message, in the published order."""
    assert len(set(STATEMENTS)) == 24
    assert (STATEMENTS[0], STATEMENTS[-1]) == ("questionnaire-rmdq-1", "questionnaire-rmdq-24")


@given(st.sets(st.sampled_from(STATEMENTS)))
def test_roland_morris_counts_ticks(ticked: set[str]) -> None:
    """The score is the number of ticks, and a tick more is a point more."""
    assert rmdq.score(ticked) == len(ticked)
    assert rmdq.score(set(STATEMENTS)) == 24


def test_a_statement_of_another_questionnaire_is_refused() -> None:
    """A foreign tick is named."""
    with pytest.raises(ValueError, match="questionnaire-rmdq-25"):
        rmdq.score({"questionnaire-rmdq-25"})


@pytest.mark.parametrize(("total", "recovered"), [(0, True), (2, True), (3, False), (24, False)])
def test_roland_morris_recovers_at_two(total: int, recovered: bool) -> None:
    """Two or less is recovered, three is not."""
    assert rmdq.recovered(total) is recovered


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [([0], Fraction(0)), ([3, 4], Fraction(7, 2)), ([10, 0, 1], Fraction(11, 3))],
)
def test_the_patients_own_scale_is_the_mean_of_its_activities(
    ratings: list[int], expected: Fraction
) -> None:
    """One to three activities are averaged over those that were named."""
    assert psfs.score(ratings) == expected


@pytest.mark.parametrize("ratings", [[], [1, 2, 3, 4]])
def test_the_patients_own_scale_takes_one_to_three_activities(ratings: list[int]) -> None:
    """None cannot be scored and four are too many."""
    with pytest.raises(ValueError, match=r"cannot be scored|too many"):
        psfs.score(ratings)
