"""The clock the local Telegram lives by.

Dates, expiry, flood limits and webhook retries follow this clock; a long poll alone waits in
real time, because a test that moves the clock must not hang on it.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol, runtime_checkable


class Clock(Protocol):
    """What the local Telegram asks of a clock."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""

    async def sleep(self, seconds: float) -> None:
        """Return when ``seconds`` have passed on this clock."""


@runtime_checkable
class Adjustable(Protocol):
    """A clock whose hands can be moved, as the chat page asks."""

    def advance(self, by: timedelta, /) -> object:
        """Move the clock forward by ``by``."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds`` of real time."""
        await asyncio.sleep(seconds)


def unix(clock: Clock) -> int:
    """Return the clock's time as Telegram dates it: whole seconds since 1970."""
    return int(clock.now().timestamp())
