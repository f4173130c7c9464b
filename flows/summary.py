"""Everything that was answered, once more, before the result; any of it can be corrected.

A long list is told in three parts, one card each: movements, daily life, pain.
"""

from __future__ import annotations

from enum import StrEnum

from flows.answers import (
    NOT_DONE,
    SEVERITY,
    activity_key,
    is_complete,
    part_key,
    trial,
    trials,
)
from flows.flow import Flow, Step, rule
from flows.rules.self_tests import PARTS
from flows.rules.severity import Activity, Level
from flows.screens import Button, Screen, Style, button, one_a_row, opening, screen
from flows.session import Data
from flows.texts import Lines, Text, text
from flows.wording import activity, dashed, level, movement, trial_line

NAME = "summary"
ABOUT_PAIN = ("pain_now", "pain_worst", "kind", "spread", "tingling")
ABOUT_SPASM = ("frequency", "days", "trend", "avoids")


class State(StrEnum):
    """One part of the answers a card, then which of them to correct."""

    MOVEMENTS = "movements"
    ACTIVITIES = "activities"
    PAIN = "pain"
    FIX_MOVEMENTS = "fix_movements"
    FIX_ACTIVITIES = "fix_activities"
    FIX_PAIN = "fix_pain"


def begin(step: Step) -> str:
    """Start with the movements; an old button may come before everything is answered anew."""
    if not is_complete(step.data):
        step.hand_over("assessment")
    return State.MOVEMENTS


def correct(step: Step) -> None:
    """Ask one question again, in the flow that it belongs to."""
    flow = "self_tests" if step.value.startswith("self_tests.") else "severity"
    step.hand_over(flow, f"fix:{step.value}")


def conclude(step: Step) -> None:
    """All is right: on to the result."""
    step.close(text("summary-record"))
    step.hand_over("result", "new")


def draw(step: Step) -> Screen:
    """Draw a part of the answers, or its list of corrections.

    Taken up after the questions were begun anew, it leads back to those.
    """
    if not is_complete(step.data):
        go_on = opening("nav-go-on", "assessment", style=Style.PRIMARY)
        return screen("assessment-left", rows=[[go_on]])
    match State(step.state):
        case State.MOVEMENTS:
            return _part("summary-movements", _movements(step.data))
        case State.ACTIVITIES:
            return _part("summary-activities", _activities(step.data))
        case State.PAIN:
            return _part("summary-pain", _pain(step.data), last=True)
        case State.FIX_MOVEMENTS:
            asked = [part for part in PARTS if trial(step.data, part) is not None]
            return _fixes([button(movement(part), "corrects", part_key(part)) for part in asked])
        case State.FIX_ACTIVITIES:
            return _fixes(
                [button(activity(each), "corrects", activity_key(each)) for each in Activity]
            )
        case State.FIX_PAIN:
            return _fixes(
                [
                    button(f"summary-about-{dashed(name)}", "corrects", SEVERITY + name)
                    for name in ABOUT_PAIN + ABOUT_SPASM
                ]
            )


def _part(heading: str, lines: list[Text], *, last: bool = False) -> Screen:
    go_on = "summary-show-result" if last else "summary-right"
    return screen(
        heading,
        text("lines", items=Lines(tuple(lines))),
        rows=[
            [button(go_on, "confirmed", style=Style.PRIMARY)],
            [button("summary-correct", "wants_to_correct")],
        ],
    )


def _fixes(buttons: list[Button]) -> Screen:
    return screen("summary-which", rows=one_a_row(buttons))


def _movements(data: Data) -> list[Text]:
    return [trial_line(each) for each in trials(data)]


def _activities(data: Data) -> list[Text]:
    return [
        text("summary-line", what=activity(each), answer=_level(data, each)) for each in Activity
    ]


def _level(data: Data, about: Activity) -> Text:
    value = data[activity_key(about)]
    return text("severity-level-not-done") if value == NOT_DONE else level(Level(int(str(value))))


def _pain(data: Data) -> list[Text]:
    return [_answer(name, str(data[SEVERITY + name])) for name in ABOUT_PAIN + ABOUT_SPASM]


def _answer(name: str, value: str) -> Text:
    what = text(f"summary-about-{dashed(name)}")
    if name in {"pain_now", "pain_worst"}:
        return text("summary-number", what=what, number=int(value))
    if name == "days":
        return text("summary-days", what=what, days=int(value))
    answer = f"answer-{value}" if value in {"yes", "no"} else f"severity-{name}-{dashed(value)}"
    return text("summary-line", what=what, answer=text(answer))


RULES = (
    rule("confirmed", State.MOVEMENTS, State.ACTIVITIES),
    rule("confirmed", State.ACTIVITIES, State.PAIN),
    rule("confirmed", State.PAIN, State.PAIN, do=conclude),
    rule("wants_to_correct", State.MOVEMENTS, State.FIX_MOVEMENTS),
    rule("wants_to_correct", State.ACTIVITIES, State.FIX_ACTIVITIES),
    rule("wants_to_correct", State.PAIN, State.FIX_PAIN),
    rule("corrects", State.FIX_MOVEMENTS, State.FIX_MOVEMENTS, do=correct),
    rule("corrects", State.FIX_ACTIVITIES, State.FIX_ACTIVITIES, do=correct),
    rule("corrects", State.FIX_PAIN, State.FIX_PAIN, do=correct),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin)
