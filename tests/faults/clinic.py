"""A clinic for a campaign: a local Telegram, a database, patients, and machines of Lumbot.

The local Telegram lives in this process, so that it outlives Lumbot whatever becomes of it.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy.engine import make_url

from bot.config import load
from bot.emulator import Server, Telegram, User
from bot.storage import outbox, waits
from bot.storage.database import Database
from bot.storage.engines import is_sqlite
from bot.storage.migrating import upgrade
from tests.faults.figures import Figures
from tests.faults.machines import LOOK_SECONDS, Clock, Machine, Yard
from tests.faults.spawner import Order
from tests.faults.talking import Talking, newest_step
from tests.simulation.accounts import Books, rows
from tests.simulation.replay import Replay, speaking

PATIENTS = 12
START_SECONDS_MAX = 180.0
DRAIN_SECONDS_MAX = 180.0
STOPS = "a stop ends by itself, and well"
TOO_EARLY = "what a patient was told is on disk, looked at after each end"
QUERY_SECONDS = 0.1
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Clinic:
    """Everything, and what a campaign has to remember of it."""

    folder: Path
    yard: Yard
    clock: Clock
    telegram: Telegram
    server: Server
    books: Books
    talking: Talking
    chance: Random
    figures: Figures
    environment: dict[str, str]
    is_shared: bool
    machines: list[Machine] = field(default_factory=list)
    _logs: count[int] = field(default_factory=count)

    async def start(self, **changed: str) -> Machine:
        """Start one more machine."""
        order = Order(
            environment={**self.environment, **changed},
            folder=str(self.folder),
            log=str(self.folder / f"{next(self._logs)}.log"),
            moved_by=str(self.clock.file),
        )
        machine = await self.yard.start(order)
        self.machines.append(machine)
        return machine

    async def polls(self) -> None:
        """Wait until somebody asks for updates."""
        await until(lambda: self.telegram.bot.updates.polled, START_SECONDS_MAX)

    def leader(self) -> Machine | None:
        """Return the machine that leads: of those that run, the one that began to last."""
        leads = [each for each in self.machines if '"event": "leading"' in each.said()]
        return leads[-1] if leads else None

    async def kill(self, machine: Machine) -> None:
        """Kill a machine as a power cut would, and see what it left behind."""
        is_leader = not self.is_shared or machine is self.leader()
        machine.kill()
        await self.is_gone(machine)
        if is_leader:
            await self.books.count_in_the_air()
        await self.nothing_was_said_too_early()

    async def terminate(self, machine: Machine) -> None:
        """Stop a machine as an operator does; it has to end by itself, and well."""
        began, is_leader = loop_time(), not self.is_shared or machine is self.leader()
        machine.kill(signal.SIGTERM)
        code = await self.is_gone(machine)
        self.figures.stop_seconds.append(loop_time() - began)
        self.figures.passed(STOPS, 1)
        if code != 0:
            self.figures.failed(STOPS, f"{code}: {machine.said()[-800:]}")
        if is_leader:
            await self.books.count_in_the_air()
        await self.nothing_was_said_too_early()

    async def is_gone(self, machine: Machine) -> int:
        """Wait until a machine has ended; return its code."""
        code = await self.yard.ended(machine)
        self.machines.remove(machine)
        if not self.is_shared:
            self.telegram.bot.updates._poller = None
        return code

    async def nothing_was_said_too_early(self) -> None:
        """No patient has seen a card of a step that is not on disk.

        Whoever had everything erased begins anew, with cards from then on.
        """
        transcripts = {user.id: list(user.transcript) for user in self.books.people}
        query = (
            "SELECT p.telegram_id, p.created_at, s.step FROM sessions s"
            " JOIN patients p ON p.id = s.patient_id"
        )
        on_disk = {row.telegram_id: row for row in await rows(self.books, query)}
        erased = len(await rows(self.books, "SELECT 1 FROM tombstones"))
        for number, transcript in transcripts.items():
            row = on_disk.get(number)
            begun = moment(row.created_at) if row else LONG_AGO
            seen = newest_step([each for each in transcript if each.at >= begun])
            self.figures.passed(TOO_EARLY, int(seen > 0))
            if seen > (row.step if row else 0) and (row or not erased):
                self.figures.failed(TOO_EARLY, f"step {seen} was seen, {row} is")

    async def drains(self) -> None:
        """Wait until everything is handled and sent."""
        await until(self._is_drained, DRAIN_SECONDS_MAX)

    async def _is_drained(self) -> bool:
        async with self.books.database.reading() as conn:
            is_due = await outbox.next_due_at(conn, LONG_AGO)
            is_in_the_air = await outbox.orphans(conn, leased_before=None)
            is_waited_for = await waits.due(conn, self.clock.now(), 1)
        new = await rows(self.books, "SELECT 1 FROM inbox WHERE state = 'new'")
        updates = self.telegram.bot.updates.items
        return not (updates or is_due or is_in_the_air or is_waited_for or new)


async def until(
    holds: Callable[[], bool] | Callable[[], Awaitable[bool]], seconds_max: float
) -> None:
    """Wait until this holds. Raises TimeoutError."""
    async with asyncio.timeout(seconds_max):
        while True:
            found = holds()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(LOOK_SECONDS if isinstance(found, bool) else QUERY_SECONDS)


def loop_time() -> float:
    """Return seconds on a clock that nobody moves."""
    return asyncio.get_running_loop().time()


def moment(written: str | datetime) -> datetime:
    """Read a time as either database holds it."""
    at = datetime.fromisoformat(written) if isinstance(written, str) else written
    return at if at.tzinfo else at.replace(tzinfo=UTC)


@asynccontextmanager
async def opened(
    folder: Path, yard: Yard, figures: Figures, seed: str, database_url: str = ""
) -> AsyncIterator[Clinic]:
    """Open a clinic with its data in ``folder`` or at ``database_url``; no machine runs yet."""
    folder.mkdir(parents=True, exist_ok=True)
    url = database_url or f"sqlite+aiosqlite:///{folder / 'lumbot.db'}"
    clock = Clock(folder / "moved-by")
    telegram = Telegram(clock=clock, limits=None)
    async with AsyncExitStack() as stack:
        server = Server(telegram)
        await server.start()
        stack.push_async_callback(server.stop)
        environment = {
            "LUMBOT_TOKEN": telegram.bot.token,
            "LUMBOT_API_URL": server.url,
            "LUMBOT_DATABASE_URL": url,
            "LUMBOT_LOG": "json",
        }
        settings = load(environment, dotenv=Path(os.devnull))
        await upgrade(url)
        database = Database.open(url)
        stack.push_async_callback(database.close)
        people = [User.new(telegram, f"Patient {number}") for number in range(PATIENTS)]
        replay = Replay("", clock.now, speaking(settings), settings.timezone)
        books, chance = Books(database, replay, people), Random(seed)
        talking = Talking(telegram, books, chance)
        stack.push_async_callback(yard.clear)
        yield Clinic(
            folder, yard, clock, telegram, server, books, talking, chance, figures,
            environment, is_shared=not is_sqlite(make_url(url)),
        )  # fmt: skip
