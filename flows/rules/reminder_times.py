"""When the next reminder is due: one a local date at most, never in the quiet hours.

Wall-clock time rules: a reminder at 08:00 stays at 08:00 when the clocks change. A minute
that the clocks skip gives way to the next one that exists, a minute that comes twice counts
the first time, and a date on which no minute is left has no reminder.

Unless the patient chose the minute, a reminder comes in their turn of the hour after it, of
which the quiet hours and the end of the day may leave less.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from flows.rules.spreading import WINDOW_MINUTES
from flows.session import EVERY_DAY, MINUTES_A_DAY, Profile, Rhythm

# Two weeks, and one more for a weekly reminder whose date the calendar of a zone leaves out.
DAYS_AHEAD_MAX: Final = 21
A_DAY: Final = timedelta(days=1)
WINDOW: Final = timedelta(minutes=WINDOW_MINUTES)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder: the patient's local date, which tells it apart, and the UTC instant."""

    day: date
    due_at: datetime


def next_reminder(
    profile: Profile, after: datetime, later_than: date | None = None
) -> Reminder | None:
    """Return the first reminder after an aware instant; None while there are to be none.

    ``later_than`` is the local date of the latest reminder that fired: that date and those
    before it get no other one. A pause ends on ``paused_until``, which has a reminder again.
    With a weekly rhythm only the first of the chosen weekdays counts.
    """
    if profile.is_stopped or profile.rhythm is Rhythm.OFF:
        return None
    zone = ZoneInfo(profile.zone)
    first = after.astimezone(zone).date()
    if later_than is not None:
        first = max(first, later_than + A_DAY)
    if profile.paused_until is not None:
        first = max(first, profile.paused_until)
    for day in _chosen(profile, first):
        due_at = _due_at(profile, day, zone)
        if due_at is not None and due_at > after:
            return Reminder(day, due_at)
    return None


def is_chosen(profile: Profile, day: date) -> bool:
    """Return whether a date is one of the patient's days, whatever pauses and silence say."""
    days = profile.reminder_days & EVERY_DAY
    if profile.rhythm is Rhythm.WEEKLY:
        days &= -days
    return bool(days >> day.weekday() & 1)


def is_quiet(profile: Profile, minute: int) -> bool:
    """Return whether a minute of the day, 0-1439, lies in the quiet hours.

    They begin at ``quiet_from``, end before ``quiet_to`` and may span midnight; when both
    are the same there are none.
    """
    start, end = profile.quiet_from, profile.quiet_to
    if start <= end:
        return start <= minute < end
    return minute >= start or minute < end


def is_quiet_at(profile: Profile, at: datetime) -> bool:
    """Return whether it is a quiet hour for the patient at an aware instant."""
    wall = at.astimezone(ZoneInfo(profile.zone))
    return is_quiet(profile, wall.hour * 60 + wall.minute)


def quiet_begins(profile: Profile, at: datetime) -> datetime | None:
    """Return when the patient's next quiet hours begin, at ``at`` or later; None without any."""
    if profile.quiet_from == profile.quiet_to:
        return None
    zone = ZoneInfo(profile.zone)
    day = at.astimezone(zone).date()
    hour, minute = divmod(profile.quiet_from, 60)
    for each in (day, day + A_DAY):
        begins = datetime(each.year, each.month, each.day, hour, minute, tzinfo=zone)
        if begins.astimezone(UTC) >= at:
            return begins.astimezone(UTC)
    return None


def _chosen(profile: Profile, first: date) -> Iterator[date]:
    ahead = (first + offset * A_DAY for offset in range(DAYS_AHEAD_MAX))
    return (day for day in ahead if is_chosen(profile, day))


def _due_at(profile: Profile, day: date, zone: ZoneInfo) -> datetime | None:
    wanted = profile.reminder_at
    start = profile.quiet_to if is_quiet(profile, wanted) else wanted
    for minute in range(start, MINUTES_A_DAY):
        if not is_quiet(profile, minute):
            wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
            at = wall.astimezone(UTC)
            if _exists(wall, at, zone):
                return _in_turn(profile, at)
    return None


def _in_turn(profile: Profile, at: datetime) -> datetime:
    if profile.reminder_is_exact or not profile.reminder_offset:
        return at
    zone = ZoneInfo(profile.zone)
    tomorrow = at.astimezone(zone).date() + A_DAY
    ends = datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=zone).astimezone(UTC)
    quiet = quiet_begins(profile, at)
    left = min(at + WINDOW, ends, quiet or ends) - at
    return at + left * profile.reminder_offset // WINDOW_MINUTES


def _exists(wall: datetime, at: datetime, zone: ZoneInfo) -> bool:
    """A skipped wall-clock time does not come back from UTC as it went."""
    return at.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None)
