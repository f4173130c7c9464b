"""Warning signs: what is asked, in which order, and how urgent the answers are.

"Not sure" counts as yes for an emergency or a same-day sign. For a sign that
can wait it counts as no, and is noted for the physio.

Source: cauda-equina wording follows the published warning-sign cards; the
tiers are deliberately conservative (IFOMPT framework, Finucane 2020).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from flows.rules.limits import ASK_AGAIN_AFTER_DAYS, ASK_AGAIN_PAIN_RISE


class Tier(StrEnum):
    """How soon someone must look at the patient, most urgent first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"
    NONE = "none"


class RedFlag(StrEnum):
    """One plain question each, in the order in which they are asked."""

    SADDLE_NUMBNESS = "saddle_numbness"
    BLADDER_BOWEL = "bladder_bowel"
    SEXUAL_FUNCTION = "sexual_function"
    BOTH_LEGS = "both_legs"
    CHEST_PAIN = "chest_pain"
    SERIOUS_ACCIDENT = "serious_accident"
    BELLY_COLLAPSE = "belly_collapse"

    FEVER_UNWELL = "fever_unwell"
    INFECTION_RISK = "infection_risk"
    ONE_LEG_WEAK = "one_leg_weak"
    FRAGILE_BONES = "fragile_bones"
    PAST_CANCER = "past_cancer"

    WEIGHT_LOSS = "weight_loss"
    NIGHT_PAIN = "night_pain"
    LUMP_SHAPE = "lump_shape"
    SHOULDER_BLADES = "shoulder_blades"
    COUGH_STRAIN = "cough_strain"
    FIRST_EVER_AGE = "first_ever_age"
    LEG_BELOW_KNEE = "leg_below_knee"
    NO_BETTER = "no_better"
    MORNING_STIFFNESS = "morning_stiffness"
    PREGNANCY = "pregnancy"


class FlagAnswer(StrEnum):
    """The three buttons under every warning-sign question."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


Answers = Mapping[RedFlag, FlagAnswer]

TIER_OF: Final[Mapping[RedFlag, Tier]] = {
    RedFlag.SADDLE_NUMBNESS: Tier.EMERGENCY,
    RedFlag.BLADDER_BOWEL: Tier.EMERGENCY,
    RedFlag.SEXUAL_FUNCTION: Tier.EMERGENCY,
    RedFlag.BOTH_LEGS: Tier.EMERGENCY,
    RedFlag.CHEST_PAIN: Tier.EMERGENCY,
    RedFlag.SERIOUS_ACCIDENT: Tier.EMERGENCY,
    RedFlag.BELLY_COLLAPSE: Tier.EMERGENCY,
    RedFlag.FEVER_UNWELL: Tier.SAME_DAY,
    RedFlag.INFECTION_RISK: Tier.SAME_DAY,
    RedFlag.ONE_LEG_WEAK: Tier.SAME_DAY,
    RedFlag.FRAGILE_BONES: Tier.SAME_DAY,
    RedFlag.PAST_CANCER: Tier.SAME_DAY,
    RedFlag.WEIGHT_LOSS: Tier.SOON,
    RedFlag.NIGHT_PAIN: Tier.SOON,
    RedFlag.LUMP_SHAPE: Tier.SOON,
    RedFlag.SHOULDER_BLADES: Tier.SOON,
    RedFlag.COUGH_STRAIN: Tier.SOON,
    RedFlag.FIRST_EVER_AGE: Tier.SOON,
    RedFlag.LEG_BELOW_KNEE: Tier.SOON,
    RedFlag.NO_BETTER: Tier.SOON,
    RedFlag.MORNING_STIFFNESS: Tier.SOON,
    RedFlag.PREGNANCY: Tier.SOON,
}

ORDER: Final[tuple[RedFlag, ...]] = tuple(RedFlag)


def counts(flag: RedFlag, answer: FlagAnswer) -> bool:
    """Return whether this answer raises the flag; "not sure" does in the two urgent tiers."""
    if answer is FlagAnswer.NOT_SURE:
        return TIER_OF[flag] in (Tier.EMERGENCY, Tier.SAME_DAY)
    return answer is FlagAnswer.YES


def stops_at_once(flag: RedFlag, answer: FlagAnswer) -> bool:
    """Return whether the questions end here: an emergency sign that counts."""
    return TIER_OF[flag] is Tier.EMERGENCY and counts(flag, answer)


def raised(answers: Answers) -> tuple[RedFlag, ...]:
    """Return the flags that count, most urgent first."""
    return tuple(flag for flag in ORDER if flag in answers and counts(flag, answers[flag]))


def noted(answers: Answers) -> tuple[RedFlag, ...]:
    """Return the flags answered "not sure" that count as no but are told to the physio."""
    return tuple(
        flag
        for flag in ORDER
        if answers.get(flag) is FlagAnswer.NOT_SURE and not counts(flag, FlagAnswer.NOT_SURE)
    )


def tier(answers: Answers) -> Tier:
    """Return the most urgent tier of all flags that count; unanswered flags add nothing.

    A result of ``Tier.NONE`` is good news only once ``next_question`` is None.
    """
    return most_urgent(*(TIER_OF[flag] for flag in raised(answers)))


def most_urgent(*tiers: Tier) -> Tier:
    """Return the most urgent of ``tiers``, ``Tier.NONE`` when there are none."""
    return next((urgent for urgent in Tier if urgent in tiers), Tier.NONE)


def next_question(answers: Answers) -> RedFlag | None:
    """Return the first flag not yet asked; None when all are, or an emergency sign ended it."""
    if any(stops_at_once(flag, answer) for flag, answer in answers.items()):
        return None
    return next((flag for flag in ORDER if flag not in answers), None)


def pauses_exercises(open_tier: Tier) -> bool:
    """Return whether no exercise may be shown until the clinic clears the flag."""
    return open_tier in (Tier.EMERGENCY, Tier.SAME_DAY)


def asks_again(*, days_since_asked: int, pain_nrs: int, pain_before_nrs: int) -> bool:
    """Return whether the questions are due: a week has passed, or daily pain rose by 3 or more.

    Both pains are 0-10, from this check-in and the one before.
    """
    rise = pain_nrs - pain_before_nrs
    return days_since_asked >= ASK_AGAIN_AFTER_DAYS or rise >= ASK_AGAIN_PAIN_RISE
