"""python-telegram-bot as it documents itself: ConversationHandler with PicklePersistence."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    PicklePersistence,
)

from tests.benchmarks.peers.questions import BUTTONS, DONE, QUESTIONS

Context = Any
KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton(label, callback_data=value) for label, value in BUTTONS]]
)


async def begin(update: Update, context: Context) -> int:
    """Ask the first question."""
    context.user_data.clear()
    assert update.message is not None
    await update.message.reply_text(QUESTIONS[0], reply_markup=KEYBOARD)
    return 0


async def answer(update: Update, context: Context) -> int:
    """Keep the answer and ask the next question."""
    query = update.callback_query
    assert query is not None
    place = len(context.user_data)
    context.user_data[place] = query.data
    await query.answer()
    if place + 1 == len(QUESTIONS):
        await query.edit_message_text(DONE)
        return ConversationHandler.END
    await query.edit_message_text(QUESTIONS[place + 1], reply_markup=KEYBOARD)
    return place + 1


def main(url: str, token: str, folder: str) -> None:
    """Serve until stopped."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    questions = ConversationHandler(
        entry_points=[CommandHandler("begin", begin)],
        states={
            place: [CallbackQueryHandler(answer, pattern="^(no|yes)$")]
            for place in range(len(QUESTIONS))
        },
        fallbacks=[CommandHandler("begin", begin)],
        name="questions",
        persistent=True,
    )
    kept = PicklePersistence(filepath=Path(folder) / "kept.pickle")
    application = (
        Application.builder().token(token).base_url(f"{url}/bot").persistence(kept).build()
    )
    application.add_handler(questions)
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main(*sys.argv[1:])
