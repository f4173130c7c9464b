"""Which databases Lumbot knows, and how it connects to each.

The hooks are not decoration: with the driver's own transaction handling two overlapping
read-modify-write transactions lose an update without an error.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import DatabaseUnusable
from bot.storage.driver import Driver
from bot.storage.encryption import unlocking, without_key

SQLITE_OLDEST = (3, 51, 3)
POSTGRESQL_OLDEST = 170_000  # as a server numbers itself; the first with transaction_timeout
READERS_MAX = 3
WRITER_CACHE_KB, READER_CACHE_KB = 1024, 512  # the machine keeps the file's pages in memory anyhow
DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")
CONNECT_SECONDS = 5
# A machine that vanishes in a transaction must not hold its patients back for long.
SESSION = {
    "application_name": "lumbot",
    "idle_in_transaction_session_timeout": "15s",
    "lock_timeout": "10s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
# For a server, one that freezes between the parts of a statement is neither idle nor in one.
# A reader keeps nobody waiting, and may take as long as it takes.
WRITER = {"default_transaction_read_only": "off", "transaction_timeout": "30s"}
READER = {"default_transaction_read_only": "on"}


def checked(url: str) -> URL:
    """Parse a database URL, or say what is wrong with it without repeating its password."""
    try:
        parsed = make_url(url)
        drivername = parsed.drivername
    except (ArgumentError, NoSuchModuleError, ValueError):
        drivername, parsed = "", URL.create("")
    if drivername not in DRIVERS:
        message = (
            "LUMBOT_DATABASE_URL is not a database that Lumbot knows. Use "
            "sqlite+aiosqlite:///lumbot.db or "
            "postgresql+asyncpg://user:password@host/name."  # pragma: allowlist secret
        )
        raise DatabaseUnusable(message)
    if is_sqlite(parsed):
        check_sqlite(sqlcipher3.sqlite_version_info)
        if parsed.database in (None, "", ":memory:"):
            message = (
                "LUMBOT_DATABASE_URL names no file, so every answer would be lost at a restart. "
                "Use for example sqlite+aiosqlite:///lumbot.db."
            )
            raise DatabaseUnusable(message)
    return parsed


def check_sqlite(version: tuple[int, int, int]) -> None:
    """Refuse a SQLite that can corrupt its file."""
    if version < SQLITE_OLDEST:
        found, oldest = (".".join(map(str, each)) for each in (version, SQLITE_OLDEST))
        message = (
            f"SQLite {found} can corrupt a database in use; Lumbot needs {oldest} or later. "
            "Install the locked packages again: make environment."
        )
        raise DatabaseUnusable(message)


def check_postgresql(version: int) -> None:
    """Refuse a server that would never free what a machine holds that freezes."""
    if version < POSTGRESQL_OLDEST:
        message = (
            f"Lumbot needs PostgreSQL {POSTGRESQL_OLDEST // 10_000} or later; "
            f"this server is {version // 10_000}.{version % 10_000}. "
            "Upgrade it, or name another in LUMBOT_DATABASE_URL."
        )
        raise DatabaseUnusable(message)


def engine_for(
    url: URL, *, is_reader: bool = False, is_rebuilding: bool = False, **pool: int
) -> AsyncEngine:
    """Make an SQLite engine with the house's hooks.

    ``is_rebuilding`` leaves foreign keys unchecked, as a migration that rebuilds a table needs.
    """
    plain = without_key(url)
    if pool:
        engine = create_async_engine(plain, module=Driver(), max_overflow=0, **pool)
    else:
        engine = create_async_engine(plain, module=Driver())
    pragmas = [
        *unlocking(url.password),
        "busy_timeout=5000",
        "journal_mode=wal",
        "synchronous=full",
        f"cache_size=-{READER_CACHE_KB if is_reader else WRITER_CACHE_KB}",
        "secure_delete=on",  # what is deleted is overwritten in the file
        f"foreign_keys={'off' if is_rebuilding else 'on'}",
        f"query_only={'on' if is_reader else 'off'}",
    ]

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(dbapi: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
        dbapi.isolation_level = None  # else the driver opens transactions when it sees fit
        cursor = dbapi.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(conn: SyncConnection) -> None:
        conn.exec_driver_sql("BEGIN DEFERRED" if is_reader else "BEGIN IMMEDIATE")

    return engine


def server_engine(url: URL, *, is_reader: bool = False) -> AsyncEngine:
    """Make a PostgreSQL engine; a reader sees one moment, and cannot write."""
    session = SESSION | (READER if is_reader else WRITER)
    return create_async_engine(
        url,
        isolation_level="REPEATABLE READ" if is_reader else "READ COMMITTED",
        pool_size=READERS_MAX if is_reader else 1,
        max_overflow=0,
        connect_args={"timeout": CONNECT_SECONDS, "server_settings": session},
    )


def file_of(url: str) -> str | None:
    """Return where the database lies, None when it is on a server."""
    parsed = checked(url)
    return parsed.database if is_sqlite(parsed) else None


def lock_beside(file: str) -> Path:
    """Return the file that whoever serves from a database file keeps locked."""
    return Path(f"{file}.lock")


def is_sqlite(url: URL) -> bool:
    """Tell the database in one file from the one for several machines."""
    return url.get_backend_name() == "sqlite"
