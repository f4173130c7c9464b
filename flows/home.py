"""The menu: where every flow ends, with the next useful thing first."""

from __future__ import annotations

from enum import StrEnum

from flows.flow import Flow, Step
from flows.rules.red_flags import Tier, pauses_exercises
from flows.screens import Rows, Screen, Style, opening, screen
from flows.texts import text

NAME = "home"
GREETINGS = {"back": "home-back", "left": "home-left", "cancelled": "home-cancelled"}
PLACE_TITLES = (
    "welcome",
    "red_flags",
    "self_tests",
    "severity",
    "aggravators",
    "summary",
    "weekly",
    "baseline",
)


class State(StrEnum):
    """There is one menu."""

    MENU = "menu"


def begin(step: Step) -> str:
    """Remember how the patient came here, to say so."""
    step.put("home.greeting", GREETINGS.get(step.value, "home-menu"))
    return State.MENU


def draw(step: Step) -> Screen:
    """Offer what was left, then the day, then everything else."""
    greeting = str(step.data.get("home.greeting", "home-menu"))
    return screen(greeting, rows=(*_resume(step), *_day(step), *_rest()))


def _resume(step: Step) -> Rows:
    parked = [place for place in step.session.parked if place.flow in PLACE_TITLES]
    if not parked:
        return ()
    flow = parked[-1].flow
    label = text("home-resume", part=text(f"home-part-{flow.replace('_', '-')}"))
    return ((opening(label, flow, "resume", Style.PRIMARY),),)


def _day(step: Step) -> Rows:
    if pauses_exercises(Tier(step.profile.flag_tier)):
        return ((opening("home-safety", "safety", style=Style.PRIMARY),),)
    if not step.profile.phase:
        return ((opening("home-test", "assessment"),),)
    return (
        (opening("home-today", "day"), opening("home-plan", "plan")),
        (opening("home-progress", "progress"), opening("flare-open", "flare_up")),
        (opening("home-result", "result"), opening("home-test-again", "assessment")),
    )


def _rest() -> Rows:
    return (
        (opening("home-red-flags", "red_flags"), opening("home-learn", "learn")),
        (opening("home-settings", "settings"), opening("home-contact", "contact")),
        (opening("home-help", "help"),),
    )


FLOW = Flow(name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False)
