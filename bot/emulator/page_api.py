"""What the chat page asks of the local Telegram: see chats, act as a person, move the clock.

Only a page from this machine is served: the ``Host`` must be a loopback name, and every write
carries a header that a foreign page cannot send.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError
from bot.emulator.page_actions import PageActions, Refusal, Reset
from bot.emulator.page_files import media_file, page_file
from bot.emulator.page_views import chat_view, state_view
from bot.emulator.requests import parameters
from bot.emulator.settings import LOOPBACK

Json = dict[str, Any]

__all__ = ["PageApi", "Reset"]

WRITE_HEADER = "X-Lumbot-Sim"
HEARTBEAT_SECONDS = 15


class PageApi:
    """Answers ``/``, the page's files and ``/sim/…``."""

    def __init__(self, telegram: Telegram, on_reset: Reset | None = None) -> None:
        self.telegram = telegram
        self._closing = False
        self._actions = PageActions(telegram, on_reset)

    def close(self) -> None:
        """End the streams of events."""
        self._closing = True
        self.telegram.changes.wake()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request of the page."""
        try:
            if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
                raise Refusal(403, "This page is only for this machine.")
            if request.method == "POST":
                return _json(await self._write(request))
            return await self._read(request)
        except Refusal as refusal:
            return _json({"error": refusal.reason}, refusal.status)
        except ApiError as error:
            return _json({"error": error.description}, error.code)
        except (KeyError, ValueError) as error:
            return _json({"error": f"The request is not complete: {error}."}, 400)

    async def _read(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path == "/sim/state":
            return _json(state_view(self.telegram))
        if path == "/sim/events":
            return await self._events(request)
        if path.startswith("/sim/chat/"):
            user = self._actions.person(path.removeprefix("/sim/chat/"))
            return _json(chat_view(self.telegram, user.profile))
        if path.startswith("/sim/media/"):
            found = media_file(self.telegram, path.removeprefix("/sim/media/"))
        else:
            found = page_file(path)
        if found is None:
            raise Refusal(404, "There is nothing here.")
        return found

    async def _write(self, request: web.BaseRequest) -> Json:
        if request.headers.get(WRITE_HEADER) != "1":
            raise Refusal(403, f"The header {WRITE_HEADER}: 1 is missing.")
        write = self._actions.by_name.get(request.path.removeprefix("/sim/"))
        if write is None:
            raise Refusal(404, "There is nothing here.")
        return await write(await parameters(request))

    async def _events(self, request: web.BaseRequest) -> web.StreamResponse:
        stream = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await stream.prepare(request)
        changes = self.telegram.changes
        seen_up_to = int(request.query.get("after", changes.seq))
        while not self._closing:
            seq = await changes.wait_change(seen_up_to, HEARTBEAT_SECONDS)
            now = self.telegram.clock.now().isoformat()
            event = {"seq": seq, "users": changes.since(seen_up_to), "now": now}
            try:
                await stream.write(b"data: " + orjson.dumps(event) + b"\n\n")
            except ConnectionError:
                break
            seen_up_to = seq
        return stream


def _json(value: Json, status: int = 200) -> web.Response:
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return web.Response(
        body=orjson.dumps(value), status=status, headers=headers, content_type="application/json"
    )
