"""The plan: where the patient is and what comes next; at its start, the time of reminders.

Opened with "start" after a result it explains the phase and asks for a time. The first
reminder comes on the next day, because today's steps can be seen at once.
"""

from __future__ import annotations

from enum import StrEnum

from flows import diary, outcomes, phase_moves, reminding, silence
from flows.clock_times import is_awake, refuse, take_about, take_exact, time_buttons
from flows.exercises import PhasePart, exercises_of, phase_text
from flows.flow import Flow, Step, rule
from flows.next_phase import needs
from flows.rules.phases import PHASES, Phase
from flows.screens import Rows, Screen, Style, Typed, button, opening, screen
from flows.texts import Text, text
from flows.zones import local

NAME = "plan"
LATER = "later"
PHYSIO_PHASES = (Phase.POWER, Phase.CLEARANCE)


class State(StrEnum):
    """The phase is explained, a time asked, the first reminder told; later the overview.

    Towards the end there is a look at what comes with the physio.
    """

    PHASE = "phase"
    TIME = "time"
    READY = "ready"
    OVERVIEW = "overview"
    WITH_PHYSIO = "with_physio"
    NO_PLAN = "no_plan"


def begin(step: Step) -> str:
    """Explain a new plan, or show where an old one stands."""
    diary.take_part(step)
    if not step.profile.phase:
        return State.NO_PLAN
    if step.value == LATER and _sees_later(step):
        return State.WITH_PHYSIO
    is_new = step.value == "start" or not step.data.get(reminding.IS_SET_UP)
    return State.PHASE if is_new else State.OVERVIEW


def set_up_about(step: Step) -> None:
    """Begin with the time on the button."""
    take_about(step)
    set_up(step)


def set_up_exactly(step: Step) -> None:
    """Begin with the time that was typed."""
    take_exact(step)
    set_up(step)


def set_up(step: Step) -> None:
    """Set the first reminder, tomorrow at the earliest."""
    step.put(reminding.IS_SET_UP, value=True)
    step.put(reminding.REMINDED, diary.today(step).isoformat())
    reminding.set_next(step)
    outcomes.set_first(step)
    silence.watch(step)
    step.commit()


def draw(step: Step) -> Screen:
    """Draw a part of the beginning, or the overview."""
    match State(step.state):
        case State.PHASE:
            return _phase(step)
        case State.TIME:
            rows = (time_buttons(step, "timed"), (button("nav-back", "back"),))
            return Screen((text("plan-time-ask"),), rows, typed=Typed.TIME)
        case State.READY:
            return screen(*_first_reminder(step), rows=_rows("plan-today-now", "plan-change-days"))
        case State.OVERVIEW:
            flare = (opening("home-progress", "progress"), opening("flare-open", "flare_up"))
            today, *others = _rows("home-today", "plan-reminders")
            later = ((opening("plan-later", NAME, LATER),),) if _sees_later(step) else ()
            return screen(*_overview(step), rows=(today, flare, *later, *others))
        case State.WITH_PHYSIO:
            return screen(
                "plan-later-how",
                *_with_physio(),
                rows=[
                    [opening("appointment-ask", "appointment")],
                    [opening("home-plan", NAME), opening("menu-open", "home")],
                ],
            )
        case State.NO_PLAN:
            start = opening("home-test", "assessment", style=Style.PRIMARY)
            return screen("plan-none-yet", rows=[[start], [opening("menu-open", "home")]])


def _sees_later(step: Step) -> bool:
    """The physio's own phases are next, or may be wanted by who stays well."""
    return step.profile.phase >= Phase.ENDURANCE


def _with_physio() -> tuple[Text, ...]:
    """Tell what is done in the phases that have no home exercises."""
    done = (each for phase in PHYSIO_PHASES for each in exercises_of(phase))
    parts = ((text("plan-later-part", name=each.text("name")), each) for each in done)
    return tuple(
        told for name, each in parts for told in (name, each.text("why"), each.text("steps"))
    )


def _rows(today: str, reminders: str) -> Rows:
    return (
        (opening(today, "day", style=Style.PRIMARY),),
        (opening(reminders, "reminders"),),
        (opening("menu-open", "home"),),
    )


def _phase(step: Step) -> Screen:
    phase = Phase(step.profile.phase)
    return screen(
        text("plan-phase", name=phase_text(phase, PhasePart.NAME)),
        phase_text(phase, PhasePart.AIM),
        phase_text(phase, PhasePart.EXPECT),
        phase_text(phase, PhasePart.NEXT),
        rows=[
            [button("nav-go-on", "went_on", style=Style.PRIMARY)],
            [opening("menu-open", "home")],
        ],
    )


def _first_reminder(step: Step) -> tuple[Text, ...]:
    found = reminding.next_time(step)
    if found is None:
        return (text("plan-ready-silent"),)
    return (text("plan-ready", when=local(found.due_at, step.profile.zone)),)


def _overview(step: Step) -> tuple[Text, ...]:
    phase = Phase(step.profile.phase)
    day = diary.day_of_phase(step.profile, diary.today(step))
    least = PHASES[phase].minimum_days
    limits = () if diary.shown_phase(step.profile) == phase else (text("plan-limited"),)
    return (
        text("plan-phase", name=phase_text(phase, PhasePart.NAME)),
        text("plan-day-of", day=day, least=least) if least else text("plan-day", day=day),
        phase_text(phase, PhasePart.AIM),
        *limits,
        *needs(step),
        text("plan-milestone", milestone=phase_text(phase, PhasePart.MILESTONE)),
        phase_text(phase, PhasePart.VISITS),
    )


RULES = (
    rule("went_on", State.PHASE, State.TIME),
    rule("timed", State.TIME, State.READY, when=is_awake, do=set_up_about),
    rule("typed", State.TIME, State.READY, when=is_awake, do=set_up_exactly),
    rule("typed", State.TIME, State.TIME, do=refuse),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    asks=False,
    waits={phase_moves.OPENED: phase_moves.opened},
)
