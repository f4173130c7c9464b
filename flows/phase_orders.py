"""What the clinic decides about a patient's phases, done in the patient's own conversation.

The patient is told each time, kindly and without a reason that only the clinic knows. Who has
stopped all messages is not told, and finds it in the plan.
"""

from __future__ import annotations

from flows import phase_moves, reminding
from flows.events import WaitElapsed
from flows.exercises import PhasePart, phase_text
from flows.flow import Step
from flows.rules.phases import Phase
from flows.screens import opening, screen
from flows.texts import Text, text


def set_phase(step: Step, event: WaitElapsed) -> None:
    """Put the patient into a phase from tomorrow on; what led there counts as opened."""
    phase = Phase(int(event.value))
    if phase == step.profile.phase:
        return
    phase_moves.enter(step, phase)
    closed = step.profile.phase_closed
    step.change(
        phase_opened=max(step.profile.phase_opened, int(phase)),
        phase_closed=0 if 0 < closed <= phase else closed,
    )
    reminding.set_next(step)
    _tell(step, text("order-phase-set", name=phase_text(phase, PhasePart.NAME)))


def hold(step: Step, _event: WaitElapsed) -> None:
    """Keep the patient where they are; less load is still possible."""
    if not step.profile.phase_held:
        step.change(phase_held=True)
        _tell(step, text("order-phase-held"))


def release(step: Step, _event: WaitElapsed) -> None:
    """Let the check-ins decide again."""
    if step.profile.phase_held:
        step.change(phase_held=False)
        _tell(step, text("order-phase-released"))


def close(step: Step, event: WaitElapsed) -> None:
    """Close the phases from one on, or none with 0."""
    first = int(event.value)
    if first == step.profile.phase_closed:
        return
    opened = step.profile.phase_opened
    step.change(phase_closed=first, phase_opened=min(opened, first - 1) if first else opened)
    _tell(step, text("order-phase-closed" if first else "order-phases-free"))


def _tell(step: Step, told: Text) -> None:
    if not step.profile.is_stopped:
        ways_on = (opening("home-plan", "plan"), opening("letter-reply", "reply"))
        step.say(screen(told, rows=[ways_on, [opening("menu-open", "home")]]))
