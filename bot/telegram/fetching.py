"""Fetches a file that somebody sent, from Telegram to this machine's disk."""

from __future__ import annotations

import asyncio
from pathlib import Path

from telegram import Bot
from telegram.error import TelegramError

from bot.errors import FileUnreachable


class Fetching:
    """Fetches through one bot; the Bot API gives no file of more than 20 MB."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def __call__(self, file_id: str, path: Path) -> None:
        """Write a file to ``path``. Raises FileUnreachable, without the address of the file."""
        try:
            file = await self._bot.get_file(file_id)
            content = await file.download_as_bytearray()
        except TelegramError as error:
            message = f"Telegram gives no file ({type(error).__name__}); it is asked again."
        else:
            await asyncio.to_thread(path.write_bytes, content)
            return
        # Outside the handler: the address of a file holds the token.
        raise FileUnreachable(message)
