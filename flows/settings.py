"""Settings: one list that leads to everything that can be set."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, rule, start_in
from flows.pictures import ARE_OFF, are_off
from flows.screens import Screen, button, opening, screen

NAME = "settings"


class State(StrEnum):
    """There is one list."""

    MENU = "menu"


def switch_pictures(step: Step) -> None:
    """Show pictures again, or describe them in words from now on."""
    step.put(ARE_OFF, not are_off(step.data))


def draw(step: Step) -> Screen:
    """Name everything that can be set."""
    pictures = "settings-pictures-off" if are_off(step.data) else "settings-pictures-on"
    return screen(
        "settings-menu",
        rows=[
            [
                opening("plan-reminders", "reminders"),
                opening("settings-pause", "reminders", "pause"),
            ],
            [
                opening("settings-quiet-hours", "quiet_hours"),
                opening("settings-visits", "visit_nudges"),
            ],
            [opening("settings-language", "language"), opening("settings-zone", "time_zone")],
            [button(pictures, "switched")],
            [opening("settings-consents", "consents")],
            [opening("menu-open", "home")],
        ],
    )


FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=(rule("switched", State.MENU, State.MENU, do=switch_pictures),),
    draw=draw,
    begin=start_in(State.MENU),
    asks=False,
)
