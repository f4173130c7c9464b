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

from bot import ledger
from bot.errors import DatabaseUnavailable
from bot.outbox import NotSent as SurelyNotSent
from bot.outbox import Outcome, Refused, Sent, Unknown
from bot.pictures.catalogue import picture
from bot.pictures.fonts import PictureUnavailable
from bot.rights import COPY, FILE_NAME, archive
from bot.storage import files
from bot.storage.database import Database
from bot.storage.holdings import held
from bot.storage.outbox import Row
from bot.telegram import calendars, charts, links, papers
from bot.telegram.calling import call
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
        # One at a time: drawing takes a whole core, and the fonts are shared.
        self._drawing = asyncio.Lock()

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
            if row.picture == charts.CHART:
                return await self._send_chart(row)
            if row.picture == papers.PAGE:
                return await self._send_page(row)
            if row.picture == COPY:
                return await self._send_copy(row)
            if row.picture == links.INVITE:
                return await self._send_invite(row)
            if row.picture == calendars.ICS:
                return await self._send_calendar(row)
            if row.picture == ledger.LEDGER:
                return await self._send_ledger(row)
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

    async def _send_chart(self, row: Row) -> Sent:
        """Draw a picture of one patient and send it; where it cannot be drawn, its words alone."""
        params = dict(row.params)
        chart = params.pop(charts.CHART)
        try:
            async with self._drawing:
                content = await asyncio.to_thread(charts.drawn, chart)
        except PictureUnavailable as error:
            LOG.warning("chart_not_drawn", error=type(error).__name__)
            params["text"] = params.pop("caption")
            return _sent(await call(self._bot, "sendMessage", params))
        upload = InputFile(content, filename="progress.png")
        return _sent(await call(self._bot, row.method, params | {_field(row): upload}))

    async def _send_page(self, row: Row) -> Sent:
        """Draw a page and send it; where it cannot be drawn, say so."""
        params = dict(row.params)
        page = params.pop(papers.PAGE)
        try:
            content = await asyncio.to_thread(papers.drawn, page)
        except PictureUnavailable as error:
            LOG.warning("page_not_drawn", error=type(error).__name__)
            params["text"] = f"{params.pop('caption')}\n\n{papers.plain(page)}"
            return _sent(await call(self._bot, "sendMessage", params))
        upload = InputFile(content, filename="summary.pdf")
        return _sent(await call(self._bot, row.method, params | {_field(row): upload}))

    async def _send_calendar(self, row: Row) -> Sent:
        """Write a visit as a calendar file and send it."""
        params = dict(row.params)
        content = await asyncio.to_thread(calendars.written, params.pop(calendars.ICS), row.due_at)
        upload = InputFile(content, filename=calendars.FILE_NAME)
        return _sent(await call(self._bot, row.method, params | {_field(row): upload}))

    async def _send_invite(self, row: Row) -> Sent:
        """Put the link in its place and draw it; neither was ever written down."""
        secret, username = self._bot.token, self._bot.username
        params, content = links.invited(row.params, secret, username)
        upload = InputFile(content, filename="invite.png")
        return _sent(await call(self._bot, row.method, params | {_field(row): upload}))

    async def _send_copy(self, row: Row) -> Sent:
        """Gather what is held about the patient now and send it as one archive."""
        assert row.patient_id is not None
        async with self._database.reading() as conn:
            found = await held(conn, row.patient_id)
        if found is None:
            raise BadRequest("nothing held")
        content = await asyncio.to_thread(archive, found, row.due_at)
        upload = InputFile(content, filename=FILE_NAME)
        return _sent(await call(self._bot, row.method, row.params | {_field(row): upload}))

    async def _send_ledger(self, row: Row) -> Sent:
        """Write the ledger of a broadcast as it stands now and send it."""
        params = dict(row.params)
        number = params.pop(ledger.LEDGER)
        async with self._database.reading() as conn:
            content = await ledger.written(conn, number)
        upload = InputFile(content, filename=ledger.file_name(number))
        return _sent(await call(self._bot, row.method, params | {_field(row): upload}))

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
