"""Bring a database to the tables of this version, whole or not at all.

Alembic takes a second to import, and is when there is something to bring up.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import column, func, inspect, select, table
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import DatabaseUnusable
from bot.storage.encryption import check_key, connect
from bot.storage.engines import check_postgresql, checked, engine_for, is_sqlite

UPGRADING = -1  # a lock's number that is nobody's Telegram id
FOLDER = Path(__file__).parent / "migrations"
SERVER_VERSION = select(func.current_setting("server_version_num"))
VERSION = table("alembic_version", column("version_num"))


async def upgrade(url: str) -> None:
    """Run every revision that this database has not seen, in one transaction.

    Raises DatabaseUnusable for a file or a server that cannot be opened or is too old, and for
    a database that a later version of Lumbot has used.
    """
    parsed = checked(url)
    if is_sqlite(parsed):
        _try(parsed)
        engine = engine_for(parsed, is_rebuilding=True)
    else:
        engine = create_async_engine(parsed)
    try:
        async with engine.begin() as conn:
            if not is_sqlite(parsed):
                check_postgresql(int((await conn.execute(SERVER_VERSION)).scalar_one()))
                # Several may start at once; the others find it done.
                await conn.execute(select(func.pg_advisory_xact_lock(UPGRADING)))
            await conn.run_sync(_upgrade)
    except DBAPIError as error:
        raise DatabaseUnusable(_why(parsed, error.orig)) from error
    except OSError as error:
        raise DatabaseUnusable(_why(parsed, error)) from error
    finally:
        await engine.dispose()


def _try(url: URL) -> None:
    """Open the file once without the driver, whose thread outlives an opening that fails."""
    check_key(url)
    try:
        with closing(connect(url.database or "", url.password)) as conn:
            conn.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher3.Error as error:
        raise DatabaseUnusable(_why(url, error)) from error


def _upgrade(conn: SyncConnection) -> None:
    if _is_current(conn):
        return
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above
    from alembic.util import CommandError  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = conn
    try:
        command.upgrade(config, "head")
    except CommandError:
        message = (
            "LUMBOT_DATABASE_URL names a database that a later version of Lumbot has used. "
            "Install that version again, or restore a backup from before."
        )
        raise DatabaseUnusable(message) from None


def _is_current(conn: SyncConnection) -> bool:
    """Compare with the last of our revisions, which are numbered."""
    if not inspect(conn).has_table(VERSION.name):
        return False
    latest = max(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*.py"))
    return conn.execute(select(VERSION.c.version_num)).scalars().all() == [latest]


def _why(url: URL, cause: BaseException | None) -> str:
    """Say which database it is and what is wrong with it, without a password."""
    if is_sqlite(url):
        where, said = url.database, str(cause)
        remedy = (
            "Is LUMBOT_DATABASE_KEY the key of this file?"
            if url.password
            else "Name a file in a folder that Lumbot may write to."
        )
    else:
        where, said = f"{url.host}/{url.database}", type(cause).__name__
        remedy = "Is the server up, and are user, password and database right?"
    return f"The database {where} of LUMBOT_DATABASE_URL cannot be used: {said}. {remedy}"
