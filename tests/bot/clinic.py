"""A clinic without Telegram: its updates, its words and a look into its database."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text

from bot.calls import Call, JsonValue, Shown, Target
from bot.clock import MovableClock
from bot.runner import Adaptor, Happened, House, Leave, Person, Raw, Runner, Tap
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Arrival
from bot.telegram.updates import happened, user_key

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
BOT_ID = 99


def read(raw: Raw, at: datetime) -> Happened | Leave | None:
    """Telegram's own reading; a text "poison" stands for what nobody thought of."""
    if raw.get("message", {}).get("text") == "poison":
        raise ZeroDivisionError
    found: Any = happened(raw, at)
    if found is None:
        return None
    if not hasattr(found, "person"):
        return Leave(found.chat_id)
    person = Person(found.person.id, found.person.language_code)
    tap = found.tap and Tap(found.tap.message_id, found.tap.has_media)
    return Happened(person, found.event, tap)


def render(effect: Shown, target: Target) -> tuple[Call, ...]:
    """Show the ids of the messages, so that a test can say what was said."""
    said = " ".join(line.id for line in effect.screen.lines)
    params: dict[str, JsonValue] = {"chat_id": target.chat_id, "text": said}
    return (Call("sendMessage", params, picture=effect.screen.picture),)


ADAPTOR = Adaptor(
    user_key=user_key,
    read=read,
    render=render,
    understand=lambda *_: None,
    is_distress=lambda *_: False,
)
HOUSE = House(zone="Africa/Johannesburg", languages=("en", "es"), admins=(500,))


def wrote(update_id: int, text: str, person: int = 7, **sender: str) -> Raw:
    """An update: this person wrote this to the bot."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1,
            "chat": {"id": person, "type": "private"},
            "from": {"id": person, "is_bot": False, **sender},
            "text": text,
        },
    }


def tapped(update_id: int, data: str, person: int = 7) -> Raw:
    """An update: this person tapped a button of the bot's message 1."""
    return {
        "update_id": update_id,
        "callback_query": {
            "id": "1",
            "from": {"id": person, "is_bot": False},
            "message": {"message_id": 1, "date": 1, "chat": {"id": person, "type": "private"}},
            "data": data,
        },
    }


async def kept(database: Database, *raws: Raw, bot_id: int = BOT_ID) -> None:
    """Put updates on disk as a crash leaves them: taken in, and not handled."""
    arrivals = [Arrival(raw["update_id"], user_key(raw), inbox.written(raw)) for raw in raws]
    async with database.writing() as conn:
        await inbox.add(conn, bot_id, arrivals, NOON)


@dataclass
class Clinic:
    """A running application, and a look into its database."""

    database: Database
    clock: MovableClock
    runner: Runner

    async def receive(self, *raws: Raw) -> None:
        """Have updates come in, and wait until they are handled."""
        await self.runner.receive(raws)
        await self.runner.settled()

    async def clock_is_asked(self) -> None:
        """Return when somebody sleeps until the clock is moved."""
        while not self.clock._sleepers:  # noqa: ASYNC110 - a clock tells nobody who sleeps
            await asyncio.sleep(0.001)

    async def said(self) -> list[tuple[int, str]]:
        """All that was put into the outbox: to whom, and which messages."""
        rows = await self.rows("SELECT chat_id, params FROM outbox ORDER BY id")
        return [(chat_id, json.loads(params).get("text", "")) for chat_id, params in rows]

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database holds."""
        async with self.database.reading() as conn:
            return [tuple(row) for row in await conn.execute(text(query))]


@asynccontextmanager
async def running(*loops: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run loops for the length of a block, and end them as a crash would."""
    tasks = [asyncio.create_task(loop) for loop in loops]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        for end in ended:
            if isinstance(end, Exception):
                raise end
