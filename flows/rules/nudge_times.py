"""When a visit's nudges are due: never at night, never in the past.

A nudge that would fall into the quiet hours moves to the evening before them. Whole days are
counted by the patient's wall clock, so that a nudge "a day before" a visit at 10:00 comes at
10:00 also when the clocks change in between; hours are counted as they pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from flows.rules.reminder_times import is_quiet_at
from flows.session import MINUTES_A_DAY, Profile


class NudgeKind(StrEnum):
    """The nudges of one visit, which are also the kinds of their waits."""

    THREE_DAYS = "nudge_72h"
    EXTRA = "nudge_extra"
    ONE_DAY = "nudge_24h"
    TWO_HOURS = "nudge_2h"


BEFORE: Final = {
    NudgeKind.THREE_DAYS: timedelta(days=3),
    NudgeKind.EXTRA: timedelta(days=2),
    NudgeKind.ONE_DAY: timedelta(days=1),
    NudgeKind.TWO_HOURS: timedelta(hours=2),
}
A_MINUTE: Final = timedelta(minutes=1)
EVENING: Final = timedelta(minutes=30)  # before the quiet begins: time to read and to answer
LATE_MAX: Final = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Nudge:
    """One nudge and the UTC instant at which it is due."""

    kind: NudgeKind
    due_at: datetime


def nudges(
    profile: Profile, starts_at: datetime, now: datetime, *, needs_extra: bool
) -> tuple[Nudge, ...]:
    """Return the nudges of a visit that are still to come, the earliest first.

    ``needs_extra`` adds the third one, for a first visit or after a missed one.
    """
    wanted = [NudgeKind.THREE_DAYS, NudgeKind.ONE_DAY]
    wanted += [NudgeKind.EXTRA] if needs_extra else []
    wanted += [NudgeKind.TWO_HOURS] if profile.nudged_late else []
    found = [Nudge(kind, due_at(profile, starts_at, kind)) for kind in wanted]
    return tuple(sorted((each for each in found if each.due_at > now), key=lambda one: one.due_at))


def due_at(profile: Profile, starts_at: datetime, kind: NudgeKind) -> datetime:
    """Return when a nudge is due, in UTC and outside the quiet hours."""
    at = before(starts_at, BEFORE[kind], profile.zone)
    if not is_quiet_at(profile, at):
        return at
    for _ in range(MINUTES_A_DAY):
        at -= A_MINUTE
        if not is_quiet_at(profile, at):
            earlier = at + A_MINUTE - EVENING
            return at if is_quiet_at(profile, earlier) else earlier
    return at


def before(starts_at: datetime, span: timedelta, zone: str) -> datetime:
    """Return the UTC instant a span before a visit.

    Whole days keep the wall-clock time; one that the clocks skip gives way to the next minute
    that exists, and one that comes twice counts the first time.
    """
    if span % timedelta(days=1):
        return starts_at.astimezone(UTC) - span
    there = ZoneInfo(zone)
    wall = starts_at.astimezone(there).replace(tzinfo=None, fold=0) - span
    for _ in range(MINUTES_A_DAY):
        at = wall.replace(tzinfo=there).astimezone(UTC)
        if at.astimezone(there).replace(tzinfo=None) == wall:
            return at
        wall += A_MINUTE
    return starts_at.astimezone(UTC) - span


def is_worth_sending(
    due: datetime, now: datetime, starts_at: datetime, others: tuple[Nudge, ...]
) -> bool:
    """Return whether a nudge that fell due at ``due`` may still be sent.

    ``others`` are the visit's nudges whenever they are due. One that is more than three hours
    late gives way to a later one that is due by now, and none is sent once the visit has begun.
    """
    if now >= starts_at:
        return False
    if now - due <= LATE_MAX:
        return True
    return not any(due < other.due_at <= now for other in others)


def next_loud(profile: Profile, at: datetime) -> datetime:
    """Return the first minute from ``at`` on that is outside the quiet hours."""
    for _ in range(MINUTES_A_DAY):
        if not is_quiet_at(profile, at):
            return at
        at += A_MINUTE
    return at
