"""python-telegram-bot as it documents itself: a broadcast through AIORateLimiter."""

from __future__ import annotations

import asyncio
import sys

from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, Application

from tests.benchmarks.peers.questions import NEWS

FIRST_CHAT, RECIPIENTS, AT_ONCE, FREE = 500_000_001, 100_000, 100, 30


async def main(url: str, token: str, per_second: str) -> None:
    """Send the news to everybody, a hundred calls at once, retried as the limiter offers."""
    limiter = AIORateLimiter(max_retries=5)
    application = (
        Application.builder().token(token).base_url(f"{url}/bot").rate_limiter(limiter).build()
    )
    await application.initialize()
    is_paid = int(per_second) > FREE
    chats = iter(range(FIRST_CHAT, FIRST_CHAT + RECIPIENTS))

    async def send() -> None:
        for chat in chats:
            try:
                await application.bot.send_message(
                    chat, NEWS, allow_paid_broadcast=True if is_paid else None
                )
            except TelegramError as error:
                print(type(error).__name__, file=sys.stderr)

    await asyncio.gather(*(send() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
