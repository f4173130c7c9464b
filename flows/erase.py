"""Erase: everything about the patient goes, after two taps and a plain word on what that means.

Staff cannot have themselves erased here: their part in the clinic is ended first, by an owner.
"""

from __future__ import annotations

from enum import StrEnum

from flows import kept
from flows.effects import EraseAll
from flows.flow import Flow, Step, rule
from flows.screens import Screen, Style, button, opening, screen
from flows.texts import Lines, text

NAME = "erase"


class State(StrEnum):
    """What goes, what that means, and that it is done."""

    NAMED = "named"
    EXPLAINED = "explained"
    LEFT = "left"
    STAFF = "staff"
    GONE = "gone"


def begin(step: Step) -> str:
    """Name what would go; nothing has happened yet."""
    return State.STAFF if step.profile.role else State.NAMED


def is_staff(step: Step) -> bool:
    """Somebody who was given a part in the clinic since the card was drawn."""
    return bool(step.profile.role)


def erase(step: Step) -> None:
    """Ask for the erasure; what is shown after it is the last message."""
    step.do(EraseAll())
    step.commit()


def draw(step: Step) -> Screen:
    """Draw both questions, the safe answer first."""
    menu = opening("menu-open", "home")
    keep = button("erase-keep", "kept", style=Style.PRIMARY)
    match State(step.state):
        case State.NAMED:
            return screen(
                text("erase-what-goes", parts=Lines(kept.erased())),
                "erase-copy-first",
                rows=[
                    [opening("erase-get-copy", "export")],
                    [keep],
                    [button("erase-go-on", "went_on", style=Style.DANGER)],
                ],
            )
        case State.EXPLAINED:
            return screen(
                "erase-means",
                "erase-stays",
                rows=[[keep], [button("erase-confirm", "confirmed", style=Style.DANGER)]],
            )
        case State.LEFT:
            return screen("erase-left", rows=[[opening("privacy-open", "privacy"), menu]])
        case State.STAFF:
            return screen("erase-staff", rows=[[menu]])
        case State.GONE:
            return screen("erase-done", rows=[[opening("stop-start-again", "welcome")]])


RULES = (
    rule("went_on", State.NAMED, State.EXPLAINED),
    rule("confirmed", State.EXPLAINED, State.STAFF, when=is_staff),
    rule("confirmed", State.EXPLAINED, State.GONE, do=erase),
    rule("kept", State.NAMED, State.LEFT),
    rule("kept", State.EXPLAINED, State.LEFT),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
