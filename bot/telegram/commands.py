"""Tells Telegram the commands and the bot's description in every language, at each start.

Nobody waits for it: it goes on beside the polling, again and again until Telegram has it all.
Setting the same again changes nothing. Telegram takes two-letter codes only, so that "pt-BR"
goes as "pt"; the entry without a code is what everybody else sees.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import structlog
from telegram import Bot
from telegram.error import BadRequest

from bot.clock import Clock
from bot.errors import TokenRefused
from bot.l10n import SOURCE, Catalogues
from bot.telegram.calling import call
from bot.telegram.connection import insisting
from flows.texts import text

LOG = structlog.get_logger(__name__)


async def register(bot: Bot, catalogues: Catalogues, commands: Iterable[str], clock: Clock) -> None:
    """Register everything; a refusal is logged, because a bot without a menu still helps."""
    names = list(commands)
    for code in (*codes(catalogues.languages), ""):
        language = catalogues.best(code) if code else SOURCE
        for method, params in _texts(catalogues, language, names):
            given = params | ({"language_code": code} if code else {})
            try:
                await insisting(partial(call, bot, method, given), clock)
            except (BadRequest, TokenRefused) as error:
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
