"""The door to the assessment: take up what was left in the middle, or begin anew."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step, rule
from flows.screens import Screen, Style, button, opening, screen
from flows.session import Place

NAME = "assessment"
PARTS = ("red_flags", "self_tests", "severity", "aggravators", "summary")


class State(StrEnum):
    """Only asked when there is something to take up."""

    CHOOSING = "choosing"


def left(step: Step) -> Place | None:
    """The part of an assessment that the patient left last."""
    parked = [place for place in step.session.parked if place.flow in PARTS]
    return parked[-1] if parked else None


def begin(step: Step) -> str:
    """Begin with the warning signs, unless there is something to go on with."""
    if left(step) is None:
        anew(step)
    return State.CHOOSING


def anew(step: Step) -> None:
    """Start from the warning signs."""
    step.hand_over("red_flags", "test")


def draw(step: Step) -> Screen:
    """Offer to go on where it stood."""
    place = left(step)
    resume = [[opening("nav-resume", place.flow, "resume", Style.PRIMARY)]] if place else []
    return screen(
        "assessment-left",
        rows=[
            *resume,
            [button("assessment-anew", "began_anew")],
        ],
    )


RULES = (rule("began_anew", State.CHOOSING, State.CHOOSING, do=anew),)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
