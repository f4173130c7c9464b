"""Moving the clock from the page: by seconds, or to a time of day in somebody's zone."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.emulator.clock import Adjustable, Clock

# Hours pass in short steps, so that a bot is awake at each moment it wanted to be, not days late.
STRIDE = timedelta(minutes=15)
TURN_SECONDS = 0.02


async def move_clock(clock: Clock, asked: Mapping[str, Any]) -> datetime | None:
    """Move ``clock`` as asked and return its time, or nothing if it cannot be moved."""
    if not isinstance(clock, Adjustable):
        return None
    now = clock.now()
    if "advance_seconds" in asked:
        target = now + timedelta(seconds=float(asked["advance_seconds"]))
    else:
        target = moment(now, asked["to"], ZoneInfo(asked.get("zone") or "UTC"))
    while (left := target - clock.now()) > STRIDE:
        clock.advance(STRIDE)
        await asyncio.sleep(TURN_SECONDS)
    clock.advance(max(left, timedelta(0)))
    return clock.now()


def moment(now: datetime, wanted: str, zone: ZoneInfo) -> datetime:
    """Return the next ``08:00``, or ``tomorrow 08:00``, as the clocks in ``zone`` show it."""
    day, _, hours = wanted.rpartition(" ")
    if day not in {"", "tomorrow"}:
        raise ValueError(f"{wanted!r} is neither '08:00' nor 'tomorrow 08:00'")
    at = time.fromisoformat(hours)
    local = now.astimezone(zone)
    later = local.date() + timedelta(days=1)
    today = datetime.combine(local.date(), at, zone)
    if day or today.astimezone(UTC) <= now:
        return datetime.combine(later, at, zone).astimezone(UTC)
    return today.astimezone(UTC)
