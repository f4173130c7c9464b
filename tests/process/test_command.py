"""`lumbot run` as an operator meets it: it starts, stops when told, and says what is wrong."""

from __future__ import annotations

import asyncio
import signal

import pytest
from sqlalchemy import text

from bot.emulator import User
from bot.storage.database import Database
from tests.process.conftest import Command

pytestmark = pytest.mark.process

STOP_SECONDS_MAX = 10.0
ANSWER_SECONDS_MAX = 20.0


async def is_answered(*users: User) -> None:
    """Wait until the newest message of each chat is the bot's."""
    async with asyncio.timeout(ANSWER_SECONDS_MAX):
        while not all(user.last.from_bot for user in users):  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.01)


async def test_it_stops_when_it_is_told_to(lumbot: Command) -> None:
    """After SIGTERM it ends by itself, soon and without complaint, and what came in is kept."""
    ana = User.new(lumbot.telegram, "Ana")
    process = await lumbot.start()
    await lumbot.polls()
    await ana.send("/start")
    await is_answered(ana)

    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(STOP_SECONDS_MAX):
        said, _ = await process.communicate()

    assert process.returncode == 0, said.decode()
    assert b"Traceback" not in said


async def test_a_wrong_token_is_one_line(lumbot: Command) -> None:
    """A token that Telegram does not know ends it with code 1 and a line for the operator."""
    process = await lumbot.start(LUMBOT_TOKEN="4200000002:nobody-ever-registered-this")

    said, _ = await process.communicate()

    assert process.returncode == 1
    assert len(said.decode().strip().splitlines()) == 1, said.decode()
    assert b"nobody-ever" not in said


async def test_a_second_process_waits_for_the_file(lumbot: Command) -> None:
    """It says so, serves nobody, and answers everybody once the first has gone."""
    ana, ben = User.new(lumbot.telegram, "Ana"), User.new(lumbot.telegram, "Ben")
    first = await lumbot.start()
    await lumbot.polls()
    second = await lumbot.start(LUMBOT_LOG="json")
    assert second.stdout is not None
    assert b"another_process_serves" in await second.stdout.readline()
    await ana.send("/start")
    await is_answered(ana)

    first.kill()
    await first.communicate()
    await ben.send("/start")
    await is_answered(ana, ben)

    second.send_signal(signal.SIGTERM)
    said, _ = await second.communicate()
    assert second.returncode == 0, said.decode()
    assert not conflicts(lumbot)
    assert await states(lumbot) == {"done": 2}


def conflicts(lumbot: Command) -> int:
    """Count how often one poller was told of the other."""
    polls = lumbot.telegram.journal.of("getUpdates")
    return sum("terminated by other" in each.outcome for each in polls)


async def states(lumbot: Command) -> dict[str, int]:
    """Count the updates in the inbox by what became of them."""
    database = Database.open(lumbot.database_url)
    try:
        async with database.reading() as conn:
            found = await conn.execute(
                text("SELECT state, count(*) AS total FROM inbox GROUP BY state")
            )
            return {row.state: row.total for row in found}
    finally:
        await database.close()
