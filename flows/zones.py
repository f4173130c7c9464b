"""Time zones: from "what time is it now?" to a place.

A clock time alone fits several places that change their clocks on different days, so the
patient picks among the well-known ones that show that time now.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

PLACES_MAX = 6
STEP_MINUTES = 15
HALF_A_DAY = timedelta(hours=12)

# One or two well-known places for every offset and rule for changing clocks that people live by.
PLACES = (
    "Africa/Johannesburg", "Africa/Cairo", "Africa/Lagos", "Africa/Nairobi", "Africa/Casablanca",
    "Africa/Accra", "Europe/London", "Europe/Madrid", "Europe/Berlin", "Europe/Paris",
    "Europe/Athens", "Europe/Istanbul", "Europe/Moscow", "Atlantic/Azores", "Asia/Riyadh",
    "Asia/Dubai", "Asia/Tehran", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka",
    "Asia/Yangon", "Asia/Bangkok", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo",
    "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok", "Australia/Perth",
    "Australia/Adelaide", "Australia/Darwin", "Australia/Brisbane", "Australia/Sydney",
    "Pacific/Auckland", "Pacific/Fiji", "Pacific/Noumea", "Pacific/Honolulu", "Pacific/Tongatapu",
    "America/Anchorage", "America/Los_Angeles", "America/Phoenix", "America/Denver",
    "America/Mexico_City", "America/Chicago", "America/Bogota", "America/New_York",
    "America/Caracas", "America/Halifax", "America/Santiago", "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires", "America/St_Johns", "America/Noronha", "Atlantic/Cape_Verde",
)  # fmt: skip


def local(at: datetime, zone: str) -> datetime:
    """Return the wall-clock time at an instant in an IANA zone."""
    return at.astimezone(ZoneInfo(zone))


def places_at(wall: str, at: datetime, first: str) -> tuple[str, ...]:
    """Return up to six zones whose clocks show ``wall`` ("HH:MM") now, within 15 minutes.

    ``first`` (the clinic's zone) leads when it fits. Zones that keep the same clock now but
    change it on other days are all offered.
    """
    hours, minutes = wall.split(":")
    typed = timedelta(hours=int(hours), minutes=int(minutes))
    candidates = (first, *(place for place in PLACES if place != first))
    fitting = [place for place in candidates if _is_near(local(at, place), typed)]
    return tuple(fitting[:PLACES_MAX])


def _is_near(wall: datetime, typed: timedelta) -> bool:
    shown = timedelta(hours=wall.hour, minutes=wall.minute)
    apart = abs(shown - typed)
    return min(apart, 2 * HALF_A_DAY - apart) <= timedelta(minutes=STEP_MINUTES)
