"""A small bot behind the chat page: it knows a few words and speaks the raw Bot API.

It uses nothing of ours, so that a page that works with it works with any bot. The answer to a tap
waits while ``free`` is cleared.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import av
from PIL import Image

Json = dict[str, Any]

COMMANDS = [
    {"command": "start", "description": "Say hello"},
    {"command": "card", "description": "Ask a question that is edited"},
]
QUESTION = "<b>Question {number} of 9</b>\nCan you put on your shoes?"
LONG = "Pain is not always harm. " * 163
POLL_SECONDS = 20


def keyboard(*rows: list[str]) -> Json:
    """Return an inline keyboard whose buttons send their own words."""
    return {"inline_keyboard": [[{"text": t, "callback_data": t} for t in row] for row in rows]}


class ScriptedBot:
    """Answers the words in ``_script``, repeats any other but those after a #, counts questions."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.free = asyncio.Event()
        self.free.set()
        self._session = session
        self._address = address
        self._script: dict[str, Callable[[int], Awaitable[object]]] = {
            "/start": lambda chat: self._say(chat, "Hi, shall we begin?"),
            "/card": self._ask,
            "long": lambda chat: self._say(chat, LONG[:4096]),
            "word": lambda chat: self._say(chat, "x" * 400),
            "place": self._ask_for_place,
            "picture": self._show_picture,
            "film": self._show_film,
            "invite": self._invite,
            "hostile": lambda chat: self._say(chat, "&lt;img src=x onerror=alert(1)&gt;"),
            "arabic": lambda chat: self._say(
                chat, "مرحبا، كيف حال ظهرك اليوم؟", keyboard(["نعم", "لا"])
            ),
        }

    async def run(self) -> None:
        """Register commands, then answer updates for ever; a lost server is waited for."""
        await self.call("setMyCommands", commands=COMMANDS)
        offset = 0
        while True:
            try:
                updates = await self.call("getUpdates", offset=offset, timeout=POLL_SECONDS)
            except (aiohttp.ClientError, ValueError):
                await asyncio.sleep(0.05)
                continue
            for update in updates:
                offset = update["update_id"] + 1
                await self._answer(update)

    async def call(self, method: str, **params: Any) -> Any:
        """Call the Bot API; a refusal is a ``ValueError`` with Telegram's words."""
        async with self._session.post(f"{self._address}/{method}", json=params) as response:
            return self._result(await response.json())

    @staticmethod
    def _result(body: Json) -> Any:
        if not body["ok"]:
            raise ValueError(body["description"])
        return body["result"]

    async def _answer(self, update: Json) -> None:
        if "callback_query" in update:
            await self._turn_card(update["callback_query"])
        elif "message" in update:
            message = update["message"]
            chat = message["chat"]["id"]
            words = message.get("text", "")
            if words.startswith("#"):
                return
            scripted = self._script.get(words)
            with contextlib.suppress(ValueError):  # who has blocked the bot hears nothing
                await (scripted(chat) if scripted else self._repeat(message))

    async def _say(self, chat: int, text: str, markup: Json | None = None) -> None:
        more = {"reply_markup": markup} if markup else {}
        await self.call("sendMessage", chat_id=chat, text=text, parse_mode="HTML", **more)

    async def _repeat(self, message: Json) -> None:
        place = message.get("location")
        text = f"{place['latitude']:.2f}" if place else message.get("text", "something else")
        await self.call("sendMessage", chat_id=message["chat"]["id"], text=f"You said: {text}")

    async def _ask(self, chat: int) -> None:
        await self._say(chat, QUESTION.format(number=1), keyboard(["Yes", "No"], ["Stop"]))

    async def _ask_for_place(self, chat: int) -> None:
        rows = [[{"text": "Share my place", "request_location": True}], [{"text": "Later"}]]
        await self._say(chat, "Where are you?", {"keyboard": rows, "resize_keyboard": True})

    async def _invite(self, chat: int) -> None:
        me = await self.call("getMe")
        link = f"https://t.me/{me['username']}?start=AB12"
        await self._say(chat, f'Give them this: <a href="{link}">{link}</a>')

    async def _turn_card(self, query: Json) -> None:
        """Put the next question into the same message."""
        await self.free.wait()
        message = query["message"]
        number = int(message["text"].split()[1]) + 1
        await self.call(
            "editMessageText",
            chat_id=message["chat"]["id"],
            message_id=message["message_id"],
            text=QUESTION.format(number=number),
            parse_mode="HTML",
            reply_markup=keyboard(["Yes", "No"], ["Stop"]),
        )
        await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")

    async def _show_picture(self, chat: int) -> None:
        picture = io.BytesIO()
        Image.new("RGB", (320, 200), "teal").save(picture, "PNG")
        await self._upload(chat, "photo", "two-weeks.png", picture.getvalue())

    async def _show_film(self, chat: int) -> None:
        await self._upload(chat, "animation", "bend.mp4", film())

    async def _upload(self, chat: int, kind: str, name: str, content: bytes) -> None:
        form = aiohttp.FormData()
        form.add_field("chat_id", str(chat))
        form.add_field("caption", f"Here is {name}")
        form.add_field("reply_markup", json.dumps(keyboard(["Thanks"])))
        form.add_field(kind, content, filename=name)
        method = f"send{kind.capitalize()}"
        async with self._session.post(f"{self._address}/{method}", data=form) as response:
            self._result(await response.json())


def film() -> bytes:
    """Return a second of a moving picture without sound, as MP4."""
    content = io.BytesIO()
    with av.open(content, "w", format="mp4") as made:
        stream = made.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for step in range(10):
            still = Image.new("RGB", (160, 120), (0, 100 + 10 * step, 110))
            frame = av.VideoFrame.from_image(still)  # type: ignore[no-untyped-call]
            made.mux(stream.encode(frame))
        made.mux(stream.encode())
    return content.getvalue()
