"""How fast a bot may speak: token buckets on the clock, refused with 429 when empty.

An edit costs as much as a message; an answer to a tap costs nothing. The true limits are
unpublished: these are the figures Telegram documents, with a short burst for one chat.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from bot.emulator.errors import too_many


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a bot may send: to all chats, to one person, to one group, and when it pays."""

    overall_per_second: float = 30
    chat_per_second: float = 1
    chat_burst: float = 5
    group_per_minute: float = 20
    paid_per_second: float = 1000


@dataclass(slots=True)
class Bucket:
    """Tokens that refill at ``rate`` a second up to ``capacity``."""

    capacity: float
    rate: float
    tokens: float
    at: float

    @classmethod
    def full(cls, capacity: float, rate: float, now: float) -> Bucket:
        """Return a bucket that nothing was taken from yet."""
        return cls(capacity, rate, capacity, now)

    def wait_seconds(self, now: float) -> float:
        """Refill up to ``now`` and return how long the next token takes."""
        self.tokens = min(self.capacity, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate


def take(buckets: Iterable[Bucket], now: float, count: int = 1) -> None:
    """Take ``count`` tokens from each bucket, or none at all and refuse with 429."""
    chosen = tuple(buckets)
    wait = max((bucket.wait_seconds(now) for bucket in chosen), default=0.0)
    if wait > 0:
        raise too_many(max(1, ceil(wait)))
    for bucket in chosen:
        bucket.tokens -= count
