"""What `lumbot check` looks at before a clinic relies on it: one line a finding."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from PIL import features

from bot.app import facts
from bot.clock import SystemClock
from bot.config import Mode, Settings
from bot.errors import LumbotError
from bot.l10n import LOCALES, CannotSay, Catalogues
from bot.parity.reading import languages
from bot.parity.words import REVIEWED_BY
from bot.storage.migrating import upgrade
from bot.telegram.connection import connected
from flows.exercises import REVIEWED_BY as EXERCISES_REVIEWED_BY
from flows.rules.limits import REVIEWED_BY as RULES_REVIEWED_BY

TELEGRAM_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; a problem is something that has to be put right first."""

    text: str
    is_problem: bool = False


def _wrong(text: str) -> Finding:
    return Finding(text, is_problem=True)


async def findings(settings: Settings) -> list[Finding]:
    """Look at everything, in the order in which a start needs it."""
    async with aclosing(_looked_at(settings)) as found:
        return [each async for each in found]


async def _looked_at(settings: Settings) -> AsyncGenerator[Finding, None]:
    yield Finding("The settings are complete.")
    yield await _database(settings)
    yield await _telegram(settings)
    yield _catalogues(settings)
    if not settings.admins:
        yield _wrong("LUMBOT_ADMINS is empty: nobody is told of an emergency.")
    if settings.clinic_phone == "-":
        yield _wrong("LUMBOT_CLINIC_PHONE is empty: patients cannot call.")
    if settings.mode is Mode.WEBHOOK and not settings.webhook_url.startswith("https://"):
        yield _wrong("LUMBOT_WEBHOOK_URL is not https://, which Telegram asks for.")
    if not features.check("raqm"):
        yield _wrong("Arabic and Hindi pictures need the package libfribidi0.")
    for what, by in (("rules", RULES_REVIEWED_BY), ("exercises", EXERCISES_REVIEWED_BY)):
        signed = f"reviewed by {by}" if by else "not yet reviewed by the clinic"
        yield Finding(f"The {what} are {signed}.")
    yield _reviews()


async def _database(settings: Settings) -> Finding:
    try:
        await upgrade(settings.database)
    except LumbotError as error:
        return _wrong(str(error))
    except Exception as error:  # noqa: BLE001 - whatever the driver says, the check goes on
        reason = type(error).__name__
        return _wrong(f"The database of LUMBOT_DATABASE_URL cannot be used: {reason}.")
    return Finding("The database is there and up to date.")


async def _telegram(settings: Settings) -> Finding:
    token = settings.token.get_secret_value()
    try:
        async with asyncio.timeout(TELEGRAM_SECONDS):
            async with connected(token, settings.api_url, SystemClock()) as bot:
                return Finding(f"Telegram knows the bot as @{bot.username}.")
    except LumbotError as error:
        return _wrong(str(error))
    except TimeoutError:
        return _wrong(f"{settings.api_url} does not answer. Is LUMBOT_API_URL right?")


def _reviews() -> Finding:
    """Say which languages no clinic has signed; docs/review holds what it would read."""
    signed = {each.code: each.glossary.get(REVIEWED_BY) for each in languages(LOCALES).values()}
    waiting = ", ".join(code for code, by in signed.items() if not by)
    if not waiting:
        return Finding("The clinic has reviewed the clinical texts in every language.")
    return Finding(f"The clinical texts are not yet reviewed by the clinic in: {waiting}.")


def _catalogues(settings: Settings) -> Finding:
    try:
        spoken = Catalogues.load(facts(settings)).languages
    except CannotSay as error:
        return _wrong(str(error))
    return Finding(f"Lumbot speaks {', '.join(spoken)}.")
