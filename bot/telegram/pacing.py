"""Keeps to Telegram's allowance: so many messages a second over all chats, one a second a chat.

Nothing is kept free for replies: they go first, several at once where the last second has left
room, and wait for the next free place at most. What counts is when a call arrives, and that is
not known: of one that was answered late, the delay may have been on the way there, and its place
is held for so much longer. Edits count like messages. What Telegram says (``retry_after``) always
wins.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.storage.outbox import Urgency

# What reminders are planned with, because replies and news leave in the same seconds.
PLANNED_SHARE = 0.8
# What a loop that wakes late may make up for at once; without it each delay is lost for good.
CATCH_UP_SHARE = 0.05
SECOND = timedelta(seconds=1)
# The most that one late answer may hold its place; more would let a slow network stop us.
LATENESS_MAX = timedelta(seconds=1)
QUICKEST_REMEMBERED = timedelta(minutes=1)
CHAT_INTERVAL = timedelta(seconds=1)
CHAT_BURST = 3
# No minute holds more than the burst and a minute's worth of intervals: 5 + 60 / 3.75 - 1 = 20.
GROUP_INTERVAL = timedelta(seconds=3.75)
GROUP_BURST = 5
CHATS_REMEMBERED_MAX = 2_000


@dataclass(slots=True)
class Bucket:
    """Allows one token every ``interval``, and ``burst`` of them at once after a rest.

    The generic cell rate algorithm: one number, the moment when the bucket would be empty.
    """

    interval: timedelta
    burst: int
    empty_at: datetime | None = None

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
class Left:
    """A call that left; ``lateness`` is how much later than the quickest it may have arrived."""

    at: datetime
    chat_id: int
    lateness: timedelta = LATENESS_MAX  # while there is no answer


@dataclass(slots=True)
class Quickest:
    """The shortest time that an answer took lately: what of it is the way, and no delay."""

    _until: datetime | None = None
    _now: timedelta = LATENESS_MAX
    _before: timedelta = LATENESS_MAX

    def lateness(self, took: timedelta, now: datetime) -> timedelta:
        """Return how much later than that an answer came."""
        if self._until is None or now >= self._until:
            self._until = now + QUICKEST_REMEMBERED
            self._before, self._now = self._now, took
        self._now = min(self._now, took)
        return min(took - min(self._now, self._before), LATENESS_MAX)


@dataclass(slots=True)
class Allowance:
    """At most ``rate`` calls arrive in any one second, evenly; a loop that is late catches up."""

    rate: float
    _most: int = field(init=False)
    _span: timedelta = field(init=False)
    _even: Bucket = field(init=False)
    _quickest: Quickest = field(default_factory=Quickest)
    _left: deque[Left] = field(default_factory=deque)
    _out: dict[int, Left] = field(default_factory=dict)  # one a chat

    def __post_init__(self) -> None:
        self._most = max(1, int(self.rate))
        self._span = SECOND * (self._most / self.rate)
        self._even = Bucket(SECOND / self.rate, 1 + int(self.rate * CATCH_UP_SHARE))

    def ready_at(self, now: datetime, *, is_reply: bool = False) -> datetime:
        """Return when the next call may leave, ``now`` if it may already.

        A reply takes any place that the last second has left; all else is spread evenly.
        """
        free_at = now
        if len(self._left) == self._most:
            oldest = self._left[0]
            free_at = oldest.at + oldest.lateness + self._span
        return free_at if is_reply else max(self._even.ready_at(now), free_at)

    def take(self, chat_id: int, now: datetime) -> None:
        """Let a call leave; the caller has waited until ``ready_at``."""
        self._even.take(now)
        if len(self._left) == self._most:
            oldest = self._left.popleft()
            if self._out.get(oldest.chat_id) is oldest:
                del self._out[oldest.chat_id]
        left = self._out[chat_id] = Left(now, chat_id)
        self._left.append(left)

    def answered(self, chat_id: int, now: datetime) -> None:
        """Learn from an answer by when its call has arrived."""
        if left := self._out.pop(chat_id, None):
            left.lateness = self._quickest.lateness(now - left.at, now)


@dataclass(slots=True)
class Pacing:
    """Says when a call to a chat may leave. ``per_second`` is the allowance over all chats.

    With ``paid_per_second`` broadcasts have an allowance of their own, which Telegram charges.
    """

    per_second: float
    paid_per_second: float | None = None
    _all: Allowance = field(init=False)
    _news: Allowance = field(init=False)
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _silent_until: dict[int, datetime] = field(default_factory=dict)
    _bulk_silent_until: datetime | None = None

    def __post_init__(self) -> None:
        self._all = Allowance(self.per_second)
        paid = self.paid_per_second
        self._news = self._all if paid is None else Allowance(paid)

    @property
    def reminders_per_second(self) -> float:
        """How many reminders are planned for a second."""
        return self.per_second * PLANNED_SHARE

    @property
    def news_per_second(self) -> float:
        """How many messages of a broadcast may leave in a second."""
        return self.paid_per_second or self.per_second

    def rate(self, urgency: Urgency) -> float:
        """Return how many such calls may leave in a second when nothing else does."""
        return self._allowance(urgency).rate

    def wait(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Return for how many seconds a call has to wait, 0 when it may leave."""
        return (max(self._ready(chat_id, urgency, now)) - now).total_seconds()

    def closed(self, urgency: Urgency, now: datetime) -> float:
        """Return for how many seconds no such call may leave, whichever its chat."""
        return (max(self._open(urgency, now)) - now).total_seconds()

    def take(self, chat_id: int, urgency: Urgency, now: datetime) -> float:
        """Take leave for one call and return 0, or take nothing and return seconds to wait."""
        if wait_seconds := self.wait(chat_id, urgency, now):
            return wait_seconds
        self._bucket(chat_id, now).take(now)
        self._allowance(urgency).take(chat_id, now)
        return 0.0

    def answered(self, chat_id: int, urgency: Urgency, now: datetime) -> None:
        """Learn that Telegram has answered the call to this chat."""
        self._allowance(urgency).answered(chat_id, now)

    def push_back(self, chat_id: int, retry_after: float, now: datetime) -> None:
        """Telegram said to wait: this chat does, and so does everything that is not a reply."""
        until = now + timedelta(seconds=retry_after)
        self._silent_until[chat_id] = max(until, self._silent_until.get(chat_id, until))
        self._bulk_silent_until = max(until, self._bulk_silent_until or until)

    def _allowance(self, urgency: Urgency) -> Allowance:
        return self._news if urgency is Urgency.BROADCAST else self._all

    def _ready(self, chat_id: int, urgency: Urgency, now: datetime) -> Iterator[datetime]:
        yield from self._open(urgency, now)
        yield self._bucket(chat_id, now).ready_at(now)
        yield self._silent_until.get(chat_id, now)

    def _open(self, urgency: Urgency, now: datetime) -> Iterator[datetime]:
        yield self._allowance(urgency).ready_at(now, is_reply=urgency is Urgency.REPLY)
        if urgency >= Urgency.REMINDER:
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
