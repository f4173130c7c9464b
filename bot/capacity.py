"""Whether everyone's reminder fits its hour, played on paper by the minute.

The reminders fall due by the very rules that the conversation uses, spread alike, and leave in
the order in which they are due, as many a minute as the pace allows. Who lives where and likes
which time is a guess (``HABITS``), on the cautious side: eight tenths live by one clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from flows.clock_times import TIMES, minutes
from flows.reminding import FOLLOW_UP_AFTER, LATE_MAX
from flows.rules.reminder_times import A_DAY, WINDOW, is_quiet_at, next_reminder, quiet_begins
from flows.rules.spreading import offset_minutes
from flows.session import Profile
from flows.zones import PLACES

AT_HOME_SHARE: Final = 0.8
AWAY: Final = PLACES[::7]  # the others live around the world, equally
TYPED_SHARE: Final = 0.15  # at any half hour of the day
BUTTON_SHARES: Final = dict(zip(TIMES, (0.4, 0.15, 0.3), strict=True))
TYPED_TIMES: Final = tuple(range(8 * 60, 21 * 60, 30))
FOLLOWED_UP_SHARE: Final = 0.5  # who has not opened their day four hours later
SAMPLE_MAX: Final = 6000  # numbers in a row lie as evenly as all of them
A_MINUTE: Final = timedelta(minutes=1)
AN_HOUR: Final = timedelta(hours=1)
HOURS: Final = 24


@dataclass(frozen=True, slots=True)
class Habit:
    """How a share of the patients lives; their turns in the hour aside."""

    profile: Profile
    share: float


@dataclass(frozen=True, slots=True)
class Cohort:
    """Messages due in one minute, to leave by ``until``; ``count`` need not be whole."""

    due_at: datetime
    until: datetime
    count: float
    is_reminder: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it would go; ``due`` and ``left`` are messages by the hour since ``starts_at``.

    ``late`` counts reminders that leave after their hour, ``latest`` is the longest wait.
    """

    starts_at: datetime
    reminders: float
    late: float
    latest: timedelta
    due: Sequence[float]
    left: Sequence[float]


def habits(zone: str) -> list[Habit]:
    """Return who lives where and likes which time; the shares come to one."""
    away = (1 - AT_HOME_SHARE) / len(AWAY)
    zones = Counter({zone: AT_HOME_SHARE})
    zones.update(dict.fromkeys(AWAY, away))
    about = [(minutes(wall), share, False) for wall, share in BUTTON_SHARES.items()]
    typed = [(at, TYPED_SHARE / len(TYPED_TIMES), True) for at in TYPED_TIMES]
    return [
        Habit(Profile("", place, reminder_at=at, reminder_is_exact=is_exact), part * share)
        for place, part in zones.items()
        for at, share, is_exact in (*about, *typed)
    ]


def cohorts(patients: int, per_minute: float, zone: str, starts_at: datetime) -> list[Cohort]:
    """Return all that falls due in the day after ``starts_at``, an aware UTC moment."""
    turns = _turns(patients, per_minute)
    return [
        cohort for habit in habits(zone) for cohort in _of_habit(habit, turns, patients, starts_at)
    ]


def play(patients: int, per_minute: float, zone: str, starts_at: datetime, days: int) -> list[Day]:
    """Play so many days in a row; what is left of one evening is there in the next morning."""
    waiting: list[Cohort] = []
    played = []
    for number in range(days):
        today = starts_at + number * A_DAY
        due = cohorts(patients, per_minute, zone, today)
        day, waiting = _day(today, [*waiting, *due], per_minute)
        played.append(day)
    return played


def _turns(patients: int, per_minute: float) -> Mapping[int, float]:
    """Return the share of the patients by minute of the hour."""
    numbers = range(1, min(patients, SAMPLE_MAX) + 1)
    found = Counter(offset_minutes(number, patients, per_minute) for number in numbers)
    return {turn: count / len(numbers) for turn, count in found.items()}


def _of_habit(
    habit: Habit, turns: Mapping[int, float], patients: int, starts_at: datetime
) -> Iterator[Cohort]:
    sharp = habit.profile
    for turn, share in ({0: 1.0} if sharp.reminder_is_exact else turns).items():
        found = next_reminder(replace(sharp, reminder_offset=turn), starts_at - A_MINUTE)
        if found is None or found.due_at >= starts_at + A_DAY:
            continue
        count, due_at = patients * habit.share * share, found.due_at
        yield Cohort(due_at, _until(sharp, due_at), count)
        again = due_at + FOLLOW_UP_AFTER
        if not is_quiet_at(sharp, again):
            yield Cohort(again, again + LATE_MAX, count * FOLLOWED_UP_SHARE, is_reminder=False)


def _until(sharp: Profile, due_at: datetime) -> datetime:
    """Return when the hour of a reminder ends, which the quiet hours may shorten."""
    base = next_reminder(sharp, due_at - WINDOW)
    hour_ends = (base.due_at if base else due_at) + WINDOW
    return min(hour_ends, quiet_begins(sharp, due_at) or hour_ends)


def _day(starts_at: datetime, waiting: list[Cohort], per_minute: float) -> tuple[Day, list[Cohort]]:
    """Let messages leave minute by minute, in the order in which they are due."""
    today = [each for each in waiting if each.due_at >= starts_at]
    came, went = [0.0] * HOURS, [0.0] * HOURS
    for each in today:
        if (hour := (each.due_at - starts_at) // AN_HOUR) < HOURS:
            came[hour] += each.count
    queue = sorted(waiting, key=lambda each: each.due_at, reverse=True)
    late, latest = 0.0, timedelta()
    for number in range(HOURS * 60):
        minute = starts_at + number * A_MINUTE
        for leaving in _leaving(queue, minute, per_minute):
            went[number // 60] += leaving.count
            if leaving.is_reminder:
                latest = max(latest, minute - leaving.due_at)
                late += leaving.count if minute >= leaving.until else 0
    reminders = sum(each.count for each in today if each.is_reminder)
    return Day(starts_at, reminders, late, latest, came, went), queue


def _leaving(queue: list[Cohort], minute: datetime, free: float) -> Iterator[Cohort]:
    """Take what leaves in this minute off the queue, whose last is due first."""
    while queue and queue[-1].due_at <= minute and free > 0:
        first = queue.pop()
        if first.count > free:
            queue.append(replace(first, count=first.count - free))
            first = replace(first, count=free)
        free -= first.count
        yield first
