"""A patient's days so far as plain values: for the picture of them and for the words under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from flows import diary, phase_moves
from flows.diary import Outcome
from flows.effects import ChartDay
from flows.flow import Step
from flows.rules.progression import CheckIn

A_DAY = timedelta(days=1)
WEEK = timedelta(days=7)
# The longest time that the picture shows by the day.
CHART_DAYS_MAX = 70


@dataclass(frozen=True, slots=True)
class Weeks:
    """Mean pain, 0-10, over the first and the latest seven days; ``latest`` is None too early.

    The two are compared only when they share no day.
    """

    first: Fraction
    latest: Fraction | None


def first_day(step: Step) -> date | None:
    """Return the first date with an answer; None before there is one."""
    return min(diary.outcomes(step.data), default=None)


def days_so_far(step: Step) -> int:
    """Count the days from the first answer to today, both included; 0 without an answer."""
    first = first_day(step)
    return 0 if first is None else (diary.today(step) - first).days + 1


def count(step: Step, outcome: Outcome) -> int:
    """Count the dates that went so, as far back as the diary goes."""
    return list(diary.outcomes(step.data).values()).count(outcome)


def pain_by_week(step: Step) -> Weeks | None:
    """Return the pain of the first and of the latest week; None without a pain in the first."""
    begin, today, check_ins = first_day(step), diary.today(step), diary.check_ins(step.data)
    if begin is None:
        return None
    first = _mean([each for each in check_ins if each.day < begin + WEEK])
    if first is None:
        return None
    latest = _mean([each for each in check_ins if each.day > today - WEEK])
    return Weeks(first, latest if today - begin >= 2 * WEEK - A_DAY else None)


def _mean(check_ins: Sequence[CheckIn]) -> Fraction | None:
    if not check_ins:
        return None
    return Fraction(sum(each.pain_nrs for each in check_ins), len(check_ins))


def chart(step: Step) -> tuple[ChartDay, ...]:
    """Return every day from the first answer to today, but only the latest ten weeks."""
    today = diary.today(step)
    shown = min(days_so_far(step), CHART_DAYS_MAX)
    pains = {each.day: each.pain_nrs for each in diary.check_ins(step.data)}
    outcomes = diary.outcomes(step.data)
    dates = [today - A_DAY * back for back in reversed(range(shown))]
    return tuple(
        ChartDay(
            day,
            pains.get(day),
            outcomes[day].value if day in outcomes else "",
            int(phase_moves.phase_at(step, day)),
        )
        for day in dates
    )
