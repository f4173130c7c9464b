"""Finding a patient: by reference, by number, or in the list of all, the silent or a band."""

from __future__ import annotations

from enum import StrEnum

from flows.clinic.facts_staff import Page, PatientPage, PatientRow
from flows.clinic.paging import counted, menu_row, page_in, turning
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.rules.severity import Band
from flows.screens import Button, Rows, Screen, Typed, button, one_a_row, opening, screen
from flows.texts import text
from flows.wording import dashed

NAME = "patients"
WHICH, NUMBER, NAMED = "patients.which", "patients.page", "patients.named"
ALL, SILENT = "all", "silent"
LISTS = (SILENT, *(str(band) for band in Band), ALL)
NAME_MAX = 64


class State(StrEnum):
    """Asking who, a list, and who has what was typed."""

    ASKING = "asking"
    LISTED = "listed"
    FOUND = "found"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The list that is opened or shown, and who has what is typed."""
    if trigger == OPENED:
        found = _list_in(step.value)
        return (_listed(*found),) if found else ()
    if trigger == "typed":
        return (_named(step.value), *_now(step))
    return _now(step)


def _now(step: Step) -> tuple[Need, ...]:
    if step.state == State.LISTED:
        return (_listed(str(step.data[WHICH]), int(step.data[NUMBER] or 0)),)
    return (_named(str(step.data[NAMED])),) if step.state == State.FOUND else ()


def _list_in(value: str) -> tuple[str, int] | None:
    which, _, number = value.partition(".")
    return (which, page_in(number)) if which in LISTS else None


def _listed(which: str, number: int) -> Need:
    return Need(NeedKind.PATIENTS, f"{which}.{number}")


def _named(typed: str) -> Need:
    return Need(NeedKind.PATIENTS_NAMED, typed[:NAME_MAX])


def begin(step: Step) -> str:
    """Ask who, or open a page of a list."""
    found = _list_in(step.value)
    if found is None:
        return State.ASKING
    step.put(WHICH, found[0])
    step.put(NUMBER, found[1])
    return State.LISTED


def keep(step: Step) -> None:
    """Remember what was typed, to show the same again."""
    step.put(NAMED, step.value[:NAME_MAX])


def draw(step: Step) -> Screen:
    """Ask who, or draw who was found."""
    match State(step.state):
        case State.ASKING:
            return Screen(
                (text("patients-ask"),),
                (*_lists(), *menu_row()),
                typed=Typed.TEXT,
            )
        case State.LISTED:
            return _list(step)
        case State.FOUND:
            page: PatientPage = step.fact(_named(str(step.data[NAMED])), Page)
            title = text("patients-found", count=page.count)
            return Screen((title,), _rows(page) + _back(), typed=Typed.TEXT)


def _lists() -> Rows:
    return one_a_row(opening(f"patients-{each}", NAME, f"{each}.0") for each in LISTS)


def _list(step: Step) -> Screen:
    which, number = str(step.data[WHICH]), int(step.data[NUMBER] or 0)
    page: PatientPage = step.fact(_listed(which, number), Page)
    if not page.count:
        return screen("patients-nobody", rows=_back())
    rows = (*_rows(page), *turning(page, NAME, f"{which}."), *_back())
    title = text("patients-list", what=text(f"patients-{which}"), count=page.count)
    return screen(title, *counted(page), rows=rows)


def _rows(page: PatientPage) -> Rows:
    return one_a_row(_button(each) for each in page.entries)


def _button(row: PatientRow) -> Button:
    band = text(f"patients-band-{dashed(row.band) or 'none'}")
    if row.reference:
        named = text(
            "patients-one-named", patient=row.patient_id, reference=row.reference, band=band
        )
    else:
        named = text("patients-one", patient=row.patient_id, band=band)
    return opening(named, "patient", str(row.patient_id))


def _back() -> Rows:
    return ((button("patients-search", "searched"),), *menu_row())


RULES = (
    rule("typed", State.ASKING, State.FOUND, do=keep),
    rule("typed", State.FOUND, State.FOUND, do=keep),
    rule("searched", State.LISTED, State.ASKING),
    rule("searched", State.FOUND, State.ASKING),
)

FLOW = Flow(
    name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False, needs=needs
)
