"""Bring a database to the tables of this version, whole or not at all.

Alembic is imported only when it is used: it takes a second, and nothing else needs it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection as SyncConnection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import checked, engine_for, is_sqlite

FOLDER = Path(__file__).parent / "migrations"


async def upgrade(url: str) -> None:
    """Run every revision that this database has not seen, in one transaction."""
    parsed = checked(url)
    engine = (
        engine_for(parsed, is_rebuilding=True) if is_sqlite(parsed) else create_async_engine(parsed)
    )
    try:
        async with engine.begin() as conn:
            await conn.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _upgrade(conn: SyncConnection) -> None:
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
