"""Growth: how time and memory follow patients, updates and the outbox's length; none above linear.

Each line is measured at three sizes ten times apart, by what it uses of the processor, and the
exponent of the power that fits them best must stay below ``EXPONENT_MAX``.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from bot.clock import MovableClock
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.outbox import Message, Urgency
from tests.benchmarks.growth_plot import draw
from tests.benchmarks.reminders_tick import a_runner
from tests.benchmarks.reminders_town import FIRST_CHAT, seeded
from tests.benchmarks.rounds import Bench, Line, Part, Round
from tests.bot.clinic import kept

EXPONENT_MAX = 1.1
PATIENTS = (1_000, 10_000, 100_000)
UPDATES = (100, 1_000, 10_000)
WAITING = (500, 5_000, 50_000)
TICKS = 30
BATCH = 100
REMINDER, UPDATE, HEADS, SIZE = (
    "A reminder, by patients",
    "All updates that wait, by their number",
    "A look into the outbox, by its length",
    "The file, by patients",
)

Sizes = Mapping[int, float]


def exponent(sizes: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the straight line through the logarithms, by least squares."""
    points = [(math.log(size), math.log(value)) for size, value in sizes]
    across = sum(x for x, _ in points) / len(points)
    up = sum(y for _, y in points) / len(points)
    return sum((x - across) * (y - up) for x, y in points) / sum(
        (x - across) ** 2 for x, _ in points
    )


def measure(bench: Bench) -> Iterator[Round]:
    """Yield the exponents of each round, and draw the medians at the end."""
    kept: dict[str, dict[int, list[float]]] = {}
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    due = [tomorrow + timedelta(seconds=number) for number in range(720)]
    towns = {count: bench.folder / f"{count}.db" for count in PATIENTS}
    for count, file in towns.items():
        seeded(file, count, due)
    for number in range(bench.rounds):
        found = asyncio.run(_round(bench.folder / str(number), towns))
        for name, sizes in found.items():
            for size, value in sizes.items():
                kept.setdefault(name, {}).setdefault(size, []).append(value)
        yield {name: exponent(list(sizes.items())) for name, sizes in found.items()}
    draw(
        {name: [(size, median(values)) for size, values in of.items()] for name, of in kept.items()}
    )


async def _round(folder: Path, towns: Mapping[int, Path]) -> dict[str, Sizes]:
    folder.mkdir()
    return {
        REMINDER: {count: await _reminder(file) for count, file in towns.items()},
        UPDATE: {count: await _updates(folder / f"u{count}.db", count) for count in UPDATES},
        HEADS: {count: await _heads(folder / f"o{count}.db", count) for count in WAITING},
        SIZE: {count: float(file.stat().st_size) for count, file in towns.items()},
    }


async def _reminder(file: Path) -> float:
    """Return the seconds of one reminder in a full batch; each round takes the next ones."""
    database = Database.open(f"sqlite+aiosqlite:///{file}")
    clock = MovableClock(datetime.now(UTC) + timedelta(days=1, minutes=12))
    runner = a_runner(database, clock)
    seconds = await _timed(partial(runner.elapse, BATCH))
    await database.close()
    return seconds / BATCH


async def _updates(file: Path, count: int) -> float:
    """Return the seconds until so many updates, each of another person, are handled."""
    database = await _new(file)
    runner = a_runner(database, MovableClock(datetime.now(UTC)))
    await kept(database, *(a_start(number) for number in range(count)), bot_id=1)
    task = asyncio.create_task(runner.run())
    seconds = await _timed(runner.settled)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await database.close()
    return seconds


async def _heads(file: Path, count: int) -> float:
    """Return the seconds in which the dispatcher finds what may leave."""
    database, now = await _new(file), datetime.now(UTC)
    async with database.writing() as conn:
        await outbox.put(conn, [_waiting(number, now) for number in range(count)])
    found = []
    for _ in range(TICKS):
        async with database.reading() as conn:
            found.append(await _timed(partial(outbox.heads, conn, now, BATCH)))
    await database.close()
    return median(found)


async def _new(file: Path) -> Database:
    url = f"sqlite+aiosqlite:///{file}"
    await upgrade(url)
    return Database.open(url)


async def _timed(work: Callable[[], Awaitable[object]]) -> float:
    began = time.process_time()
    await work()
    return time.process_time() - began


def a_start(number: int) -> dict[str, object]:
    person = {"id": FIRST_CHAT + number, "is_bot": False, "first_name": "P"}
    chat = {"id": person["id"], "type": "private", "first_name": "P"}
    command = {"offset": 0, "length": 6, "type": "bot_command"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "/start"}
    return {"update_id": number + 1, "message": {**message, "entities": [command]}}


def _waiting(number: int, now: datetime) -> Message:
    return Message(
        dedupe_key=f"waits.{number}",
        patient_id=None,
        chat_id=FIRST_CHAT + number,
        kind="day-reminder-1",
        priority=Urgency.REMINDER,
        due_at=now - timedelta(seconds=number % 60),
        expires_at=now + timedelta(hours=3),
        method="sendMessage",
        params={"chat_id": FIRST_CHAT + number, "text": "Time for your back."},
        language="en",
        created_at=now,
    )


GROWTH = Part(
    name="Growth, as an exponent",
    lines=tuple(
        Line(name, at_most=EXPONENT_MAX, digits=2) for name in (REMINDER, UPDATE, HEADS, SIZE)
    ),
    measure=measure,
)
