"""The result: the band, the answers that caused it, what usually happens, what is next.

It says "this fits a pattern your physio can check" and nothing stronger. Opened with "new"
it is worked out from the answers, filed, and the plan starts; later it is shown again.
"""

from __future__ import annotations

from enum import StrEnum

from flows import answers, encouraging, phase_moves
from flows.effects import FileAssessment
from flows.flow import Flow, Step
from flows.learning.cards import suggest
from flows.learning.moments import noticed
from flows.outcomes import DECLINED, RMDQ_FIRST
from flows.rules import severity as severe
from flows.rules.advice import advice
from flows.rules.patterns import Match, matches
from flows.rules.phases import start_phase
from flows.rules.red_flags import Tier
from flows.rules.self_tests import Part, not_tested, positives
from flows.rules.severity import Band, Reason
from flows.screens import Button, Rows, Screen, Style, opening, screen
from flows.session import Data, Scalar
from flows.texts import Lines, Text, text
from flows.wording import movement, personal_advice, reason
from flows.zones import local

NAME = "result"
REASONS_MAX = 4
ASSESSED = (answers.RED_FLAGS, answers.SELF_TESTS, answers.SEVERITY, answers.AGGRAVATORS)


class State(StrEnum):
    """There is one result, or none yet."""

    SHOWN = "shown"
    NONE_YET = "none_yet"


def begin(step: Step) -> str:
    """Work out a new result, or show the one there is."""
    if step.value != "new" or not answers.is_complete(step.data):
        return State.SHOWN if step.profile.band else State.NONE_YET
    said = answers.severity(step.data)
    tried = answers.trials(step.data)
    band = severe.band(said, any_test_positive=bool(positives(tried)))
    _open_plan(step, band, said)
    filed = {**_assessed(step.data), **_for_physio(step.data)}
    step.do(FileAssessment(band.value, step.profile.flag_tier, filed))
    _keep(step)
    return State.SHOWN


def _open_plan(step: Step, band: Band, said: severe.Answers) -> None:
    """A clear result needs no plan; any other starts one, at the gentlest phase that fits."""
    start = None
    if band is not Band.CLEAR:
        start = start_phase(
            band,
            days_since=said.days_since,
            pain_now_nrs=said.pain_now_nrs,
            open_flag=Tier(step.profile.flag_tier),
        )
    today = local(step.at, step.profile.zone).date()
    phase_moves.keep_past(step)
    # What the clinic opened, and what was said, belonged to the course before.
    step.drop(encouraging.FINISH)
    since = today if start else None
    step.change(band=band.value, phase=int(start or 0), phase_since=since, phase_opened=0)


def _assessed(data: Data) -> dict[str, Scalar]:
    return {key: value for key, value in data.items() if key.startswith(ASSESSED)}


def _patterns(data: Data) -> tuple[Match, ...]:
    said = answers.severity(data)
    return matches(said, answers.worse_with(data), answers.replies(data))


def _for_physio(data: Data) -> dict[str, str]:
    """The patterns that the answers fit, each with its signs; the patient is shown none."""
    return {f"patterns.{each.pattern}": " ".join(each.signs) for each in _patterns(data)}


def _keep(step: Step) -> None:
    """Keep this assessment's answers apart, so that a later one may be begun and left."""
    step.drop(answers.KEPT)
    for key, value in _assessed(step.data).items():
        step.put(answers.KEPT + key, value)


def draw(step: Step) -> Screen:
    """Draw the band, its reasons, and what is next."""
    if State(step.state) is State.NONE_YET:
        start = opening("home-test", "assessment", style=Style.PRIMARY)
        return screen("result-none-yet", rows=[[start], [opening("menu-open", "home")]])
    answered = answers.kept(step.data)
    said = answers.severity(answered)
    tried = answers.trials(answered)
    band = Band(step.profile.band)
    found = positives(tried)
    tips = personal_advice(answered)
    return screen(
        f"result-band-{band}",
        *_because(severe.reasons(said, found)),
        *_about_tests(found, not_tested(tried)),
        "result-course-clear" if band is Band.CLEAR else "result-course-spasm",
        *tips,
        *_next(band, said),
        *((text("result-noted"),) if _patterns(answered) else ()),
        rows=_rows(step, band, has_tips=bool(tips), reads=_suggested(step, said)),
    )


def _suggested(step: Step, said: severe.Answers) -> tuple[Button, ...]:
    """The topic that these answers speak of most: whose pain sitting drives, reads of sitting."""
    answered = answers.kept(step.data)
    moments = noticed(said, answers.worse_with(answered), answers.cause(answered))
    found = suggest(moments, frozenset())[:1]
    return tuple(opening(text(each.title_id), "learn", each.key) for each in found)


def _because(why: tuple[Reason, ...]) -> tuple[Text, ...]:
    if not why:
        return ()
    lines = Lines(tuple(reason(each) for each in why[:REASONS_MAX]))
    return (text("result-because", reasons=lines),)


def _about_tests(found: tuple[Part, ...], left_out: tuple[Part, ...]) -> tuple[Text, ...]:
    told = []
    if found:
        told.append(text("result-tests-positive", movements=tuple(map(movement, found))))
    if left_out:
        told.append(text("result-tests-left-out", movements=tuple(map(movement, left_out))))
    return tuple(told)


def _next(band: Band, said: severe.Answers) -> tuple[Text, ...]:
    advised = advice(band, said.frequency)
    see = () if advised.see_physio_days is None else (text(f"result-next-{band}"),)
    return (*see, text("result-next-recurring")) if advised.book_assessment else see


def _rows(step: Step, band: Band, *, has_tips: bool, reads: tuple[Button, ...]) -> Rows:
    appointment = (opening("appointment-ask", "appointment"),)
    menu = (opening("menu-open", "home"),)
    tips = (opening("result-tips", "learn", "theme.daily"),) if has_tips else ()
    if band is Band.CLEAR:
        return (tips, appointment, menu) if tips else (appointment, menu)
    is_set_up = bool(step.data.get("plan.is_set_up"))
    label, value = ("home-plan", "") if is_set_up else ("result-start-plan", "start")
    return (
        (opening(label, "plan", value, Style.PRIMARY),),
        reads,
        (*tips, opening("result-strain", "learn", "strain")),
        *_baseline(step),
        appointment,
        menu,
    )


def _baseline(step: Step) -> Rows:
    """The longer questions are offered until they are answered or declined."""
    if RMDQ_FIRST in step.data or DECLINED in step.data:
        return ()
    return ((opening("result-baseline", "baseline", "start"),),)


FLOW = Flow(name=NAME, version=1, states=State, rules=(), draw=draw, begin=begin, asks=False)
