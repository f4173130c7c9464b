"""Somebody's part in the clinic's staff ends: at once, and with all that they had taken."""

from __future__ import annotations

from flows.clinic.acts import LeaveStaff
from flows.events import WaitElapsed
from flows.flow import Step
from flows.screens import screen


def end(step: Step, _event: WaitElapsed) -> None:
    """Take the role; owners are named by the settings and stay."""
    if step.profile.role in ("", "owner"):
        return
    step.change(role="")
    step.do(LeaveStaff())
    step.say(screen("staff-ended"))
