"""What staff see first: that alerts come here, and what they hold."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, start_in
from flows.screens import Screen, opening, screen

NAME = "clinic"


class State(StrEnum):
    """There is one card."""

    MENU = "menu"


def draw(_step: Step) -> Screen:
    """Say what comes here."""
    return screen(
        "clinic-menu", "clinic-menu-alerts", rows=[[opening("settings-language", "language")]]
    )


FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=(),
    draw=draw,
    begin=start_in(State.MENU),
    asks=False,
)
