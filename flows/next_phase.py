"""What the next phase still needs, in the words of the plan, and who opens it."""

from __future__ import annotations

from typing import assert_never

from flows import diary, phase_moves
from flows.exercises import PhasePart, phase_text
from flows.flow import Step
from flows.rules.phases import PHASES, Opener, Phase
from flows.rules.progression import (
    Blocker,
    Progress,
    blockers,
    calm_check_ins_left,
    days_left,
)
from flows.texts import Lines, Text, text

SAID_BY_OPENER = frozenset({Blocker.NEEDS_CLINIC, Blocker.NEEDS_PHYSIO, Blocker.LAST})


def needs(step: Step) -> tuple[Text, ...]:
    """Say in a list what is missing, then who opens the next phase."""
    now = phase_moves.progress(step)
    if now.phase is Phase.STAY_WELL:
        return (phase_text(now.phase, PhasePart.NEXT), text("plan-come-back"))
    if PHASES[now.phase].opener is Opener.PHYSIO:
        return (text("plan-with-physio"),)
    lines = tuple(_line(step, now, each) for each in blockers(now) if each not in SAID_BY_OPENER)
    listed = (text("plan-needs", needs=Lines(lines)),) if lines else ()
    return (*listed, _opener(now))


def _line(step: Step, now: Progress, missing: Blocker) -> Text:
    match missing:
        case Blocker.CHECK_INS:
            today = diary.today(step)
            is_answered = today in diary.outcomes(step.data)
            next_day = today + phase_moves.A_DAY if is_answered else today
            return text("plan-needs-calm", count=calm_check_ins_left(now.check_ins, next_day))
        case Blocker.MINIMUM_DAYS:
            return text("plan-needs-days", days=days_left(now))
        case Blocker.ADHERENCE if now.sessions_planned == 0:
            return text("plan-needs-first-session")
        case Blocker.ADHERENCE:
            done, planned = now.sessions_done, now.sessions_planned
            return text("plan-needs-sessions", done=done, planned=planned)
        case Blocker.FLAG_OPEN | Blocker.HELD | Blocker.CLOSED:
            return text(f"plan-needs-{missing.value.replace('_', '-')}")
        case Blocker.NEEDS_CLINIC | Blocker.NEEDS_PHYSIO | Blocker.LAST:
            raise ValueError(f"{missing} is said by who opens the phase. Leave it out here.")
        case _ as never:
            assert_never(never)


def _opener(now: Progress) -> Text:
    """Say who opens the next phase; after phase 8 home goes on with staying well."""
    if now.phase is Phase.ENDURANCE:
        return text("plan-opens-stay-well")
    following = Phase(now.phase + 1)
    is_the_clinics = PHASES[following].opener is Opener.CLINIC
    waits = is_the_clinics and following not in now.locks.opened
    return text("plan-opens-clinic" if waits else "plan-opens-bot")
