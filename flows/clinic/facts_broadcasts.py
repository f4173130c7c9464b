"""Broadcasts as staff see them: whom one would reach, and how far one has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

Words = tuple[tuple[str, str], ...]
# What broadcasts may use of what Telegram allows every bot: 30 a second, less the patients' share.
FREE_PER_SECOND: Final = 24.0


class BroadcastState(StrEnum):
    """Where a broadcast stands; a draft lives in the conversation of who writes it."""

    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    DONE = "done"


class Skip(StrEnum):
    """Why somebody whom the segment fits gets nothing."""

    BLOCKED = "blocked"
    STOPPED = "stopped"
    NO_CONSENT = "no consent"


@dataclass(frozen=True, slots=True)
class Audience:
    """Exact counts of whom a segment fits at one moment.

    ``gets`` counts by language who would get the broadcast; the others are left out.
    ``per_second`` is how many of them get it in a second.
    """

    gets: tuple[tuple[str, int], ...] = ()
    blocked: int = 0
    stopped: int = 0
    no_consent: int = 0
    per_second: float = FREE_PER_SECOND

    @property
    def count(self) -> int:
        return sum(count for _, count in self.gets)

    @property
    def left_out(self) -> int:
        return self.blocked + self.stopped + self.no_consent


@dataclass(frozen=True, slots=True)
class Tally:
    """What has become of a broadcast's messages, by patient.

    ``gone`` are accounts that Telegram no longer knows, ``unknown`` may have arrived, ``failed``
    are refused for another reason or came too late.
    """

    delivered: int = 0
    waiting: int = 0
    blocked: int = 0
    stopped: int = 0
    no_consent: int = 0
    gone: int = 0
    unknown: int = 0
    failed: int = 0
    dropped: int = 0

    @property
    def over(self) -> int:
        """Count whose message has an end, good or bad; who was left out from the start is none."""
        return self.delivered + self.gone + self.unknown + self.failed + self.dropped


@dataclass(frozen=True, slots=True)
class BroadcastKnown:
    """One broadcast. ``expected`` is whom it would have reached when it was confirmed."""

    id: int
    state: BroadcastState
    texts: Words
    has_photo: bool
    segment: str
    created_at: datetime
    starts_at: datetime
    in_waking_hours: bool
    expected: int
    tally: Tally

    @property
    def percent(self) -> int:
        """How far it has come, 0-100; 100 only when it has ended."""
        if self.state is BroadcastState.DONE:
            return 100
        return min(99, 100 * self.tally.over // max(1, self.expected))


@dataclass(frozen=True, slots=True)
class BroadcastPage:
    """A page of broadcasts, the newest first; ``total`` counts all."""

    broadcasts: tuple[BroadcastKnown, ...]
    total: int
