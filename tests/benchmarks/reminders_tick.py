"""A tick of the scheduler's, in this process: with nothing due, and with a batch of reminders."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.clock import MovableClock
from bot.l10n import Catalogues
from bot.runner import House, Runner
from bot.storage import outbox, waits
from bot.storage.database import Database

EMPTY_TICKS = 60
BATCHES = 30  # so many that SQLite carries its log over into the file now and then
BATCH = 100
DUE_MINUTES = 120  # all reminders are due within these, and none is so late that it is skipped


@dataclass(frozen=True, slots=True)
class Tick:
    """Microseconds of the processor, all threads: a tick of nothing, a reminder of a batch."""

    empty_us: float
    reminder_us: float


async def measured(file: Path) -> Tick:
    """Measure on a copy, because reminders that have fired are over."""
    copied = file.with_suffix(".tick")
    shutil.copy(file, copied)
    database = Database.open(f"sqlite+aiosqlite:///{copied}")
    clock = MovableClock(datetime.now(UTC))
    runner = a_runner(database, clock)
    await _empty(database, runner, clock)
    found = []
    for _ in range(EMPTY_TICKS):
        began = time.process_time()
        await _empty(database, runner, clock)
        found.append(time.process_time() - began)
    clock.advance(timedelta(days=1, minutes=DUE_MINUTES))
    await runner.elapse(BATCH)
    began = time.process_time()
    for _ in range(BATCHES):
        await runner.elapse(BATCH)
    fired = (time.process_time() - began) / BATCHES / BATCH
    await database.close()
    copied.unlink()
    return Tick(1e6 * sorted(found)[EMPTY_TICKS // 2], 1e6 * fired)


def a_runner(database: Database, clock: MovableClock) -> Runner:
    """Build the house's runner, with its real words."""
    app: Any = import_module("bot.app")
    facts = dict.fromkeys(("clinic", "phone", "emergency", "hours"), "-")
    catalogues = Catalogues.load(facts)
    house = House("UTC", catalogues.languages)
    return Runner(database, clock, app._adaptor(catalogues), house, bot_id=1)


async def _empty(database: Database, runner: Runner, clock: MovableClock) -> None:
    """Ask what the scheduler and the dispatcher ask when there is nothing to do."""
    await runner.elapse(BATCH)
    async with database.reading() as conn:
        await waits.next_due_at(conn)
        await outbox.heads(conn, clock.now(), BATCH)
        await outbox.next_due_at(conn, clock.now())
