"""Tells Telegram the commands and the bot's description in every language, at each start.

Setting the same again changes nothing. Telegram takes two-letter codes only, so that "pt-BR"
goes as "pt"; the entry without a code is what everybody else sees.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.l10n import SOURCE, Catalogues
from bot.telegram.calling import call
from flows.texts import text

LOG = structlog.get_logger(__name__)


async def register(bot: Bot, catalogues: Catalogues, commands: Iterable[str]) -> None:
    """Register everything; a refusal is logged, because a bot without a menu still helps."""
    names = list(commands)
    for code in (*codes(catalogues.languages), ""):
        language = catalogues.best(code) if code else SOURCE
        for method, params in _texts(catalogues, language, names):
            try:
                await call(bot, method, params | ({"language_code": code} if code else {}))
            except TelegramError as error:
                LOG.warning("not_registered", method=method, error=type(error).__name__)


def codes(languages: Iterable[str]) -> list[str]:
    """Return the two-letter codes that these languages are told to Telegram by, each once."""
    return list(dict.fromkeys(language.split("-")[0] for language in languages))


def _texts(
    catalogues: Catalogues, language: str, names: list[str]
) -> Iterable[tuple[str, dict[str, Any]]]:
    def said(message_id: str) -> str:
        return catalogues.label(text(message_id), language)

    menu = [{"command": name, "description": said(f"command-{name}")} for name in names]
    yield "setMyCommands", {"commands": menu}
    yield "setMyDescription", {"description": said("bot-description")}
    yield "setMyShortDescription", {"short_description": said("bot-about")}
