"""What staff see first: the parts of the clinic's side that their role may enter."""

from __future__ import annotations

from enum import StrEnum

from flows.clinic import roles
from flows.flow import Flow, Step
from flows.screens import Screen, one_a_row, opening, screen

NAME = "clinic"
JOINED = "clinic.joined"
# What each part is called on its button, in the order of the menu.
PARTS = {
    "worklist": "clinic-open-worklist",
    "patients": "clinic-open-patients",
    "clinic_visits": "clinic-open-visits",
    "upload": "clinic-open-upload",
    "broadcasts": "broadcasts-open",
    "report": "clinic-open-report",
    "invites": "clinic-open-invites",
    "staff": "clinic-open-staff",
    "audit": "clinic-open-audit",
}


class State(StrEnum):
    """There is one card."""

    MENU = "menu"


def begin(step: Step) -> str:
    """Remember whether somebody has just joined, to greet them."""
    step.put(JOINED, step.value == "joined")
    return State.MENU


def draw(step: Step) -> Screen:
    """Offer what this role may enter."""
    role = step.profile.role
    mine = [flow for flow in PARTS if roles.may_enter(role, flow)]
    greeting = ["clinic-joined"] if step.data.get(JOINED) else []
    return screen(
        *greeting,
        "clinic-menu",
        f"clinic-role-{role.replace('_', '-')}",
        rows=(
            *one_a_row(opening(PARTS[flow], flow) for flow in mine),
            (opening("settings-language", "language"),),
        ),
    )


FLOW = Flow(name=NAME, version=2, states=State, rules=(), draw=draw, begin=begin, asks=False)
