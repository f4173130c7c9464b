"""The facts of a progress picture for its text version, so that nobody needs to see it.

Two weeks are compared only when they share no day; before that a change would compare days
with themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures.progress.days import WEEK, Progress, mean_pain
from flows.diary import Outcome
from flows.rules.phases import Phase


@dataclass(frozen=True, slots=True)
class Summary:
    """What happened between the first and the last day.

    ``pain_first_week`` and ``pain_last_week`` are means of the check-ins, 0-10, over the first
    and the last seven days (or fewer, where there are fewer); None without a check-in. Changes
    are from first to last, so less pain is negative; None where there is nothing to compare,
    and in percent also where the first week had no pain. Only the answer "Done" counts as done.
    """

    days: int
    check_ins: int
    sessions_done: int
    sessions_some: int
    pain_first_week: float | None
    pain_last_week: float | None
    change_points: float | None
    change_percent: float | None
    phase: Phase


def summary(progress: Progress) -> Summary:
    """Return the facts of ``progress``, unrounded."""
    days = progress.days
    outcomes = [day.outcome for day in days]
    first, last = mean_pain(days[:WEEK]), mean_pain(days[-WEEK:])
    change = None
    if first is not None and last is not None and len(days) >= 2 * WEEK:
        change = last - first
    return Summary(
        days=len(days),
        check_ins=sum(day.pain_nrs is not None for day in days),
        sessions_done=outcomes.count(Outcome.DONE),
        sessions_some=outcomes.count(Outcome.SOME),
        pain_first_week=first,
        pain_last_week=last,
        change_points=change,
        change_percent=100 * change / first if change is not None and first else None,
        phase=days[-1].phase,
    )
