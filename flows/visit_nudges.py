"""Whether to be nudged once more, two hours before each visit; off until it is asked for."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, rule, start_in
from flows.nudging import look_again
from flows.screens import Screen, button, opening, screen

NAME = "visit_nudges"


class State(StrEnum):
    """There is one card."""

    CARD = "card"


def switch(step: Step) -> None:
    """Ask for the late nudge, or do without it."""
    step.change(nudged_late=not step.profile.nudged_late)
    look_again(step)


def draw(step: Step) -> Screen:
    """Say what stands and offer the other."""
    word = "on" if step.profile.nudged_late else "off"
    return screen(
        f"visit-nudges-{word}",
        rows=[
            [button(f"visit-nudges-turn-{'off' if word == 'on' else 'on'}", "switched")],
            [opening("home-settings", "settings"), opening("menu-open", "home")],
        ],
    )


RULES = (rule("switched", State.CARD, State.CARD, do=switch),)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.CARD),
    asks=False,
)
