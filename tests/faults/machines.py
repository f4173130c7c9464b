"""Machines that Lumbot runs on: processes started, ended and looked after, and their clock."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.faults.spawner import MOVED_BY, Order

ROOT = Path(__file__).parents[2]
STOP_SECONDS_MAX = 60.0
LOOK_SECONDS = 0.005


class Clock:
    """The time that everybody agrees on, and how wrong the machines of Lumbot are about it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._ahead = timedelta(0)
        self._wrong_by = timedelta(0)
        self._write()

    def now(self) -> datetime:
        """Return the right time."""
        return datetime.now(UTC) + self._ahead

    async def sleep(self, seconds: float) -> None:
        """Wait for so many real seconds."""
        await asyncio.sleep(seconds)

    def advance(self, by: timedelta) -> None:
        """Move the time for everybody."""
        self._ahead += by
        self._write()

    def jump(self, to: timedelta) -> None:
        """Have the machines of Lumbot be wrong by so much."""
        self._wrong_by = to
        self._write()

    def _write(self) -> None:
        seconds = (self._ahead + self._wrong_by).total_seconds()
        if not self.file.exists():
            self.file.write_bytes(MOVED_BY.pack(0))
        with self.file.open("r+b") as opened:
            opened.write(MOVED_BY.pack(seconds))


@dataclass(frozen=True, slots=True)
class Machine:
    """One process of `lumbot run`, by its number; what it prints goes to ``log``."""

    number: int
    log: Path
    environment: dict[str, str] = field(default_factory=dict)

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """Send it a signal, if it is still there."""
        with suppress(ProcessLookupError):
            os.kill(self.number, how)

    def said(self) -> str:
        """Return all that it has printed."""
        return self.log.read_text("utf-8", "replace") if self.log.exists() else ""


@dataclass(slots=True)
class Yard:
    """Where machines are started; whatever happens, none is left behind."""

    process: Process
    exits: Path
    started: list[Machine] = field(default_factory=list)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def start(self, order: Order) -> Machine:
        """Start a process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        async with self.turn:
            self.process.stdin.write(order.line().encode())
            line = await self.process.stdout.readline()
        machine = Machine(int(line), Path(order.log), order.environment)
        self.started.append(machine)
        return machine

    async def ended(self, machine: Machine, within: float = STOP_SECONDS_MAX) -> int:
        """Wait until a process has ended, and return its code; negative for a signal."""
        async with asyncio.timeout(within):
            while (code := self.code_of(machine)) is None:  # noqa: ASYNC110 - another process
                await asyncio.sleep(LOOK_SECONDS)
        return code

    def code_of(self, machine: Machine) -> int | None:
        """Return how a process ended, None while it runs."""
        ended = [line.split() for line in self.exits.read_text().splitlines()]
        codes = {int(number): int(code) for number, code in ended}
        return codes.get(machine.number)

    async def clear(self) -> None:
        """End all that still run."""
        for each in self.started:
            if self.code_of(each) is None:
                each.kill(signal.SIGCONT)
                each.kill()
                await self.ended(each)
        self.started.clear()


@asynccontextmanager
async def yard(folder: Path) -> AsyncIterator[Yard]:
    """Open a yard whose notes lie in ``folder``."""
    exits = folder / "exits"
    exits.touch()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LUMBOT_")},
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.spawner", str(exits)),
        env=environment,
        cwd=ROOT,
        stdin=PIPE,
        stdout=PIPE,
    )
    assert process.stdout is not None
    opened = Yard(process, exits)
    try:
        assert (await process.stdout.readline()).strip() == b"ready"
        yield opened
    finally:
        await opened.clear()
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()
