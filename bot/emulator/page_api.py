"""What the chat page asks of the local Telegram: see chats, act as a person, move the clock.

Only a page from this machine is served: the ``Host`` must be a loopback name, and every write
carries a header that a foreign page cannot send.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from bot.emulator.actor import User
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError
from bot.emulator.files import picture_size
from bot.emulator.page_clock import move_clock
from bot.emulator.page_files import media_file, page_file
from bot.emulator.page_views import chat_view, state_view
from bot.emulator.params import Upload
from bot.emulator.requests import parameters
from bot.emulator.settings import LOOPBACK
from bot.emulator.talk import press

Json = dict[str, Any]
Reset = Callable[[], Awaitable[None]]

WRITE_HEADER = "X-Lumbot-Sim"
HEARTBEAT_SECONDS = 15
ANSWER_SECONDS = 5


class Refusal(Exception):
    """A request of the page that cannot be met, in words the page may show."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class PageApi:
    """Answers ``/``, the page's files and ``/sim/…``."""

    def __init__(self, telegram: Telegram, on_reset: Reset | None = None) -> None:
        self.telegram = telegram
        self._on_reset = on_reset
        self._closing = False
        self._writes: Mapping[str, Callable[[Json], Awaitable[Json]]] = {
            "send": self._send,
            "tap": self._tap,
            "location": self._location,
            "file": self._file,
            "language": self._language,
            "block": self._block,
            "clock": self._clock,
            "reset": self._reset,
            "user": self._user,
        }

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
            user = self._person(path.removeprefix("/sim/chat/"))
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
        write = self._writes.get(request.path.removeprefix("/sim/"))
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

    def _person(self, number: Any) -> User:
        profile = self.telegram.people.get(int(number))
        if profile is None or profile.is_bot:
            raise Refusal(404, f"Nobody here has the number {number}.")
        return User(self.telegram, profile)

    async def _send(self, body: Json) -> Json:
        return {"message": (await self._person(body["user"]).send(body["text"])).message_id}

    async def _tap(self, body: Json) -> Json:
        user, bot = self._person(body["user"]), self.telegram.bot
        chat = self.telegram.open_chat(bot, user.profile)
        message = chat.messages.get(int(body["message"]))
        if message is None:
            raise Refusal(409, "This message is gone.")
        query = press(self.telegram, bot, user.profile, message, body["data"])
        seq = self.telegram.changes.seq
        while query.id in bot.queries:
            newer = await self.telegram.changes.wait_change(seq, ANSWER_SECONDS)
            if newer == seq:
                return {"answer": None}
            seq = newer
        answer = next((one for one in chat.answers if one.query_id == query.id), None)
        return {"answer": answer and {"text": answer.text, "show_alert": answer.show_alert}}

    async def _location(self, body: Json) -> Json:
        user = self._person(body["user"])
        sent = await user.share_location(float(body["latitude"]), float(body["longitude"]))
        return {"message": sent.message_id}

    async def _file(self, body: Json) -> Json:
        user, upload = self._person(body["user"]), body["file"]
        if not isinstance(upload, Upload):
            raise Refusal(400, "The file is missing.")
        if picture_size(upload.content) is not None:
            sent = await user.send_photo(upload.content)
        else:
            sent = await user.send_document(upload.content, upload.name, upload.mime_type)
        return {"message": sent.message_id}

    async def _language(self, body: Json) -> Json:
        user = self._person(body["user"])
        user.profile.language_code = body["language_code"] or None
        self.telegram.changes.note(user.id)
        return {}

    async def _block(self, body: Json) -> Json:
        user = self._person(body["user"])
        await (user.block() if body["blocked"] else user.unblock())
        return {}

    async def _clock(self, body: Json) -> Json:
        moved = move_clock(self.telegram.clock, body)
        if moved is None:
            raise Refusal(409, "This clock cannot be moved.")
        self.telegram.changes.wake()
        return {"now": moved.isoformat()}

    async def _reset(self, _body: Json) -> Json:
        if self._on_reset is None:
            raise Refusal(404, "Nothing here can be started over.")
        await self._on_reset()
        return {}

    async def _user(self, body: Json) -> Json:
        profile = self.telegram.add_person(
            body["name"], language_code=body["language_code"], role=body["role"]
        )
        return {"id": profile.id}


def _json(value: Json, status: int = 200) -> web.Response:
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return web.Response(
        body=orjson.dumps(value), status=status, headers=headers, content_type="application/json"
    )
