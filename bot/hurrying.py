"""Answers in a hurry: claimed by the very transaction that writes them.

Whoever has just tapped need not wait for a transaction of the dispatcher, which may be behind a
thousand news. What is claimed so is what the dispatcher would claim next.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.gate import Gate, Pace, choose
from bot.outcomes import Outcome, is_blocked, settled
from bot.storage import outbox
from bot.storage.database import Connection
from bot.storage.outbox import AWAITED, Row

HEADS_MAX = 200
LEASE = timedelta(minutes=5)  # far longer than any call may take

MaySend = Callable[[Connection], Awaitable[None]]


@dataclass(slots=True)
class Hurry:
    """Claims answers for the gate while it ``is_on``; ``wake`` has the dispatcher do it."""

    gate: Gate
    pace: Pace
    clock: Clock
    wake: Callable[[], None]
    may_send: MaySend | None
    is_on: bool = False

    async def __call__(self, conn: Connection) -> Callable[[], None]:
        """Claim the answers that may leave, and return what is to be called after the commit."""
        if not self.is_on:
            return self.wake
        if self.may_send:
            await self.may_send(conn)
        now = self.clock.now()
        # What has become of an answer is written first: the next one of its chat may leave then.
        over = [each for each in self.gate.over if _is_plain(*each)]
        await outbox.change(conn, [settled(row, outcome, now) for row, outcome in over])
        heads = await outbox.heads(conn, now, HEADS_MAX, only_awaited=True)
        chosen, _, _ = choose(heads, self.pace, self.gate.room(), now)
        claimed = await outbox.claim(conn, [head.id for head in chosen], now + LEASE)

        def go() -> None:
            self.gate.written(over)
            self.gate.add(claimed)
            if len(claimed) < len(heads):
                self.wake()

        return go


def _is_plain(row: Row, outcome: Outcome) -> bool:
    return row.priority in AWAITED and not is_blocked(row, outcome)
