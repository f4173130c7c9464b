"""Every zone of the world, every local day of twenty years: one reminder, at the right time.

The years behind us hold what rules can do: Samoa left out a day, Russia moved twice, Egypt kept
changing its mind. The years ahead are what the patients of now will live through.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from flows.rules.reminder_times import A_DAY, is_quiet, next_reminder
from flows.session import Profile

AN_HOUR, A_MINUTE = timedelta(hours=1), timedelta(minutes=1)
MORNING, NIGHT = 8 * 60, 2 * 60 + 30  # the usual one, and one that clocks skip or repeat


def profile(zone: str, minute: int) -> Profile:
    """Return somebody who wants this minute; only who wants the night has no quiet hours."""
    quiet = (0, 0) if minute == NIGHT else (21 * 60, 8 * 60)
    return Profile(
        language="en",
        zone=zone,
        zone_known=True,
        reminder_at=minute,
        reminder_is_exact=True,
        quiet_from=quiet[0],
        quiet_to=quiet[1],
    )


def zones() -> Iterator[str]:
    """Name each zone once: many have two names for the same rules."""
    known = set[bytes]()
    package = resources.files("tzdata")
    for name in sorted(package.joinpath("zones").read_text("utf-8").split()):
        rules = package.joinpath("zoneinfo", *name.split("/")).read_bytes()
        if rules not in known:
            known.add(rules)
            yield name


def exists(wall: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a clock in this zone ever shows this time."""
    aware = wall.replace(tzinfo=zone)
    return aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


def wrong(who: Profile, day: date, due_at: datetime, zone: ZoneInfo) -> str:
    """Say what is wrong with the reminder of a day, "" when nothing is."""
    wall = due_at.astimezone(zone).replace(tzinfo=None)
    wanted = datetime.combine(day, time()) + who.reminder_at * A_MINUTE
    if wall.date() != day:
        return "is on another day"
    if is_quiet(who, wall.hour * 60 + wall.minute):
        return "is in the quiet hours"
    if wall != wanted and (wall < wanted or exists(wanted, zone) or exists(wall - A_MINUTE, zone)):
        return f"is at {wall:%H:%M}"
    if (due_at - AN_HOUR).astimezone(zone).replace(tzinfo=None) == wall:
        return "is at the second of two"
    return ""


def has_day(day: date, zone: ZoneInfo) -> bool:
    """Tell whether this date is ever on a calendar there."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return any((noon + hours * AN_HOUR).astimezone(zone).date() == day for hours in range(-26, 27))


def faults(name: str, minute: int, start: date, end: date) -> Iterator[str]:
    """Live through these days, one reminder after the other, and name what is wrong."""
    who, zone, day = profile(name, minute), ZoneInfo(name), start - A_DAY
    after = datetime(day.year, day.month, day.day, 12, tzinfo=zone).astimezone(UTC)
    while day < end:
        found = next_reminder(who, after, day)
        if found is None or found.due_at <= after:
            yield f"{name}: none after {day}"
            return
        missing = (day + number * A_DAY for number in range(1, (found.day - day).days))
        yield from (f"{name}: none on {each}" for each in missing if has_day(each, zone))
        if said := wrong(who, found.day, found.due_at, zone):
            yield f"{name}: that of {found.day} {said}"
        day, after = found.day, found.due_at


@pytest.mark.slow
@pytest.mark.parametrize(("year", "minute"), [(2007, NIGHT), (2026, NIGHT), (2026, MORNING)])
def test_every_local_day_has_its_reminder(year: int, minute: int) -> None:
    """For ten years and in every zone: one a day, at the wall time asked for, never at night."""
    start, end = date(year, 1, 1), date(year + 10, 1, 1)
    found = [fault for name in zones() for fault in faults(name, minute, start, end)]

    assert found == []
