"""The audit log, for owners: who did what with whose data, the newest first."""

from __future__ import annotations

from enum import StrEnum

from flows.clinic.facts_staff import AuditPage, Noted, Page
from flows.clinic.paging import counted, menu_row, page_in, turning
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step
from flows.screens import Screen, screen
from flows.texts import Lines, Text, text
from flows.wording import dashed
from flows.zones import local

NAME = "audit"
NUMBER = "audit.page"


class State(StrEnum):
    """There is one list."""

    LIST = "list"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The page that is opened, or the one on the card."""
    return (_need(page_in(step.value) if trigger == OPENED else _page(step)),)


def _need(number: int) -> Need:
    return Need(NeedKind.AUDIT, str(number))


def _page(step: Step) -> int:
    return int(step.data.get(NUMBER) or 0)


def begin(step: Step) -> str:
    """Open a page."""
    step.put(NUMBER, page_in(step.value))
    return State.LIST


def draw(step: Step) -> Screen:
    """Draw a page of lines."""
    page: AuditPage = step.fact(_need(_page(step)), Page)
    if not page.count:
        return screen("audit-empty", rows=menu_row())
    listed = Lines(tuple(_line(step, each) for each in page.entries))
    rows = (*turning(page, NAME), *menu_row())
    return screen("audit-title", text("lines", items=listed), *counted(page), rows=rows)


def _line(step: Step, noted: Noted) -> Text:
    what = text(f"audit-{dashed(noted.action)}")
    when = local(noted.at, step.profile.zone)
    who = text("audit-staff", staff=str(noted.staff_id)) if noted.staff_id else text("audit-cli")
    if noted.patient_id:
        return text("audit-line-patient", when=when, who=who, what=what, patient=noted.patient_id)
    return text("audit-line", when=when, who=who, what=what)


FLOW = Flow(
    name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False, needs=needs
)
