"""A patient's waking hours: the time of day outside their quiet hours, in their own zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from flows.rules.reminder_times import is_quiet_at
from flows.session import Profile

DAYS_AHEAD: Final = 3  # a day that the clocks change, and one that a zone leaves out


def next_waking(profile: Profile, at: datetime) -> datetime:
    """Return ``at`` if the patient is awake then, else the UTC instant when the quiet ends."""
    if not is_quiet_at(profile, at):
        return at
    zone = ZoneInfo(profile.zone)
    today = at.astimezone(zone).replace(
        hour=profile.quiet_to // 60, minute=profile.quiet_to % 60, second=0, microsecond=0, fold=0
    )
    ends = ((today + timedelta(days=ahead)).astimezone(UTC) for ahead in range(DAYS_AHEAD))
    return next(end for end in ends if end > at and not is_quiet_at(profile, end))
