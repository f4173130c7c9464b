"""Kind words after a check-in: on a run of days, and to finish the programme when pain drops.

Both are said once, quietly, and nobody is told that a run has ended.
"""

from __future__ import annotations

from datetime import date

from flows import diary, phase_moves
from flows.diary import Outcome
from flows.flow import Step
from flows.phase_moves import News
from flows.rules.encouraging import pain_dropped_early, streak
from flows.rules.limits import STREAK_DAYS_TOLD
from flows.rules.phases import Phase
from flows.screens import opening, screen
from flows.texts import Text, text

STREAK, FINISH = "streak.days", "finish.told"
ACTIVE = frozenset({Outcome.DONE, Outcome.SOME})


def active(step: Step) -> frozenset[date]:
    """Return the dates on which something was done."""
    return frozenset(day for day, how in diary.outcomes(step.data).items() if how in ACTIVE)


def note_streak(step: Step, day: date, before: frozenset[date]) -> None:
    """Keep the length of the run if it is one to tell; the same date is told of once."""
    days = streak(active(step), day) if day in active(step) - before else 0
    step.put(STREAK, days if days in STREAK_DAYS_TOLD else 0)


def streak_told(step: Step) -> tuple[Text, ...]:
    """Say how many days the run has, on the days on which it is told."""
    days = int(step.data.get(STREAK) or 0)
    return (text("day-streak", days=days),) if days else ()


def nudge(step: Step) -> None:
    """Ask to finish the programme when the pain is as good as gone early, once a phase."""
    phase = Phase(step.profile.phase)
    told = str(step.data.get(FINISH, "")).split()
    is_early = pain_dropped_early(phase, diary.check_ins(step.data))
    if not is_early or str(int(phase)) in told or phase_moves.news(step) is not News.NONE:
        return
    step.put(FINISH, " ".join([*told, str(int(phase))]))
    step.say(screen("finish-programme", rows=[[opening("finish-read", "learn", "finish")]]))
