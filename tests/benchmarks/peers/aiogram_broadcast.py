"""aiogram as it documents itself: the loop of its broadcast example, which rests between sends.

The example rests a twentieth of a second, for twenty messages; here it rests for what is allowed.
"""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

from tests.benchmarks.peers.questions import NEWS

FIRST_CHAT, RECIPIENTS, FREE = 500_000_001, 100_000, 30


async def send(bot: Bot, chat: int, *, is_paid: bool) -> None:
    """Send to one chat, and once more after the time that Telegram asks for."""
    try:
        await bot.send_message(chat, NEWS, allow_paid_broadcast=True if is_paid else None)
    except TelegramRetryAfter as error:
        await asyncio.sleep(error.retry_after)
        await send(bot, chat, is_paid=is_paid)
    except TelegramAPIError as error:
        print(type(error).__name__, file=sys.stderr)


async def main(url: str, token: str, per_second: str) -> None:
    """Send the news to everybody, one after the other."""
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    for chat in range(FIRST_CHAT, FIRST_CHAT + RECIPIENTS):
        await send(bot, chat, is_paid=int(per_second) > FREE)
        await asyncio.sleep(1 / int(per_second))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
