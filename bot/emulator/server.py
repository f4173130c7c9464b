"""The local Telegram over HTTP on the loopback address, as ``api.telegram.org`` would answer.

What Telegram knows outlives the server: stop and start is a restart without loss.
"""

from __future__ import annotations

import asyncio
import re
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.emulator.answering import answer_call, download, refused
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError
from bot.emulator.page_api import PageApi, Reset
from bot.emulator.requests import roomy_request
from bot.emulator.webhook import deliver_all

Json = dict[str, Any]

CALL = re.compile(r"/bot([^/]+)/([A-Za-z]+)")
DOWNLOAD = re.compile(r"/file/bot([^/]+)/(.+)")


class Server:
    """Serves one ``Telegram``; ``port=0`` takes a free port, ``page`` adds the chat page."""

    def __init__(
        self,
        telegram: Telegram,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        page: bool = False,
        on_reset: Reset | None = None,
    ) -> None:
        self.telegram = telegram
        self._page = PageApi(telegram, on_reset) if page else None
        self._delivery: asyncio.Task[None] | None = None
        self.host = host
        self.port = port
        self._runner: web.ServerRunner | None = None

    @property
    def url(self) -> str:
        """The address of the server, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """What a bot library takes as its base address; the token follows at once."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What a bot library takes as its base address of files."""
        return f"{self.url}/file/bot"

    async def start(self) -> None:
        """Begin to listen; the port is known afterwards."""
        server = web.Server(self.handle, request_factory=roomy_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._delivery = asyncio.create_task(deliver_all(self.telegram))

    async def stop(self) -> None:
        """End waiting polls and stop to listen; what Telegram knows is kept."""
        for bot in self.telegram.bots.values():
            bot.updates.end_poll(ApiError(500, "Internal Server Error: restart"))
        if self._page is not None:
            self._page.close()
        if self._delivery is not None:
            self._delivery.cancel()
            await asyncio.gather(self._delivery, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer any request."""
        asked = CALL.fullmatch(request.path)
        if asked is not None:
            return await answer_call(self.telegram, request, asked[1], asked[2])
        wanted = DOWNLOAD.fullmatch(request.path)
        if wanted is not None:
            return download(self.telegram, wanted[1], wanted[2])
        if self._page is not None:
            return await self._page.handle(request)
        return refused(ApiError(404, "Not Found"))
