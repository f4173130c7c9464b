"""Writing to a patient: a template or own words, shown once more before they go.

Opened with "item.<number>" from a matter that one has taken, or with "patient.<number>" from
a patient's card. The patient reads a template in their own language.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from flows.clinic import roles
from flows.clinic.acts import Order, OrderKind
from flows.clinic.facts_staff import CardFound, MatterFound
from flows.clinic.paging import menu_row, number_in
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.letters import OWN_WORDS, TEMPLATE, TEMPLATES, WORDS_MAX, template_id
from flows.screens import Button, Rows, Screen, Style, Typed, button, one_a_row, opening
from flows.texts import Text, text

NAME = "answering"
ABOUT, WORDS, TEMPLATE_KEY = "answering.about", "answering.words", "answering.template"
ITEM, PATIENT = "item", "patient"


class State(StrEnum):
    """Choosing or typing the words, looking at them, and sent."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    SENT = "sent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets the message; ``reached``: the bot may write to them."""

    patient_id: int
    reached: bool


def about_in(value: str) -> str:
    """Read whom a button is about, "" where it is nobody."""
    what, _, number = value.partition(".")
    return value if what in (ITEM, PATIENT) and number_in(number) is not None else ""


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The matter or the card that the message belongs to."""
    about = about_in(step.value) if trigger == OPENED else str(step.data.get(ABOUT) or "")
    return (_need(about),) if _may_ask(step, about) else ()


def _may_ask(step: Step, about: str) -> bool:
    """Without a matter of theirs only those write who may see a patient."""
    is_item = about.startswith(ITEM)
    return bool(about) and (is_item or roles.may_enter(step.profile.role, "patient"))


def _need(about: str) -> Need:
    what, _, number = about.partition(".")
    return Need(NeedKind.MATTER if what == ITEM else NeedKind.CARD, number)


def begin(step: Step) -> str:
    """Start to write."""
    step.drop("answering.")
    step.put(ABOUT, about_in(step.value))
    return State.CHOOSING if reader(step) else State.NONE


def reader(step: Step) -> Reader | None:
    """Return who gets the message; None where this person may not write to them."""
    about = str(step.data.get(ABOUT) or "")
    if not _may_ask(step, about):
        return None
    if about.startswith(ITEM):
        matter = step.fact(_need(about), MatterFound).matter
        is_theirs = matter is not None and matter.is_mine
        return Reader(matter.patient_id, matter.reached) if matter and is_theirs else None
    card = step.fact(_need(about), CardFound).card
    if card is None:
        return None
    profile = card.session.profile
    return Reader(card.patient_id, not (profile.is_stopped or profile.is_blocked))


def choose(step: Step) -> None:
    """Take a template."""
    step.drop(WORDS)
    step.put(TEMPLATE_KEY, step.value)


def is_short(step: Step) -> bool:
    """The typed words fit into a message."""
    return len(step.value) <= WORDS_MAX


def keep(step: Step) -> None:
    """Take the typed words."""
    step.drop(TEMPLATE_KEY)
    step.put(WORDS, step.value)


def send(step: Step) -> None:
    """Hand the words to the patient's conversation, which says them in their language."""
    found = reader(step)
    assert found is not None
    template = str(step.data.get(TEMPLATE_KEY) or "")
    words = str(step.data.get(WORDS) or "")
    value = f"{TEMPLATE}.{template}" if template else f"{OWN_WORDS}.{words}"
    detail = template or OWN_WORDS
    step.do(Order(found.patient_id, OrderKind.LETTER, value, detail))
    step.drop(WORDS)


def may_send(step: Step) -> bool:
    """The matter is still theirs, and the patient can be reached."""
    found = reader(step)
    return found is not None and found.reached


def draw(step: Step) -> Screen:
    """Draw the templates, the words once more, or that they are on their way."""
    found = reader(step)
    if found is None:
        return Screen((text(_why_not(step)),), _ways_on(step))
    if not found.reached:
        return Screen((text("answering-unreached", patient=found.patient_id),), _ways_on(step))
    return replace(_drawn(step, found), about=found.patient_id)


def _why_not(step: Step) -> str:
    """Name the words for somebody to whom nothing can be written here."""
    about = str(step.data.get(ABOUT) or "")
    if not _may_ask(step, about):
        return "answering-none"
    if about.startswith(ITEM):
        return "answering-none" if step.fact(_need(about), MatterFound).matter else "matter-none"
    return "patient-none"


def _drawn(step: Step, found: Reader) -> Screen:
    match State(step.state):
        case State.LOOKING:
            return _look(step, found)
        case State.SENT:
            return Screen((text("answering-sent", patient=found.patient_id),), _after(step))
        case _:
            chosen = [button(f"letter-short-{each}", "chosen", each) for each in TEMPLATES]
            lines = (text("answering-choose", patient=found.patient_id),)
            return Screen(lines, (*one_a_row(chosen), *_ways_on(step)), typed=Typed.TEXT)


def _look(step: Step, found: Reader) -> Screen:
    template = step.data.get(TEMPLATE_KEY)
    words: Text | str = text(template_id(str(template))) if template else str(step.data[WORDS])
    return Screen(
        (text("answering-look", patient=found.patient_id), text("letter", words=words)),
        (
            (button("answering-send", "sent", style=Style.PRIMARY),),
            (button("answering-other", "changed"),),
            *_ways_on(step),
        ),
    )


def _after(step: Step) -> Rows:
    what, _, number = str(step.data[ABOUT]).partition(".")
    if what == PATIENT:
        return _ways_on(step)
    done = opening("answering-clear", "clinic_alert", f"answered.{number}", Style.PRIMARY)
    return ((done,), *_ways_on(step))


def _ways_on(step: Step) -> Rows:
    what, _, number = str(step.data.get(ABOUT) or "").partition(".")
    back: tuple[Button, ...] = ()
    if what == ITEM:
        back = (opening("answering-matter", "clinic_alert", number),)
    elif what == PATIENT and roles.may_enter(step.profile.role, PATIENT):
        back = (opening("matter-card", "patient", number),)
    return (back, *menu_row()) if back else menu_row()


def _too_long(step: Step) -> None:
    step.say(Screen((text("answering-too-long", most=WORDS_MAX),)))


RULES = (
    rule("chosen", State.CHOOSING, State.LOOKING, when=may_send, do=choose),
    rule("typed", State.CHOOSING, State.LOOKING, when=is_short, do=keep),
    rule("typed", State.CHOOSING, State.CHOOSING, do=_too_long),
    rule("sent", State.LOOKING, State.SENT, when=may_send, do=send),
    rule("changed", State.LOOKING, State.CHOOSING),
)

FLOW = Flow(
    name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False, needs=needs
)
