"""Help: what can be asked for, that nobody watches live, and whom to call."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, start_in
from flows.screens import Screen, opening, screen

NAME = "help"


class State(StrEnum):
    """There is one card."""

    SHOWN = "shown"


def draw(_step: Step) -> Screen:
    """Name the commands in words, and the number for an emergency."""
    return screen(
        "help-commands",
        "help-not-live",
        "help-emergency",
        rows=[
            [opening("menu-open", "home")],
            [opening("home-red-flags", "red_flags"), opening("safety-contact", "contact")],
        ],
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
