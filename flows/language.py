"""The language, offered in each language's own name; what was being done goes on in it."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, rule, start_in
from flows.languages import LANGUAGES
from flows.screens import Screen, button, one_a_row, screen

NAME = "language"


class State(StrEnum):
    """There is one list."""

    CHOOSING = "choosing"


def choose(step: Step) -> None:
    """Speak this language from now on, and go back to what was being done."""
    step.change(language=step.value)
    step.finish()


def keep(step: Step) -> None:
    """All stays as it is."""
    step.finish()


def draw(_step: Step) -> Screen:
    """Offer the languages."""
    names = [button(name, "chose", code) for code, name in LANGUAGES.items()]
    return screen("language-ask", rows=one_a_row([*names, button("nav-not-now", "kept")]))


RULES = (
    rule("chose", State.CHOOSING, State.CHOOSING, do=choose),
    rule("kept", State.CHOOSING, State.CHOOSING, do=keep),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.CHOOSING),
    asks=False,
    returns=True,
)
