"""`lumbot run` killed dozens of times under load: what patients were told is on disk.

Between a kill and the next start the database is looked at as it was left; at the end it is
compared with the same updates stepped by the engine alone.
"""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.config import load
from bot.emulator import User
from bot.runner import Happened
from bot.storage import outbox
from bot.storage.database import Database
from bot.telegram.updates import happened
from tests.process.conftest import ROOT, Command
from tests.simulation import accounts
from tests.simulation.accounts import Books, rows
from tests.simulation.replay import Replay, speaking

pytestmark = pytest.mark.process

KILLS = 50
PATIENTS = 12
SEED = 20260322
READS_SECONDS = 0.15
PATIENCE_SECONDS = 8.0
DRAIN_SECONDS_MAX = 90.0
SPAWNER = ROOT / "tests" / "process" / "spawner.py"


@dataclass(slots=True)
class Storm:
    """The clinic under load, and chance."""

    command: Command
    books: Books
    chance: Random

    @asynccontextmanager
    async def talking(self) -> AsyncIterator[None]:
        """Have everybody talk for the length of a block; what they wrote last is noted."""
        async with asyncio.TaskGroup() as load:
            tasks = [load.create_task(self.talks(user)) for user in self.books.people]
            yield
            for each in tasks:
                each.cancel()
        self.books.note(self.command.telegram.bot.updates)

    async def talks(self, user: User) -> None:
        """Answer card after card, as a patient does who reads fast and waits for answers."""
        await self.acts(user, user.send("/start"))
        while True:
            shown = [each for each in user.chat if each.from_bot and each.buttons]
            roll = self.chance.random()
            if not shown or roll < 0.04:
                await self.acts(user, user.send(self.chance.choice(["/start", "/test", "/learn"])))
            elif roll < 0.1:
                await self.acts(user, user.send(self.chance.choice(shown[-1].labels)))
            else:
                await self.acts(user, user.tap(self.chosen(user), on=shown[-1]))

    def chosen(self, user: User) -> str:
        """Choose a button of the newest card, mostly one of the first, which lead deep."""
        shown = [each for each in user.chat if each.from_bot and each.buttons]
        buttons = [each.data or "" for row in shown[-1].buttons for each in row]
        return self.chance.choice(buttons[: self.chance.choice([1, 3, 3, 20])])

    async def acts(self, user: User, act: Awaitable[object]) -> None:
        """Do something and wait for an answer, but not for ever."""
        before = len(user.transcript)
        await act
        self.books.note(self.command.telegram.bot.updates)
        until = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        while asyncio.get_running_loop().time() < until:
            await asyncio.sleep(READS_SECONDS * (0.5 + self.chance.random()))
            if any(each.from_bot and each.event != "tapped" for each in user.transcript[before:]):
                return

    async def kill(self, number: int) -> None:
        """Kill Lumbot some time after its start, and see what it left behind."""
        if self.chance.random() < 0.8:
            await self.command.polls()
        await asyncio.sleep(self.chance.random() * 0.8)
        os.kill(number, signal.SIGKILL)
        await is_gone(number)
        self.command.telegram.bot.updates._poller = None
        await self.books.count_in_the_air()
        await self.nothing_was_said_too_early()

    async def nothing_was_said_too_early(self) -> None:
        """No patient has seen a card of a step that is not on disk."""
        query = (
            "SELECT p.telegram_id, s.step FROM sessions s JOIN patients p ON p.id = s.patient_id"
        )
        on_disk = {row.telegram_id: row.step for row in await rows(self.books, query)}
        for user in self.books.people:
            assert newest_step(user) <= on_disk.get(user.id, 0)

    async def drains(self) -> None:
        """Wait until everything is handled and sent."""
        updates = self.command.telegram.bot.updates
        long_ago = datetime(2000, 1, 1, tzinfo=UTC)
        async with asyncio.timeout(DRAIN_SECONDS_MAX):
            while True:
                await asyncio.sleep(0.2)
                async with self.books.database.reading() as conn:
                    is_due = await outbox.next_due_at(conn, long_ago)
                    is_in_the_air = await outbox.orphans(conn, leased_before=None)
                new = await rows(self.books, "SELECT 1 FROM inbox WHERE state = 'new'")
                if not (updates.items or is_due or is_in_the_air or new):
                    return

    async def replay(self) -> None:
        """Step every update that arrived, at the moment at which it was handled."""
        handled = await rows(self.books, "SELECT id, update_id FROM inbox ORDER BY id")
        left = await rows(self.books, "SELECT dedupe_key, created_at FROM outbox ORDER BY id DESC")
        at = {row.dedupe_key.rpartition(".")[0]: moment(row.created_at) for row in left}
        replay = self.books.replay
        for row in handled:
            key = f"u{row.id}"
            read = happened(replay.raws[row.update_id], at[key])
            assert isinstance(read, Happened)
            replay.meet(read)
            replay.step(key, read.person.id, read.event)


def moment(written: str) -> datetime:
    """Read a time as the database holds it."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def newest_step(user: User) -> int:
    """Return the latest step that a button on any card of this chat was drawn in."""
    told = [each for each in user.transcript if each.from_bot]
    data = [each.data or "" for card in told for row in card.buttons for each in row]
    steps = [each.split(":")[2] for each in data]
    return max((int(step) for step in steps if step), default=0)


async def is_gone(number: int) -> None:
    """Wait until a process has ended."""
    while Path(f"/proc/{number}").exists():  # noqa: ASYNC110 - another process
        await asyncio.sleep(0.005)


@asynccontextmanager
async def spawner(command: Command) -> AsyncIterator[Process]:
    """Start what starts Lumbot; see there."""
    process = await command.start(str(SPAWNER))
    assert process.stdout is not None
    assert (await process.stdout.readline()).strip() == b"ready"
    yield process


async def started(process: Process) -> int:
    """Start Lumbot and return the number of its process."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"\n")
    while not (line := (await process.stdout.readline()).strip()).isdigit():
        pass
    return int(line)


@asynccontextmanager
async def storm(command: Command) -> AsyncIterator[Storm]:
    """Patients, and books of what they do."""
    telegram = command.telegram
    people = [User.new(telegram, f"Patient {number}") for number in range(PATIENTS)]
    database = Database.open(command.database_url)
    settings = load(command.environment(), dotenv=Path(os.devnull))
    replay = Replay("", telegram.clock.now, speaking(settings), settings.timezone)
    yield Storm(command, Books(database, replay, people), Random(SEED))
    await database.close()


async def test_nothing_acknowledged_is_lost_by_fifty_kills(lumbot: Command) -> None:
    """Each patient's answers are kept and told in order, however often Lumbot dies."""
    async with spawner(lumbot) as starter, storm(lumbot) as clinic:
        number = await started(starter)
        await lumbot.polls()
        async with clinic.talking():
            for _ in range(KILLS):
                await clinic.kill(number)
                number = await started(starter)
        await clinic.drains()
        os.kill(number, signal.SIGTERM)
        await is_gone(number)

        await clinic.replay()
        await accounts.check(clinic.books)
        said = [len(each) for each in clinic.books.replay.said.values()]
        assert min(said) > KILLS // 10, "The load was too light to prove anything."
