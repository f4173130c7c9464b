"""A patient's card: the result and why, the phase, how it goes, and what staff may decide.

Opened with "<number>", or with what to do at once: "hold.<number>", "chart.<number>" and so on.
Every decision wakes the patient's own conversation, which changes itself and tells them.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from flows.clinic import patient_page
from flows.clinic.acts import Note, NoteDown, Order, OrderKind
from flows.clinic.facts_staff import Card, CardFound
from flows.clinic.paging import menu_row, number_in
from flows.effects import ClearFlag, OpenPhase, SendChart, SendPage
from flows.exercises import PhasePart, phase_text
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.rules.phases import PHASES, Opener, Phase
from flows.rules.red_flags import Tier
from flows.screens import Rows, Screen, Style, button, one_a_row, opening, screen
from flows.texts import Text, text

NAME = "patient"
NUMBER, NEWS, CHOSEN = "patient.number", "patient.news", "patient.chosen"


class State(StrEnum):
    """The card, what phase it shall be, and second questions."""

    SHOWN = "shown"
    PHASES = "phases"
    CONFIRMING_PHASE = "confirming_phase"
    CONFIRMING_SAFE = "confirming_safe"
    NONE = "none"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The card that is opened, or the one that is shown."""
    number = _asked(step.value)[1] if trigger == OPENED else _shown(step)
    return (Need(NeedKind.CARD, str(number)),) if number else ()


def _asked(value: str) -> tuple[str, int]:
    """Read what to do and with whom: "hold.7" or "7"; number 0 is nobody."""
    verb, _, number = value.rpartition(".")
    return verb, number_in(number) or 0


def _shown(step: Step) -> int:
    return int(step.data.get(NUMBER) or 0)


def card(step: Step) -> Card | None:
    """Return the patient's card; None where there is no such patient."""
    number = _shown(step)
    return step.fact(Need(NeedKind.CARD, str(number)), CardFound).card if number else None


def _known(step: Step) -> Card:
    found = card(step)
    assert found is not None
    return found


def of_patient(step: Step, found: Card) -> Step:
    """Return the patient's own side of the conversation, to be read and not to be moved."""
    session = found.session
    return Step(session, step.at, session.place.state, dict(session.data), session.profile)


def begin(step: Step) -> str:
    """Open a card, and do what the button says."""
    verb, number = _asked(step.value)
    step.put(NUMBER, number)
    step.put(NEWS, "")
    found = card(step)
    if found is None:
        return State.NONE
    if verb in VERBS:
        VERBS[verb](step, found)
    return State.SHOWN


def hold(step: Step, found: Card) -> None:
    """Keep the patient in the phase."""
    _order(step, found, OrderKind.HOLD_PHASE, phase_held=True)


def release(step: Step, found: Card) -> None:
    """Let the check-ins decide again."""
    _order(step, found, OrderKind.RELEASE_PHASE, phase_held=False)


def close(step: Step, found: Card) -> None:
    """Close the phases after the present one."""
    following = found.session.profile.phase + 1
    if 1 < following <= Phase.STAY_WELL:
        _order(step, found, OrderKind.CLOSE_PHASE, str(following), phase_closed=following)


def free(step: Step, found: Card) -> None:
    """Close none."""
    _order(step, found, OrderKind.CLOSE_PHASE, "0", phase_closed=0)


def open_next(step: Step, found: Card) -> None:
    """Open the next phase, which is the clinic's to open."""
    if _next_is_ours(found):
        step.do(OpenPhase(found.patient_id))
        step.put(NEWS, "patient-news-phase-opened")


def chart(step: Step, found: Card) -> None:
    """Send the patient's progress picture to this chat."""
    days = patient_page.days_of(of_patient(step, found))
    if not days:
        step.put(NEWS, "patient-news-no-days")
        return
    caption = screen(text("patient-chart", patient=found.patient_id))
    number = found.patient_id
    step.do(SendChart(caption, days, number), NoteDown(number, Note.CHART_SENT))
    step.put(NEWS, "patient-news-chart")


def page(step: Step, found: Card) -> None:
    """Send one page about the patient as a document to this chat."""
    theirs = of_patient(step, found)
    caption = screen(text("patient-page", patient=found.patient_id))
    title = text("page-title", patient=found.patient_id, date=step.at.date())
    parts = patient_page.parts(theirs, found)
    days = patient_page.days_of(theirs)
    number = found.patient_id
    step.do(SendPage(number, caption, title, parts, days), NoteDown(number, Note.SUMMARY_SENT))
    step.put(NEWS, "patient-news-page")


VERBS = {
    "hold": hold,
    "release": release,
    "close": close,
    "free": free,
    "open": open_next,
    "chart": chart,
    "page": page,
}


def _order(step: Step, found: Card, kind: OrderKind, value: str = "", **changed: object) -> None:
    """Ask for it, and show the card as it is about to be."""
    step.do(Order(found.patient_id, kind, value, value))
    step.put(NEWS, "patient-news-told")
    profile = replace(found.session.profile, **changed)  # type: ignore[arg-type]
    _learn(step, replace(found, session=replace(found.session, profile=profile)))


def _learn(step: Step, found: Card) -> None:
    need = Need(NeedKind.CARD, str(found.patient_id))
    step.facts = {**step.facts, need: CardFound(found)}


def choose(step: Step) -> None:
    """Take a phase to be asked about once more."""
    step.put(CHOSEN, int(step.value))


def set_phase(step: Step) -> None:
    """Put the patient into the chosen phase."""
    chosen = int(step.data[CHOSEN] or 0)
    _order(step, _known(step), OrderKind.SET_PHASE, str(chosen), phase=chosen)


def clear_flag(step: Step) -> None:
    """Open the exercises again."""
    found = _known(step)
    step.do(ClearFlag(found.patient_id))
    profile = replace(found.session.profile, flag_tier=Tier.NONE.value)
    _learn(step, replace(found, session=replace(found.session, profile=profile)))
    step.put(NEWS, "patient-news-told")


def has_flag(step: Step) -> bool:
    """A warning sign is open."""
    found = card(step)
    return found is not None and found.session.profile.flag_tier != Tier.NONE


def has_phase(step: Step) -> bool:
    """There is a plan, so that there is a phase to set."""
    found = card(step)
    return found is not None and found.session.profile.phase > 0


def is_there(step: Step) -> bool:
    """There still is such a patient."""
    return card(step) is not None


def draw(step: Step) -> Screen:
    """Draw the card, or a question about it."""
    found = card(step)
    if found is None:
        ways_on = ((opening("clinic-open-patients", "patients"),), *menu_row())
        return screen("patient-none", rows=ways_on)
    return replace(_drawn(step, found), about=found.patient_id)


def _drawn(step: Step, found: Card) -> Screen:
    match State(step.state):
        case State.PHASES:
            names = (button(_name(each), "chose", str(int(each))) for each in Phase)
            ask = text("patient-which-phase", patient=found.patient_id)
            return screen(ask, rows=(*one_a_row(names), (button("clinic-not-yet", "left"),)))
        case State.CONFIRMING_PHASE:
            phase = Phase(int(step.data[CHOSEN] or 0))
            ask = text("patient-confirm-phase", patient=found.patient_id, name=_name(phase))
            return _twice(screen(ask), "patient-set-phase", "set")
        case State.CONFIRMING_SAFE:
            ask = text("clinic-confirm", patient=found.patient_id)
            return _twice(screen(ask), "clinic-confirm-safe", "confirmed")
        case State.SHOWN | State.NONE:
            return _card(step, found)


def _name(phase: Phase) -> Text:
    return phase_text(phase, PhasePart.NAME)


def _twice(asked: Screen, label: str, trigger: str) -> Screen:
    yes = button(label, trigger, style=Style.DANGER)
    not_yet = button("clinic-not-yet", "left", style=Style.PRIMARY)
    return replace(asked, rows=((not_yet,), (yes,)))


def _card(step: Step, found: Card) -> Screen:
    news = str(step.data.get(NEWS) or "")
    lines = patient_page.lines(of_patient(step, found), found)
    told = (text(news, patient=found.patient_id),) if news else ()
    return screen(*lines, *told, rows=(*_acts(found), *menu_row()))


def _acts(found: Card) -> Rows:
    number, profile = found.patient_id, found.session.profile

    def act(label: str, verb: str) -> Rows:
        return ((opening(label, NAME, f"{verb}.{number}"),),)

    rows: Rows = (
        (opening("patient-write", "answering", f"patient.{number}", Style.PRIMARY),),
        (
            opening("patient-show-chart", NAME, f"chart.{number}"),
            opening("patient-send-page", NAME, f"page.{number}"),
        ),
    )
    if profile.flag_tier != Tier.NONE:
        rows += ((button("clinic-safe", "judged_safe"),),)
    if not profile.phase:
        return rows
    rows += ((button("patient-change-phase", "phased"),),)
    if _next_is_ours(found):
        rows += act("clinic-open-phase", "open")
    rows += act("patient-release", "release") if profile.phase_held else act("patient-hold", "hold")
    rows += act("patient-free", "free") if profile.phase_closed else act("patient-close", "close")
    return rows


def _next_is_ours(found: Card) -> bool:
    following = found.session.profile.phase + 1
    if following > Phase.STAY_WELL or following <= found.session.profile.phase_opened:
        return False
    return following > 1 and PHASES[Phase(following)].opener is Opener.CLINIC


RULES = (
    rule("phased", State.SHOWN, State.PHASES, when=has_phase),
    rule("chose", State.PHASES, State.CONFIRMING_PHASE, when=has_phase, do=choose),
    rule("set", State.CONFIRMING_PHASE, State.SHOWN, when=has_phase, do=set_phase),
    rule("judged_safe", State.SHOWN, State.CONFIRMING_SAFE, when=has_flag),
    rule("confirmed", State.CONFIRMING_SAFE, State.SHOWN, when=has_flag, do=clear_flag),
    *(
        rule("left", state, State.SHOWN, when=is_there)
        for state in (State.PHASES, State.CONFIRMING_PHASE, State.CONFIRMING_SAFE)
    ),
)

FLOW = Flow(
    name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False, needs=needs
)
