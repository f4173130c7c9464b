"""python-telegram-bot as it documents itself: a daily job a patient in its JobQueue."""

from __future__ import annotations

import asyncio
import datetime as dt
import sys
import time
from pathlib import Path
from typing import Any

from telegram.ext import Application


async def remind(context: Any) -> None:
    """Write to one patient."""
    await context.bot.send_message(context.job.chat_id, "Time for your back.")


async def main(count: str) -> None:
    """Set the jobs anew, as each start has to, and say what it took."""
    began = time.perf_counter()
    application = Application.builder().token("1:A").build()
    queue = application.job_queue
    assert queue is not None
    for number in range(int(count)):
        at = dt.time(9 + number % 12, number % 60, tzinfo=dt.UTC)
        queue.run_daily(remind, at, chat_id=number)
    await queue.start()
    seconds = time.perf_counter() - began
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    print(seconds, pages * 4096 / 1e6, flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
