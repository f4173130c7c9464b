"""What the progress picture is made from: a patient's days, the words, and the marks to draw.

Up to ten weeks each day has its own mark; beyond that a mark is seven days, counted from the
first one, so that a mark never becomes too small to see on a phone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean
from typing import Final

from bot.pictures.ordering import Direction
from flows.diary import Outcome
from flows.rules.limits import NRS_MAX
from flows.rules.pain_light import check_nrs
from flows.rules.phases import Phase

SINGLE_DAYS_MAX: Final = 70
WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DayPoint:
    """One calendar day: pain 0-10 where there was a check-in, and how the session went.

    ``date_text`` is the day as it stands under the picture, already translated and short: more
    than some 12 letters would touch on the second day.
    """

    day: date
    pain_nrs: int | None
    outcome: Outcome | None
    phase: Phase
    date_text: str

    def __post_init__(self) -> None:
        if self.pain_nrs is not None:
            check_nrs(self.pain_nrs)


@dataclass(frozen=True, slots=True)
class Labels:
    """The picture's words, already translated; ``numbers`` are the digits of 0 to 10."""

    direction: Direction
    title: str
    pain: str
    go_on: str
    do_less: str
    stop: str
    phase: str
    stay_well: str
    sessions: str
    done: str
    some: str
    could_not: str
    skipped: str
    no_answer: str
    by_week: str
    no_check_in: str
    numbers: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.numbers) != NRS_MAX + 1:
            raise ValueError(
                f"numbers has {len(self.numbers)} texts. Give one for each from 0 to {NRS_MAX}."
            )


@dataclass(frozen=True, slots=True)
class Progress:
    """One patient's days, oldest first and none left out, and how to say them.

    ``language`` is a BCP 47 tag. Raises ValueError without a day, or where one is missing:
    a day without an answer is a day too.
    """

    days: tuple[DayPoint, ...]
    language: str
    labels: Labels

    def __post_init__(self) -> None:
        if not self.days:
            raise ValueError("A progress has no days. Give at least today, with its phase.")
        for before, after in pairwise(self.days):
            if after.day != before.day + timedelta(days=1):
                raise ValueError(f"{after.day} follows {before.day}. Give each day once, in order.")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn at one place along the time: one day, or up to seven.

    ``pain`` is the mean of the check-ins, ``phase`` the latest.
    """

    pain: float | None
    outcomes: tuple[Outcome | None, ...]
    phase: Phase
    date_text: str


def is_by_week(days: tuple[DayPoint, ...]) -> bool:
    """Return whether a mark is a week, because there are more than 70 days."""
    return len(days) > SINGLE_DAYS_MAX


def marks(days: tuple[DayPoint, ...]) -> tuple[Mark, ...]:
    """Return the marks to draw; the last week may be of fewer than seven days.

    A week carries the date that it begins on, the last one the last day's, where the time ends.
    """
    step = WEEK if is_by_week(days) else 1
    found = [_mark(days[first : first + step]) for first in range(0, len(days), step)]
    return (*found[:-1], replace(found[-1], date_text=days[-1].date_text))


def _mark(days: tuple[DayPoint, ...]) -> Mark:
    """Return one mark for these days; without a check-in there is no mean of the pain."""
    said = [day.pain_nrs for day in days if day.pain_nrs is not None]
    return Mark(
        fmean(said) if said else None,
        tuple(day.outcome for day in days),
        days[-1].phase,
        days[0].date_text,
    )
