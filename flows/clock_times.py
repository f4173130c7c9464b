"""Times of day: between "HH:MM", as buttons and typed answers say it, and minutes."""

from __future__ import annotations

from datetime import time


def minutes(wall: str) -> int:
    """Read "HH:MM" as minutes since midnight, 0-1439."""
    hours, rest = wall.split(":")
    return int(hours) * 60 + int(rest)


def clock(minute: int) -> time:
    """Read minutes since midnight, 0-1439, as a time of day."""
    return time(minute // 60, minute % 60)
