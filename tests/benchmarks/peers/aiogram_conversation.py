"""aiogram as it documents itself: a router, and its state machine on memory or on SQLite."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from tests.benchmarks.peers.aiogram_sqlite import SqliteStorage
from tests.benchmarks.peers.questions import BUTTONS, DONE, QUESTIONS

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text=label, callback_data=value) for label, value in BUTTONS]
    ]
)


class Asking(StatesGroup):  # type: ignore[misc]  # the peer is not installed here
    """The only state; which question it is, the data say."""

    question = State()


async def begin(message: Any, state: Any) -> None:
    """Ask the first question."""
    await state.set_state(Asking.question)
    await state.set_data({"answers": []})
    await message.answer(QUESTIONS[0], reply_markup=KEYBOARD)


async def answer(query: Any, state: Any) -> None:
    """Keep the answer and ask the next question."""
    answers = [*(await state.get_data())["answers"], query.data]
    await query.answer()
    if len(answers) == len(QUESTIONS):
        await state.clear()
        await query.message.edit_text(DONE)
        return
    await state.set_data({"answers": answers})
    await query.message.edit_text(QUESTIONS[len(answers)], reply_markup=KEYBOARD)


async def main(url: str, token: str, folder: str, storage: str) -> None:
    """Serve until stopped."""
    router = Router()
    router.message.register(begin, Command("begin"))
    router.callback_query.register(answer, Asking.question)
    kept: Any = MemoryStorage()
    if storage == "sqlite":
        kept = await SqliteStorage.opened(f"{folder}/kept.db")
    dispatcher = Dispatcher(storage=kept)
    dispatcher.include_router(router)
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher.start_polling(bot, handle_signals=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
