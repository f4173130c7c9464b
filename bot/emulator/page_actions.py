"""What a person does through the chat page: write, tap, share, block, move the clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.emulator.actor import User
from bot.emulator.chats import Telegram
from bot.emulator.files import picture_size
from bot.emulator.page_clock import move_clock
from bot.emulator.params import Upload
from bot.emulator.talk import press

Json = dict[str, Any]
Reset = Callable[[], Awaitable[None]]

ANSWER_SECONDS = 5


class Refusal(Exception):
    """A request of the page that cannot be met, in words the page may show."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class PageActions:
    """The writes the page may ask for, by the last part of their address."""

    def __init__(self, telegram: Telegram, on_reset: Reset | None) -> None:
        self.telegram = telegram
        self._on_reset = on_reset
        self.by_name: Mapping[str, Callable[[Json], Awaitable[Json]]] = {
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

    def person(self, number: Any) -> User:
        profile = self.telegram.people.get(int(number))
        if profile is None or profile.is_bot:
            raise Refusal(404, f"Nobody here has the number {number}.")
        return User(self.telegram, profile)

    async def _send(self, body: Json) -> Json:
        return {"message": (await self.person(body["user"]).send(body["text"])).message_id}

    async def _tap(self, body: Json) -> Json:
        user, bot = self.person(body["user"]), self.telegram.bot
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
        user = self.person(body["user"])
        sent = await user.share_location(float(body["latitude"]), float(body["longitude"]))
        return {"message": sent.message_id}

    async def _file(self, body: Json) -> Json:
        user, upload = self.person(body["user"]), body["file"]
        if not isinstance(upload, Upload):
            raise Refusal(400, "The file is missing.")
        if picture_size(upload.content) is not None:
            sent = await user.send_photo(upload.content)
        else:
            sent = await user.send_document(upload.content, upload.name, upload.mime_type)
        return {"message": sent.message_id}

    async def _language(self, body: Json) -> Json:
        user = self.person(body["user"])
        user.profile.language_code = body["language_code"] or None
        self.telegram.changes.note(user.id)
        return {}

    async def _block(self, body: Json) -> Json:
        user = self.person(body["user"])
        await (user.block() if body["blocked"] else user.unblock())
        return {}

    async def _clock(self, body: Json) -> Json:
        moved = await move_clock(self.telegram.clock, body)
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
