"""Keeps to Telegram's allowance: so many messages a second over all chats, one a second a chat.

The generic cell rate algorithm: each bucket is one number, the moment when it would be empty.
A share of the whole is kept for replies, so that a patient is never behind a broadcast. Edits
count like messages. What Telegram says (``retry_after``) always wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from bot.storage.outbox import Urgency

# Bulk leaves a fifth of the allowance unused, which is what replies find free.
BULK_SHARE = 0.8
# What a loop that wakes late may make up for at once; without it each delay is lost for good.
CATCH_UP_SHARE = 0.05
CHAT_INTERVAL = timedelta(seconds=1)
CHAT_BURST = 3
# No minute holds more than the burst and a minute's worth of intervals: 5 + 60 / 3.75 - 1 = 20.
GROUP_INTERVAL = timedelta(seconds=3.75)
GROUP_BURST = 5
CHATS_REMEMBERED_MAX = 10_000


@dataclass(slots=True)
class Bucket:
    """Allows one token every ``interval``, and ``burst`` of them at once after a rest."""

    interval: timedelta
    burst: int
    empty_at: datetime | None = None

    @classmethod
    def per_second(cls, rate: float) -> Bucket:
        """Allow no more than ``rate`` in any one second, also in the first."""
        burst = 1 + int(rate * CATCH_UP_SHARE)
        return cls(timedelta(microseconds=ceil(1e6 / (rate - burst + 1))), burst)

    def ready_at(self, now: datetime) -> datetime:
        """Return when the next token is free, ``now`` if it is already."""
        if self.empty_at is None:
            return now
        return max(now, self.empty_at - self.interval * (self.burst - 1))

    def take(self, now: datetime) -> None:
        """Take a token; the caller has waited until ``ready_at``."""
        base = now if self.empty_at is None else max(now, self.empty_at)
        self.empty_at = base + self.interval


@dataclass(slots=True)
class Pacing:
    """Says when a call to a chat may leave. ``per_second`` is the allowance over all chats.

    With ``paid_per_second`` broadcasts have an allowance of their own, which Telegram charges.
    """

    per_second: float
    paid_per_second: float | None = None
    _all: Bucket = field(init=False)
    _bulk: Bucket = field(init=False)
    _paid: Bucket | None = field(init=False, default=None)
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _silent_until: dict[int, datetime] = field(default_factory=dict)
    _bulk_silent_until: datetime | None = None

    def __post_init__(self) -> None:
        self._all = Bucket.per_second(self.per_second)
        self._bulk = Bucket.per_second(self.per_second * BULK_SHARE)
        if self.paid_per_second is not None:
            self._paid = Bucket.per_second(self.paid_per_second)

    @property
    def reminders_per_second(self) -> float:
        """How many reminders may leave in a second."""
        return self.per_second * BULK_SHARE

    @property
    def news_per_second(self) -> float:
        """How many messages of a broadcast may leave in a second."""
        return self.paid_per_second or self.reminders_per_second

    def take(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Take leave for one call and return 0, or take nothing and return seconds to wait."""
        is_bulk = urgency >= Urgency.REMINDER
        chat = self._bucket(chat_id, now)
        shared = self._shared(urgency, is_bulk=is_bulk)
        ready_at = max(self._ready(chat_id, (chat, *shared), now, is_bulk=is_bulk))
        if ready_at > now:
            return (ready_at - now).total_seconds()
        for bucket in (chat, *shared):
            bucket.take(now)
        return 0.0

    def push_back(self, chat_id: int, urgency: Urgency, retry_after: float, now: datetime) -> None:
        """Telegram said to wait: this chat does, and so does everything that is not a reply."""
        until = now + timedelta(seconds=retry_after)
        self._silent_until[chat_id] = max(until, self._silent_until.get(chat_id, until))
        self._bulk_silent_until = max(until, self._bulk_silent_until or until)

    def _shared(self, urgency: Urgency, *, is_bulk: bool) -> tuple[Bucket, ...]:
        """Return the buckets over all chats that a call takes from."""
        if urgency is Urgency.BROADCAST and self._paid is not None:
            return (self._paid,)
        return (self._all, self._bulk) if is_bulk else (self._all,)

    def _ready(
        self, chat_id: int, buckets: Iterable[Bucket], now: datetime, *, is_bulk: bool
    ) -> Iterator[datetime]:
        for bucket in buckets:
            yield bucket.ready_at(now)
        yield self._silent_until.get(chat_id, now)
        if is_bulk:
            yield self._bulk_silent_until or now

    def _bucket(self, chat_id: int, now: datetime) -> Bucket:
        found = self._chats.get(chat_id)
        if found is None:
            if len(self._chats) >= CHATS_REMEMBERED_MAX:
                self._forget_rested(now)
            is_group = chat_id < 0
            interval, burst = (
                (GROUP_INTERVAL, GROUP_BURST) if is_group else (CHAT_INTERVAL, CHAT_BURST)
            )
            found = self._chats[chat_id] = Bucket(interval, burst)
        return found

    def _forget_rested(self, now: datetime) -> None:
        self._chats = {
            chat: bucket
            for chat, bucket in self._chats.items()
            if bucket.empty_at is not None and bucket.empty_at > now
        }
        self._silent_until = {
            chat: until for chat, until in self._silent_until.items() if until > now
        }
