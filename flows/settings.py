"""Settings: one list that leads to everything that can be set."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, start_in
from flows.screens import Screen, opening, screen

NAME = "settings"


class State(StrEnum):
    """There is one list."""

    MENU = "menu"


def draw(_step: Step) -> Screen:
    """Name everything that can be set."""
    return screen(
        "settings-menu",
        rows=[
            [
                opening("plan-reminders", "reminders"),
                opening("settings-pause", "reminders", "pause"),
            ],
            [opening("settings-quiet-hours", "quiet_hours")],
            [opening("settings-language", "language"), opening("settings-zone", "time_zone")],
            [opening("settings-consents", "consents")],
            [opening("menu-open", "home")],
        ],
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
