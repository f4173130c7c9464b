"""How to reach the clinic; it is asked to call back at most once a day."""

from __future__ import annotations

from enum import StrEnum

from flows import diary
from flows.effects import AlertClinic, WorkKind
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, button, opening, screen

NAME = "contact"
ASKED_ON = "contact.asked_on"


class State(StrEnum):
    """The number, and that a call is asked for."""

    CARD = "card"
    ASKED = "asked"
    ASKED_BEFORE = "asked_before"


def has_asked(step: Step) -> bool:
    """A call was asked for earlier today."""
    return step.data.get(ASKED_ON) == diary.today(step).isoformat()


def ask(step: Step) -> None:
    """Put the patient on the clinic's list."""
    step.put(ASKED_ON, diary.today(step).isoformat())
    step.do(AlertClinic(WorkKind.CONTACT_WANTED))
    step.commit()


def draw(step: Step) -> Screen:
    """Draw the number and the hours, or what was asked for."""
    menu = opening("menu-open", "home")
    signs = opening("home-red-flags", "red_flags")
    match State(step.state):
        case State.CARD:
            call = button("contact-ask-call", "asked")
            return screen("contact-card", "help-emergency", rows=[[call], [signs, menu]])
        case State.ASKED:
            return screen("contact-asked", "help-emergency", rows=[[signs, menu]])
        case State.ASKED_BEFORE:
            return screen("contact-asked-before", "help-emergency", rows=[[signs, menu]])


RULES = (
    rule("asked", State.CARD, State.ASKED_BEFORE, when=has_asked),
    rule("asked", State.CARD, State.ASKED, do=ask),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.CARD),
    asks=False,
)
