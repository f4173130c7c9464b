"""Starts what is measured, each as a process of its own, and reads what it has cost.

The bot runs on one core and the server on another where there are two, so that neither takes
from the other and "one core" is meant.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
STOPS_WITHIN_SECONDS = 15


@dataclass(frozen=True, slots=True)
class Running:
    """A process that was started."""

    pid: int

    def cpu_seconds(self) -> float:
        """Return what all its threads have used of the processor."""
        with Path(f"/proc/{self.pid}/stat").open("rb") as stat:
            fields = stat.read().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident_mb(self) -> float:
        """Return its resident memory."""
        pages = Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1]
        return int(pages) * PAGE_BYTES / 1e6


@dataclass(frozen=True, slots=True)
class Api:
    """The Bot API server as the benchmark speaks to it."""

    process: Running
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def control(self, **params: Any) -> dict[str, Any]:
        """Change how the server behaves, and return what it has counted."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", "/bot/control", orjson.dumps(params))
        found: dict[str, Any] = orjson.loads(connection.getresponse().read())["result"]
        connection.close()
        return found


@contextmanager
def started(
    words: Sequence[str], *, core: int, log: Path, settings: Mapping[str, str] | None = None
) -> Iterator[tuple[Running, subprocess.Popen[str]]]:
    """Run a command in an environment of its own until the block ends."""
    plain = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(log.parent)}
    with log.open("w") as told:
        process = subprocess.Popen(
            words,
            env={**plain, **(settings or {})},
            cwd=log.parent,
            stdout=subprocess.PIPE,
            stderr=told,
            text=True,
        )
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(process.pid, {cores[core % len(cores)]})
        try:
            yield Running(process.pid), process
        finally:
            process.terminate()
            try:
                process.communicate(timeout=STOPS_WITHIN_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()


@contextmanager
def api(folder: Path) -> Iterator[Api]:
    """Serve the Bot API."""
    words = [sys.executable, "-m", "tests.benchmarks.server"]
    with started(words, core=1, log=folder / "server.log") as (running, process):
        assert process.stdout is not None
        yield Api(running, int(process.stdout.readline()))


def until(happened: Callable[[], object], seconds: float, what: str) -> None:
    """Return once ``happened()`` is true; RuntimeError when that takes too long."""
    ends = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > ends:
            raise RuntimeError(f"{what}: not within {seconds} seconds.")
        time.sleep(0.05)
