"""Broadcast: what is left of Telegram's allowance when Lumbot has taken what it may.

The server lets through so many calls in any one second, to the letter, and refuses what is
more. Lumbot runs as it is run, with the settings of its operator; meanwhile some patients tap.
A run is cut into windows, which are the rounds; the peers have a window each.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import peers, processes
from tests.benchmarks.broadcast_patients import seeded
from tests.benchmarks.conversation import TOKEN, lumbot_settings
from tests.benchmarks.processes import Api, Running
from tests.benchmarks.rounds import Bench, Line, Part, Round

FREE, PAID = 30, 1000
RECIPIENTS = 100_000
LATE_SECONDS = 0.05
SETTLE_SECONDS = 3.0
FREE_WINDOW_SECONDS, PAID_WINDOW_SECONDS = 12.0, 18.0
PEER_SECONDS = 12.0
STARTS_WITHIN_SECONDS = 60.0
ENDS_WITHIN_SECONDS = 180.0
TAP_PAUSE_SECONDS = 1.6
NEWS = '[text]\nen = "The clinic is closed on Friday. Call us if you need help before Monday."\n'

FREELY, PAID_FOR, AT_A_DISTANCE = "30/s", "1,000/s", "1,000/s, 50 ms away"


@dataclass(frozen=True, slots=True)
class Run:
    """One broadcast: at which rate, to how many, how far from the server, who taps meanwhile."""

    name: str
    rate: int
    recipients: int
    window_seconds: float
    tappers: int
    late_seconds: float = 0.0

    @property
    def is_paid(self) -> bool:
        return self.rate > FREE


RUNS = (
    Run(FREELY, FREE, 20_000, FREE_WINDOW_SECONDS, tappers=5),
    Run(PAID_FOR, PAID, RECIPIENTS, PAID_WINDOW_SECONDS, tappers=12),
    Run(
        AT_A_DISTANCE, PAID, RECIPIENTS, PAID_WINDOW_SECONDS, tappers=12, late_seconds=LATE_SECONDS
    ),
)


def measure(bench: Bench) -> Iterator[Round]:
    """Yield a round for each window of the three runs, and for the peers."""
    for run in RUNS:
        yield from lumbot(run, bench)
    for run in RUNS:
        for name, script in PEERS.items():
            yield peer(run, name, script, bench.folder)


def lumbot(run: Run, bench: Bench) -> Iterator[Round]:
    """Run one broadcast of Lumbot."""
    folder = bench.folder / f"{run.rate}-{run.late_seconds}"
    folder.mkdir()
    seeded(folder / "lumbot.db", run.recipients)
    (folder / "news.toml").write_text(NEWS, "utf-8")
    with processes.api(folder) as api:
        api.control(per_second=FREE, paid_per_second=PAID, late_seconds=run.late_seconds)
        settings = lumbot_settings(api, folder) | {
            "LUMBOT_RATE": str(run.rate),
            "LUMBOT_PAID_BROADCAST": str(run.is_paid).lower(),
        }
        words = [sys.executable, "-m", "bot", "run"]
        with processes.started(words, core=0, log=folder / "bot.log", settings=settings) as (
            running,
            _,
        ):
            yield from _windows(run, bench.rounds, api, running, folder, settings)


def _windows(
    run: Run,
    rounds: int,
    api: Api,
    running: Running,
    folder: Path,
    settings: Mapping[str, str],
) -> Iterator[Round]:
    api.control(people=run.tappers, command="/redflags", pause_seconds=TAP_PAUSE_SECONDS)
    processes.until(lambda: api.control()["answered"], STARTS_WITHIN_SECONDS, "Lumbot")
    _start(folder, settings)
    processes.until(lambda: api.control()["news"], STARTS_WITHIN_SECONDS, "the broadcast")
    began = api.control()["now"]
    time.sleep(SETTLE_SECONDS)
    for _ in range(rounds):
        used, before = running.cpu_seconds(), api.control(reset=True)
        time.sleep(run.window_seconds)
        after = api.control()
        used = running.cpu_seconds() - used
        yield _told(run, before, after, used) | {f"{run.name}: memory": running.resident_mb()}
    if run.rate == PAID:
        processes.until(
            lambda: _sent(folder) >= RECIPIENTS, ENDS_WITHIN_SECONDS, "the end of the broadcast"
        )
        yield {
            f"{run.name}: all done": api.control()["now"] - began,
            f"{run.name}: ledger": _sent(folder),
        }


def _told(run: Run, before: dict[str, Any], after: dict[str, Any], used: float) -> dict[str, float]:
    seconds = after["now"] - before["now"]
    count = after["news"] if run.is_paid else after["messages"]
    took = sorted(after["answer_seconds"])
    return {
        f"{run.name}: of the allowance": 100 * count / (run.rate * seconds),
        f"{run.name}: refused": after["refused"],
        f"{run.name}: tap to answer, 99 %": 1000 * took[int(len(took) * 0.99)],
        f"{run.name}: of a core": 100 * used / seconds,
        f"{run.name}: server, of a core": 100
        * (after["cpu_seconds"] - before["cpu_seconds"])
        / seconds,
    }


def _start(folder: Path, settings: Mapping[str, str]) -> None:
    """Take the broadcast in as an operator does, from the command line."""
    words = ["broadcast", str(folder / "news.toml"), "--to", "all", "--yes"]
    plain = {"PYTHONPATH": str(processes.ROOT), "COLUMNS": "200", **settings}
    subprocess.run([sys.executable, "-m", "bot", *words], env=plain, cwd=folder, check=True)


def _sent(folder: Path) -> int:
    """Count what the ledger on disk calls sent."""
    with sqlite3.connect(f"file:{folder}/lumbot.db?mode=ro", uri=True) as kept:
        query = "SELECT count(*) FROM outbox WHERE broadcast_id = 1 AND state = 'sent'"
        count: int = kept.execute(query).fetchone()[0]
    kept.close()
    return count


def peer(run: Run, name: str, script: str, folder: Path) -> Round:
    """Run one broadcast of a peer for a while."""
    own = folder / f"{name}-{run.rate}-{run.late_seconds}"
    own.mkdir()
    with processes.api(own) as api:
        api.control(per_second=FREE, paid_per_second=PAID, late_seconds=run.late_seconds)
        words = [str(peers.python()), "-m", script, api.url, TOKEN, str(run.rate)]
        with processes.started(words, core=0, log=own / "bot.log"):
            processes.until(lambda: api.control()["news"], STARTS_WITHIN_SECONDS, name)
            before = api.control(reset=True)
            time.sleep(PEER_SECONDS)
            after = api.control()
    seconds = after["now"] - before["now"]
    return {
        f"{name}, {run.name}: of the allowance": 100 * after["news"] / (run.rate * seconds),
        f"{name}, {run.name}: refused": after["refused"],
    }


PEERS = {
    "python-telegram-bot": "tests.benchmarks.peers.ptb_broadcast",
    "aiogram": "tests.benchmarks.peers.aiogram_broadcast",
}
LEAST = {FREELY: 99.5, PAID_FOR: 98.0, AT_A_DISTANCE: 98.0}


def _lines(run: Run) -> Iterator[Line]:
    yield Line(f"{run.name}: of the allowance", "%", at_least=LEAST[run.name], digits=1)
    yield Line(f"{run.name}: refused", at_most=0)
    yield Line(f"{run.name}: tap to answer, 99 %", "ms", at_most=150)
    yield Line(f"{run.name}: memory", "MB")
    yield Line(f"{run.name}: of a core", "%")
    yield Line(f"{run.name}: server, of a core", "%")
    if run.rate == PAID:
        yield Line(f"{run.name}: all done", "s", digits=1)
        yield Line(f"{run.name}: ledger", "sent", at_least=RECIPIENTS)
    for name in PEERS:
        yield Line(f"{name}, {run.name}: of the allowance", "%", digits=1)
        yield Line(f"{name}, {run.name}: refused")


BROADCAST = Part(
    name="Broadcast",
    lines=tuple(line for run in RUNS for line in _lines(run)),
    measure=measure,
)
