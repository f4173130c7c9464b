"""How severe the spasm is: limitation, band, and the answers that caused it.

The lighter the load that hurts, the worse. A worse answer never lowers the
band. The one surprise is the line between mild and clear: "any answer above
zero" is any trouble now, that is an activity above "no trouble", any pain,
movements avoided for fear of pain, or a spasm that is getting worse. A dull
ache, the days since it began and how often spasms came before are history,
and have no zero: a patient without trouble now is clear whatever they are, and
is advised to book an assessment if spasms come monthly or more (``advice``).

Source: the clinic's article, "How severe is the muscle spasm in my lower
back?"; weights and cut-offs are the clinic's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from flows.rules.limits import (
    MODERATE_LIMITATION_MIN,
    MODERATE_WORST_PAIN_MIN,
    SEVERE_LIMITATION_MIN,
    SEVERE_WORST_PAIN_MIN,
)
from flows.rules.pain_light import check_nrs
from flows.rules.self_tests import Part


class Activity(StrEnum):
    """What is asked about, lightest load first."""

    DRESSING = "dressing"
    SITTING = "sitting"
    GETTING_UP = "getting_up"
    BENDING = "bending"
    WALKING = "walking"
    STAIRS = "stairs"
    LIFTING = "lifting"
    RUNNING = "running"


WEIGHTS: Final[Mapping[Activity, int]] = {
    Activity.DRESSING: 8,
    Activity.SITTING: 7,
    Activity.GETTING_UP: 6,
    Activity.BENDING: 5,
    Activity.WALKING: 4,
    Activity.STAIRS: 3,
    Activity.LIFTING: 2,
    Activity.RUNNING: 1,
}

MAY_BE_LEFT_OUT: Final = frozenset({Activity.LIFTING, Activity.RUNNING})


class Level(IntEnum):
    """How much an activity is limited, 0 (not at all) to 3 (cannot)."""

    NO_TROUBLE = 0
    SOME_PAIN = 1
    VERY_PAINFUL = 2
    CANNOT = 3


class PainKind(StrEnum):
    """What the pain is like."""

    DULL = "dull"
    SHARP = "sharp"
    BOTH = "both"


class Spread(StrEnum):
    """Where the pain goes."""

    LOW_BACK = "low_back"
    HIPS_BUTTOCKS = "hips_buttocks"
    UP_THE_BACK = "up_the_back"
    LEG_ABOVE_KNEE = "leg_above_knee"
    LEG_BELOW_KNEE = "leg_below_knee"


class Frequency(StrEnum):
    """How often spasms come, rarest first."""

    FIRST = "first"
    YEARLY = "yearly"
    FEW_MONTHS = "few_months"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    CONSTANT = "constant"


class Trend(StrEnum):
    """How this spasm is going."""

    EASING = "easing"
    SAME = "same"
    WORSE = "worse"


class Band(StrEnum):
    """How severe the spasm is, worst first."""

    SEVERE = "severe"
    MODERATE = "moderate"
    MILD = "mild"
    CLEAR = "clear"


_OFTEN: Final = frozenset({Frequency.WEEKLY, Frequency.CONSTANT})
_LIGHT_LOADS: Final[Mapping[Activity, Level]] = {
    Activity.DRESSING: Level.VERY_PAINFUL,
    Activity.SITTING: Level.CANNOT,
    Activity.GETTING_UP: Level.CANNOT,
    Activity.WALKING: Level.CANNOT,
}


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything the severity questions collect; pains are 0-10, ``days_since`` counts from 0.

    ``activities`` leaves out what the patient does not do: lifting or running,
    nothing else. Raises ValueError for any other gap, or a number out of bounds.
    """

    activities: Mapping[Activity, Level]
    pain_now_nrs: int
    pain_worst_nrs: int
    kind: PainKind = PainKind.DULL
    spread: Spread = Spread.LOW_BACK
    tingling: bool = False
    frequency: Frequency = Frequency.FIRST
    days_since: int = 0
    trend: Trend = Trend.SAME
    avoids_movement: bool = False

    def __post_init__(self) -> None:
        check_nrs(self.pain_now_nrs)
        check_nrs(self.pain_worst_nrs)
        missing = set(Activity) - set(self.activities) - MAY_BE_LEFT_OUT
        if missing:
            names = ", ".join(sorted(missing))
            raise ValueError(f"No answer for {names}. Only lifting and running may be left out.")
        if self.days_since < 0:
            raise ValueError(f"days_since={self.days_since} lies ahead. It counts from 0, today.")


class Rule(StrEnum):
    """The rules that put a patient in a band, most telling first."""

    LIGHT_LOAD = "light_load"
    WORST_PAIN = "worst_pain"
    LIMITATION = "limitation"
    SPREAD = "spread"
    TINGLING = "tingling"
    SHARP = "sharp"
    FREQUENCY = "frequency"
    SELF_TEST = "self_test"
    TROUBLE = "trouble"
    AVOIDING = "avoiding"
    GETTING_WORSE = "getting_worse"


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer that caused the band, and the rule by which it did.

    ``answer`` is a level (0-3), a pain (0-10) or the value of the answer's
    enum; ``activity`` is set with a level, ``part`` with a positive self-test.
    """

    rule: Rule
    answer: int | str
    activity: Activity | None = None
    part: Part | None = None


def limitation(levels: Mapping[Activity, Level]) -> float:
    """Return how much the back limits daily life, 0 (not at all) to 100.

    Lighter loads weigh more: trouble dressing says more than trouble running.
    Activities the patient does not do are left out of both sums.

    Source: the clinic's article; the weights are the clinic's, see ``WEIGHTS``.
    """
    asked = sum(WEIGHTS[activity] for activity in levels)
    scored = sum(WEIGHTS[activity] * level for activity, level in levels.items())
    return 100 * scored / (Level.CANNOT * asked) if asked else 0.0


def band(answers: Answers, *, any_test_positive: bool) -> Band:
    """Return the worst band of which one rule holds; every cut-off is inclusive.

    Worse answers to the same questions never lower it. Pain now stands in for
    the worst pain of the day where it is higher.

    Source: the clinic, see the module.
    """
    if _severe(answers):
        return Band.SEVERE
    if _moderate(answers):
        return Band.MODERATE
    return Band.MILD if any_test_positive or _trouble(answers) else Band.CLEAR


def reasons(answers: Answers, positives: Sequence[Part]) -> tuple[Reason, ...]:
    """Return the answers that caused the band, most telling first; none when clear.

    ``positives`` are the positive parts of the self-tests.
    """
    tests = tuple(Reason(Rule.SELF_TEST, part.test.value, part=part) for part in positives)
    return _severe(answers) or _moderate(answers) or tests + _trouble(answers)


def _severe(answers: Answers) -> tuple[Reason, ...]:
    light = tuple(
        Reason(Rule.LIGHT_LOAD, answers.activities[activity], activity)
        for activity, least in _LIGHT_LOADS.items()
        if answers.activities[activity] >= least
    )
    return (
        light
        + _worst_pain(answers, SEVERE_WORST_PAIN_MIN)
        + _limited(answers, SEVERE_LIMITATION_MIN, {reason.activity for reason in light})
    )


def _moderate(answers: Answers) -> tuple[Reason, ...]:
    found = [
        *_worst_pain(answers, MODERATE_WORST_PAIN_MIN),
        *_limited(answers, MODERATE_LIMITATION_MIN, set()),
    ]
    if answers.spread is not Spread.LOW_BACK:
        found.append(Reason(Rule.SPREAD, answers.spread.value))
    if answers.tingling:
        found.append(Reason(Rule.TINGLING, "yes"))
    if answers.kind is not PainKind.DULL:
        found.append(Reason(Rule.SHARP, answers.kind.value))
    if answers.frequency in _OFTEN:
        found.append(Reason(Rule.FREQUENCY, answers.frequency.value))
    return tuple(found)


def _trouble(answers: Answers) -> tuple[Reason, ...]:
    found = [*_troubled(answers, Rule.TROUBLE), *_worst_pain(answers, 1)]
    if answers.avoids_movement:
        found.append(Reason(Rule.AVOIDING, "yes"))
    if answers.trend is Trend.WORSE:
        found.append(Reason(Rule.GETTING_WORSE, answers.trend.value))
    return tuple(found)


def _worst_pain(answers: Answers, least_nrs: int) -> tuple[Reason, ...]:
    worst = max(answers.pain_now_nrs, answers.pain_worst_nrs)
    return (Reason(Rule.WORST_PAIN, worst),) if worst >= least_nrs else ()


def _limited(answers: Answers, least: int, named: set[Activity | None]) -> tuple[Reason, ...]:
    """Name the activities that make up a limitation of ``least`` or more, heaviest share first."""
    if limitation(answers.activities) < least:
        return ()
    return tuple(
        reason for reason in _troubled(answers, Rule.LIMITATION) if reason.activity not in named
    )


def _troubled(answers: Answers, rule: Rule) -> list[Reason]:
    found = [
        Reason(rule, answers.activities[activity], activity)
        for activity in Activity
        if answers.activities.get(activity, Level.NO_TROUBLE) > Level.NO_TROUBLE
    ]
    return sorted(found, key=_share, reverse=True)


def _share(reason: Reason) -> int:
    assert reason.activity is not None
    return WEIGHTS[reason.activity] * int(reason.answer)
