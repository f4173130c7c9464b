"""Patterns that a physio can check: never a diagnosis, never a probability.

At most five short questions are added, and each only where the answers already
given point there; most patients are asked none.

Source: the clinic's article, "What else could it be?"; which answer points
where is the clinic's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.rules.severity import Activity, Answers, Level, Spread


class Pattern(StrEnum):
    """What the answers may fit."""

    DISC = "disc"
    SLIPPED_VERTEBRA = "slipped_vertebra"
    SACROILIAC = "sacroiliac"
    JOINT_WEAR = "joint_wear"
    SCIATIC_NERVE = "sciatic_nerve"


class Aggravator(StrEnum):
    """The tick-list of what makes it worse, as in the article."""

    DRESSING = "dressing"
    LIFTING_CHILD = "lifting_child"
    STAIRS = "stairs"
    UPHILL = "uphill"
    RUNNING = "running"
    DEADLIFTS = "deadlifts"
    JUMPING = "jumping"
    HEELS = "heels"
    DRIVING = "driving"
    DESK = "desk"


class Question(StrEnum):
    """The short questions, in the order in which they are asked; each is yes or no."""

    WORSE_SITTING_DRIVING = "worse_sitting_driving"
    COMING_UP_WITH_HANDS = "coming_up_with_hands"
    ONE_DEEP_BUTTOCK = "one_deep_buttock"
    WORSE_COLD_MORNINGS = "worse_cold_mornings"
    EASES_WITH_REST = "eases_with_rest"


class Sign(StrEnum):
    """What the patient told that fits a pattern, in the physio's summary."""

    LEG_SPREAD = "leg_spread"
    TINGLING = "tingling"
    BENDING = "bending"
    SITTING = "sitting"
    DRIVING = "driving"
    WALKING = "walking"
    STAIRS = "stairs"
    WORSE_SITTING_DRIVING = "worse_sitting_driving"
    COMING_UP_WITH_HANDS = "coming_up_with_hands"
    ONE_DEEP_BUTTOCK = "one_deep_buttock"
    WORSE_COLD_MORNINGS = "worse_cold_mornings"
    EASES_WITH_REST = "eases_with_rest"


Replies = Mapping[Question, bool]


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern, and the signs for it, strongest first."""

    pattern: Pattern
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    """A pattern fits when all of ``needs`` and, where given, one of ``any_of`` are told."""

    needs: tuple[Sign, ...]
    any_of: tuple[Sign, ...] = ()


_LOADED: Final = (Sign.WALKING, Sign.STAIRS)
_FITS: Final[Mapping[Pattern, _Fit]] = {
    Pattern.DISC: _Fit(
        needs=(Sign.LEG_SPREAD,),
        any_of=(Sign.BENDING, Sign.SITTING, Sign.DRIVING, Sign.WORSE_SITTING_DRIVING),
    ),
    Pattern.SLIPPED_VERTEBRA: _Fit(needs=(Sign.COMING_UP_WITH_HANDS, Sign.BENDING)),
    Pattern.SACROILIAC: _Fit(needs=(Sign.ONE_DEEP_BUTTOCK,), any_of=_LOADED),
    Pattern.JOINT_WEAR: _Fit(
        needs=(Sign.WORSE_COLD_MORNINGS, Sign.EASES_WITH_REST),
        any_of=(Sign.WALKING, Sign.SITTING),
    ),
    Pattern.SCIATIC_NERVE: _Fit(needs=(Sign.LEG_SPREAD, Sign.TINGLING)),
}

_ASKED_AFTER: Final[Mapping[Question, _Fit]] = {
    Question.WORSE_SITTING_DRIVING: _Fit(needs=(Sign.LEG_SPREAD,)),
    Question.COMING_UP_WITH_HANDS: _Fit(needs=(Sign.BENDING,)),
    Question.ONE_DEEP_BUTTOCK: _Fit(needs=(), any_of=_LOADED),
    Question.WORSE_COLD_MORNINGS: _Fit(needs=(), any_of=(Sign.WALKING, Sign.SITTING)),
    Question.EASES_WITH_REST: _Fit(needs=(Sign.WORSE_COLD_MORNINGS,)),
}

_LEG: Final = frozenset({Spread.LEG_ABOVE_KNEE, Spread.LEG_BELOW_KNEE})
_SIGN_OF_ACTIVITY: Final[Mapping[Activity, Sign]] = {
    Activity.BENDING: Sign.BENDING,
    Activity.SITTING: Sign.SITTING,
    Activity.WALKING: Sign.WALKING,
    Activity.STAIRS: Sign.STAIRS,
}
_SIGN_OF_AGGRAVATOR: Final[Mapping[Aggravator, Sign]] = {
    Aggravator.DRIVING: Sign.DRIVING,
    Aggravator.DESK: Sign.SITTING,
    Aggravator.STAIRS: Sign.STAIRS,
    Aggravator.UPHILL: Sign.STAIRS,
}


def next_question(
    answers: Answers, worse_with: frozenset[Aggravator], replies: Replies
) -> Question | None:
    """Return the next short question worth asking, None when there is none.

    ``worse_with`` is the tick-list of what makes it worse, ``replies`` what was
    already asked here. A question whose answer is already known, or could
    complete no pattern, is left out.
    """
    told = _told(answers, worse_with, replies)
    worth_asking = (
        question
        for question in Question
        if question not in replies
        and _fits(_ASKED_AFTER[question], told)
        and _adds(question, answers, told)
    )
    return next(worth_asking, None)


def matches(
    answers: Answers, worse_with: frozenset[Aggravator], replies: Replies
) -> tuple[Match, ...]:
    """Return the patterns that the answers fit, in a fixed order that ranks nothing.

    ``replies`` are the answers to the short questions; an unasked one is no.
    """
    told = _told(answers, worse_with, replies)
    return tuple(
        Match(pattern, tuple(sign for sign in (*fit.needs, *fit.any_of) if sign in told))
        for pattern, fit in _FITS.items()
        if _fits(fit, told)
    )


def _fits(fit: _Fit, told: frozenset[Sign]) -> bool:
    return told.issuperset(fit.needs) and (not fit.any_of or not told.isdisjoint(fit.any_of))


def _adds(question: Question, answers: Answers, told: frozenset[Sign]) -> bool:
    """Return whether the answer is not known yet and its place on the body is possible."""
    match question:
        case Question.WORSE_SITTING_DRIVING:
            return told.isdisjoint({Sign.SITTING, Sign.DRIVING})
        case Question.ONE_DEEP_BUTTOCK:
            return answers.spread is Spread.HIPS_BUTTOCKS
        case (
            Question.COMING_UP_WITH_HANDS | Question.WORSE_COLD_MORNINGS | Question.EASES_WITH_REST
        ):
            return True


def _told(answers: Answers, worse_with: frozenset[Aggravator], replies: Replies) -> frozenset[Sign]:
    told = {
        sign
        for activity, sign in _SIGN_OF_ACTIVITY.items()
        if answers.activities[activity] > Level.NO_TROUBLE
    }
    told |= {_SIGN_OF_AGGRAVATOR[ticked] for ticked in worse_with & _SIGN_OF_AGGRAVATOR.keys()}
    told |= {Sign(question.value) for question, yes in replies.items() if yes}
    if answers.spread in _LEG:
        told.add(Sign.LEG_SPREAD)
    if answers.tingling:
        told.add(Sign.TINGLING)
    return frozenset(told)
