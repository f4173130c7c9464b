"""How much the benchmark's Bot API server lets through: so many in any one second, to the letter.

Telegram's own way of counting is unpublished. This is the strictest reading of its "30 messages
per second": a window that slides, with no burst above it, not even at the start.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

WINDOW_SECONDS = 1.0
CHAT_BURST = 5  # of one chat, which then gets one a second


@dataclass(slots=True)
class Limit:
    """At most ``per_second`` in any second over all chats, and so many of the paid ones."""

    per_second: int
    paid_per_second: int | None = None
    _all: deque[float] = field(default_factory=deque)
    _paid: deque[float] = field(default_factory=deque)
    _chats: dict[int, float] = field(default_factory=dict)

    def refuses(self, chat_id: int, *, is_paid: bool, now: float) -> int:
        """Return 0 and count the call, or return the seconds to wait and count nothing."""
        most = self.paid_per_second if is_paid else self.per_second
        window = self._paid if is_paid else self._all
        while window and window[0] <= now - WINDOW_SECONDS:
            window.popleft()
        empty_at = max(self._chats.get(chat_id, now), now)
        if len(window) >= (most or self.per_second) or empty_at - now > CHAT_BURST - 1:
            return 1
        window.append(now)
        self._chats[chat_id] = empty_at + 1
        return 0
