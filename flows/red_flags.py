"""Warning signs: one plain question a screen, asked before anything else.

An emergency answer ends the questions at once. The rest are all asked, and the most urgent
answer decides. Which question comes next is read off the answers, so that Back needs no
cursor. The same questions serve the assessment, the weekly check and /redflags.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from flows.answers import RED_FLAGS, flag_key, red_flags
from flows.flow import Flow, Step, rule
from flows.rules.red_flags import ORDER, FlagAnswer, RedFlag, stops_at_once, tier
from flows.screens import Screen, button, screen
from flows.session import Data
from flows.texts import text

NAME = "red_flags"
MODE = "mode:red_flags"
FOR_CHECK = "check"
ON_THE_WAY_TO = frozenset({"test", "weekly", "flare_up"})
KEYS = tuple((flag, flag_key(flag)) for flag in ORDER)


class State(StrEnum):
    """One question after the other."""

    ASKING = "asking"


def asked(data: Data) -> RedFlag:
    """The question on the card: the first that has no answer yet."""
    return next(flag for flag, key in KEYS if key not in data)


def begin(step: Step) -> str:
    """Ask everything anew: an old "no" says nothing about today."""
    step.drop(RED_FLAGS)
    step.put(MODE, step.value if step.value in ON_THE_WAY_TO else FOR_CHECK)
    return State.ASKING


def is_emergency(step: Step) -> bool:
    """An emergency sign needs no further question."""
    return stops_at_once(asked(step.data), FlagAnswer(step.value))


def is_last(step: Step) -> bool:
    """No question is left after this one."""
    return asked(step.data) is ORDER[-1]


def record(step: Step) -> None:
    """Keep the answer to the question on the card."""
    step.put(flag_key(asked(step.data)), step.value)


def decide(step: Step) -> None:
    """Hand the most urgent tier to the safety card."""
    record(step)
    step.close(text("red-flags-record"))
    urgent = tier(red_flags(step.data))
    step.hand_over("safety", f"{urgent}.{step.data[MODE]}")


def draw(step: Step) -> Screen:
    """Draw the question that has no answer yet."""
    return _card(asked(step.data))


@cache  # a card has nothing of its patient on it, and is drawn twice a tap
def _card(flag: RedFlag) -> Screen:
    """Where I am, the question, and its three answers."""
    return screen(
        text("red-flags-progress", number=ORDER.index(flag) + 1, total=len(ORDER)),
        f"red-flags-{flag.replace('_', '-')}",
        rows=[
            [
                button("answer-no", "answered", FlagAnswer.NO),
                button("answer-yes", "answered", FlagAnswer.YES),
                button("answer-not-sure", "answered", FlagAnswer.NOT_SURE),
            ]
        ],
    )


RULES = (
    rule("answered", State.ASKING, State.ASKING, when=is_emergency, do=decide),
    rule("answered", State.ASKING, State.ASKING, when=is_last, do=decide),
    rule("answered", State.ASKING, State.ASKING, do=record),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin)
