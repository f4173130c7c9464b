"""The words for answers, shared by the summary, the result and the clinic's card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flows import answers
from flows.learning import cards
from flows.rules.patterns import Aggravator
from flows.rules.self_tests import Part, Response, SelfTest, Trial
from flows.rules.severity import Activity, Level, Reason, Rule
from flows.session import Data
from flows.texts import Text, text

ADVICE_MAX: Final = 2

TEST_TEXTS: Final[Mapping[SelfTest, str]] = {
    SelfTest.SEATED_REACH: "reach",
    SelfTest.SIDE_BEND: "bend",
    SelfTest.TURN: "turn",
    SelfTest.FLAT_BACK_HINGE: "hinge",
}
RESPONSES: Final[Mapping[Response, str]] = {
    Response.NO_DISCOMFORT: "self-test-answer-none",
    Response.TENSION: "self-test-answer-tension",
    Response.PAIN: "self-test-answer-pain",
    Response.COULD_NOT: "self-test-answer-unable",
    Response.LOST_CONTROL: "self-test-answer-lost-control",
    Response.NOT_TESTED: "self-test-answer-not-tested",
}


def dashed(name: str) -> str:
    """Spell the value of an enum as message ids do."""
    return name.replace("_", "-")


def movement(part: Part) -> Text:
    """Name a movement of the self-tests with its side: "Bend to the left"."""
    side = f"-{part.side.value}" if part.side else ""
    return text(f"movement-{TEST_TEXTS[part.test]}{side}")


def trial_line(tried: Trial) -> Text:
    """Say on one line how a movement went: "Bend to the left: pain, 6 of 10"."""
    if tried.pain_nrs is not None:
        return text("summary-hurts", what=movement(tried.part), pain=tried.pain_nrs)
    return text("summary-line", what=movement(tried.part), answer=text(RESPONSES[tried.response]))


def activity(about: Activity) -> Text:
    """Name an activity: "putting on trousers"."""
    return text(f"activity-{dashed(about)}")


def level(how: Level) -> Text:
    """Name a level: "very painful"."""
    return text(f"severity-level-{dashed(how.name.lower())}")


def reason(why: Reason) -> Text:
    """Say in the patient's words which answer put them in their band."""
    match why.rule:
        case Rule.LIGHT_LOAD | Rule.LIMITATION | Rule.TROUBLE:
            assert why.activity is not None
            how = level(Level(int(why.answer)))
            return text("reason-activity", activity=activity(why.activity), level=how)
        case Rule.WORST_PAIN:
            return text("reason-worst-pain", pain=int(why.answer))
        case Rule.SELF_TEST:
            assert why.part is not None
            return text("reason-self-test", movement=movement(why.part))
        case Rule.SPREAD | Rule.FREQUENCY | Rule.SHARP:
            return text(f"reason-{dashed(why.rule)}-{dashed(str(why.answer))}")
        case Rule.TINGLING | Rule.AVOIDING | Rule.GETTING_WORSE:
            return text(f"reason-{dashed(why.rule)}")


def personal_advice(data: Data) -> tuple[Text, ...]:
    """Give at most two cards of advice: on what started it, then on what makes it worse.

    ``data`` are the answers of a finished assessment; the lightest load comes first, because
    it is met most often.
    """
    cause = answers.cause(data)
    worse_with = answers.worse_with(data)
    about_cause = [] if cause is None else [cards.cause_id(cause)]
    about_day = [cards.advice_id(each) for each in Aggravator if each in worse_with]
    return tuple(text(each) for each in (about_cause + about_day)[:ADVICE_MAX])
