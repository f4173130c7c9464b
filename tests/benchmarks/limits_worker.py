"""One process of several that handle updates from one inbox, from a word on until none is left."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime

from bot.clock import MovableClock
from bot.storage import inbox
from bot.storage.database import Database
from tests.benchmarks.reminders_tick import a_runner

BOT_ID = 1


async def main(url: str) -> None:
    """Handle what waits, in turn with the other workers."""
    database = Database.open(url)
    runner = a_runner(database, MovableClock(datetime.now(UTC), runs=True))
    async with database.reading() as conn:
        await inbox.waiting(conn, BOT_ID, 1)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    working = asyncio.create_task(runner.run())
    while await _is_any_left(database):
        runner.wake()
        await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await database.close()


async def _is_any_left(database: Database) -> bool:
    async with database.reading() as conn:
        return bool(await inbox.waiting(conn, BOT_ID, 1))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
