"""Whose updates are handled next: somebody who floods waits, and nobody else does.

Telegram lets a chat have one message a second, so nobody is answered faster for long anyhow.
What is beyond that stays in the inbox, in its order, and is handled when its turn comes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.storage.inbox import Waiting

BURST = 300  # more than anybody taps through at a stretch
INTERVAL = timedelta(seconds=0.5)
IN_A_BATCH_MAX = 20
PEOPLE_REMEMBERED_MAX = 10_000
NOBODY = 0  # what no person sent; there is nothing to answer


@dataclass(slots=True)
class Allowances:
    """Each person's allowance, by the generic cell rate algorithm: one moment a person."""

    _even_at: dict[int, datetime] = field(default_factory=dict)

    def share(self, waiting: Sequence[Waiting], now: datetime) -> list[Waiting]:
        """Take from what waits, in order, what everybody may have now."""
        if len(self._even_at) > PEOPLE_REMEMBERED_MAX:
            self._even_at = {key: at for key, at in self._even_at.items() if at > now}
        taken = list[Waiting]()
        count = Counter[int]()
        for each in waiting:
            key = each.user_key
            even_at = max(now, self._even_at.get(key, now))
            if key != NOBODY:
                if count[key] == IN_A_BATCH_MAX or self._ready_at(even_at) > now:
                    continue
                count[key] += 1
                self._even_at[key] = even_at + INTERVAL
            taken.append(each)
        return taken

    def resting(self, now: datetime) -> dict[int, datetime]:
        """Return who has had all they may for now, and when it is their turn again."""
        ready = ((key, self._ready_at(at)) for key, at in self._even_at.items() if at > now)
        return {key: at for key, at in ready if at > now}

    @staticmethod
    def _ready_at(even_at: datetime) -> datetime:
        return even_at - INTERVAL * (BURST - 1)
