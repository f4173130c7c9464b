"""Dates and times as people and programs write them in lists.

Known dates: 2026-03-09, 2026/03/09, 20260309, and with the day first (or the month, when that
is declared) 09/03/2026, 9.3.2026, 09-03-2026. Known times: 14:20, 14:20:30, 14.20, 14h20,
2:20 pm. Both may stand in one cell, with an offset or Z. A year of two digits is refused: nobody
can say for sure which part it is.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.imports.visit import LineRefused, Reason, instant, shown

YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})")
YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
CLOCK = re.compile(
    r"(\d{1,2})(?:[:.hH](\d{2})?(?::(\d{2})(?:[.,]\d+)?)?)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE
)
OFFSET = re.compile(r"\s*(Z|[+-]\d{2}:?\d{2})$")
NOON = 12


def date_of(cell: str, *, is_month_first: bool) -> date:
    """Read a date. Raises LineRefused."""
    if found := YEAR_FIRST.fullmatch(cell):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    elif found := YEAR_LAST.fullmatch(cell):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        month, day = (first, second) if is_month_first else (second, first)
    else:
        raise LineRefused(Reason.BAD_DATE, value=shown(cell))
    try:
        return date(year, month, day)
    except ValueError:
        raise LineRefused(Reason.NO_SUCH_DATE, value=shown(cell)) from None


def time_of(cell: str) -> time:
    """Read a time of day. Raises LineRefused."""
    found = CLOCK.fullmatch(cell)
    if found is None or (found[2] is None and not found[4] and "h" not in cell.lower()):
        raise LineRefused(Reason.BAD_TIME, value=shown(cell))
    hour, half = int(found[1]), (found[4] or "").lower().replace(".", "")
    if half and not 1 <= hour <= NOON:
        raise LineRefused(Reason.BAD_TIME, value=shown(cell))
    if half:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        raise LineRefused(Reason.BAD_TIME, value=shown(cell)) from None


def moment_of(cell: str, zone: ZoneInfo, *, is_month_first: bool) -> datetime:
    """Read a date and a time in one cell as UTC. Raises LineRefused."""
    offset = OFFSET.search(cell)
    plain = cell[: offset.start()] if offset else cell
    day, _, clock = plain.replace("T", " ", 1).strip().partition(" ")
    if not clock:
        date_of(day.rstrip(","), is_month_first=is_month_first)
        raise LineRefused(Reason.NO_TIME)
    on = date_of(day.rstrip(","), is_month_first=is_month_first)
    wall = datetime.combine(on, time_of(clock.strip()))
    if offset is None:
        return instant(wall, zone)
    return wall.replace(tzinfo=UTC) - _ahead(offset[1])


def _ahead(offset: str) -> timedelta:
    if offset == "Z":
        return timedelta(0)
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    ahead = timedelta(hours=hours, minutes=minutes)
    return -ahead if offset[0] == "-" else ahead
