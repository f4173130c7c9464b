"""The command line as an operator uses it: a process of its own, with only the settings named."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-012345"  # pragma: allowlist secret
ENDS_WITHIN_SECONDS = 60
STOPS_WITHIN_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended and what it printed."""

    code: int | None
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What was printed to the error stream."""
        return self.err.strip().splitlines()


@dataclass(frozen=True, slots=True)
class Lumbot:
    """Starts commands in an empty folder, where the database comes to lie."""

    folder: Path

    async def run(self, *words: str, **settings: str) -> Ended:
        """Run a command to its end; ``settings`` are named without their prefix."""
        process = await self._start(*words, **settings)
        async with asyncio.timeout(ENDS_WITHIN_SECONDS):
            return await _ended(process)

    @asynccontextmanager
    async def running(self, **settings: str) -> AsyncIterator[Process]:
        """Have ``lumbot run`` run; whatever happens, it is gone after the block."""
        process = await self._start("run", **settings)
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()

    async def _start(self, *words: str, **settings: str) -> Process:
        own = {f"LUMBOT_{name.upper()}": value for name, value in settings.items()}
        plain = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *words),
            cwd=self.folder,
            env={**plain, **own},
            stdout=PIPE,
            stderr=PIPE,
        )


async def stopped(process: Process) -> Ended:
    """Ask a process to end as a supervisor does, and wait as long as one may."""
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(STOPS_WITHIN_SECONDS):
        return await _ended(process)


async def _ended(process: Process) -> Ended:
    out, err = await process.communicate()
    return Ended(process.returncode, out.decode(), err.decode())


def free_address() -> str:
    """Return host:port of a port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{taken.getsockname()[1]}"
