"""A flare-up: the warning signs first, then what helps now, and a lighter day.

Flare-ups are part of getting better and change no phase. The lighter day is today, or tomorrow
when today's exercises are answered already: two gentle exercises of phase 1.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from flows import diary
from flows.flow import Flow, Step, rule
from flows.screens import Button, Screen, Style, button, opening, screen
from flows.texts import text

NAME = "flare_up"
CLEAR = "clear"


class State(StrEnum):
    """What helps now, and that the day is lighter."""

    ADVICE = "advice"
    LIGHTER = "lighter"


def begin(step: Step) -> str:
    """Ask the warning signs first; they lead back here when no urgent one is found."""
    diary.take_part(step)
    if step.value != CLEAR:
        step.hand_over("red_flags", NAME)
    return State.ADVICE


def lighter_day(step: Step) -> date:
    """Return the date that is made lighter: the next one with exercises still to do."""
    today = diary.today(step)
    return today + timedelta(days=1) if today in diary.outcomes(step.data) else today


def is_today(step: Step) -> bool:
    """Today's exercises are still to do."""
    return lighter_day(step) == diary.today(step)


def lighten(step: Step) -> None:
    """Make one day lighter."""
    step.put(diary.LIGHTER, lighter_day(step).isoformat())
    step.commit()


def lighten_and_show(step: Step) -> None:
    """Make today lighter and go to its exercises."""
    lighten(step)
    step.hand_over("day")


def draw(step: Step) -> Screen:
    """Draw what helps now, or that tomorrow is lighter."""
    contact = opening("safety-contact", "contact")
    rest = ((contact, opening("appointment-ask", "appointment")), (opening("menu-open", "home"),))
    match State(step.state):
        case State.ADVICE:
            read = (opening("flare-ease", "ease"), opening("flare-read", "learn", "flares"))
            return screen(
                "flare-normal",
                "flare-now",
                *(["flare-lighter"] if diary.shown_phase(step.profile) else []),
                "safety-net",
                rows=(*_lighter(step), read, *rest),
            )
        case State.LIGHTER:
            return screen(text("flare-lighter-tomorrow"), rows=rest)


def _lighter(step: Step) -> tuple[tuple[Button, ...], ...]:
    if diary.shown_phase(step.profile) is None:
        return ()
    label = "flare-lighter-today" if is_today(step) else "flare-lighter-next"
    return ((button(label, "lightened", style=Style.PRIMARY),),)


RULES = (
    rule("lightened", State.ADVICE, State.ADVICE, when=is_today, do=lighten_and_show),
    rule("lightened", State.ADVICE, State.LIGHTER, do=lighten),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
