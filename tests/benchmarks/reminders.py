"""Reminders: what a million patients cost at the start, at rest, and at nine in the morning.

The databases are made once. The starts are measured in turn, because a machine that others
use too is never as fast twice, and by what they use of the processor as well.
"""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from tests.benchmarks import peers, processes
from tests.benchmarks.conversation import lumbot_settings
from tests.benchmarks.processes import ROOT, Running
from tests.benchmarks.reminders_tick import DUE_MINUTES
from tests.benchmarks.reminders_tick import measured as ticked
from tests.benchmarks.reminders_town import seeded
from tests.benchmarks.rounds import Bench, Line, Part, Round

FEW, MANY = 10, 1_000_000
TOWNS = (10_000, 100_000, MANY)
JOBS = 100_000
STARTS = 2  # of each in a round; whatever else a machine does only ever adds
PEAK = 100_000
PEAK_RATE = 1000
PEAK_WINDOW_SECONDS = 12.0
TAPPERS = 12
TAP_PAUSE_SECONDS = 1.6
STARTS_WITHIN_SECONDS = 60.0
REST_SECONDS = 6.0
DUE_A_SECOND = 60


@dataclass(frozen=True, slots=True)
class Start:
    """From the command to the first poll, and the memory a while later."""

    seconds: float
    cpu_seconds: float
    resident_mb: float


def measure(bench: Bench) -> Iterator[Round]:
    """Yield what the starts, the ticks, the peak and the peer have cost."""
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    due = [tomorrow + timedelta(minutes=number) for number in range(DUE_MINUTES)]
    files = {count: bench.folder / f"{count}.db" for count in (FEW, *TOWNS)}
    for count, file in files.items():
        seeded(file, count, due)
    for _ in range(bench.rounds):
        few, many = _least(files[FEW], files[MANY])
        yield {
            "Start to first poll, ten patients": few.seconds,
            "Start to first poll, a million": many.seconds,
            "Start, a million against ten": many.cpu_seconds / few.cpu_seconds,
            "Memory, a million": many.resident_mb,
        } | _ticks(files)
    yield from _peak(bench)
    yield _peer(bench.folder)


def _least(*files: Path) -> Iterator[Start]:
    """Start with each of these in turn, a few times, and yield each's start that cost the least."""
    turns = [[started(file) for file in files] for _ in range(STARTS)]
    for starts in zip(*turns, strict=True):
        yield min(starts, key=lambda start: start.cpu_seconds)


def _ticks(files: dict[int, Path]) -> dict[str, float]:
    found = {count: asyncio.run(ticked(files[count])) for count in TOWNS}
    told = {f"Tick with nothing due, {count:,}": each.empty_us for count, each in found.items()}
    told |= {f"A reminder, {count:,}": each.reminder_us for count, each in found.items()}
    told["Tick, a million against ten thousand"] = found[MANY].empty_us / found[TOWNS[0]].empty_us
    growth = found[MANY].reminder_us / found[TOWNS[0]].reminder_us
    return told | {"Reminder, a million against ten thousand": growth}


def started(database: Path) -> Start:
    """Start the command with a database, and stop it again."""
    with processes.api(database.parent) as api:
        settings = lumbot_settings(api, database.parent)
        settings["LUMBOT_DATABASE_URL"] = f"sqlite+aiosqlite:///{database}"
        words = [sys.executable, "-m", "bot", "run"]
        log, began = database.with_suffix(".log"), time.perf_counter()
        with processes.started(words, core=0, log=log, settings=settings) as (running, _):
            processes.until(lambda: api.control()["polls"], STARTS_WITHIN_SECONDS, "the first poll")
            seconds, used = time.perf_counter() - began, running.cpu_seconds()
            time.sleep(REST_SECONDS)
            return Start(seconds, used, running.resident_mb())


def _peak(bench: Bench) -> Iterator[Round]:
    """Have all of them due by now, sixty to the second, and let some patients tap meanwhile."""
    folder = bench.folder / "peak"
    folder.mkdir()
    now = datetime.now(UTC)
    moments = [now - timedelta(seconds=number) for number in range(PEAK // DUE_A_SECOND)]
    seeded(folder / "lumbot.db", PEAK, moments)
    with processes.api(folder) as api:
        settings = lumbot_settings(api, folder) | {"LUMBOT_RATE": str(PEAK_RATE)}
        words = [sys.executable, "-m", "bot", "run"]
        with processes.started(words, core=0, log=folder / "bot.log", settings=settings) as (
            running,
            _,
        ):
            api.control(people=TAPPERS, command="/redflags", pause_seconds=TAP_PAUSE_SECONDS)
            processes.until(lambda: api.control()["news"], STARTS_WITHIN_SECONDS, "a reminder")
            time.sleep(REST_SECONDS)
            for _ in range(bench.rounds):
                api.control(reset=True)
                yield _window(api, running)
    yield {"Peak: out of order by more than a second": _out_of_order(folder / "lumbot.db")}


def _window(api: processes.Api, running: Running) -> Round:
    used, before = running.cpu_seconds(), api.control()
    time.sleep(PEAK_WINDOW_SECONDS)
    after, used = api.control(), running.cpu_seconds() - used
    seconds = after["now"] - before["now"]
    took = sorted(after["answer_seconds"])
    return {
        "Peak: reminders a second": after["news"] / seconds,
        "Peak: tap to answer, 99 %": 1000 * took[int(len(took) * 0.99)],
        "Peak: of a core": 100 * used / seconds,
        "Peak: memory": running.resident_mb(),
    }


def _out_of_order(database: Path) -> int:
    """Count reminders that left after one that was due a second later or more."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as kept:
        query = (
            "SELECT julianday(due_at) * 86400 FROM outbox WHERE state = 'sent' AND"
            " dedupe_key LIKE 'w%' AND priority = 2 ORDER BY sent_at, id"
        )
        due = [row[0] for row in kept.execute(query)]
    kept.close()
    latest, count = due[0], 0
    for _, each in pairwise(due):
        count += each < latest - 1
        latest = max(latest, each)
    return count


def _peer(folder: Path) -> Round:
    words = [str(peers.python()), "-m", "tests.benchmarks.peers.ptb_jobs", str(JOBS)]
    plain = {"PYTHONPATH": str(ROOT), "HOME": str(folder)}
    told = subprocess.run(words, env=plain, capture_output=True, text=True, check=True)
    seconds, resident_mb = map(float, told.stdout.split())
    return {"JobQueue, 100,000: start": seconds, "JobQueue, 100,000: memory": resident_mb}


REMINDERS = Part(
    name="Reminders",
    lines=(
        Line("Start to first poll, ten patients", "s", at_most=3, digits=2),
        Line("Start to first poll, a million", "s", at_most=3, digits=2),
        Line("Start, a million against ten", "times", at_most=1.1, digits=2),
        Line("Memory, a million", "MB", at_most=150),
        *(Line(f"Tick with nothing due, {count:,}", "µs") for count in TOWNS),
        Line("Tick, a million against ten thousand", "times", at_most=1.5, digits=2),
        *(Line(f"A reminder, {count:,}", "µs") for count in TOWNS),
        Line("Reminder, a million against ten thousand", "times", at_most=1.5, digits=2),
        Line("Peak: reminders a second"),
        Line("Peak: tap to answer, 99 %", "ms", at_most=150),
        Line("Peak: out of order by more than a second", at_most=0),
        Line("Peak: of a core", "%"),
        Line("Peak: memory", "MB", at_most=150),
        Line("JobQueue, 100,000: start", "s", digits=1),
        Line("JobQueue, 100,000: memory", "MB"),
    ),
    measure=measure,
)
