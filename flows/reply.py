"""A patient's answer to the clinic, and what the clinic's decisions do in their conversation.

An answer is kept with the matter that it makes on the clinic's list, and is told to staff there
and nowhere else.
"""

from __future__ import annotations

from enum import StrEnum

from flows import letters, phase_orders, silence, staff_role
from flows.clinic.acts import OrderKind
from flows.effects import AlertClinic, WorkKind
from flows.flow import Flow, Step, rule, start_in
from flows.screens import Screen, Typed, opening
from flows.texts import text

NAME = "reply"


class State(StrEnum):
    """Asked for the words, and sent."""

    WRITING = "writing"
    SENT = "sent"


def is_short(step: Step) -> bool:
    """The words fit into a message."""
    return len(step.value) <= letters.WORDS_MAX


def send(step: Step) -> None:
    """Put the words on the clinic's list."""
    step.do(AlertClinic(WorkKind.REPLY, step.value))
    step.commit()


def shorten(step: Step) -> None:
    """Ask for fewer words."""
    step.say(Screen((text("reply-too-long", most=letters.WORDS_MAX),)))


def draw(step: Step) -> Screen:
    """Ask for the words, or say that they are on their way."""
    ways_on = (opening("safety-contact", "contact"), opening("menu-open", "home"))
    if step.state == State.SENT:
        return Screen((text("reply-sent"), text("help-emergency")), (ways_on,))
    return Screen((text("reply-ask"), text("reply-not-live")), (ways_on,), typed=Typed.TEXT)


RULES = (
    rule("typed", State.WRITING, State.SENT, when=is_short, do=send),
    rule("typed", State.WRITING, State.WRITING, do=shorten),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=start_in(State.WRITING),
    asks=False,
    waits={
        OrderKind.LETTER: letters.wrote,
        OrderKind.SET_PHASE: phase_orders.set_phase,
        OrderKind.HOLD_PHASE: phase_orders.hold,
        OrderKind.RELEASE_PHASE: phase_orders.release,
        OrderKind.CLOSE_PHASE: phase_orders.close,
        OrderKind.END_ROLE: staff_role.end,
        silence.SILENT: silence.noticed,
    },
)
