"""The questionnaire that every bot of the benchmark asks: ten questions, two buttons each.

Lumbot asks it as a flow like any other, with the words of its warning signs. It stands in for
the real one, whose cards have five buttons where those of the peers have two.
"""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, rule, start_in
from flows.rules.red_flags import ORDER
from flows.screens import Screen, button, screen
from flows.session import Data
from flows.texts import text

NAME = "red_flags"
COMMAND = "/redflags"
ASKED = ORDER[:10]
KEYS = tuple(f"bench.{flag}" for flag in ASKED)  # where the answers are kept


class State(StrEnum):
    """One question after the other, and the end."""

    ASKING = "asking"
    DONE = "done"


def number(data: Data) -> int:
    """Return how many questions are answered."""
    return sum(key in data for key in KEYS)


def begin(step: Step) -> str:
    """Ask everything anew."""
    step.drop("bench.")
    return start_in(State.ASKING)(step)


def is_last(step: Step) -> bool:
    """No question is left after this one."""
    return number(step.data) == len(ASKED) - 1


def record(step: Step) -> None:
    """Keep the answer to the question on the card."""
    step.put(KEYS[number(step.data)], step.value)


def draw(step: Step) -> Screen:
    """Where I am, the question, and its two answers; at the end a line."""
    if step.state == State.DONE:
        return screen("red-flags-record")
    place = number(step.data)
    return screen(
        text("red-flags-progress", number=place + 1, total=len(ASKED)),
        f"red-flags-{ASKED[place].replace('_', '-')}",
        rows=[[button("answer-no", "answered", "no"), button("answer-yes", "answered", "yes")]],
    )


RULES = (
    rule("answered", State.ASKING, State.DONE, when=is_last, do=record),
    rule("answered", State.ASKING, State.ASKING, do=record),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
