"""Lumbot without a sender, under updates of every kind."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from sqlalchemy import text

from bot.app import _adaptor
from bot.clock import MovableClock
from bot.l10n import Catalogues
from bot.metrics import Metrics
from bot.runner import House, Runner
from bot.storage import sessions
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from flows.machines import has_state
from tests.bot.clinic import BOT_ID, NOON, running
from tests.simulation.hostile import KINDS, PEOPLE, STAFF, Hostile

AT_ONCE = 100
SECONDS_MAX = 60  # for so many, on a machine that does other things too
NEWEST = "SELECT id, chat_id, params FROM outbox WHERE id > :seen AND chat_id IS NOT NULL"
FACTS = {"clinic": "Hillside", "phone": "021", "emergency": "112", "hours": "08:00-17:00 Mon-Fri"}


@dataclass(slots=True)
class Besieged:
    """Lumbot without a sender, and whoever writes to it."""

    database: Database
    clock: MovableClock
    runner: Runner
    metrics: Metrics
    hostile: Hostile
    kinds: Counter[str] = field(default_factory=Counter)
    flows: Counter[str] = field(default_factory=Counter)
    _seen: int = 0

    async def wave(self) -> None:
        """Send what a wave has, wake what is due, and look at what is on the screens now."""
        updates = [self.hostile.update() for _ in range(AT_ONCE)]
        self.kinds.update(kind for each in updates for kind in each if kind in KINDS)
        async with asyncio.timeout(SECONDS_MAX):
            await self.runner.receive(updates)
            await self.runner.settled()
            self.clock.advance(timedelta(minutes=7))
            await self.runner.elapse()
        await self.look()

    async def look(self) -> None:
        """Read the newest buttons as a person would, and check where everybody stands."""
        async with self.database.reading() as conn:
            for row in await conn.execute(text(NEWEST), {"seen": self._seen}):
                self._seen = max(self._seen, row.id)
                markup = json.loads(row.params).get("reply_markup") or {}
                rows = markup.get("inline_keyboard", ()) if isinstance(markup, dict) else ()
                data = [each["callback_data"] for line in rows for each in line if len(each) > 1]
                if data:
                    self.hostile.taps[row.chat_id] = data
            standing = await sessions.load(conn, PEOPLE)
        for stored in standing.values():
            place = stored.session.place
            assert has_state(place.flow, place.state), f"{place.flow} has no state {place.state!r}"
            self.flows[place.flow] += 1


@asynccontextmanager
async def besieged(url: str, seed: int = 1) -> AsyncIterator[Besieged]:
    """Serve from a database; the same seed sends the same updates."""
    await upgrade(url)
    database, clock, metrics = Database.open(url), MovableClock(NOON), Metrics()
    house = House("Africa/Johannesburg", ("en", "es"), STAFF[:1], secret="s")
    adaptor = _adaptor(Catalogues.load(FACTS))
    runner = Runner(database, clock, adaptor, house, bot_id=BOT_ID, metrics=metrics)
    async with running(runner.run()):
        yield Besieged(database, clock, runner, metrics, Hostile(Random(seed)))
    await database.close()
