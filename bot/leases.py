"""One process leads: it alone asks for updates, wakes what is due, and sends.

On PostgreSQL the others take updates in and handle them too, and one of them leads within
seconds once the leader is gone. A leader that slept while another took over ends its process:
what it knew is no longer true. On SQLite whoever has the file leads, and a second process
waits.
"""

from __future__ import annotations

import asyncio
import fcntl
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TextIO

import structlog

from bot.clock import Clock
from bot.errors import DatabaseUnavailable, DatabaseUnusable, LeaseLost
from bot.storage import claims, leases
from bot.storage.database import Connection, Database, patiently
from bot.storage.engines import file_of, lock_beside

LOG = structlog.get_logger(__name__)

LEADER = "leader"
LENGTH = timedelta(seconds=8)
LOOK_SECONDS = 2.0  # four chances to renew, and a takeover within ten seconds
FILE_SECONDS = 0.5


class Lease:
    """The right to lead, as this process has it or waits for it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._holder = secrets.token_hex(8)
        self._turn = asyncio.Event()
        self._is_stopping = False
        self._is_leading = False

    async def run(self) -> None:
        """Take the lease when it is free, and renew it; raises LeaseLost."""
        while not self._is_stopping:
            await patiently(self._clock, self._take)
            await self._clock.sleep(LOOK_SECONDS)

    async def leading(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do this once it is our turn; nothing, when told to stop before."""
        await self._turn.wait()
        if self._is_leading:
            await work()

    async def holds(self, conn: Connection) -> None:
        """Raise LeaseLost when another leads; else none will before this transaction ends."""
        if claims.is_shared(conn) and not await leases.is_held(conn, LEADER, self._holder):
            raise LeaseLost

    def stop(self) -> None:
        """Let whoever waits for our turn go home."""
        self._is_stopping = True
        self._turn.set()

    async def give_back(self) -> None:
        """Let another process lead at once; to be called when nothing is done here any more."""
        if not self._database.is_shared:
            return
        try:
            async with self._database.writing() as conn:
                await leases.release(conn, LEADER, self._holder)
                await claims.tell(conn)
        except DatabaseUnavailable:
            LOG.warning("lease_not_given_back")

    async def _take(self) -> None:
        """Take the lease, or renew it; who has led meanwhile has done what is not known here."""
        take = leases.renew if self._is_leading else leases.take
        async with self._database.writing() as conn:
            is_ours = not claims.is_shared(conn) or await take(conn, LEADER, self._holder, LENGTH)
        if self._is_leading and not is_ours:
            raise LeaseLost
        if is_ours and not self._is_leading:
            self._is_leading = True
            if self._database.is_shared:
                LOG.info("leading")
            self._turn.set()


async def hearing(database: Database, clock: Clock, *bells: Callable[[], None]) -> None:
    """Ring when another process tells of work, and now and then in case it could not tell."""

    def ring() -> None:
        for bell in bells:
            bell()

    async def listen() -> None:
        async with database.listening(claims.CHANNEL, ring) as ask:
            while True:
                ring()
                await clock.sleep(LOOK_SECONDS)
                await ask()

    if database.is_shared:
        await patiently(clock, listen)


@asynccontextmanager
async def alone(url: str, clock: Clock) -> AsyncIterator[None]:
    """Be the only process that serves from this file, and wait for that; else do nothing."""
    file = file_of(url)
    if file is None:
        yield
        return
    with _opened(lock_beside(file)) as lock:
        while not _is_locked(lock.fileno()):
            LOG.warning("another_process_serves", database=Path(file).name)
            await clock.sleep(FILE_SECONDS)
        yield


def _opened(lock_file: Path) -> TextIO:
    try:
        return lock_file.open("w")
    except OSError as error:
        raise DatabaseUnusable(
            f"The folder of LUMBOT_DATABASE_URL cannot be written to: {error.strerror}."
            " Choose another, or let Lumbot write there."
        ) from None


def _is_locked(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
