"""Warning signs: order, "not sure", the most urgent tier, and when they are asked again."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.red_flags import (
    ORDER,
    TIER_OF,
    FlagAnswer,
    RedFlag,
    Tier,
    asks_again,
    counts,
    most_urgent,
    next_question,
    noted,
    pauses_exercises,
    raised,
    stops_at_once,
    tier,
)

ANSWERS = st.dictionaries(st.sampled_from(RedFlag), st.sampled_from(FlagAnswer))
URGENCY = tuple(Tier)


def all_no() -> dict[RedFlag, FlagAnswer]:
    return dict.fromkeys(ORDER, FlagAnswer.NO)


def test_every_sign_has_a_tier_and_urgent_ones_are_asked_first() -> None:
    """Seven emergency signs, then five for the same day, then ten that can wait."""
    tiers = [TIER_OF[flag] for flag in ORDER]

    assert tiers == [Tier.EMERGENCY] * 7 + [Tier.SAME_DAY] * 5 + [Tier.SOON] * 10


@pytest.mark.parametrize("flag", RedFlag)
def test_yes_raises_every_sign_and_no_raises_none(flag: RedFlag) -> None:
    """One yes among noes gives that sign's tier; all noes give none."""
    assert tier(all_no() | {flag: FlagAnswer.YES}) is TIER_OF[flag]
    assert tier(all_no()) is Tier.NONE


@pytest.mark.parametrize("flag", RedFlag)
def test_not_sure_is_yes_unless_the_sign_can_wait(flag: RedFlag) -> None:
    """Not sure counts in the two urgent tiers; else it is noted and counts as no."""
    answers = all_no() | {flag: FlagAnswer.NOT_SURE}
    can_wait = TIER_OF[flag] is Tier.SOON

    assert counts(flag, FlagAnswer.NOT_SURE) is not can_wait
    assert tier(answers) is (Tier.NONE if can_wait else TIER_OF[flag])
    assert noted(answers) == ((flag,) if can_wait else ())


def test_the_more_urgent_of_any_two_signs_decides() -> None:
    """For all pairs of signs and answers the tier is the more urgent of the two alone."""
    for one, other in combinations(RedFlag, 2):
        for this, that in product(FlagAnswer, repeat=2):
            alone = (tier({one: this}), tier({other: that}))

            assert tier({one: this, other: that}) is min(alone, key=URGENCY.index)


@given(ANSWERS)
def test_any_set_of_answers_has_the_tier_of_its_most_urgent_answer(
    answers: dict[RedFlag, FlagAnswer],
) -> None:
    """The tier of many answers is that of the most urgent one, in whatever order they came."""
    alone = [tier({flag: answer}) for flag, answer in answers.items()]

    assert tier(answers) is min(alone, key=URGENCY.index, default=Tier.NONE)
    assert tier(answers) is most_urgent(*(TIER_OF[flag] for flag in raised(answers)))


@given(ANSWERS, st.sampled_from(RedFlag))
def test_a_sign_more_never_makes_it_less_urgent(
    answers: dict[RedFlag, FlagAnswer], flag: RedFlag
) -> None:
    """Changing any answer to yes leaves the tier as urgent or makes it more so."""
    worse = answers | {flag: FlagAnswer.YES}

    assert URGENCY.index(tier(worse)) <= URGENCY.index(tier(answers))


@pytest.mark.parametrize(("flag", "answer"), list(product(RedFlag, FlagAnswer)))
def test_only_an_emergency_sign_ends_the_questions(flag: RedFlag, answer: FlagAnswer) -> None:
    """Yes or not sure to an emergency sign ends them; all other answers are collected."""
    ends = TIER_OF[flag] is Tier.EMERGENCY and answer is not FlagAnswer.NO

    assert stops_at_once(flag, answer) is ends
    assert (next_question({flag: answer}) is None) is ends


def test_the_questions_come_one_by_one_until_all_are_answered() -> None:
    """Noes lead through every sign once, in order, and then there is no more to ask."""
    answers: dict[RedFlag, FlagAnswer] = {}
    while (flag := next_question(answers)) is not None:
        answers[flag] = FlagAnswer.NO

    assert tuple(answers) == ORDER


def test_exercises_pause_for_emergency_and_same_day_only() -> None:
    """A sign that can wait limits the plan elsewhere, but does not pause it."""
    assert [pauses_exercises(found) for found in Tier] == [True, True, False, False]


@pytest.mark.parametrize(
    ("days", "before_nrs", "now_nrs", "due"),
    [
        (6, 2, 4, False),
        (7, 2, 2, True),
        (0, 2, 5, True),
        (0, 5, 2, False),
        (0, 0, 2, False),
        (0, 0, 3, True),
    ],
)
def test_signs_are_asked_again_after_a_week_or_a_rise_of_three(
    days: int, before_nrs: int, now_nrs: int, due: bool
) -> None:
    """Seven days or three points more pain bring the questions back; less does not."""
    again = asks_again(days_since_asked=days, pain_nrs=now_nrs, pain_before_nrs=before_nrs)

    assert again is due
