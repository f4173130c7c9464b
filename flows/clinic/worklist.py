"""The worklist: what waits for the clinic, the urgent first, as far as a role sees it."""

from __future__ import annotations

from enum import StrEnum

from flows.clinic.facts_staff import Matter, MatterPage, Page, WorkState
from flows.clinic.paging import counted, menu_row, page_in, turning
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step
from flows.screens import Button, Screen, one_a_row, opening, screen
from flows.texts import text
from flows.wording import dashed

NAME = "worklist"
PAGE = "worklist.page"


class State(StrEnum):
    """There is one list."""

    LIST = "list"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The page that is opened, or the one on the card."""
    return (_need(step, page_in(step.value) if trigger == OPENED else _page(step)),)


def begin(step: Step) -> str:
    """Open a page."""
    step.put(PAGE, page_in(step.value))
    return State.LIST


def _page(step: Step) -> int:
    return int(step.data.get(PAGE) or 0)


def _need(step: Step, number: int) -> Need:
    return Need(NeedKind.MATTERS, f"{step.profile.role}.{number}")


def draw(step: Step) -> Screen:
    """Draw a page of matters, one a button."""
    page: MatterPage = step.fact(_need(step, _page(step)), Page)
    if not page.count:
        return screen("worklist-empty", rows=menu_row())
    return screen(
        text("worklist-title", count=page.count),
        *counted(page),
        rows=(
            *one_a_row(_button(each) for each in page.entries),
            *turning(page, NAME),
            *menu_row(),
        ),
    )


def _button(matter: Matter) -> Button:
    kind = text(f"work-{dashed(matter.kind)}")
    label = "worklist-open"
    if matter.state is WorkState.TAKEN:
        label = "worklist-mine" if matter.is_mine else "worklist-taken"
    return opening(
        text(label, patient=matter.patient_id, kind=kind), "clinic_alert", str(matter.id)
    )


FLOW = Flow(
    name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False, needs=needs
)
