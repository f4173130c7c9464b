"""What follows from the day's answer: go on, do less, stop for today, or another time.

Nothing is asked here, so that there is nothing to take back.
"""

from __future__ import annotations

from flows import phase_moves
from flows.endings import Ending, said
from flows.flow import Flow, Step
from flows.screens import Rows, Screen, Style, opening, screen

NAME = "after_day"


def begin(step: Step) -> str:
    """Say what was handed over; opened by itself, what stands for today."""
    return Ending(step.value) if step.value in tuple(Ending) else Ending.ALREADY


def draw(step: Step) -> Screen:
    """Draw the ending, and offer what is useful next."""
    ending = Ending(step.state)
    return screen(
        *said(step, ending), rows=(*_offers(step, ending), (opening("menu-open", "home"),))
    )


def _offers(step: Step, ending: Ending) -> Rows:
    match ending:
        case Ending.RED:
            return (
                (opening("day-check-signs", "red_flags", style=Style.PRIMARY),),
                (opening("flare-open", "flare_up"),),
                (opening("safety-contact", "contact"),),
            )
        case Ending.AMBER:
            return ((opening("day-check-signs", "red_flags"),),)
        case Ending.ALREADY:
            return (
                (opening("day-see-again", "day", "again"),),
                (opening("home-plan", "plan"), opening("flare-open", "flare_up")),
            )
        case Ending.SKIPPED | Ending.LATER | Ending.LATER_ONCE | Ending.TOO_LATE:
            return ((opening("day-show-me", "day"),),)
        case Ending.NO_EXERCISES:
            return ((opening("appointment-ask", "appointment"),), (opening("home-plan", "plan"),))
        case Ending.GREEN:
            return phase_moves.offers(step)


FLOW = Flow(name=NAME, version=1, states=Ending, rules=(), draw=draw, begin=begin, asks=False)
