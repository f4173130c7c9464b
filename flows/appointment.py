"""Asking for an appointment: a part of the day, and the clinic gets a task, once a day."""

from __future__ import annotations

from enum import StrEnum

from flows import diary
from flows.effects import AlertClinic, WorkKind
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, button, opening, screen

NAME = "appointment"
ASKED_ON, PREFERRED = "appointment.asked_on", "appointment.preferred"


class PartOfDay(StrEnum):
    """When a visit suits best."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    ANY = "any"


class State(StrEnum):
    """One question, and what was asked for."""

    ASKING = "asking"
    ASKED = "asked"


def ask(step: Step) -> None:
    """Tell the clinic; a second wish on the same day only changes the time."""
    today = diary.today(step).isoformat()
    if step.data.get(ASKED_ON) != today:
        step.do(AlertClinic(WorkKind.APPOINTMENT_WANTED))
    step.put(ASKED_ON, today)
    step.put(PREFERRED, step.value)
    step.commit()


def draw(step: Step) -> Screen:
    """Draw the question, or what the clinic was told."""
    menu = opening("menu-open", "home")
    if State(step.state) is State.ASKING:
        parts = [button(f"appointment-{part}", "preferred", part) for part in PartOfDay]
        return screen("appointment-when", rows=[parts, [menu]])
    return screen(
        f"appointment-asked-{step.data[PREFERRED]}",
        "help-emergency",
        rows=[[opening("safety-contact", "contact")], [menu]],
    )


RULES = (rule("preferred", State.ASKING, State.ASKED, do=ask),)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.ASKING),
    asks=False,
)
