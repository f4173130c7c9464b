"""aiogram as it documents itself: a router, and its state machine on memory or on SQLite.

As in its own example of a form, each question is a state with a handler of its own, and a magic
filter says which answers it takes.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
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


ANSWERS = {value for _, value in BUTTONS}


class Asking(StatesGroup):  # type: ignore[misc]  # the peer is not installed here
    """A state for each question."""

    first = State()
    second = State()
    third = State()
    fourth = State()
    fifth = State()
    sixth = State()
    seventh = State()
    eighth = State()
    ninth = State()
    tenth = State()


STATES = tuple(Asking)


async def begin(message: Any, state: Any) -> None:
    """Ask the first question."""
    await state.clear()
    await state.set_state(STATES[0])
    await message.answer(QUESTIONS[0], reply_markup=KEYBOARD)


def answering(place: int) -> Any:
    """Return what handles the answer to one question."""

    async def answer(query: Any, state: Any) -> None:
        await state.update_data({str(place): query.data})
        await query.answer()
        if place + 1 == len(QUESTIONS):
            await state.clear()
            await query.message.edit_text(DONE)
            return
        await state.set_state(STATES[place + 1])
        await query.message.edit_text(QUESTIONS[place + 1], reply_markup=KEYBOARD)

    return answer


async def main(url: str, token: str, folder: str, storage: str) -> None:
    """Serve until stopped."""
    router = Router()
    router.message.register(begin, Command("begin"))
    for place, state in enumerate(STATES):
        router.callback_query.register(answering(place), state, F.data.in_(ANSWERS))
    kept: Any = MemoryStorage()
    if storage == "sqlite":
        kept = await SqliteStorage.opened(f"{folder}/kept.db")
    dispatcher = Dispatcher(storage=kept)
    dispatcher.include_router(router)
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher.start_polling(bot, handle_signals=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
