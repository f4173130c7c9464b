"""Export: a copy of everything that is held about the patient, as one document in the chat."""

from __future__ import annotations

from enum import StrEnum

from flows.effects import SendCopy
from flows.flow import Flow, Step
from flows.screens import Screen, opening, screen

NAME = "export"


class State(StrEnum):
    """The copy is on its way, or staff are told that theirs is not made here."""

    SENT = "sent"
    STAFF = "staff"


def begin(step: Step) -> str:
    """Send the copy; a copy of what staff were shown would hold other people's answers."""
    if step.profile.role:
        return State.STAFF
    step.do(SendCopy(screen("export-copy")))
    return State.SENT


def draw(step: Step) -> Screen:
    """Say what is in it and what else there is."""
    menu = opening("menu-open", "home")
    match State(step.state):
        case State.SENT:
            return screen(
                "export-sent",
                "export-keep-safe",
                rows=[[opening("privacy-open", "privacy"), menu]],
            )
        case State.STAFF:
            return screen("export-staff", rows=[[menu]])


FLOW = Flow(name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False)
