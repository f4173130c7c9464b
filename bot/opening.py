"""When somebody is at the clinic: the moment from which staff may be told of what can wait.

Wall-clock rules: the clinic opens at its time of day whatever the clocks do. An opening minute
that the clocks skip gives way to the next one that exists, one that comes twice counts the
first time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.config import ClinicHours

# A week, and one more for an opening that a zone's calendar leaves out.
DAYS_AHEAD_MAX: Final = 15
A_DAY: Final = timedelta(days=1)
A_MINUTE: Final = timedelta(minutes=1)
DAYS_A_WEEK: Final = 7


def next_opening(hours: ClinicHours, zone: str, at: datetime) -> datetime:
    """Return ``at`` while the clinic is open, else the aware UTC moment when it opens next.

    It is open from its opening minute, included, to its closing minute, which is not.
    """
    wall = at.astimezone(ZoneInfo(zone))
    if is_open_on(hours, wall.date()) and hours.opens <= wall.time() < hours.closes:
        return at
    ahead = (wall.date() + A_DAY * number for number in range(DAYS_AHEAD_MAX))
    openings = (_opening(hours, zone, day) for day in ahead if is_open_on(hours, day))
    return next(moment for moment in openings if moment is not None and moment > at)


def is_open_on(hours: ClinicHours, day: date) -> bool:
    """Return whether the clinic opens on a date; its week may run over Sunday."""
    opens_for = (hours.last_day - hours.first_day) % DAYS_A_WEEK
    return (day.weekday() - hours.first_day) % DAYS_A_WEEK <= opens_for


def _opening(hours: ClinicHours, zone: str, day: date) -> datetime | None:
    wall = datetime.combine(day, hours.opens)
    while wall.time() < hours.closes and wall.date() == day:
        moment = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        if moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall:
            return moment
        wall += A_MINUTE
    return None
