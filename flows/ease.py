"""A position of ease: something to do for comfort, not one of the day's exercises."""

from __future__ import annotations

from enum import StrEnum

from flows.exercises import Exercise, rest_positions
from flows.flow import Flow, Step, start_in
from flows.rules.phases import Phase
from flows.screens import Screen, Style, opening, screen
from flows.texts import text

NAME = "ease"


class State(StrEnum):
    """There is one card."""

    SHOWN = "shown"


def position() -> Exercise:
    """The one that helps in the first days, and again in a flare-up."""
    return rest_positions(Phase.PROTECT)[0]


def draw(_step: Step) -> Screen:
    """Show how to lie down, with what it is good for and when to stop."""
    rest = position()
    return screen(
        text("ease-heading", name=rest.text("name")),
        rest.text("why"),
        rest.text("steps"),
        rest.text("feel"),
        rest.text("stop"),
        rest.text("easier"),
        rows=[
            [opening("home-today", "day", style=Style.PRIMARY)],
            [opening("menu-open", "home")],
        ],
        picture=rest.picture,
    )


FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=(),
    draw=draw,
    begin=start_in(State.SHOWN),
    asks=False,
)
