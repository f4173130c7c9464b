"""Typed reading of the session's flat answers, so that flows need not know each other's keys."""

from __future__ import annotations

from datetime import date

from flows.learning.model import Cause
from flows.rules.patterns import Aggravator, Question
from flows.rules.red_flags import FlagAnswer, RedFlag
from flows.rules.self_tests import PARTS, Part, Response, Trial
from flows.rules.severity import Activity, Frequency, Level, PainKind, Spread, Trend
from flows.rules.severity import Answers as SeverityAnswers
from flows.session import Data, Scalar

RED_FLAGS = "red_flags."
SELF_TESTS = "self_tests."
SEVERITY = "severity."
AGGRAVATORS = "aggravators."
WORSE_WITH = AGGRAVATORS + "worse_with"
CAUSE = AGGRAVATORS + "cause"
UNKNOWN = "unknown"
# The answers behind the result that stands, apart from those of an assessment begun later.
KEPT = "result."
CAN_STAND = SELF_TESTS + "can_stand"
NOT_DONE = "not_done"
SIGNS_ASKED_ON = "safety.asked_on"


def flag_key(flag: RedFlag) -> str:
    """Name the answer of one warning sign."""
    return RED_FLAGS + flag


def red_flags(data: Data) -> dict[RedFlag, FlagAnswer]:
    """Read the warning signs that were answered."""
    return {
        flag: FlagAnswer(str(data[flag_key(flag)])) for flag in RedFlag if flag_key(flag) in data
    }


def signs_asked_on(data: Data) -> date | None:
    """Read the patient's date when the warning signs were last asked to the end."""
    asked = data.get(SIGNS_ASKED_ON)
    return date.fromisoformat(str(asked)) if asked else None


def part_key(part: Part) -> str:
    """Name the answer of one movement of the self-tests."""
    side = f".{part.side.value}" if part.side else ""
    return f"{SELF_TESTS}{part.test.value}{side}"


def pain_key(part: Part) -> str:
    """Name the pain that goes with the answer of one movement."""
    return part_key(part) + ".pain"


def can_stand(data: Data) -> bool:
    """Whether the patient said that standing is possible; the self-tests ask it first."""
    return data.get(CAN_STAND) == "yes"


def trial(data: Data, part: Part) -> Trial | None:
    """Read one movement, None while it or its pain is not answered."""
    response = data.get(part_key(part))
    if response is None:
        return None
    hurts = response == Response.PAIN
    if hurts and pain_key(part) not in data:
        return None
    pain_nrs = int(str(data[pain_key(part)])) if hurts else None
    return Trial(part, Response(str(response)), pain_nrs)


def trials(data: Data) -> tuple[Trial, ...]:
    """Read every movement that was answered, in the order of the tests."""
    return tuple(found for part in PARTS if (found := trial(data, part)) is not None)


def activity_key(activity: Activity) -> str:
    """Name the answer about one activity."""
    return f"{SEVERITY}{activity.value}"


def severity(data: Data) -> SeverityAnswers:
    """Read the finished severity questions; KeyError while one of them is missing."""
    levels = {
        activity: Level(int(str(data[activity_key(activity)])))
        for activity in Activity
        if data[activity_key(activity)] != NOT_DONE
    }

    def said(name: str) -> str:
        return str(data[SEVERITY + name])

    return SeverityAnswers(
        activities=levels,
        pain_now_nrs=int(said("pain_now")),
        pain_worst_nrs=int(said("pain_worst")),
        kind=PainKind(said("kind")),
        spread=Spread(said("spread")),
        tingling=said("tingling") == "yes",
        frequency=Frequency(said("frequency")),
        days_since=int(said("days")),
        trend=Trend(said("trend")),
        avoids_movement=said("avoids") == "yes",
    )


def is_complete(data: Data) -> bool:
    """Return whether everything was answered that a summary and a result are made of."""
    try:
        severity(data)
    except KeyError:
        return False
    return CAN_STAND in data


def worse_with(data: Data) -> frozenset[Aggravator]:
    """Read what was ticked on the list of what makes it worse."""
    return frozenset(Aggravator(ticked) for ticked in str(data.get(WORSE_WITH, "")).split())


def cause(data: Data) -> Cause | None:
    """Read what started it, None while it is not asked or not known."""
    told = data.get(CAUSE, UNKNOWN)
    return None if told == UNKNOWN else Cause(str(told))


def question_key(question: Question) -> str:
    """Name the answer to one of the short questions that an answer pointed to."""
    return AGGRAVATORS + question.value


def replies(data: Data) -> dict[Question, bool]:
    """Read the short questions that were asked."""
    return {
        question: data[question_key(question)] == "yes"
        for question in Question
        if question_key(question) in data
    }


def kept(data: Data) -> dict[str, Scalar]:
    """Read the answers behind the result that stands."""
    return {key.removeprefix(KEPT): data[key] for key in data if key.startswith(KEPT)}
