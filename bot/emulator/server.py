"""The local Telegram over HTTP on the loopback address, as ``api.telegram.org`` would answer.

Faults act here, around the call: before it, instead of it, or after it was done.
"""

from __future__ import annotations

import asyncio
import re
from types import TracebackType
from typing import Any, Self

import orjson
from aiohttp import web

from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError, conflict, refusal
from bot.emulator.faults import HTML_BODY, Fault, Kind
from bot.emulator.methods import call
from bot.emulator.page_api import PageApi, Reset
from bot.emulator.params import checked, find_method
from bot.emulator.requests import parameters, roomy_request
from bot.emulator.updates import WEBHOOK_ACTIVE
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
        self._closing = False

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
        self._closing = False
        server = web.Server(self.handle, request_factory=roomy_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._delivery = asyncio.create_task(deliver_all(self.telegram))

    async def stop(self) -> None:
        """End waiting polls and stop to listen; what Telegram knows is kept."""
        self._closing = True
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
            return await self._answer_call(request, asked[1], asked[2])
        wanted = DOWNLOAD.fullmatch(request.path)
        if wanted is not None:
            return self._download(wanted[1], wanted[2])
        if self._page is not None:
            return await self._page.handle(request)
        return refused(ApiError(404, "Not Found"))

    async def _answer_call(
        self, request: web.BaseRequest, token: str, name: str
    ) -> web.StreamResponse:
        try:
            bot = self.telegram.bot_of(token)
            raw = await parameters(request)
        except ApiError as error:
            return refused(error)
        fault = self.telegram.faults.strike(name, raw)
        if fault is not None:
            early = await self._before(request, bot, name, raw, fault)
            if early is not None:
                return early
        response = await self._perform(bot, name, raw)
        if fault is not None and fault.kind is Kind.DELIVER_THEN_DROP:
            return dropped(request)
        return response

    async def _before(
        self, request: web.BaseRequest, bot: Bot, name: str, raw: Json, fault: Fault
    ) -> web.StreamResponse | None:
        match fault.kind:
            case Kind.DELAY:
                await fault.hold()
                return None
            case Kind.DELIVER_THEN_DROP:
                return None
            case _:
                self._write_down(bot, name, raw, fault.kind.value)
        if fault.kind is Kind.DROP:
            return dropped(request)
        if fault.kind is Kind.HTML or fault.error is None:
            return web.Response(body=HTML_BODY, status=fault.status, content_type="text/html")
        return refused(fault.error)

    async def _perform(self, bot: Bot, name: str, raw: Json) -> web.StreamResponse:
        try:
            if name.lower() == "getupdates":
                result: Any = await self._updates(bot, raw)
            else:
                result = call(self.telegram, bot, name, raw)
        except ApiError as error:
            self._write_down(bot, name, raw, error.description)
            return refused(error)
        self._write_down(bot, name, raw, "ok")
        body = orjson.dumps({"ok": True, "result": result})
        return web.Response(body=body, content_type="application/json")

    async def _updates(self, bot: Bot, raw: Json) -> list[Json]:
        params = checked(find_method("getUpdates"), raw, strict=self.telegram.strict)
        if bot.webhook is not None:
            raise conflict(WEBHOOK_ACTIVE)
        if self._closing:
            raise refusal(500, "restart")
        return await bot.updates.poll(params, paced=self.telegram.limits is not None)

    def _write_down(self, bot: Bot, name: str, raw: Json, outcome: str) -> None:
        self.telegram.journal.add(self.telegram.clock.now(), bot.id, name, raw, outcome)

    def _download(self, token: str, path: str) -> web.StreamResponse:
        try:
            self.telegram.bot_of(token)
        except ApiError as error:
            return refused(error)
        stored = self.telegram.files.at(path)
        if stored is None:
            return refused(ApiError(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")


def refused(error: ApiError) -> web.Response:
    """Return Telegram's envelope of a refusal."""
    headers = {}
    if error.retry_after_seconds is not None:
        headers["Retry-After"] = str(error.retry_after_seconds)
    return web.Response(
        body=orjson.dumps(error.envelope()),
        status=error.code,
        headers=headers,
        content_type="application/json",
    )


def dropped(request: web.BaseRequest) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError
