"""SQLite's driver with one trip to its thread for a statement and its rows.

The library makes four: a cursor, the statement, its rows, the end of the cursor. Each wakes two
threads, and on a busy loop waits for its turn twice.
"""

# ruff: noqa: SLF001 - the library has no other way in than what its own adaptors use

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import aiosqlite
import sqlcipher3
from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_connection
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
)
from sqlalchemy.util import EMPTY_DICT, await_only

Params = Sequence[object] | Mapping[str, object]
Many = Sequence[Sequence[object]] | Sequence[Mapping[str, object]]


class Done(NamedTuple):
    """What is known of a statement whose cursor is closed."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None


class Cursor(AsyncAdapt_aiosqlite_cursor):
    """Has a cursor of SQLite only while a statement runs."""

    __slots__ = ()

    def __init__(self, adapt_connection: AsyncAdapt_dbapi_connection) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._soft_closed_memoized = EMPTY_DICT
        self._rows = deque()
        self._cursor: Any = Done()

    def execute(self, operation: str, parameters: Params | None = None) -> None:
        self._run(lambda cursor: cursor.execute(operation, parameters or ()))

    def executemany(self, operation: str, seq_of_parameters: Many) -> None:
        self._run(lambda cursor: cursor.executemany(operation, seq_of_parameters))

    def close(self) -> None:
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """Do nothing: it is closed."""

    def _run(self, work: Callable[[Any], object]) -> None:
        driver: Any = self._connection
        try:
            self._cursor, rows = await_only(driver._execute(_worked, driver, work))
        except Exception as error:  # noqa: BLE001 - put into the library's words
            self._adapt_connection._handle_exception(error)
        self._rows = deque(rows)


class Connected(AsyncAdapt_aiosqlite_connection):
    """A connection with such cursors."""

    __slots__ = ()

    _cursor_cls = Cursor


class Driver(AsyncAdapt_aiosqlite_dbapi):
    """The driver, as an engine takes it."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlcipher3)

    def connect(self, *arg: object, **kw: object) -> Connected:
        return Connected(self, super().connect(*arg, **kw)._connection)


def _worked(driver: aiosqlite.Connection, work: Callable[[Any], object]) -> tuple[Done, list[Any]]:
    """Run a statement in the connection's thread."""
    cursor = driver._conn.cursor()
    try:
        work(cursor)
        rows = cursor.fetchall() if cursor.description else []
        return Done(cursor.description, cursor.rowcount, cursor.lastrowid), rows
    finally:
        cursor.close()
