"""The clinic by week, for owners and clinicians; the same numbers as a picture and as a table.

Opened with ``12``, ``picture.4`` and the like from buttons that stay good for ever. What the
command line leaves out so that nobody can be found is left out here too: it is left out before
a flow ever sees it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from flows.clinic.facts_report import HIDDEN, Report, Week
from flows.clinic.paging import menu_row
from flows.clinic.reporting import ReportForm, SendReport
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step
from flows.screens import Button, Screen, Style, opening, screen
from flows.texts import Text, text

NAME = "report"
WEEKS = "report.weeks"
# How many weeks can be looked at; the first is what the report opens with.
SPANS: Final = (4, 12)


class State(StrEnum):
    """There is one card."""

    SHOWN = "shown"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The weeks that are asked for, or those on the card."""
    return (_need(_asked(step.value)[1] if trigger == OPENED else _weeks(step)),)


def _need(weeks: int) -> Need:
    return Need(NeedKind.REPORT, str(weeks))


def _weeks(step: Step) -> int:
    return int(step.data.get(WEEKS) or SPANS[0])


def _asked(value: str) -> tuple[ReportForm | None, int]:
    """Read what the flow was opened with; anything else is the card of the shortest span."""
    word, _, digits = value.rpartition(".")
    form = ReportForm(word) if word in tuple(ReportForm) else None
    return form, next((each for each in SPANS if digits == str(each)), SPANS[0])


def begin(step: Step) -> str:
    """Show the report, and send it where the button asks for a file."""
    form, weeks = _asked(step.value)
    step.put(WEEKS, weeks)
    if form:
        words = screen(text(f"report-{form}-sent", weeks=weeks))
        step.do(SendReport(words, form, _report(step).weeks))
    return State.SHOWN


def _report(step: Step) -> Report:
    return step.fact(_need(_weeks(step)), Report)


def draw(step: Step) -> Screen:
    """Draw the weeks, the present one first."""
    weeks = _weeks(step)
    return screen(
        text("report-title", weeks=weeks),
        *(_week(each) for each in reversed(_report(step).weeks)),
        "report-left-out",
        rows=(
            [_span(each, weeks) for each in SPANS],
            [opening(f"report-as-{each}", NAME, f"{each}.{weeks}") for each in ReportForm],
            *menu_row(),
        ),
    )


def _span(weeks: int, shown: int) -> Button:
    style = Style.PRIMARY if weeks == shown else Style.PLAIN
    return opening(text("report-weeks", weeks=weeks), NAME, str(weeks), style)


def _week(week: Week) -> Text:
    return text(
        "report-week",
        monday=week.first,
        joined=week.joined,
        completion=_share(week.completion),
        response=_share(week.response),
        adherence=_share(week.adherence),
        missed=_share(week.no_shows),
        results=_results(week),
    )


def _share(percent: int | None) -> Text:
    return text("report-none") if percent is None else text("report-percent", percent=percent)


def _results(week: Week) -> Text:
    if HIDDEN in week.bands:
        return text("report-none")
    severe, moderate, mild, clear = week.bands
    return text("report-results", severe=severe, moderate=moderate, mild=mild, clear=clear)


FLOW = Flow(
    name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False, needs=needs
)
