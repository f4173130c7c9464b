"""Progress: the days so far as a picture, with words under it that work alone.

Whoever wants no pictures, and whoever's picture cannot be drawn, gets the same words.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from flows import days, diary
from flows.diary import Outcome
from flows.effects import SendChart
from flows.exercises import PhasePart, phase_text
from flows.flow import Flow, Step
from flows.outcomes import PEG_FIRST, PEG_LATEST, RMDQ_FIRST, RMDQ_LATEST
from flows.pictures import are_off
from flows.questionnaires import nrs, peg
from flows.questionnaires.instrument import change
from flows.rules.phases import Phase
from flows.screens import Rows, Screen, Style, opening, screen
from flows.texts import Text, text

NAME = "progress"


class State(StrEnum):
    """The picture was sent, the words stand on the card, or there is nothing to show yet."""

    SENT = "sent"
    WORDS = "words"
    NONE_YET = "none_yet"


def begin(step: Step) -> str:
    """Send the picture, where there is a day to show and pictures are wanted."""
    diary.take_part(step)
    if not days.days_so_far(step):
        return State.NONE_YET
    if are_off(step.data):
        return State.WORDS
    step.do(SendChart(screen(*summary(step)), days.chart(step)))
    step.close(text("progress-record"))
    return State.SENT


def draw(step: Step) -> Screen:
    """Draw what is next, under the picture or the words."""
    match State(step.state):
        case State.SENT:
            return screen("progress-next", rows=_rows())
        case State.WORDS:
            return screen(*summary(step), rows=_rows())
        case State.NONE_YET:
            return screen("progress-none-yet", rows=_rows())


def _rows() -> Rows:
    return (
        (opening("home-today", "day", style=Style.PRIMARY), opening("home-plan", "plan")),
        (opening("menu-open", "home"),),
    )


def summary(step: Step) -> tuple[Text, ...]:
    """Say how it has gone in a few short paragraphs."""
    done, some = (days.count(step, each) for each in (Outcome.DONE, Outcome.SOME))
    phase = Phase(step.profile.phase) if step.profile.phase else None
    name = () if phase is None else (phase_text(phase, PhasePart.NAME),)
    return (
        text("progress-days", days=days.days_so_far(step), done=done, some=some),
        *_pain(step),
        *(text("progress-phase", name=each) for each in name),
        *_peg(step),
        *_rmdq(step),
    )


def _pain(step: Step) -> tuple[Text, ...]:
    weeks = days.pain_by_week(step)
    if weeks is None:
        return ()
    if weeks.latest is None:
        return (text("progress-pain-so-far", pain=shown(weeks.first)),)
    how = change(nrs.INSTRUMENT, weeks.first, weeks.latest)
    compared = text("progress-pain", first=shown(weeks.first), latest=shown(weeks.latest))
    return (compared, text(f"progress-pain-{how}"))


def _peg(step: Step) -> tuple[Text, ...]:
    """Compare the latest weekly number with the first."""
    first, now = (step.data.get(each) for each in (PEG_FIRST, PEG_LATEST))
    if first is None or now is None or first == now:
        return ()
    items = len(peg.Item)
    began, is_now = (shown(Fraction(int(each), items)) for each in (first, now))
    return (text("progress-peg", first=began, now=is_now),)


def _rmdq(step: Step) -> tuple[Text, ...]:
    """Compare the latest list of statements with the first."""
    first, now = (step.data.get(each) for each in (RMDQ_FIRST, RMDQ_LATEST))
    if first is None or now is None or first == now:
        return ()
    return (text("progress-rmdq", first=int(first), now=int(now)),)


def shown(number: Fraction) -> float:
    """One decimal is all that a patient needs."""
    return round(float(number), 1)


FLOW = Flow(name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False)
