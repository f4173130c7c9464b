"""Stops the little clock on a tapped button, as soon as the tap is on disk.

It says nothing: what a tap did is told by the card. Best effort and never repeated; Telegram
refuses it for taps that are old, after a restart for example, and that is fine.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.calling import call
from bot.telegram.polling import Receive

IN_FLIGHT_MAX = 256


class Acknowledging:
    """Wraps ``receive``: first the commit, then the answers to the taps among the updates."""

    def __init__(self, bot: Bot, receive: Receive) -> None:
        self._bot = bot
        self._receive = receive
        self._in_flight: set[asyncio.Task[None]] = set()

    async def __call__(self, raws: Sequence[dict[str, Any]]) -> None:
        await self._receive(raws)
        for raw in raws:
            query = raw.get("callback_query")
            query_id = query.get("id") if isinstance(query, dict) else None
            if isinstance(query_id, str) and len(self._in_flight) < IN_FLIGHT_MAX:
                task = asyncio.create_task(self._answer(query_id))
                self._in_flight.add(task)
                task.add_done_callback(self._in_flight.discard)

    async def close(self) -> None:
        """Let answers that are on their way finish."""
        if self._in_flight:
            await asyncio.wait(self._in_flight)

    async def _answer(self, query_id: str) -> None:
        try:
            await call(self._bot, "answerCallbackQuery", {"callback_query_id": query_id})
        except TelegramError:
            return
