"""The real house in a game: a local Telegram on a socket, Lumbot, a database file, one clock.

Lumbot can be killed at any point of its work: every task that it started, whatever it waits
for, is ended at once and nothing is tidied up but what Python itself must close.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from contextvars import ContextVar, copy_context
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import MovableClock
from bot.demo import Local, local_settings
from bot.emulator import Fault, Server, Telegram, User
from bot.storage import outbox, patients, sessions, waits
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.patients import Newcomer
from bot.storage.waits import Wait
from flows import reminding
from flows.effects import SetWait
from tests.flows.answered import kept
from tests.flows.talk import planned
from tests.simulation.accounts import Books
from tests.simulation.replay import Replay, speaking
from tests.simulation.talking import Waits

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
IMPATIENT_SECONDS = 0.08
ROUNDS_MAX = 80
STEP_MAX = timedelta(minutes=15)
# A process that dies gives its files back; here the library has to, or its pool stays short.
GIVES_BACK = AsyncConnection.close.__qualname__
OF_LUMBOT: ContextVar[bool] = ContextVar("of_lumbot", default=False)


@dataclass(slots=True)
class House:
    """Everything, and what a game has to remember of it."""

    local: Local
    server: Server
    books: Books
    is_running: bool = False
    is_down: bool = False
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    @property
    def telegram(self) -> Telegram:
        """The local Telegram."""
        return self.local.telegram

    @property
    def clock(self) -> MovableClock:
        """The clock of them all."""
        return self.local.clock

    async def start(self) -> None:
        """Start Lumbot on the files as they are."""
        if self.is_running:
            return
        await self.serve()
        self.books.replay.look()
        asyncio.get_running_loop().set_task_factory(self._started)
        context = copy_context()
        context.run(OF_LUMBOT.set, True)
        await asyncio.create_task(self.local.start(), context=context)
        self.is_running = True
        self.local.app.runner.after_commit(self.books.replay.look)
        self.books.replay.look()

    def _started(
        self, loop: asyncio.AbstractEventLoop, work: Any, **named: Any
    ) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, **named)
        if OF_LUMBOT.get() and getattr(work, "__qualname__", "") != GIVES_BACK:
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        return task

    async def crash(self) -> None:
        """End Lumbot in the middle of whatever it does."""
        if not self.is_running:
            return
        self.is_running = False
        killed = list(self.tasks)
        for task in killed:
            task.cancel()
        await asyncio.wait(killed)
        with suppress(asyncio.CancelledError):
            await self.local.stop()
        await self.books.count_in_the_air()
        self.books.replay.look()

    async def stop(self) -> None:
        """Stop Lumbot as an operator does."""
        if self.is_running:
            self.is_running = False
            await self.local.stop()
            await self.books.count_in_the_air()
            self.books.replay.look()

    async def hang_up(self) -> None:
        """Have Telegram refuse every connection."""
        if not self.is_down:
            self.is_down = True
            await self.books.count_in_the_air()
            await self.server.stop()

    async def serve(self) -> None:
        """Have Telegram listen again, at the same address."""
        if self.is_down:
            self.is_down = False
            await self.server.start()

    def note(self) -> None:
        """Remember every update that Telegram holds, as it will be handed out."""
        self.books.note(self.telegram.bot.updates)

    async def turn(self) -> None:
        """Let everything happen that can while the clock stands."""
        self.note()
        if self.is_running:
            await self.local.during(self._turn())

    async def _turn(self) -> None:
        updates, loop = self.telegram.bot.updates, asyncio.get_running_loop()
        until = loop.time() + IMPATIENT_SECONDS
        while loop.time() < until:
            if updates.polled and not updates.items:
                await self.local.app.settled()
                if not updates.items:
                    return
            await asyncio.sleep(0.001)
        await self.local.app.settled()

    async def passes(self, span: timedelta) -> None:
        """Move the clock, once nobody is in the middle of a step; what expires is noted."""
        self.note()
        if self.is_running:
            await self.local.app.scheduler.settled()
            await self.local.app.runner.settled()
        late = (self.clock.now() + span).timestamp()
        items = self.telegram.bot.updates.items.values()
        self.books.expired |= {each.id for each in items if each.expires_at <= late}
        self.clock.advance(span)
        await self.turn()

    async def settle(self) -> None:
        """Lift all faults and wait, hours if need be, until there is nothing left to do."""
        self.telegram.faults.clear()
        await self.start()
        await self.serve()
        span = timedelta(seconds=1)
        for _ in range(ROUNDS_MAX):
            await self.turn()
            if await self._is_at_rest():
                return
            await self.passes(span)
            span = min(span * 2, STEP_MAX)
        raise AssertionError("Lumbot does not come to rest although nothing is in its way.")

    async def _is_at_rest(self) -> bool:
        updates = self.telegram.bot.updates
        if updates.items or not updates.polled:
            return False
        await self.local.during(self.local.app.settled())  # the last of them may just have come in
        async with self.books.database.reading() as conn:
            is_due = await outbox.next_due_at(conn, datetime(2000, 1, 1, tzinfo=UTC))
            is_in_the_air = await outbox.orphans(conn, leased_before=None)
        return not (updates.items or is_due or is_in_the_air)

    def redeliver(self, numbers: list[int]) -> None:
        """Have Telegram hand out again what was confirmed."""
        updates = self.telegram.bot.updates
        again = {
            number: self.books.sent[number]
            for number in numbers
            if number not in self.books.expired
        }
        every = sorted({**updates.items, **again}.items())
        updates.items.clear()
        updates.items.update(every)
        updates.changed.fire()

    def strike(self, fault: Fault) -> None:
        """Put a fault in force, until it has struck as often as it may."""
        self.books.struck.append(self.telegram.inject(fault))

    async def close(self) -> None:
        """Tidy up after the game."""
        await self.stop()
        await self.serve()
        await self.server.stop()
        await self.books.database.close()


async def built(folder: Path) -> House:
    """Build the house with three patients: two who are new, one with a plan and reminders."""
    settings = local_settings(folder)
    clock = MovableClock(NOON)
    telegram = Telegram(token=settings.token.get_secret_value(), clock=clock)
    server = Server(telegram)
    await server.start()
    local = Local(settings.model_copy(update={"api_url": server.url}), clock, telegram)
    await upgrade(settings.database_url)
    database = Database.open(settings.database_url)
    names = (("Ana", "en"), ("Beatriz", "es-419"), ("Themba", "en"))
    people = [User.new(telegram, name, language_code=code) for name, code in names]
    path = str(folder / "lumbot.db")
    replay = Replay(path, clock.now, speaking(settings), settings.timezone)
    house = House(local, server, Books(database, replay, people))
    await _with_a_plan(house, people[2])
    await house.start()
    return house


async def _with_a_plan(house: House, user: User) -> None:
    session = planned(2, kept()).session
    now, due_at = house.clock.now(), house.clock.now() + timedelta(hours=20)
    set_wait = SetWait(reminding.REMINDER, due_at.date().isoformat(), due_at)
    async with house.books.database.writing() as conn:
        numbers = await patients.add(conn, [Newcomer(user.id, session.profile)], now)
        await sessions.save(conn, {numbers[user.id]: session}, now)
        wait = Wait(numbers[user.id], set_wait.kind, set_wait.occurrence, due_at)
        await waits.put(conn, [wait])
    stored = Waits({(set_wait.kind, set_wait.occurrence): set_wait})
    house.books.replay.begin(user.id, session, stored)
    await user.send("/help")
