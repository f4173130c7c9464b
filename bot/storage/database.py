"""The database: one writing connection and as many readers as needed.

``writing()`` is one transaction, and there is only ever one at a time in this process. On a
server it is cut short where it takes longer than ``engines.WRITER`` says.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from socket import gaierror
from typing import Any, TypeVar

import sqlcipher3
import structlog
from asyncpg import InterfaceError as AsyncpgError
from asyncpg import PostgresError
from sqlalchemy import ColumnClause, Table, literal_column
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.clock import Clock
from bot.errors import DatabaseUnavailable
from bot.storage.engines import (
    CONNECT_SECONDS,
    READERS_MAX,
    checked,
    engine_for,
    is_sqlite,
    server_engine,
)
from bot.storage.turns import Turns

LOG = structlog.get_logger(__name__)

Connection = AsyncConnection
Insert = sqlite.Insert | postgresql.Insert

UNCLEAN = "unclean"
PATIENCE_SECONDS = 1.0
# What PostgreSQL says when it is not the event's fault: connection, deadlock, full disk, locks,
# shutdown; also a server that only reads for now, and tables that are away or not ours.
NOT_THE_EVENT = ("08", "40", "53", "55", "57", "58", "25006", "42P01", "42501")

Found = TypeVar("Found")


class Database:
    """The open database; ``close`` it when done."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        self._turns = Turns()
        self._is_unclean = False

    @classmethod
    def open(cls, url: str) -> Database:
        """Prepare the connections; the first is made when it is first used."""
        parsed = checked(url)
        if not is_sqlite(parsed):
            return cls(server_engine(parsed), server_engine(parsed, is_reader=True))
        return cls(
            engine_for(parsed, pool_size=1),
            engine_for(parsed, is_reader=True, pool_size=READERS_MAX),
        )

    @asynccontextmanager
    async def writing(self, *, in_bulk: bool = False) -> AsyncIterator[Connection]:
        """One transaction, committed when the block ends well; others wait for their turn.

        Work ``in_bulk`` lets pass what somebody waits for.
        """
        async with self._turns.turn(in_bulk=in_bulk), _translated():
            async with self._writer.begin() as conn:
                yield conn
                self._is_unclean |= conn.info.pop(UNCLEAN, False)
            if self._is_unclean:
                self._is_unclean = not await self._cleaned()

    async def _cleaned(self) -> bool:
        """Empty SQLite's log of changes into the file; False while that is not possible.

        The transaction is committed by now, so that a failure here is no failure of it.
        """
        async with self._writer.connect() as conn:
            driver = (await conn.get_raw_connection()).driver_connection
            if conn.dialect.name != "sqlite" or driver is None:
                return True
            try:
                async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as found:
                    is_busy, _, _ = await found.fetchone()
            except sqlcipher3.OperationalError:
                return False
            return not is_busy

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """A consistent view that neither waits for the writer nor stops it."""
        async with _translated(), self._reader.connect() as conn:
            yield conn

    @property
    def is_shared(self) -> bool:
        """Whether processes on other machines may use it too."""
        return self._writer.dialect.name != "sqlite"

    @asynccontextmanager
    async def listening(
        self, channel: str, heard: Callable[[], None]
    ) -> AsyncIterator[Callable[[], Awaitable[None]]]:
        """Call ``heard`` whenever something is told on a channel of PostgreSQL.

        Yields what finds out that the connection is gone, which says nothing by itself.
        """
        async with _translated(), self._reader.connect() as conn:
            driver: Any = (await conn.get_raw_connection()).driver_connection

            async def ask() -> None:
                try:
                    await driver.execute("SELECT 1", timeout=CONNECT_SECONDS)
                except (PostgresError, AsyncpgError) as error:
                    raise ConnectionError from error

            try:
                await driver.add_listener(channel, lambda *_: heard())
                yield ask
            finally:
                await conn.invalidate()  # the next to use it would go on hearing

    async def close(self) -> None:
        await self._reader.dispose()
        await self._writer.dispose()


def insert(conn: Connection, table: Table) -> Insert:
    """Return the dialect's insert, which can answer a conflict."""
    return sqlite.insert(table) if conn.dialect.name == "sqlite" else postgresql.insert(table)


def kept_out(*names: str) -> dict[str, ColumnClause[Any]]:
    """Name the values of these columns that a conflict keeps out, for ``on_conflict_do_update``.

    The library's ``excluded`` is a copy of the whole table, made for every statement.
    """
    return {name: literal_column(f"excluded.{name}") for name in names}


def clean_after(conn: Connection) -> None:
    """Have the file cleaned after this transaction of what it has deleted."""
    conn.info[UNCLEAN] = True


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    """Tell a database that cannot be reached or is full from an event that cannot be stored."""
    try:
        yield
    except (DBAPIError, OSError, PoolTimeout) as error:
        if not _is_of_the_database(error):
            raise
        cause = getattr(error, "orig", error)
        message = f"The database does not answer ({type(cause).__name__}); it is asked again."
        raise DatabaseUnavailable(message) from error


def _is_of_the_database(error: DBAPIError | OSError | PoolTimeout) -> bool:
    if isinstance(error, PoolTimeout):
        return True  # a connection that was cancelled in the middle is not back yet
    if not isinstance(error, DBAPIError):
        return isinstance(error, ConnectionError | TimeoutError | gaierror)
    if isinstance(error, OperationalError | InterfaceError) or error.connection_invalidated:
        return True
    if type(error.orig) is sqlcipher3.DatabaseError:  # the file is damaged, or none of SQLite's
        return True
    state = getattr(error.orig, "sqlstate", None) or ""
    return state.startswith(NOT_THE_EVENT)


async def patiently(clock: Clock, work: Callable[[], Awaitable[Found]]) -> Found:
    """Do this work, again and again for as long as the database does not answer."""
    while True:
        try:
            return await work()
        except DatabaseUnavailable as error:
            LOG.warning("database_unavailable", error=type(error.__cause__).__name__)
            await clock.sleep(PATIENCE_SECONDS)
