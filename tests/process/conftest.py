"""A local Telegram that outlives Lumbot, and `lumbot run` as a process of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.emulator import Server, Telegram
from tests.faults.episodes import Campaign
from tests.faults.machines import yard
from tests.postgres.server import PostgresServer

ROOT = Path(__file__).parents[2]
START_SECONDS_MAX = 20.0
SEED = 20260322


@dataclass(slots=True)
class Command:
    """The command `lumbot run` against one Telegram and one database; many may run."""

    telegram: Telegram
    url: str
    database_url: str
    running: list[Process] = field(default_factory=list)

    def environment(self, **changed: str) -> dict[str, str]:
        """Return what an operator would set."""
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith("LUMBOT_")},
            "PYTHONPATH": str(ROOT),
            "LUMBOT_TOKEN": self.telegram.bot.token,
            "LUMBOT_API_URL": self.url,
            "LUMBOT_DATABASE_URL": self.database_url,
            **changed,
        }

    async def start(self, *arguments: str, **changed: str) -> Process:
        """Start it, or another program with the same settings."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(arguments or ("-m", "bot", "run")),
            env=self.environment(**changed),
            cwd=Path(self.database_url.removeprefix("sqlite+aiosqlite:///")).parent,
            stdin=PIPE,
            stdout=PIPE,
            stderr=STDOUT,
        )
        self.running.append(process)
        return process

    async def polls(self) -> None:
        """Wait until somebody asks for updates."""
        async with asyncio.timeout(START_SECONDS_MAX):
            while not self.telegram.bot.updates.polled:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.005)

    async def end(self) -> None:
        """End whatever was started here and still runs."""
        for process in self.running:
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGKILL)
            await process.communicate()


@pytest.fixture
async def lumbot(tmp_path: Path) -> AsyncIterator[Command]:
    """The command, with a Telegram that does not slow anybody down."""
    telegram = Telegram(limits=None)
    async with Server(telegram) as server:
        command = Command(telegram, server.url, f"sqlite+aiosqlite:///{tmp_path / 'lumbot.db'}")
        yield command
        await command.end()


@pytest.fixture
async def campaign(tmp_path: Path, postgres_server: PostgresServer) -> AsyncIterator[Campaign]:
    """Where it is fought; every oracle has to be content in the end."""
    async with yard(tmp_path) as opened:
        campaign = Campaign(opened, tmp_path, SEED, postgres_server.database)
        yield campaign
    said: list[str] = []
    campaign.figures.print(said.append)
    assert not campaign.figures.failures, "\n".join(said)
