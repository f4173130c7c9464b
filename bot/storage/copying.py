"""Moves a whole clinic from one database to another: SQLite to PostgreSQL, and back.

All of it is one transaction on the new database, and is read back from there and compared
before the commit: what is there afterwards is everything, or nothing. Numbers go on where they
were, also those of people who were erased, so that none is ever given out twice.
"""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Table, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from bot.errors import DatabaseUnusable
from bot.storage.database import Connection, Database
from bot.storage.engines import file_of, lock_beside
from bot.storage.migrating import upgrade
from bot.storage.schema import LEASES, METADATA

BATCH_ROWS = 1000
DIGESTS = 2**256
LOOKS, LOOK_SECONDS = 10, 0.2  # who has just been stopped may still be listed
# Who leads is no part of a clinic, and somebody else will lead from the new database.
TABLES = tuple(table for table in METADATA.sorted_tables if table is not LEASES)
COUNTED = tuple(table for table in TABLES if table.dialect_kwargs.get("sqlite_autoincrement"))

_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name = 'lumbot' AND pid <> pg_backend_pid()"
)
_FOR_AS_LONG_AS_IT_TAKES = text("SET LOCAL transaction_timeout = 0")
_GIVEN_HERE = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_FORGET_GIVEN = text("DELETE FROM sqlite_sequence WHERE name = :name")
_GIVE_HERE = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)")
_SEQUENCE = text("SELECT pg_get_serial_sequence(:name, 'id')")
_LAST = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {}"
_SET = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")

Tell = Callable[[int], None]
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Content:
    """How many rows a table has, and the sum of their digests: not all servers sort alike."""

    rows: int
    total: int

    @property
    def digest(self) -> str:
        """Return the sum as it is shown."""
        return f"{self.total:064x}"

    def and_of(self, rows: list[Row]) -> Content:
        """Return this with some more rows."""
        return Content(self.rows + len(rows), (self.total + sum(map(_digest, rows))) % DIGESTS)


def _digest(row: Row) -> int:
    """Digest a row as Python shows its values, which keeps every kind and every digit."""
    shown = repr(sorted(row.items())).encode("utf-8", "surrogatepass")
    return int.from_bytes(sha256(shown).digest(), "big")


async def copy(source_url: str, target_url: str, *, begin: Tell, tell: Tell) -> dict[str, Content]:
    """Copy everything, and return what each table holds now in both.

    ``begin`` is told how many rows there are to copy and to read back, ``tell`` how many more
    are done. Raises DatabaseUnusable, and changes nothing, where either is in use, the target
    is not empty, or what is read back is not what was read.
    """
    _check_names(source_url, target_url)
    with ExitStack() as locks:
        for url in (source_url, target_url):
            locks.enter_context(_kept_from_others(url))
        for url in (source_url, target_url):
            await _check_unused(url)
            await upgrade(url)
        async with _opened(source_url) as source, _opened(target_url) as target:
            try:
                return await _copied(source, target, begin, tell)
            except DBAPIError as error:
                why = type(error.orig).__name__
                said = f"Nothing was copied: a database refused it ({why})."
                raise DatabaseUnusable(said) from error


async def _copied(
    source: Database, target: Database, begin: Tell, tell: Tell
) -> dict[str, Content]:
    async with target.writing() as into:
        if target.is_shared:
            await into.execute(_FOR_AS_LONG_AS_IT_TAKES)
        await _check_empty(into)
        async with source.reading() as out:
            begin(2 * sum([await _count(out, table) for table in TABLES]))
            read = {table.name: await _copy_table(out, into, table, tell) for table in TABLES}
            for table in COUNTED:
                await _count_on(into, table, await _last_given(out, table))
        there = {table.name: await _content(into, table, tell) for table in TABLES}
        differing = [name for name, content in there.items() if content != read[name]]
        if differing:
            raise DatabaseUnusable(
                f"Nothing was copied: what came back of {', '.join(differing)} differs."
            )
    return there


def _check_names(source_url: str, target_url: str) -> None:
    if make_url(source_url) == make_url(target_url):
        raise DatabaseUnusable("Both are the same database. Name the new one second.")
    file = file_of(source_url)
    if file is not None and not Path(file).exists():
        raise DatabaseUnusable(f"{file} is not there, so that there is nothing to copy.")


@contextmanager
def _kept_from_others(url: str) -> Iterator[None]:
    """Keep a bot from starting on this file meanwhile; refuse where one runs."""
    file = file_of(url)
    if file is None:
        yield
        return
    try:
        lock = lock_beside(file).open("w")
    except OSError as error:
        raise DatabaseUnusable(f"{file} cannot be used: {error.strerror}.") from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise DatabaseUnusable(f"{file} is in use. Stop Lumbot first.") from None
        yield


async def _check_unused(url: str) -> None:
    """Refuse a server's database in which another process of Lumbot is."""
    if file_of(url) is not None:
        return
    for _ in range(LOOKS):
        async with _opened(url) as database, database.reading() as conn:
            if not (await conn.execute(_OTHERS)).scalar_one():
                return
        await asyncio.sleep(LOOK_SECONDS)
    name = make_url(url).database
    raise DatabaseUnusable(f"The database {name} is in use. Stop every Lumbot first.")


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = Database.open(url)
    try:
        yield database
    finally:
        await database.close()


async def _check_empty(conn: Connection) -> None:
    for table in TABLES:
        if await _count(conn, table):
            raise DatabaseUnusable(
                f"The new database is not empty ({table.name}). Name one that nobody has used."
            )


async def _count(conn: Connection, table: Table) -> int:
    return (await conn.execute(select(func.count()).select_from(table))).scalar_one()


async def _batches(conn: Connection, table: Table) -> AsyncIterator[list[Row]]:
    in_order = select(table).order_by(*table.primary_key.columns)
    found = await conn.stream(in_order.execution_options(yield_per=BATCH_ROWS))
    async for rows in found.mappings().partitions():
        yield [dict(row) for row in rows]


async def _copy_table(out: Connection, into: Connection, table: Table, tell: Tell) -> Content:
    content = Content(0, 0)
    async for rows in _batches(out, table):
        await into.execute(table.insert(), rows)
        content = content.and_of(rows)
        tell(len(rows))
    return content


async def _content(conn: Connection, table: Table, tell: Tell) -> Content:
    content = Content(0, 0)
    async for rows in _batches(conn, table):
        content = content.and_of(rows)
        tell(len(rows))
    return content


async def _last_given(conn: Connection, table: Table) -> int:
    """Return the last number that a table gave out, 0 where it has given none."""
    if conn.dialect.name == "sqlite":
        found = await conn.execute(_GIVEN_HERE, {"name": table.name})
        return int(found.scalar_one_or_none() or 0)
    named = {"name": table.name}
    sequence = (await conn.execute(_SEQUENCE, named)).scalar_one()
    last = text(_LAST.format(sequence))
    return int((await conn.execute(last)).scalar_one())


async def _count_on(conn: Connection, table: Table, last: int) -> None:
    """Have a table give out numbers from behind ``last`` on."""
    if not last:
        return
    named = {"name": table.name}
    if conn.dialect.name == "sqlite":
        await conn.execute(_FORGET_GIVEN, named)
        await conn.execute(_GIVE_HERE, {**named, "last": last})
    else:
        await conn.execute(_SET, {**named, "last": last})
