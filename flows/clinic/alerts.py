"""One patient's open matter, as staff see it: a number and the kind, never an answer.

Opening exercises again takes a second tap; only a person who looked at the patient may say
that it is safe. Opened with ``<patient>`` or ``<patient>.<kind>`` from the alert.
"""

from __future__ import annotations

from enum import StrEnum

from flows.effects import ClearFlag, OpenPhase, WorkKind
from flows.flow import Flow, Step, rule
from flows.screens import Screen, Style, button, opening, screen
from flows.texts import text
from flows.wording import dashed

NAME = "clinic_alert"
PATIENT, KIND = "clinic.patient", "clinic.kind"
DIGITS_MAX = 18
CLOSES_EXERCISES = frozenset(
    {WorkKind.EMERGENCY, WorkKind.SAME_DAY, WorkKind.SOON, WorkKind.MISTAKEN_TAP}
)


class State(StrEnum):
    """The matter, the second question, and what was decided."""

    SHOWN = "shown"
    CONFIRMING = "confirming"
    CLEARED = "cleared"
    OPENED = "opened"
    LEFT = "left"


def begin(step: Step) -> str:
    """Read which patient it is about; a number that is none leads to the clinic's menu."""
    number, _, kind = step.value.partition(".")
    if not (number.isascii() and number.isdecimal() and len(number) <= DIGITS_MAX):
        step.hand_over("clinic")
        return State.SHOWN
    step.put(PATIENT, int(number))
    step.put(KIND, kind if kind in tuple(WorkKind) else "")
    return State.SHOWN


def clear(step: Step) -> None:
    """Open the exercises again: the patient's own conversation is told, and tells them."""
    step.do(ClearFlag(int(step.data[PATIENT] or 0)))
    step.commit()


def open_phase(step: Step) -> None:
    """Open the next phase: the patient's own conversation moves on when all else is there."""
    step.do(OpenPhase(int(step.data[PATIENT] or 0)))
    step.commit()


def is_phase_due(step: Step) -> bool:
    """The matter is a phase that only the clinic opens."""
    return step.data.get(KIND) == WorkKind.PHASE_DUE


def draw(step: Step) -> Screen:
    """Draw the matter and what can be done about it."""
    patient = int(step.data[PATIENT] or 0)
    kind = str(step.data[KIND])
    menu = opening("clinic-menu-open", "clinic")
    match State(step.state):
        case State.SHOWN:
            matter = text(f"clinic-matter-{dashed(kind) or 'open'}")
            safe = [[button("clinic-safe", "judged_safe")]]
            may_clear = not kind or kind in CLOSES_EXERCISES
            due = [[button("clinic-open-phase", "phase_opened")]] if is_phase_due(step) else []
            return screen(
                text("clinic-alert-patient", patient=patient),
                matter,
                rows=[*(safe if may_clear else due), [button("clinic-not-yet", "left")]],
            )
        case State.CONFIRMING:
            return screen(
                text("clinic-confirm", patient=patient),
                rows=[
                    [button("clinic-not-yet", "left", style=Style.PRIMARY)],
                    [button("clinic-confirm-safe", "confirmed", style=Style.DANGER)],
                ],
            )
        case State.CLEARED:
            return screen(text("clinic-cleared", patient=patient), rows=[[menu]])
        case State.OPENED:
            return screen(text("clinic-phase-opened", patient=patient), rows=[[menu]])
        case State.LEFT:
            return screen(text("clinic-left", patient=patient), rows=[[menu]])


RULES = (
    rule("judged_safe", State.SHOWN, State.CONFIRMING),
    rule("confirmed", State.CONFIRMING, State.CLEARED, do=clear),
    rule("phase_opened", State.SHOWN, State.OPENED, when=is_phase_due, do=open_phase),
    rule("left", State.SHOWN, State.LEFT),
    rule("left", State.CONFIRMING, State.LEFT),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
