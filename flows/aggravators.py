"""What makes it worse, what started it, and the few questions that an answer points to.

The list is for personal advice; the short questions are for the physio and most patients are
asked none. Nothing here changes the band.
"""

from __future__ import annotations

from enum import StrEnum

from flows import answers
from flows.flow import Flow, Step, rule
from flows.learning.model import Cause
from flows.rules.patterns import Aggravator, Question, next_question
from flows.screens import Screen, Style, button, one_a_row, opening, screen
from flows.session import Data
from flows.texts import text
from flows.ticking import in_rows, tick_button, ticks, toggled
from flows.wording import dashed

NAME = "aggravators"
ORDER = tuple(each.value for each in Aggravator)


class State(StrEnum):
    """A list to tick, one choice, then one short question after the other."""

    TICKING = "ticking"
    CAUSE = "cause"
    ASKING = "asking"


def begin(step: Step) -> str:
    """Ask anew: what made it worse last time says nothing about this one."""
    if not answers.is_complete(step.data):
        step.hand_over("assessment")
    step.drop(answers.AGGRAVATORS)
    return State.TICKING


def tick(step: Step) -> None:
    """Tick an item, or take its tick away."""
    ticked = step.data.get(answers.WORSE_WITH)
    step.put(answers.WORSE_WITH, toggled(ticked, step.value, ORDER))


def keep_cause(step: Step) -> None:
    """Keep what started it, known or not."""
    step.put(answers.CAUSE, step.value)


def asked(data: Data) -> Question | None:
    """The next short question that is worth asking, None when there is none."""
    return next_question(answers.severity(data), answers.worse_with(data), answers.replies(data))


def points_nowhere(step: Step) -> bool:
    """No answer points to a short question."""
    return asked(step.data) is None


def is_last(step: Step) -> bool:
    """The answer to the question on the card leaves none to ask."""
    question = asked(step.data)
    assert question is not None
    return asked({**step.data, answers.question_key(question): step.value}) is None


def record(step: Step) -> None:
    """Keep the answer to the question on the card."""
    question = asked(step.data)
    assert question is not None
    step.put(answers.question_key(question), step.value)


def conclude(step: Step) -> None:
    """Show everything once more before the result."""
    step.close(text("aggravators-record"))
    step.hand_over("summary")


def draw(step: Step) -> Screen:
    """Draw the list, the choice, or a short question.

    Taken up after the questions about the day were begun anew, it leads back to those.
    """
    if not answers.is_complete(step.data):
        go_on = opening("nav-go-on", "assessment", style=Style.PRIMARY)
        return screen("assessment-left", rows=[[go_on]])
    match State(step.state):
        case State.TICKING:
            return _list(step.data)
        case State.CAUSE:
            return _causes()
        case State.ASKING:
            return _question(step.data)


def _list(data: Data) -> Screen:
    ticked = ticks(data.get(answers.WORSE_WITH))
    items = [
        tick_button(
            text(f"aggravators-{dashed(value)}"), "ticked", value, is_ticked=value in ticked
        )
        for value in ORDER
    ]
    done = button("tick-done" if ticked else "tick-none", "listed", style=Style.PRIMARY)
    return screen("aggravators-ask", "tick-how", rows=(*in_rows(items, 2), (done,)))


def _causes() -> Screen:
    causes = [button(f"aggravators-cause-{cause}", "told_cause", cause) for cause in Cause]
    unknown = button("aggravators-cause-unknown", "told_cause", answers.UNKNOWN)
    return screen("aggravators-cause-ask", rows=one_a_row([*causes, unknown]))


def _question(data: Data) -> Screen:
    question = asked(data)
    assert question is not None
    return screen(
        f"aggravators-ask-{dashed(question)}",
        rows=[[button("answer-no", "answered", "no"), button("answer-yes", "answered", "yes")]],
    )


RULES = (
    rule("ticked", State.TICKING, State.TICKING, do=tick),
    rule("listed", State.TICKING, State.CAUSE),
    rule("told_cause", State.CAUSE, State.CAUSE, when=points_nowhere, do=(keep_cause, conclude)),
    rule("told_cause", State.CAUSE, State.ASKING, do=keep_cause),
    rule("answered", State.ASKING, State.ASKING, when=is_last, do=(record, conclude)),
    rule("answered", State.ASKING, State.ASKING, do=record),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin)
