"""Makes one call of the outbox and says what became of it, in four words.

Sent, refused, not sent, unknown: what the difference costs is decided by the outbox. A picture
is named by the id under which Telegram already holds it, and uploaded only when it does not.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import structlog
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.errors import DatabaseUnavailable
from bot.outbox import NotSent as SurelyNotSent
from bot.outbox import Outcome, Refused, Sent, Unknown
from bot.pictures.catalogue import picture
from bot.storage import files
from bot.storage.database import Database
from bot.storage.outbox import Row
from bot.telegram.calling import call
from bot.telegram.making import Making
from bot.telegram.request import NotSent

LOG = structlog.get_logger(__name__)

MEDIA_FIELD = {"sendAnimation": "animation", "sendPhoto": "photo", "sendDocument": "document"}
NOT_MODIFIED = "message is not modified"
CARD_IS_GONE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in",
    "there is no caption in",
)
BAD_FILE = ("wrong file identifier", "wrong remote file identifier")
# What an edit needs to be sent as a message of its own.
EDIT_ONLY = frozenset({"message_id"})
AS_NEW = {"editMessageText": "sendMessage", "editMessageCaption": "sendMessage"}
REVOKED_RETRY_SECONDS = 60.0


class Sender:
    """Delivers rows through one bot."""

    def __init__(self, bot: Bot, bot_id: int, database: Database) -> None:
        self._bot = bot
        self._bot_id = bot_id
        self._database = database
        self._uploading: dict[str, asyncio.Lock] = {}
        self._making = Making(bot, database)

    async def __call__(self, row: Row) -> Outcome:
        """Make the call. Faults of the network and of Telegram are outcomes, never errors."""
        try:
            return await self._deliver(row)
        except BadRequest as error:
            return Refused(400, _word(error))
        except Forbidden as error:
            return Refused(403, _word(error))
        except ChatMigrated:
            return Refused(400, "chat migrated")
        except RetryAfter as error:
            return SurelyNotSent(_seconds(error))
        except (NotSent, DatabaseUnavailable):
            return SurelyNotSent()
        except InvalidToken:
            LOG.error("token_refused", method=row.method)
            return SurelyNotSent(REVOKED_RETRY_SECONDS)
        except TelegramError as error:
            return Unknown(type(error).__name__)

    async def _deliver(self, row: Row) -> Sent:
        try:
            if self._making.makes(row):
                return await self._send_made(row)
            if row.picture:
                return await self._send_picture(row)
            return _sent(await call(self._bot, row.method, row.params))
        except BadRequest as error:
            refused = error
        said = refused.message.lower()
        if NOT_MODIFIED in said:
            return Sent(row.params.get("message_id"))
        if row.method in AS_NEW and any(words in said for words in CARD_IS_GONE):
            return await self._as_new(row)
        raise refused

    async def _as_new(self, row: Row) -> Sent:
        """The card is gone or is a picture: what it should say is sent as a message."""
        params = {name: value for name, value in row.params.items() if name not in EDIT_ONLY}
        if "caption" in params:
            params["text"] = params.pop("caption")
        return _sent(await call(self._bot, AS_NEW[row.method], params))

    async def _send_made(self, row: Row) -> Sent:
        """Send what is made for this row alone, or its words where it cannot be."""
        made = await self._making(row)
        if not made.content:
            return _sent(await call(self._bot, "sendMessage", made.params))
        upload = InputFile(made.content, filename=made.name)
        return _sent(await call(self._bot, row.method, made.params | {_field(row): upload}))

    async def _send_picture(self, row: Row) -> Sent:
        """Send by Telegram's own id; the first upload of a picture is made by one row alone."""
        async with self._uploading.setdefault(row.picture, asyncio.Lock()):
            known = await self._known(row.picture)
            if known is None:
                return await self._upload(row)
        try:
            return _sent(await call(self._bot, row.method, row.params | {_field(row): known}))
        except BadRequest as error:
            if not any(words in error.message.lower() for words in BAD_FILE):
                raise
        return await self._upload(row)

    async def _known(self, key: str) -> str | None:
        async with self._database.reading() as conn:
            return await files.find(conn, self._bot_id, key, picture(key).sha256)

    async def _upload(self, row: Row) -> Sent:
        shown = picture(row.picture)
        content = await asyncio.to_thread(shown.path.read_bytes)
        upload = InputFile(content, filename=shown.path.name)
        size = {"width": shown.width, "height": shown.height}
        result = await call(self._bot, row.method, row.params | size | {_field(row): upload})
        # It has arrived: if its id cannot be kept, the next one is uploaded again.
        with suppress(DatabaseUnavailable):
            async with self._database.writing() as conn:
                file_id = result[_field(row)]["file_id"]
                await files.keep(conn, self._bot_id, shown.key, shown.sha256, file_id)
        return _sent(result)


def _field(row: Row) -> str:
    return MEDIA_FIELD[row.method]


def _sent(result: Any) -> Sent:
    return Sent(result.get("message_id") if isinstance(result, dict) else None)


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _word(error: TelegramError) -> str:
    """Telegram's own words; they quote nothing of what a patient wrote."""
    return error.message[:48]
