"""How much the back limits the day: seventeen short questions, one a screen.

Which comes next is read off the answers. Opened with ``fix:<answer>`` only that question is
asked again, and the summary follows; the old answer stands until the new one is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flows.answers import NOT_DONE, SEVERITY, activity_key
from flows.flow import Flow, Step, rule
from flows.rules.severity import (
    MAY_BE_LEFT_OUT,
    Activity,
    Frequency,
    Level,
    PainKind,
    Spread,
    Trend,
)
from flows.screens import Button, Rows, Screen, Typed, button, one_a_row, pain_rows, screen
from flows.session import Data
from flows.texts import text

NAME = "severity"
FIXING = "fixing:severity"
# What a tap means in days: the earliest day of the span, the one that starts no phase too early.
SPANS = {
    "0": "today",
    "1": "some-days",
    "4": "half-a-week",
    "7": "a-week",
    "14": "two-weeks",
    "28": "a-month",
}


class State(StrEnum):
    """One question after the other."""

    ASKING = "asking"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the key of its answer, the ids of its texts, and what can be answered."""

    key: str
    asks: str
    rows: Rows
    typed: Typed = Typed.CHOICE


def _choices(name: str, values: type[StrEnum]) -> Rows:
    return one_a_row(_choice(f"severity-{name}-{each.value}", each.value) for each in values)


def _choice(label: str, value: str) -> Button:
    return button(label.replace("_", "-"), "answered", value)


def _activity(activity: Activity) -> Question:
    rows = one_a_row(
        _choice(f"severity-level-{level.name.lower()}", str(level.value)) for level in Level
    )
    if activity in MAY_BE_LEFT_OUT:
        rows += ((_choice("severity-level-not-done", NOT_DONE),),)
    asks = f"severity-ask-{activity.value}".replace("_", "-")
    return Question(activity_key(activity), asks, rows)


def _pain(name: str) -> Question:
    asks = f"severity-ask-{name}".replace("_", "-")
    return Question(SEVERITY + name, asks, pain_rows("answered"))


def _one_of(name: str, values: type[StrEnum]) -> Question:
    return Question(SEVERITY + name, f"severity-ask-{name}", _choices(name, values))


def _yes_no(name: str) -> Question:
    rows = ((_choice("answer-no", "no"), _choice("answer-yes", "yes")),)
    return Question(SEVERITY + name, f"severity-ask-{name}", rows)


def _days() -> Question:
    rows = one_a_row(_choice(f"severity-days-{name}", value) for value, name in SPANS.items())
    return Question(SEVERITY + "days", "severity-ask-days", rows, Typed.NUMBER)


QUESTIONS = (
    *(_activity(activity) for activity in Activity),
    _pain("pain_now"),
    _pain("pain_worst"),
    _one_of("kind", PainKind),
    _one_of("spread", Spread),
    _yes_no("tingling"),
    _one_of("frequency", Frequency),
    _days(),
    _one_of("trend", Trend),
    _yes_no("avoids"),
)
BY_KEY = {question.key: question for question in QUESTIONS}


def begin(step: Step) -> str:
    """Ask everything anew, or the one question to correct."""
    mode, _, wanted = step.value.partition(":")
    if mode == "fix" and wanted in BY_KEY:
        step.put(FIXING, wanted)
        return State.ASKING
    step.drop(SEVERITY)
    step.drop(FIXING)
    return State.ASKING


def asked(data: Data) -> Question:
    """The question on the card: the one to correct, or the first without an answer."""
    if FIXING in data:
        return BY_KEY[str(data[FIXING])]
    return next(question for question in QUESTIONS if question.key not in data)


def is_last(step: Step) -> bool:
    """Nothing is left to ask after this one."""
    return FIXING in step.data or asked(step.data) is QUESTIONS[-1]


def record(step: Step) -> None:
    """Keep the answer."""
    step.put(asked(step.data).key, step.value)


def finish(step: Step) -> None:
    """Ask what makes it worse; a corrected answer goes straight back to the summary."""
    record(step)
    if FIXING in step.data:
        step.drop(FIXING)
        step.hand_over("summary")
        return
    step.close(text("severity-record"))
    step.hand_over("aggravators")


def draw(step: Step) -> Screen:
    """Where I am, the question, and its answers."""
    question = asked(step.data)
    number = QUESTIONS.index(question) + 1
    drawn = screen(
        text("severity-progress", number=number, total=len(QUESTIONS)),
        question.asks,
        rows=question.rows,
    )
    return Screen(drawn.lines, drawn.rows, typed=question.typed)


RULES = (
    rule("answered", State.ASKING, State.ASKING, when=is_last, do=finish),
    rule("answered", State.ASKING, State.ASKING, do=record),
    rule("typed", State.ASKING, State.ASKING, when=is_last, do=finish),
    rule("typed", State.ASKING, State.ASKING, do=record),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin)
