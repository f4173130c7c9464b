"""What happened: the requests of the bot, and who saw a change.

Both lists are capped; numbers never restart, so a reader can tell that it missed something.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.emulator.updates import Signal

CAP = 10_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One request of a bot; ``outcome`` is ``ok``, Telegram's refusal, or the fault's name."""

    seq: int
    at: datetime
    bot_id: int
    method: str
    params: Mapping[str, Any]
    outcome: str


class Journal:
    """The newest requests, oldest first."""

    def __init__(self) -> None:
        self.seq = 0
        self._entries: deque[Entry] = deque(maxlen=CAP)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def add(
        self, at: datetime, bot_id: int, method: str, params: Mapping[str, Any], outcome: str
    ) -> None:
        """Write down one request."""
        self.seq += 1
        self._entries.append(Entry(self.seq, at, bot_id, method, params, outcome))

    def of(self, method: str) -> list[Entry]:
        """Return the requests of one method, in any case."""
        return [entry for entry in self._entries if entry.method.lower() == method.lower()]


class Changes:
    """Who saw something change, for pages and tests that wait."""

    def __init__(self) -> None:
        self.seq = 0
        self._recent: deque[tuple[int, int]] = deque(maxlen=CAP)
        self._signal = Signal()

    def note(self, user_id: int) -> None:
        """Say that something changed for ``user_id``."""
        self.seq += 1
        self._recent.append((self.seq, user_id))
        self._signal.fire()

    def wake(self) -> None:
        """Wake whoever waits, although nobody saw a change."""
        self._signal.fire()

    def since(self, seq: int) -> list[int]:
        """Return whom the changes after ``seq`` concern, each once."""
        found: dict[int, None] = {}
        for number, user_id in reversed(self._recent):
            if number <= seq:
                break
            found[user_id] = None
        return list(found)

    async def wait_change(self, after_seq: int, seconds: float) -> int:
        """Return the newest number, once it is above ``after_seq`` or real time is up."""
        if self.seq <= after_seq:
            await self._signal.wait(seconds)
        return self.seq
