"""The staff: who joined, a one-time link for who shall, and the end of somebody's part.

Owners stand in the settings and not here: nobody in a chat can make or remove one.
"""

from __future__ import annotations

from enum import StrEnum

from flows.clinic.acts import LINK, InviteKind, MakeInvite, Order, OrderKind
from flows.clinic.facts_staff import Colleague, Page, StaffPage
from flows.clinic.paging import counted, menu_row, number_in, page_in, turning
from flows.clinic.roles import INVITED
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.screens import Button, Screen, Style, button, one_a_row, opening, screen
from flows.texts import text
from flows.wording import dashed

NAME = "staff"
NUMBER, CHOSEN = "staff.page", "staff.chosen"
REMOVE = "remove"


class State(StrEnum):
    """The list, the part of somebody new, and the question before somebody goes."""

    LIST = "list"
    ADDING = "adding"
    ADDED = "added"
    REMOVING = "removing"
    REMOVED = "removed"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The page that is opened, or the one that is shown again; and who shall go."""
    if trigger == OPENED:
        return () if step.value.startswith(REMOVE) else (_need(page_in(step.value)),)
    if step.state == State.REMOVING:
        return (_chosen(step), _need(_page(step)))
    return (_need(_page(step)),) if step.state == State.LIST else ()


def _need(number: int) -> Need:
    return Need(NeedKind.STAFF, str(number))


def _chosen(step: Step) -> Need:
    return Need(NeedKind.STAFF, f"{REMOVE}.{_number(step)}")


def _number(step: Step) -> int:
    return int(step.data.get(CHOSEN) or 0)


def _page(step: Step) -> int:
    return int(step.data.get(NUMBER) or 0)


def begin(step: Step) -> str:
    """Open the list, or ask about one person on it."""
    verb, _, chosen = step.value.partition(".")
    number = number_in(chosen)
    if verb == REMOVE:
        step.put(CHOSEN, number or 0)
        return State.REMOVING
    step.put(NUMBER, page_in(step.value))
    return State.LIST


def invite(step: Step) -> None:
    """Make a link with which one person joins."""
    role = text(f"staff-role-{dashed(step.value)}")
    said = screen(text("staff-picture", role=role, link=LINK))
    step.do(MakeInvite(said, InviteKind.STAFF, role=step.value))
    step.close(text("invite-record"))


def is_there(step: Step) -> bool:
    """Whoever shall go has not gone by themselves meanwhile."""
    found: StaffPage = step.fact(_chosen(step), Page)
    return any(each.patient_id == _number(step) for each in found.entries)


def remove(step: Step) -> None:
    """End somebody's part: their own conversation closes the clinic's side to them."""
    step.do(Order(_number(step), OrderKind.END_ROLE))


def draw(step: Step) -> Screen:
    """Draw the list, or a question."""
    again = opening("staff-all", NAME)
    match State(step.state):
        case State.LIST:
            return _list(step)
        case State.ADDING:
            parts = (button(f"staff-role-{dashed(each)}", "chosen", each) for each in INVITED)
            return screen("staff-which", rows=(*one_a_row(parts), (again,)))
        case State.ADDED:
            return screen("staff-added", rows=((again,), *menu_row()))
        case State.REMOVING:
            return screen(
                text("staff-remove-ask", number=_number(step)),
                rows=(
                    (opening("clinic-not-yet", NAME, style=Style.PRIMARY),),
                    (button("staff-remove", "removed", style=Style.DANGER),),
                ),
            )
        case State.REMOVED:
            return screen("staff-removed", rows=((again,), *menu_row()))


def _list(step: Step) -> Screen:
    page: StaffPage = step.fact(_need(_page(step)), Page)
    title = text("staff-title", count=page.count) if page.count else text("staff-nobody")
    rows = (
        (button("staff-add", "wanted", style=Style.PRIMARY),),
        *one_a_row(_button(each) for each in page.entries),
        *turning(page, NAME),
        *menu_row(),
    )
    return screen(title, *counted(page), rows=rows)


def _button(colleague: Colleague) -> Button:
    role = text(f"staff-role-{dashed(colleague.role)}")
    label = text("staff-one", number=colleague.patient_id, role=role)
    return opening(label, NAME, f"{REMOVE}.{colleague.patient_id}")


RULES = (
    rule("wanted", State.LIST, State.ADDING),
    rule("chosen", State.ADDING, State.ADDED, do=invite),
    rule("removed", State.REMOVING, State.REMOVED, when=is_there, do=remove),
    rule("removed", State.REMOVING, State.LIST),
)

FLOW = Flow(
    name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False, needs=needs
)
