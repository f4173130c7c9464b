"""Starts `lumbot run` over and over without paying for its imports each time.

Run as a program with the name of a file: every line on its input is an ``Order`` in JSON and
forks a process that goes on exactly as the command would, and whose number is printed. How a
process ended is written to the file; its input's end is the end. Nothing of Lumbot is replaced
but the machine's clock, which the file of the order moves while the process runs; texts are read
once for all.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import struct
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import import_module
from mmap import ACCESS_READ, mmap
from pathlib import Path

from bot import clock, l10n
from bot.cli import main as lumbot

LOADED_WHEN_IT_RUNS = ("bot.app", "alembic.command", "alembic.runtime.migration")
NAP_SECONDS = 0.1  # so soon a moved clock is noticed, which takes a minute otherwise
MOVED_BY = struct.Struct("d")


@dataclass(frozen=True, slots=True)
class Order:
    """What one process is to be started with; ``moved_by`` is the clock's file."""

    environment: dict[str, str]
    folder: str
    log: str
    moved_by: str

    def line(self) -> str:
        """Return it as the spawner reads it."""
        return json.dumps(asdict(self)) + "\n"


class MovedClock(clock.SystemClock):
    """The machine's time and what a file says, in seconds."""

    def __init__(self, file: str) -> None:
        with Path(file).open("rb") as opened:
            self._moved_by = mmap(opened.fileno(), MOVED_BY.size, access=ACCESS_READ)

    def now(self) -> datetime:
        (seconds,) = MOVED_BY.unpack(self._moved_by[:])
        return datetime.now(UTC) + timedelta(seconds=seconds)


def main() -> None:
    """Fork once a line, and write down how each process ended."""
    signal.signal(signal.SIGCHLD, _reap)
    for name in LOADED_WHEN_IT_RUNS:
        import_module(name)
    l10n._bundle = cache(l10n._bundle)
    for folder in l10n._languages(l10n.LOCALES):
        l10n._bundle(folder)
    gc.freeze()  # what is loaded stays shared with every fork
    _say("ready")
    for line in sys.stdin:
        order = Order(**json.loads(line))
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _become(order)
        _say(str(child))


def _become(order: Order) -> None:
    os.environ.update(order.environment)
    os.chdir(order.folder)
    out = os.open(order.log, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    os.dup2(out, sys.stdout.fileno())
    os.dup2(out, sys.stderr.fileno())
    moved = MovedClock(order.moved_by)
    clock.SystemClock = lambda: moved  # type: ignore[assignment,misc]
    clock.NAP_SECONDS = NAP_SECONDS
    sys.argv = ["lumbot", "run"]
    lumbot()
    sys.exit(0)


def _reap(_signal: int, _frame: object) -> None:
    with suppress(ChildProcessError):
        while True:
            child, status = os.waitpid(-1, os.WNOHANG)
            if not child:
                return
            with Path(sys.argv[1]).open("a") as exits:
                exits.write(f"{child} {os.waitstatus_to_exitcode(status)}\n")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
