"""The limits of SQLite: the same updates handled from a file, and on PostgreSQL by one and three.

As many first words of as many people wait in the inbox as ``UPDATES``; what is measured is how
long it takes until all are answered on disk. Both databases flush before they say yes.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

from bot.storage.database import Database
from bot.storage.migrating import upgrade
from tests.benchmarks.growth import a_start
from tests.benchmarks.limits_worker import BOT_ID
from tests.benchmarks.processes import ROOT
from tests.benchmarks.rounds import Bench, Line, Part, Round
from tests.bot.clinic import kept
from tests.postgres.server import PostgresServer, executed, run, serving

UPDATES = 3_000
FILE, ONE, THREE = "SQLite", "PostgreSQL, one process", "PostgreSQL, three processes"


def measure(bench: Bench) -> Iterator[Round]:
    """Yield the updates a second of each."""
    with serving() as server:
        _careful(server)
        for number in range(bench.rounds):
            file = bench.folder / f"{number}.db"
            found = {FILE: _handled(f"sqlite+aiosqlite:///{file}", 1)}
            for name, workers in ((ONE, 1), (THREE, 3)):
                with server.database() as url:
                    found[name] = _handled(url, workers)
            yield found


def _careful(server: PostgresServer) -> None:
    """Undo the haste of the tests."""
    for each in ("fsync = on", "synchronous_commit = on", "full_page_writes = on"):
        run(executed(server.address, f"ALTER SYSTEM SET {each}"))
    run(executed(server.address, "SELECT pg_reload_conf()"))


def _handled(url: str, workers: int) -> float:
    run(_filled(url))
    words = [sys.executable, "-m", "tests.benchmarks.limits_worker", url]
    with ExitStack() as stack:
        started = [
            stack.enter_context(
                subprocess.Popen(
                    words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                )
            )
            for _ in range(workers)
        ]
        for each in started:
            assert each.stdout is not None
            each.stdout.readline()
        began = time.perf_counter()
        for each in started:
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        for each in started:
            if each.wait():
                raise RuntimeError(f"A worker ended with {each.returncode}.")
        return UPDATES / (time.perf_counter() - began)


async def _filled(url: str) -> None:
    await upgrade(url)
    database = Database.open(url)
    await kept(database, *(a_start(number) for number in range(UPDATES)), bot_id=BOT_ID)
    await database.close()


LIMITS = Part(
    name="SQLite and PostgreSQL",
    lines=tuple(Line(name, "updates a second") for name in (FILE, ONE, THREE)),
    measure=measure,
)
