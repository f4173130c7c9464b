"""What is made for one reader at the moment its row is sent, and kept nowhere.

A progress picture, a page, a copy, an invite, a calendar file, a ledger, the report: each shows
somebody's own matters or the clinic's, so that neither its bytes nor Telegram's id of it is ever
kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import structlog
from telegram import Bot
from telegram.error import BadRequest

from bot import ledger
from bot.pictures.fonts import PictureUnavailable
from bot.rights import COPY, FILE_NAME, archive
from bot.storage.database import Database
from bot.storage.holdings import held
from bot.storage.outbox import Row
from bot.telegram import calendars, charts, links, papers, reports

LOG = structlog.get_logger(__name__)

Params: TypeAlias = "dict[str, Any]"


@dataclass(frozen=True, slots=True)
class Made:
    """What is attached to a call, under which name; without bytes its words go alone."""

    params: Params
    name: str = ""
    content: bytes = b""


class Making:
    """Makes what rows of these kinds attach; ``kinds`` are their pictures."""

    def __init__(self, bot: Bot, database: Database) -> None:
        self._bot = bot
        self._database = database
        # One at a time: drawing takes a whole core, and the fonts are shared.
        self._drawing = asyncio.Lock()
        self._makers: Mapping[str, Callable[[Row], Awaitable[Made]]] = {
            charts.CHART: self._chart,
            papers.PAGE: self._page,
            links.INVITE: self._invite,
            calendars.ICS: self._calendar,
            ledger.LEDGER: self._ledger,
            reports.PICTURE: self._report,
            reports.TABLE: self._table,
            COPY: self._copy,
        }

    def makes(self, row: Row) -> bool:
        """Return whether what a row attaches is made for it."""
        return row.picture in self._makers

    async def __call__(self, row: Row) -> Made:
        """Make what a row attaches. Raises BadRequest where there is nothing to make it from."""
        return await self._makers[row.picture](row)

    async def _chart(self, row: Row) -> Made:
        """Draw a picture of one patient; where it cannot be drawn, its words go alone."""
        params = dict(row.params)
        chart = params.pop(charts.CHART)
        try:
            async with self._drawing:
                content = await asyncio.to_thread(charts.drawn, chart)
        except PictureUnavailable as error:
            LOG.warning("chart_not_drawn", error=type(error).__name__)
            return _in_words(params)
        return Made(params, "progress.png", content)

    async def _page(self, row: Row) -> Made:
        """Draw a page of one patient; where it cannot be drawn, its words go alone."""
        params = dict(row.params)
        page = params.pop(papers.PAGE)
        try:
            async with self._drawing:
                content = await asyncio.to_thread(papers.drawn, page)
        except PictureUnavailable as error:
            LOG.warning("page_not_drawn", error=type(error).__name__)
            params["caption"] = f"{params['caption']}\n\n{papers.plain(page)}"
            return _in_words(params)
        return Made(params, "summary.pdf", content)

    async def _report(self, row: Row) -> Made:
        """Draw the clinic by week; where it cannot be drawn, its words go alone."""
        params = dict(row.params)
        picture = params.pop(reports.PICTURE)
        try:
            async with self._drawing:
                content = await asyncio.to_thread(reports.drawn, picture)
        except PictureUnavailable as error:
            LOG.warning("report_not_drawn", error=type(error).__name__)
            return _in_words(params)
        return Made(params, "report.png", content)

    async def _table(self, row: Row) -> Made:
        """Write the clinic by week for a table program."""
        params = dict(row.params)
        return Made(params, reports.FILE_NAME, reports.table(params.pop(reports.TABLE)))

    async def _invite(self, row: Row) -> Made:
        """Put the link in its place and draw it; neither was ever written down."""
        params, content = links.invited(row.params, self._bot.token, self._bot.username)
        return Made(params, "invite.png", content)

    async def _calendar(self, row: Row) -> Made:
        """Write a visit as a calendar file."""
        params = dict(row.params)
        content = await asyncio.to_thread(calendars.written, params.pop(calendars.ICS), row.due_at)
        return Made(params, calendars.FILE_NAME, content)

    async def _copy(self, row: Row) -> Made:
        """Gather what is held about the patient now as one archive."""
        assert row.patient_id is not None
        async with self._database.reading() as conn:
            found = await held(conn, row.patient_id)
        if found is None:
            raise BadRequest("nothing held")
        return Made(row.params, FILE_NAME, await asyncio.to_thread(archive, found, row.due_at))

    async def _ledger(self, row: Row) -> Made:
        """Write the ledger of a broadcast as it stands now."""
        params = dict(row.params)
        number = params.pop(ledger.LEDGER)
        async with self._database.reading() as conn:
            content = await ledger.written(conn, number)
        return Made(params, ledger.file_name(number), content)


def _in_words(params: Params) -> Made:
    rest = {name: value for name, value in params.items() if name != "caption"}
    return Made(rest | {"text": params["caption"]})
