"""Tells Telegram the commands and the bot's description in every language, at each start.

Nobody waits for it: it begins when the polling is under way, and goes on beside it until
Telegram has it all. Of each language one small file is read, and forgotten again. Setting the
same again changes nothing. Telegram takes two-letter codes only, so that "pt-BR" goes as "pt";
the entry without a code is what everybody else sees.
"""

from __future__ import annotations

import asyncio
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

BEGINS_AFTER_SECONDS = 3.0
FILE = "commands.ftl"


async def register(bot: Bot, catalogues: Catalogues, commands: Iterable[str], clock: Clock) -> None:
    """Register everything; a refusal is logged, because a bot without a menu still helps."""
    names = list(commands)
    catalogues = catalogues.of_one_file(FILE)
    for code in (*codes(catalogues.languages), ""):
        language = catalogues.best(code) if code else SOURCE
        for method, params in await asyncio.to_thread(_texts, catalogues, language, names):
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
) -> list[tuple[str, dict[str, Any]]]:
    def said(message_id: str) -> str:
        return catalogues.label(text(message_id), language)

    menu = [{"command": name, "description": said(f"command-{name}")} for name in names]
    return [
        ("setMyCommands", {"commands": menu}),
        ("setMyDescription", {"description": said("bot-description")}),
        ("setMyShortDescription", {"short_description": said("bot-about")}),
    ]
