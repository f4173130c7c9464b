"""What follows from the day's answer: go on, do less, stop for today, or another time.

Nothing is asked here, so that there is nothing to take back.
"""

from __future__ import annotations

from enum import StrEnum

from flows import diary, reminding
from flows.flow import Flow, Step
from flows.screens import Rows, Screen, Style, opening, screen
from flows.texts import Text, text
from flows.zones import local

NAME = "after_day"


class Ending(StrEnum):
    """How the day's part of the conversation ended; the first three are the pain light."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    SKIPPED = "skipped"
    LATER = "later"
    LATER_ONCE = "later_once"
    TOO_LATE = "too_late"
    ALREADY = "already"
    NO_EXERCISES = "no_exercises"


def begin(step: Step) -> str:
    """Say what was handed over; opened by itself, what stands for today."""
    return Ending(step.value) if step.value in tuple(Ending) else Ending.ALREADY


def said(step: Step, ending: Ending) -> tuple[Text, ...]:
    """Put an ending into paragraphs, with the next reminder where one is wanted to hear of."""
    pain = int(step.data.get(diary.PAIN) or 0)
    match ending:
        case Ending.GREEN:
            return (text("day-green"), *_easier(step), *_next(step))
        case Ending.AMBER:
            return (text("day-amber", pain=pain), *_easier(step), *_next(step))
        case Ending.RED:
            return (text("day-red", pain=pain), text("day-red-tomorrow"))
        case Ending.SKIPPED:
            return (text("day-skipped"), *_next(step))
        case Ending.LATER | Ending.LATER_ONCE | Ending.TOO_LATE | Ending.NO_EXERCISES:
            return (text(f"day-{ending.replace('_', '-')}"),)
        case Ending.ALREADY:
            return (text("day-already"), *_next(step))


def _easier(step: Step) -> tuple[Text, ...]:
    """What did not go comes back lighter, and is no failure."""
    tried = {each.key for each in diary.exercises(step.data)}
    return (text("day-easier"),) if tried & diary.could_not(step.data) else ()


def _next(step: Step) -> tuple[Text, ...]:
    found = reminding.next_time(step) if step.data.get(reminding.IS_SET_UP) else None
    if found is None or not reminding.may_speak(step.profile):
        return ()
    return (text("day-next-reminder", when=local(found.due_at, step.profile.zone)),)


def draw(step: Step) -> Screen:
    """Draw the ending, and offer what is useful next."""
    ending = Ending(step.state)
    return screen(*said(step, ending), rows=(*_offers(ending), (opening("menu-open", "home"),)))


def _offers(ending: Ending) -> Rows:
    match ending:
        case Ending.RED:
            return (
                (opening("day-check-signs", "red_flags", style=Style.PRIMARY),),
                (opening("safety-contact", "contact"),),
            )
        case Ending.AMBER:
            return ((opening("day-check-signs", "red_flags"),),)
        case Ending.ALREADY:
            return ((opening("day-see-again", "day", "again"),), (opening("home-plan", "plan"),))
        case Ending.SKIPPED | Ending.LATER | Ending.LATER_ONCE | Ending.TOO_LATE:
            return ((opening("day-show-me", "day"),),)
        case Ending.NO_EXERCISES:
            return ((opening("appointment-ask", "appointment"),), (opening("home-plan", "plan"),))
        case Ending.GREEN:
            return ((opening("home-plan", "plan"),),)


FLOW = Flow(name=NAME, version=1, states=Ending, rules=(), draw=draw, begin=begin, asks=False)
