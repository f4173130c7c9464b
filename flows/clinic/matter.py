"""One matter of the worklist: taken by one of the staff, settled, and cleared with a reason.

Opened with "<number>", from an alert with "<patient>.<kind>", or with what to do to it at once:
"take.<number>", "back.<number>", "answered.<number>". Opening exercises again takes a second
tap; only a person who looked at the patient may say that it is safe.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from flows.clinic import roles
from flows.clinic.acts import Cleared, ClearWork, GiveBackWork, TakeWork
from flows.clinic.facts_staff import Matter, MatterFound, WorkState
from flows.clinic.paging import menu_row, number_in
from flows.clinic.roles import Role
from flows.clinic.wishes import wished
from flows.effects import ClearFlag, OpenPhase, WorkKind
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.screens import Rows, Screen, Style, button, one_a_row, opening, screen
from flows.texts import Instant, Text, text
from flows.visits_known import VisitKnown
from flows.wording import dashed

NAME, VISITS = "clinic_alert", "clinic_visits"
KEY, NEWS = "clinic.matter", "clinic.matter_news"
SETTLED = "matter-news-"
TAKE, BACK, ANSWERED = "take", "back", "answered"
CLOSES_EXERCISES = frozenset(
    {WorkKind.EMERGENCY, WorkKind.SAME_DAY, WorkKind.SOON, WorkKind.MISTAKEN_TAP}
)
REASONS = (Cleared.ANSWERED, Cleared.CALLED, Cleared.BOOKED, Cleared.NO_NEED)


class State(StrEnum):
    """The matter, why it is over, and the second question before exercises open."""

    SHOWN = "shown"
    CLEARING = "clearing"
    CONFIRMING = "confirming"
    NONE = "none"


def key_in(value: str) -> str:
    """Read which matter a button is about, "" for none: "12", "take.12" or "7.emergency"."""
    first, _, second = value.partition(".")
    if first in (TAKE, BACK, ANSWERED):
        first, second = second, ""
    if number_in(first) is None or (second and second not in tuple(WorkKind)):
        return ""
    return f"{first}.{second}" if second else first


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The matter that is opened, or the one on the card."""
    key = key_in(step.value) if trigger == OPENED else str(step.data.get(KEY) or "")
    return (Need(NeedKind.MATTER, key),) if key else ()


def begin(step: Step) -> str:
    """Find the matter, and do what the button says."""
    step.put(KEY, key_in(step.value))
    step.put(NEWS, "")
    found = matter(step)
    if found is None:
        return State.NONE
    match step.value.partition(".")[0]:
        case "take":
            take(step, found)
        case "back":
            give_back(step, found)
        case "answered" if found.is_mine:
            clear(step, Cleared.ANSWERED)
    return State.SHOWN


def matter(step: Step) -> Matter | None:
    """Return the matter on the card; None where there is none that this role sees."""
    key = str(step.data.get(KEY) or "")
    found = step.fact(Need(NeedKind.MATTER, key), MatterFound).matter if key else None
    return found if found and roles.sees(step.profile.role, found.kind) else None


def _mine(step: Step) -> Matter:
    found = matter(step)
    assert found is not None
    return found


def _learn(step: Step, changed: Matter) -> None:
    """What this step does to the matter is on its card at once."""
    need = Need(NeedKind.MATTER, str(step.data[KEY]))
    step.facts = {**step.facts, need: MatterFound(changed)}


def take(step: Step, found: Matter) -> None:
    """Take what is open; who comes second is told so."""
    if found.state is WorkState.OPEN:
        step.do(TakeWork(found.id, found.patient_id))
        _learn(step, replace(found, state=WorkState.TAKEN, is_mine=True))
    elif not found.is_mine:
        step.put(NEWS, "matter-too-late")


def give_back(step: Step, found: Matter) -> None:
    """Open it again for all: one's own, or as an owner anybody's."""
    if found.state is WorkState.TAKEN and (found.is_mine or step.profile.role == Role.OWNER):
        step.do(GiveBackWork(found.id, found.patient_id))
        _learn(step, replace(found, state=WorkState.OPEN, is_mine=False))


def clear(step: Step, reason: Cleared) -> None:
    """Close it with a reason."""
    found = _mine(step)
    step.do(ClearWork(found.id, found.patient_id, reason))
    step.put(NEWS, SETTLED + dashed(reason))
    _learn(step, replace(found, state=WorkState.CLEARED, is_mine=False))


def clear_for(step: Step) -> None:
    """Close it with the reason on the button."""
    clear(step, Cleared(step.value))


def open_exercises(step: Step) -> None:
    """Open the exercises again: the patient's own conversation is told, and tells them."""
    step.do(ClearFlag(_mine(step).patient_id))
    clear(step, Cleared.JUDGED_SAFE)


def open_phase(step: Step) -> None:
    """Open the next phase: the patient's own conversation moves on when all else is there."""
    step.do(OpenPhase(_mine(step).patient_id))
    clear(step, Cleared.PHASE_OPENED)


def is_mine(step: Step) -> bool:
    """This person has taken it."""
    found = matter(step)
    return found is not None and found.is_mine


def may_judge(step: Step) -> bool:
    """It closes exercises, and this person may say that they are safe."""
    found = matter(step)
    return is_mine(step) and _judges(step) and found is not None and found.kind in CLOSES_EXERCISES


def may_open_phase(step: Step) -> bool:
    """It is a phase that only the clinic opens."""
    found = matter(step)
    is_due = found is not None and found.kind == WorkKind.PHASE_DUE
    return is_mine(step) and _judges(step) and is_due


def _judges(step: Step) -> bool:
    return roles.may_enter(step.profile.role, "patient")


def draw(step: Step) -> Screen:
    """Draw the matter and what can be done about it."""
    found = matter(step)
    if found is None:
        return screen("matter-none", rows=_ways_on())
    return replace(_drawn(step, found), about=found.patient_id)


def _drawn(step: Step, found: Matter) -> Screen:
    match State(step.state):
        case State.CLEARING if found.is_mine:
            reasons = [button(f"matter-reason-{dashed(each)}", "cleared", each) for each in REASONS]
            not_yet = button("clinic-not-yet", "left")
            return screen(_head(found), "matter-why", rows=one_a_row([*reasons, not_yet]))
        case State.CONFIRMING if found.is_mine:
            return screen(
                text("clinic-confirm", patient=found.patient_id),
                rows=[
                    [button("clinic-not-yet", "left", style=Style.PRIMARY)],
                    [button("clinic-confirm-safe", "confirmed", style=Style.DANGER)],
                ],
            )
        case _:
            return _shown(step, found)


def _shown(step: Step, found: Matter) -> Screen:
    news = str(step.data.get(NEWS) or "")
    note = (text("matter-note", words=found.note),) if found.note else ()
    told = text(news, patient=found.patient_id) if news else text(_stands(found))
    # What was a matter a moment ago is none once it is settled.
    is_settled = news.startswith(SETTLED)
    stands = () if is_settled else (text(f"clinic-matter-{dashed(found.kind)}"),)
    card = opening("matter-card", "patient", str(found.patient_id))
    may_see = [[card]] if _judges(step) else []
    return screen(
        _head(found),
        *stands,
        *note,
        *_visits(step, found),
        told,
        rows=(*_acts(step, found), *_visit_cards(step, found), *may_see, *_ways_on()),
    )


def _visits(step: Step, found: Matter) -> list[Text]:
    lines: list[Text] = []
    for visit in found.visits:
        lines += [text("visit-open", when=_when(step, visit)), *wished(visit)]
    return lines


def _visit_cards(step: Step, found: Matter) -> Rows:
    if not roles.may_enter(step.profile.role, VISITS):
        return ()
    return one_a_row(
        opening(text("visit-open", when=_when(step, visit)), VISITS, f"visit.{visit.id}")
        for visit in found.visits
    )


def _when(step: Step, visit: VisitKnown) -> Instant:
    return Instant(visit.starts_at, step.profile.zone)


def _head(found: Matter) -> Text:
    if found.reference:
        who = text("matter-named", patient=found.patient_id, reference=found.reference)
    else:
        who = text("clinic-alert-patient", patient=found.patient_id)
    return who


def _stands(found: Matter) -> str:
    if found.is_mine:
        return "matter-is-yours"
    return f"matter-is-{found.state}"


def _acts(step: Step, found: Matter) -> Rows:
    back = opening("matter-give-back", NAME, f"{BACK}.{found.id}")
    match found.state:
        case WorkState.CLEARED:
            return ()
        case WorkState.OPEN:
            return ((opening("matter-take", NAME, f"{TAKE}.{found.id}", Style.PRIMARY),),)
        case WorkState.TAKEN if not found.is_mine:
            return ((back,),) if step.profile.role == Role.OWNER else ()
        case WorkState.TAKEN:
            answer = opening("matter-answer", "answering", f"item.{found.id}", Style.PRIMARY)
            safe = ((button("clinic-safe", "judged_safe"),),) if may_judge(step) else ()
            due = ((button("clinic-open-phase", "opened_phase"),),) if may_open_phase(step) else ()
            return ((answer,), *safe, *due, (button("matter-clear", "settled"),), (back,))


def _ways_on() -> Rows:
    return ((opening("clinic-open-worklist", "worklist"),), *menu_row())


RULES = (
    rule("settled", State.SHOWN, State.CLEARING, when=is_mine),
    rule("cleared", State.CLEARING, State.SHOWN, when=is_mine, do=clear_for),
    rule("judged_safe", State.SHOWN, State.CONFIRMING, when=may_judge),
    rule("confirmed", State.CONFIRMING, State.SHOWN, when=may_judge, do=open_exercises),
    rule("opened_phase", State.SHOWN, State.SHOWN, when=may_open_phase, do=open_phase),
    rule("left", State.CLEARING, State.SHOWN),
    rule("left", State.CONFIRMING, State.SHOWN),
)

FLOW = Flow(
    name=NAME,
    version=2,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    asks=False,
    needs=needs,
)
