"""Stop: silence at once, without a question. Only safety texts and answers are still sent."""

from __future__ import annotations

from enum import StrEnum

from flows import reminding
from flows.effects import DropWaits
from flows.flow import Flow, Step
from flows.screens import Screen, opening, screen

NAME = "stop"


class State(StrEnum):
    """It is done as soon as it is asked for."""

    STOPPED = "stopped"


def begin(step: Step) -> str:
    """Drop everything that would have been sent."""
    step.change(is_stopped=True)
    step.do(*(DropWaits(kind) for kind in reminding.DAILY_WAITS))
    return State.STOPPED


def draw(_step: Step) -> Screen:
    """Say what is silent, what is not, and how to come back."""
    return screen(
        "stop-done",
        "stop-come-back",
        rows=[
            [opening("stop-start-again", "welcome")],
            [opening("home-red-flags", "red_flags"), opening("safety-contact", "contact")],
        ],
    )


FLOW = Flow(name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False)
