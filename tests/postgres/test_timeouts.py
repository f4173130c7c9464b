"""How long a transaction may hold what others wait for on a server, and what may take longer."""

from __future__ import annotations

import asyncio
import struct
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from bot.errors import DatabaseUnavailable
from bot.leases import LEADER, LENGTH
from bot.storage import leases, patients
from bot.storage.copying import copy
from bot.storage.database import Connection, Database
from bot.storage.engines import WRITER
from bot.storage.migrating import upgrade
from bot.storage.patients import Newcomer
from flows.session import Profile
from tests.postgres.server import executed

pytestmark = pytest.mark.postgres

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHORT, LONGER_SECONDS, SECONDS_MAX = "400ms", 0.8, 30
LIMIT = text("SHOW transaction_timeout")
STANDS = text("SELECT state, wait_event FROM pg_stat_activity WHERE backend_xid IS NOT NULL")
SLOW = (
    f"""
    CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN PERFORM pg_sleep({LONGER_SECONDS}); RETURN NULL; END'
    """,
    "CREATE TRIGGER slow AFTER INSERT ON patients FOR EACH STATEMENT EXECUTE FUNCTION slow()",
)


async def test_what_a_machine_holds_that_freezes_within_a_statement_is_freed(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not idle in its transaction, and yet its row is another's soon after."""
    other = Database.open(postgres_url)
    shorten(monkeypatch)
    frozen = Database.open(postgres_url)
    async with frozen._writer.connect() as held:
        assert await leases.take(held, LEADER, "frozen", LENGTH)
        try:
            await freeze(held)
            await stands(other, ("active", "ClientRead"))
            async with other.writing() as conn:
                assert await leases.take(conn, LEADER, "other", LENGTH)
        finally:
            await held.invalidate()
    await frozen.close()
    await other.close()


async def test_a_transaction_that_is_cut_short_is_not_the_events_fault(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is put aside when a server is too slow: it is asked again."""
    shorten(monkeypatch)
    database = Database.open(postgres_url)
    with pytest.raises(DatabaseUnavailable):
        async with database.writing() as conn:
            await conn.execute(text(f"SELECT pg_sleep({SECONDS_MAX})"))
    await database.close()


async def test_who_only_reads_may_take_long(postgres_url: str) -> None:
    """Nobody waits for a reader, so that only a writer is cut short, after half a minute."""
    database = Database.open(postgres_url)
    async with database.reading() as reader, database.writing() as writer:
        limits = [(await conn.execute(LIMIT)).scalar_one() for conn in (reader, writer)]
    await database.close()

    assert limits == ["0", "30s"]


async def test_a_copy_takes_as_long_as_it_takes(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A whole clinic is one transaction, in a database that nobody else waits for."""
    here = f"sqlite+aiosqlite:///{tmp_path / 'here.db'}"
    await upgrade(here)
    source = Database.open(here)
    async with source.writing() as conn:
        await patients.add(conn, [Newcomer(7, Profile("en", "UTC"))], NOON)
    await source.close()
    for statement in SLOW:
        await executed(make_url(postgres_url), statement)
    shorten(monkeypatch)

    copied = await copy(here, postgres_url, begin=lambda _: None, tell=lambda _: None)

    assert copied["patients"].rows == 1


def shorten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every writer that is opened from now on be cut short soon, and for the same reasons."""
    for name in [each for each in WRITER if each.endswith("_timeout")]:
        monkeypatch.setitem(WRITER, name, SHORT)


async def freeze(conn: Connection) -> None:
    """Send a statement but not its end, and hear nothing any more, as a process that is stopped."""
    driver: Any = (await conn.get_raw_connection()).driver_connection
    transport = driver._transport
    transport.pause_reading()
    prepare, bind, execute = b"\0SELECT 1\0\0\0", b"\0\0" + bytes(6), b"\0" + bytes(4)
    for kind, body in ((b"P", prepare), (b"B", bind), (b"E", execute)):
        transport.write(kind + struct.pack("!I", len(body) + 4) + body)


async def stands(database: Database, how: tuple[str, str]) -> None:
    """Return when the one transaction that has written stands like this."""
    async with asyncio.timeout(SECONDS_MAX):
        while True:
            async with database.reading() as conn:
                if [tuple(row) for row in await conn.execute(STANDS)] == [how]:
                    return
            await asyncio.sleep(0.01)
