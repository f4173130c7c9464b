"""What a patient says is in no line of the log, no number of the metrics and no error.

The patient, their words and the token are unmistakable; whatever the process prints at any
level, in both forms, and whatever it serves is searched for them, through faults of every kind.
"""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import Callable
from dataclasses import dataclass

import aiohttp
import pytest
import sqlcipher3

from bot.emulator import Fault, User
from flows.texts import Text
from tests.acceptance.answers import Answers
from tests.bot.lumbot import free_address
from tests.flows.drive import catalogues
from tests.process.conftest import Command

pytestmark = pytest.mark.process

SECONDS_MAX = 30.0
NAME = "Zyxwanda"
WORDS = "quokkajam"
REASON = "wombatspoon"
AT_ANY_LEVEL = """
import logging, sys
from bot import logs
logs.configure.__kwdefaults__["least"] = logging.DEBUG
logs.CHATTY = ()
from bot import cli
sys.argv = ["lumbot", "run"]
cli.main()
"""


@dataclass
class Talk:
    """A patient, and the wait for an answer of another process."""

    user: User

    async def says(self, text: str) -> None:
        """Send a text, and wait until something comes back."""
        before = len(self.user.transcript)
        await self.user.send(text)
        await self.until(lambda: any(each.from_bot for each in self.user.transcript[before:]))

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until this holds."""
        async with asyncio.timeout(SECONDS_MAX):
            while not holds():  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.01)


def spoil_session(lumbot: Command, telegram_id: int) -> None:
    """Break what is kept of the conversation, so that reading it raises with her own words."""
    conn = sqlcipher3.connect(lumbot.database_url.removeprefix("sqlite+aiosqlite:///"))
    conn.execute("PRAGMA busy_timeout=5000")
    conn.execute(
        "UPDATE sessions SET state = ? WHERE patient_id ="
        " (SELECT id FROM patients WHERE telegram_id = ?)",
        (f'{{"{WORDS}": {WORDS}', telegram_id),
    )
    conn.commit()
    conn.close()


def state_of(lumbot: Command, telegram_id: int) -> str:
    """Return what is kept of the conversation."""
    conn = sqlcipher3.connect(lumbot.database_url.removeprefix("sqlite+aiosqlite:///"))
    found = conn.execute(
        "SELECT state FROM sessions WHERE patient_id ="
        " (SELECT id FROM patients WHERE telegram_id = ?)",
        (telegram_id,),
    ).fetchone()
    conn.close()
    return str(found and found[0])


async def answers_all(lumbot: Command, ana: Talk) -> None:
    """Type an answer to every question, until the last of them is kept."""
    said = Answers()
    parts = (said.of(each) for each in ("red_flags", "self_tests", "severity"))
    for each in ("welcome-start", *said.consents, *(one for part in parts for one in part)):
        words = each if each.isdecimal() else catalogues().label(Text(each), "en")
        await ana.user.send(words)
    await ana.until(lambda: '"severity.trend"' in state_of(lumbot, ana.user.id))


async def lives_through_faults(lumbot: Command, ana: Talk) -> None:
    """Begin, be refused, delayed, dropped and misunderstood; each fault has its own way out."""
    faults = lumbot.telegram.faults
    await ana.says("/start")
    await answers_all(lumbot, ana)
    for fault in (
        Fault.refuse(429, f"Too Many Requests: {REASON}", retry_after=1, method="sendMessage"),
        Fault.refuse(400, f"Bad Request: {REASON}", method="sendMessage"),
        Fault.html(502, method="sendMessage"),
        Fault.deliver_then_drop(method="sendMessage"),
        Fault.drop(method="getUpdates"),
    ):
        faults.add(fault)
        await ana.user.send(f"{WORDS} {NAME}")
        await ana.until(lambda each=fault: each.hits > 0)  # type: ignore[misc]
    await ana.says("/help")
    await ana.says("/export")


async def is_undone(lumbot: Command, ana: Talk) -> None:
    """Have her next words end in an error inside the bot, with her words in its text."""
    spoil_session(lumbot, ana.user.id)
    await ana.user.send(f"{WORDS} again")
    conn = sqlcipher3.connect(lumbot.database_url.removeprefix("sqlite+aiosqlite:///"))
    dead = "SELECT count(*) FROM inbox WHERE state = 'dead'"
    await ana.until(lambda: conn.execute(dead).fetchone()[0] > 0)
    conn.close()


@pytest.mark.parametrize("form", ["json", "console"])
async def test_nothing_of_a_patient_is_printed_or_served(lumbot: Command, form: str) -> None:
    """At the level where most is said, with the libraries' own lines."""
    metrics = free_address()
    ana = Talk(User.new(lumbot.telegram, NAME))
    process = await lumbot.start("-c", AT_ANY_LEVEL, LUMBOT_LOG=form, LUMBOT_METRICS=metrics)
    assert process.stdout is not None
    printing = asyncio.create_task(process.stdout.read())  # a full pipe would stop the process
    await lumbot.polls()
    await lives_through_faults(lumbot, ana)
    await is_undone(lumbot, ana)
    served = ""
    for page in ("metrics", "healthz"):
        async with aiohttp.request("GET", f"http://{metrics}/{page}") as answer:
            served += await answer.text()
    process.send_signal(signal.SIGTERM)
    printed = re.sub(r"\x1b\[[0-9;]*m", "", (await printing).decode())
    await process.wait()

    assert "event_failed" in printed, "the fault was not logged, so that this proves nothing"
    assert len(printed.splitlines()) > 50, "the level is not the lowest"
    secret = lumbot.telegram.bot.token.partition(":")[2]
    for each in (NAME, WORDS, REASON, str(ana.user.id), secret, "severity.", "Traceback"):
        assert each not in printed + served, each
