"""Patterns for the physio: what fits, why, and that few questions are asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.patterns import (
    Aggravator,
    Match,
    Pattern,
    Question,
    Sign,
    matches,
    next_question,
)
from flows.rules.severity import Answers, Spread
from tests.rules.severity_answers import NO_TROUBLE, answers, limited, with_activities

NOTHING: frozenset[Aggravator] = frozenset()
AGGRAVATORS = st.frozensets(st.sampled_from(Aggravator))


def asked(
    told: Answers, worse_with: frozenset[Aggravator] = NOTHING, *, yes: bool = True
) -> tuple[Question, ...]:
    """Return all questions a patient is asked who answers each the same way."""
    replies: dict[Question, bool] = {}
    while (question := next_question(told, worse_with, replies)) is not None:
        replies[question] = yes
    return tuple(replies)


def to_the(spread: Spread, **levels: int) -> Answers:
    return replace(with_activities(limited(**levels)), spread=spread)


def test_a_patient_whose_answers_point_nowhere_is_asked_nothing() -> None:
    """No trouble, no questions, no pattern."""
    assert asked(NO_TROUBLE) == ()
    assert matches(NO_TROUBLE, NOTHING, {}) == ()


@pytest.mark.parametrize(
    ("told", "questions"),
    [
        (to_the(Spread.LEG_BELOW_KNEE), (Question.WORSE_SITTING_DRIVING,)),
        (to_the(Spread.LOW_BACK, bending=1), (Question.COMING_UP_WITH_HANDS,)),
        (to_the(Spread.HIPS_BUTTOCKS, stairs=1), (Question.ONE_DEEP_BUTTOCK,)),
        (to_the(Spread.LOW_BACK, stairs=1), ()),
        (
            to_the(Spread.LOW_BACK, sitting=1),
            (Question.WORSE_COLD_MORNINGS, Question.EASES_WITH_REST),
        ),
    ],
)
def test_a_question_is_asked_only_where_an_answer_points_there(
    told: Answers, questions: tuple[Question, ...]
) -> None:
    """Leg, bending, buttock and long sitting each bring their own question and no other."""
    assert asked(told) == questions


def test_rest_is_asked_about_only_after_cold_and_mornings() -> None:
    """A no to the first half of a pattern spares the second question."""
    told = to_the(Spread.LOW_BACK, walking=1)

    assert asked(told, yes=False) == (Question.WORSE_COLD_MORNINGS,)


def test_what_was_ticked_is_not_asked_again() -> None:
    """Who ticked driving is not asked whether driving makes it worse."""
    told = to_the(Spread.LEG_ABOVE_KNEE)

    assert asked(told, frozenset({Aggravator.DRIVING})) == ()


@pytest.mark.parametrize(
    ("told", "replies", "expected"),
    [
        (
            to_the(Spread.LEG_ABOVE_KNEE, bending=1),
            {},
            Match(Pattern.DISC, (Sign.LEG_SPREAD, Sign.BENDING)),
        ),
        (
            to_the(Spread.LEG_BELOW_KNEE),
            {Question.WORSE_SITTING_DRIVING: True},
            Match(Pattern.DISC, (Sign.LEG_SPREAD, Sign.WORSE_SITTING_DRIVING)),
        ),
        (
            to_the(Spread.LOW_BACK, bending=2),
            {Question.COMING_UP_WITH_HANDS: True},
            Match(Pattern.SLIPPED_VERTEBRA, (Sign.COMING_UP_WITH_HANDS, Sign.BENDING)),
        ),
        (
            to_the(Spread.HIPS_BUTTOCKS, walking=1, stairs=1),
            {Question.ONE_DEEP_BUTTOCK: True},
            Match(Pattern.SACROILIAC, (Sign.ONE_DEEP_BUTTOCK, Sign.WALKING, Sign.STAIRS)),
        ),
        (
            to_the(Spread.LOW_BACK, walking=1),
            {Question.WORSE_COLD_MORNINGS: True, Question.EASES_WITH_REST: True},
            Match(
                Pattern.JOINT_WEAR,
                (Sign.WORSE_COLD_MORNINGS, Sign.EASES_WITH_REST, Sign.WALKING),
            ),
        ),
        (
            replace(to_the(Spread.LEG_BELOW_KNEE), tingling=True),
            {},
            Match(Pattern.SCIATIC_NERVE, (Sign.LEG_SPREAD, Sign.TINGLING)),
        ),
    ],
)
def test_each_pattern_fits_with_its_signs(
    told: Answers, replies: dict[Question, bool], expected: Match
) -> None:
    """The physio sees one pattern, and the answers that fit it."""
    assert matches(told, NOTHING, replies) == (expected,)


@pytest.mark.parametrize(
    ("told", "replies"),
    [
        (to_the(Spread.LEG_BELOW_KNEE), {Question.WORSE_SITTING_DRIVING: False}),
        (to_the(Spread.HIPS_BUTTOCKS, bending=3), {Question.COMING_UP_WITH_HANDS: False}),
        (replace(NO_TROUBLE, tingling=True), {}),
        (
            to_the(Spread.LOW_BACK, walking=1),
            {Question.WORSE_COLD_MORNINGS: True, Question.EASES_WITH_REST: False},
        ),
    ],
)
def test_half_a_pattern_is_none(told: Answers, replies: dict[Question, bool]) -> None:
    """A sign short, nothing is said to fit."""
    assert matches(told, NOTHING, replies) == ()


@given(answers(), AGGRAVATORS)
def test_no_patient_is_asked_more_than_five(
    told: Answers, worse_with: frozenset[Aggravator]
) -> None:
    """Each question comes once, in order, and there are at most five."""
    questions = asked(told, worse_with)

    assert len(questions) <= 5
    assert list(questions) == sorted(questions, key=list(Question).index)


@given(answers(), AGGRAVATORS)
def test_every_question_could_complete_a_pattern(
    told: Answers, worse_with: frozenset[Aggravator]
) -> None:
    """With all questions answered yes, each one is a sign of some pattern that fits."""
    questions = asked(told, worse_with)
    found = matches(told, worse_with, dict.fromkeys(questions, True))
    signs = {sign.value for match in found for sign in match.signs}

    assert {question.value for question in questions} <= signs
