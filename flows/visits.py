"""A patient's visits: the list, and confirming, moving, cancelling or keeping one.

Every button of a nudge leads here and stays good until the visit begins. What an answer has
changed is said by the card of the answer, because the calendar is written only after the step.
"""

from __future__ import annotations

from enum import StrEnum

from flows import nudging
from flows.effects import AlertClinic, WorkKind
from flows.facts import Need
from flows.flow import Flow, Step, rule
from flows.nudging import CANCELLED, LOOK, MISSED, MOVED, own, own_need, when
from flows.rules.nudge_times import NudgeKind
from flows.screens import Screen, Style, button, one_a_row, opening, screen
from flows.texts import Lines, Text, Weekday, text
from flows.visit_acts import AnswerVisit, SendCalendar
from flows.visits_known import AHEAD, VisitKnown, VisitStatus
from flows.wording import dashed

NAME = nudging.VISITS
ID, PART, DAYS, PAGE = "visits.id", "visits.part", "visits.days", "visits.page"
PAGE_LINES = 4
PARTS = ("morning", "afternoon", "any")
WORKDAYS = range(5)
DIGITS_MAX = 15


class State(StrEnum):
    """The list, one visit, the questions about it, and what was answered."""

    LIST = "list"
    VISIT = "visit"
    GONE = "gone"
    PART = "part"
    DAYS = "days"
    CANCELLING = "cancelling"
    CONFIRMED = "confirmed"
    ASKED = "asked"
    CANCELLED = "cancelled"
    SENT = "sent"


ENTRIES = {"show": State.VISIT, "confirm": State.CONFIRMED, "move": State.PART}
ENTRIES |= {"cancel": State.CANCELLING, "calendar": State.SENT}


def needs(step: Step, _trigger: str) -> tuple[Need, ...]:
    """Every card looks at the clinic's calendar."""
    return (own_need(step),)


def begin(step: Step) -> str:
    """Open the list, or one visit with what is to be done about it."""
    verb, _, number = step.value.partition(".")
    is_number = number.isascii() and number.isdecimal() and len(number) <= DIGITS_MAX
    if verb == "page" and is_number:
        step.put(PAGE, int(number))
        return State.LIST
    step.put(PAGE, 0)
    if verb not in ENTRIES or not is_number:
        return State.LIST
    step.put(ID, int(number))
    visit = current(step)
    if visit is None:
        return State.GONE
    if verb == "confirm":
        step.do(AnswerVisit(visit.id, VisitStatus.CONFIRMED))
    elif verb == "calendar":
        step.do(SendCalendar(screen(text("visit-file", when=when(visit, step.profile))), visit))
    return ENTRIES[verb]


def current(step: Step) -> VisitKnown | None:
    """Return the visit on the card while it can be answered: it stands and has not begun."""
    visit = own(step).find(int(step.data.get(ID) or 0))
    if visit is None or visit.status not in AHEAD or visit.starts_at <= step.at:
        return None
    return visit


def upcoming(step: Step) -> tuple[VisitKnown, ...]:
    """Return the visits that stand and have not begun, the next one first."""
    return tuple(
        each for each in own(step).visits if each.status in AHEAD and each.starts_at > step.at
    )


def is_gone(step: Step) -> bool:
    """The visit was cancelled, moved away or has begun since the card was drawn."""
    return current(step) is None


def keep_part(step: Step) -> None:
    """Remember the part of the day while the days are chosen."""
    step.put(PART, step.value)
    step.put(DAYS, 0)


def flip_day(step: Step) -> None:
    """Take a weekday in or out."""
    step.put(DAYS, int(step.data.get(DAYS) or 0) ^ 1 << int(step.value))


def ask_to_move(step: Step) -> None:
    """Give the clinic a task; a second wish for the same visit only changes the first."""
    visit = current(step)
    assert visit is not None
    wish = f"{step.data.get(PART)}.{int(step.data.get(DAYS) or 0)}"
    step.do(AnswerVisit(visit.id, VisitStatus.MOVE_WANTED, wish))
    if visit.status is not VisitStatus.MOVE_WANTED:
        step.do(AlertClinic(WorkKind.MOVE_WANTED))
    step.commit()


def cancel(step: Step) -> None:
    """Give the time back to the clinic; no nudge of this visit is sent any more."""
    visit = current(step)
    assert visit is not None
    step.do(AnswerVisit(visit.id, VisitStatus.CANCELLED), AlertClinic(WorkKind.VISIT_CANCELLED))
    step.commit()


def draw(step: Step) -> Screen:
    """Draw the list, the visit, a question about it, or what was answered."""
    state = State(step.state)
    if state is State.LIST:
        return _list(step)
    everything = [opening("visits-all", NAME), opening("menu-open", "home")]
    match state:
        case State.CONFIRMED | State.ASKED | State.CANCELLED | State.SENT:
            again = state is State.CANCELLED
            ask = [[opening("visit-ask-again", "appointment")]] if again else []
            said = "visit-cancelled-done" if again else f"visit-{state}"
            return screen(said, rows=[*ask, everything])
        case State.GONE | State.VISIT | State.PART | State.DAYS | State.CANCELLING:
            visit = current(step)
            if visit is None or state is State.GONE:
                return screen("visit-gone", rows=[everything])
            return _about(step, state, visit)


def _about(step: Step, state: State, visit: VisitKnown) -> Screen:
    at = when(visit, step.profile)
    back = [opening("visit-keep", NAME, f"show.{visit.id}")]
    if state is State.PART:
        parts = [button(f"appointment-{part}", "part_named", part) for part in PARTS]
        return screen(text("visit-move-part", when=at), rows=[parts, back])
    if state is State.DAYS:
        chosen = int(step.data.get(DAYS) or 0)
        days = [button(_day(day, chosen), "day_flipped", str(day)) for day in WORKDAYS]
        go = button("visit-move-ask", "days_named", style=Style.PRIMARY)
        return screen("visit-move-days", rows=[days[:3], days[3:], [go], back])
    if state is State.CANCELLING:
        keep = opening("visit-keep", NAME, f"show.{visit.id}", Style.PRIMARY)
        end = button("visit-cancel-sure", "cancelled", style=Style.DANGER)
        return screen(text("visit-cancel-ask", when=at), rows=[[keep], [end]])
    return screen(
        _line(visit, step),
        *([text("visit-place", place=visit.place)] if visit.place else []),
        rows=[*nudging.rows(visit), [opening("visits-all", NAME), opening("menu-open", "home")]],
    )


def _day(day: int, chosen: int) -> Text:
    taken = "visit-day-taken" if chosen >> day & 1 else "visit-day"
    return text(taken, day=Weekday(day))


def _line(visit: VisitKnown, step: Step) -> Text:
    return text(f"visit-line-{dashed(visit.status)}", when=when(visit, step.profile))


def _list(step: Step) -> Screen:
    found = upcoming(step)
    ask = [opening("visit-ask", "appointment"), opening("menu-open", "home")]
    if not found:
        return screen("visits-none", rows=[ask])
    last = (len(found) - 1) // PAGE_LINES
    page = min(int(step.data.get(PAGE) or 0), last)
    shown = found[page * PAGE_LINES : (page + 1) * PAGE_LINES]
    lines = Lines(tuple(_line(each, step) for each in shown))
    opens = one_a_row(
        opening(text("visit-open", when=when(each, step.profile)), NAME, f"show.{each.id}")
        for each in shown
    )
    turns = [
        *([opening("visit-before", NAME, f"page.{page - 1}")] if page else []),
        *([opening("visit-after", NAME, f"page.{page + 1}")] if page < last else []),
    ]
    rows = (*opens, *([turns] if turns else []), ask)
    return screen("visits-list", text("lines", items=lines), rows=rows)


RULES = (
    rule("part_named", State.PART, State.GONE, when=is_gone),
    rule("part_named", State.PART, State.DAYS, do=keep_part),
    rule("day_flipped", State.DAYS, State.DAYS, do=flip_day),
    rule("days_named", State.DAYS, State.GONE, when=is_gone),
    rule("days_named", State.DAYS, State.ASKED, do=ask_to_move),
    rule("cancelled", State.CANCELLING, State.GONE, when=is_gone),
    rule("cancelled", State.CANCELLING, State.CANCELLED, do=cancel),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    asks=False,
    needs=needs,
    waits={
        LOOK: nudging.look,
        CANCELLED: nudging.tell,
        MOVED: nudging.tell,
        MISSED: nudging.tell,
        **dict.fromkeys(NudgeKind, nudging.nudge),
    },
)
