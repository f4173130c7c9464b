"""A hundred thousand updates of every kind, most of them hostile, harm nothing."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from bot.app import _adaptor
from bot.clock import MovableClock
from bot.l10n import Catalogues
from bot.metrics import FAILED, Metrics
from bot.runner import Adaptor, House, Runner
from bot.storage import sessions
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from flows.machines import has_state
from tests.bot.clinic import BOT_ID, NOON, running
from tests.simulation.hostile import KINDS, PEOPLE, STAFF, Hostile

UPDATES = 100_000
AT_ONCE = 100
SECONDS_MAX = 60  # for so many, on a machine that does other things too
NEWEST = "SELECT id, chat_id, params FROM outbox WHERE id > :seen AND chat_id IS NOT NULL"
DEAD = "SELECT error, count(*) FROM inbox WHERE state = 'dead' GROUP BY error"
FACTS = {"clinic": "Hillside", "phone": "021", "emergency": "112", "hours": "08:00-17:00 Mon-Fri"}


@dataclass(slots=True)
class Besieged:
    """Lumbot without a sender, and whoever writes to it."""

    database: Database
    clock: MovableClock
    runner: Runner
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
        await self._look()

    async def _look(self) -> None:
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


@pytest.mark.slow
async def test_hostile_updates_harm_nothing(tmp_path: Path) -> None:
    """No exception, no state that is not declared, and no wave that takes for ever."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}"
    await upgrade(url)
    database, clock = Database.open(url), MovableClock(NOON)
    house = House("Africa/Johannesburg", ("en", "es"), STAFF[:1], secret="s")
    adaptor: Adaptor = _adaptor(Catalogues.load(FACTS))
    metrics = Metrics()
    runner = Runner(database, clock, adaptor, house, bot_id=BOT_ID, metrics=metrics)
    besieged = Besieged(database, clock, runner, Hostile(Random(1)))

    async with running(runner.run()):
        for _ in range(UPDATES // AT_ONCE):
            await besieged.wave()

    async with database.reading() as conn:
        assert (await conn.execute(text(DEAD))).all() == []
    await database.close()
    assert metrics.events.labels(FAILED)._value.get() == 0, "a wait was put aside"
    assert not set(KINDS) - besieged.kinds.keys(), "a kind of update was never sent"
    assert len(besieged.flows) > 30, f"too few places were reached: {besieged.flows}"
