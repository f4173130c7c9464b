"""The clinic's visits: today and tomorrow, one visit's card, and how the nudges do.

All buttons open the flow with what they are about, so that they stay good; calling a visit off
takes a second tap. Days are those of the reader's own time zone.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.clinic.wishes import wished
from flows.effects import Priority, Say
from flows.events import WaitElapsed
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step
from flows.screens import Button, Screen, Style, one_a_row, opening, screen
from flows.texts import Instant, Lines, Text, text
from flows.visit_acts import SettleVisit
from flows.visits_known import (
    AHEAD,
    DaySummary,
    DayVisits,
    NoShows,
    VisitKnown,
    VisitStatus,
)
from flows.wording import dashed
from flows.zones import local

NAME = "clinic_visits"
SUMMARY = "visits_summary"
OPEN_WITH = "clinic_visits.open_with"
DAYS = {"today": 0, "tomorrow": 1}
PAGE_LINES = 4
SILENT_MAX = 8
REPORT_DAYS = 90
NUMBERED = ("visit", "came", "missed", "cancel", "off")
SETTLES = {
    "came": VisitStatus.DONE,
    "missed": VisitStatus.MISSED,
    "off": VisitStatus.CANCELLED,
}
DIGITS_MAX = 15


class State(StrEnum):
    """A day, a visit, the second question, what was settled, and the report."""

    DAY = "day"
    VISIT = "visit"
    CONFIRMING = "confirming"
    SETTLED = "settled"
    REPORT = "report"


STATES_OF = {"visit": State.VISIT, "cancel": State.CONFIRMING, "report": State.REPORT}
STATES_OF |= dict.fromkeys(DAYS, State.DAY) | dict.fromkeys(SETTLES, State.SETTLED)


def opened_with(value: str) -> tuple[str, int]:
    """Read what a button opens; anything unknown is the first page of today."""
    verb, _, written = value.partition(".")
    is_number = written.isascii() and written.isdecimal() and len(written) <= DIGITS_MAX
    if verb not in STATES_OF or (verb in NUMBERED and not is_number):
        return "today", 0
    return verb, int(written) if is_number else 0


def need(step: Step, value: str) -> Need:
    """Name the look-up of the card that a value opens."""
    verb, number = opened_with(value)
    if verb in NUMBERED:
        return Need(NeedKind.VISIT, str(number))
    if verb == "report":
        return Need(NeedKind.NO_SHOWS, span(step.at - timedelta(days=REPORT_DAYS), step.at))
    begins, ends = day_of(step, DAYS[verb])
    return Need(NeedKind.DAY_VISITS, f"{span(begins, ends)}/{number}")


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """Every card looks at the calendar: the one that is opened, or the one that stands."""
    if trigger == SUMMARY:
        return (Need(NeedKind.DAY_SUMMARY, step.value),)
    here = str(step.data.get(OPEN_WITH) or "")
    return (need(step, step.value if trigger == OPENED else here),)


def span(begins: datetime, ends: datetime) -> str:
    """Write a span of time as the key of a look-up."""
    return f"{begins.astimezone(UTC):%Y%m%dT%H%MZ}/{ends.astimezone(UTC):%Y%m%dT%H%MZ}"


def day_of(step: Step, ahead: int) -> tuple[datetime, datetime]:
    """Return when a day begins and ends on the reader's clock; 0 is today."""
    zone = ZoneInfo(step.profile.zone)
    day = local(step.at, step.profile.zone).date() + timedelta(days=ahead)
    begins, ends = (
        datetime.combine(each, time(), tzinfo=zone) for each in (day, day + timedelta(days=1))
    )
    return begins, ends


def begin(step: Step) -> str:
    """Open a day, a visit or the report; or settle a visit."""
    step.put(OPEN_WITH, step.value)
    verb, number = opened_with(step.value)
    if verb in SETTLES:
        visit = step.fact(need(step, step.value), DayVisits)
        if not visit.visits or visit.visits[0].status is SETTLES[verb]:
            return State.VISIT
        step.do(SettleVisit(number, SETTLES[verb]))
        step.commit()
    return STATES_OF[verb]


def draw(step: Step) -> Screen:
    """Draw the card."""
    value = str(step.data.get(OPEN_WITH) or "")
    about = need(step, value)
    match State(step.state):
        case State.DAY:
            return _day(step, step.fact(about, DayVisits), value)
        case State.REPORT:
            return _report(step.fact(about, NoShows))
        case State.VISIT | State.CONFIRMING | State.SETTLED:
            found = step.fact(about, DayVisits).visits
            if not found:
                return screen("clinic-visit-gone", rows=[_home()])
            return _visit(step, found[0], value)


def _home() -> list[Button]:
    return [
        opening("clinic-visits-today", NAME, "today"),
        opening("clinic-visits-tomorrow", NAME, "tomorrow"),
        opening("clinic-menu-open", "clinic"),
    ]


def _day(step: Step, found: DayVisits, value: str) -> Screen:
    verb, page = opened_with(value)
    begins, _ = day_of(step, DAYS[verb])
    other = "tomorrow" if verb == "today" else "today"
    rows = [
        *one_a_row(_open(step, each) for each in found.visits),
        *_turns(verb, page, found.total),
        [
            opening(f"clinic-visits-{other}", NAME, other),
            opening("clinic-visits-upload", "upload"),
            opening("clinic-visits-report", NAME, "report"),
        ],
        [opening("clinic-menu-open", "clinic")],
    ]
    count = text("clinic-visits-day", day=begins.date(), count=found.total)
    lines = Lines(tuple(_line(step, each) for each in found.visits))
    return screen(count, *([text("lines", items=lines)] if found.visits else []), rows=rows)


def _turns(verb: str, page: int, total: int) -> list[list[Button]]:
    before = [opening("visit-before", NAME, f"{verb}.{page - 1}")] if page else []
    is_last = (page + 1) * PAGE_LINES >= total
    after = [] if is_last else [opening("visit-after", NAME, f"{verb}.{page + 1}")]
    return [before + after] if before or after else []


def _wall(step: Step, visit: VisitKnown) -> time:
    return local(visit.starts_at, step.profile.zone).time()


def _line(step: Step, visit: VisitKnown) -> Text:
    status = f"clinic-visit-line-{dashed(visit.status)}"
    return text(status, time=_wall(step, visit), reference=visit.reference)


def _open(step: Step, visit: VisitKnown) -> Button:
    label = text("clinic-visit-open", time=_wall(step, visit), reference=visit.reference)
    return opening(label, NAME, f"visit.{visit.id}")


def _visit(step: Step, visit: VisitKnown, value: str) -> Screen:
    verb, _ = opened_with(value)
    named = text(
        "clinic-visit",
        reference=visit.reference,
        when=Instant(visit.starts_at, step.profile.zone),
    )
    if State(step.state) is State.SETTLED:
        return screen(named, f"clinic-visit-settled-{dashed(SETTLES[verb])}", rows=[_home()])
    if State(step.state) is State.CONFIRMING:
        keep = opening("visit-keep", NAME, f"visit.{visit.id}", Style.PRIMARY)
        end = opening("clinic-visit-off-sure", NAME, f"off.{visit.id}", Style.DANGER)
        return screen(named, "clinic-visit-off-ask", rows=[[keep], [end]])
    return screen(named, *_about(visit), rows=[*_settling(step, visit), _home()])


def _about(visit: VisitKnown) -> list[Text]:
    """What is known of a visit beside its time."""
    lines = [text(f"clinic-visit-status-{dashed(visit.status)}")]
    lines += wished(visit)
    lines += [text("clinic-visit-first")] if visit.is_first else []
    lines += [text("visit-place", place=visit.place)] if visit.place else []
    lines += [] if visit.patient_id else [text("clinic-visit-not-joined")]
    return lines


def _settling(step: Step, visit: VisitKnown) -> list[list[Button]]:
    """Whether somebody came is known from the start on; a visit to come can be called off."""
    if visit.starts_at <= step.at and visit.status is not VisitStatus.CANCELLED:
        return [
            [
                opening("clinic-visit-came", NAME, f"came.{visit.id}"),
                opening("clinic-visit-missed", NAME, f"missed.{visit.id}"),
            ]
        ]
    if visit.status in AHEAD:
        return [[opening("clinic-visit-off", NAME, f"cancel.{visit.id}", Style.DANGER)]]
    return []


def _report(found: NoShows) -> Screen:
    percent = round(100 * found.missed / found.over) if found.over else 0
    compared = Lines(
        tuple(
            text(
                "clinic-no-shows-variant",
                variant=each.variant,
                sent=each.sent,
                confirmed=each.confirmed,
                missed=each.missed,
            )
            for each in found.variants
        )
    )
    counts = text(
        "clinic-no-shows",
        days=REPORT_DAYS,
        over=found.over,
        missed=found.missed,
        percent=percent,
    )
    unnoted = [text("clinic-no-shows-unnoted", count=found.unnoted)] if found.unnoted else []
    return screen(
        counts,
        *unnoted,
        *(
            [text("clinic-no-shows-wordings"), text("lines", items=compared)]
            if found.variants
            else []
        ),
        rows=[_home()],
    )


def summarise(step: Step, event: WaitElapsed) -> None:
    """Tell at closing time how the next day's visits stand."""
    found = step.fact(Need(NeedKind.DAY_SUMMARY, event.value), DaySummary)
    begins = datetime.fromisoformat(event.value.partition("/")[0])
    counts = text(
        "clinic-summary",
        day=local(begins, step.profile.zone).date(),
        confirmed=found.confirmed,
        moved=found.move_wanted,
        cancelled=found.cancelled,
        silent=found.booked,
    )
    lines = Lines(tuple(_line(step, each) for each in found.silent[:SILENT_MAX]))
    silent = [text("clinic-summary-silent"), text("lines", items=lines)] if found.silent else []
    opens = [opening("clinic-visits-tomorrow", NAME, "tomorrow")]
    step.do(Say(screen(counts, *silent, rows=[opens]), Priority.REMINDER))


FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=(),
    draw=draw,
    begin=begin,
    asks=False,
    needs=needs,
    waits={SUMMARY: summarise},
)
