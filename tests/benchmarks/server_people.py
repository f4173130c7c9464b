"""The people behind the benchmark's Bot API server: they tap as soon as they are shown buttons.

Each has one update on its way at most, so that as many are waited for at once as there are
people. Whoever is shown no button writes the command that begins anew.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import orjson

from tests.benchmarks.server_limits import Limit

Json = dict[str, Any]
FIRST_ID = 1_000_001
UPDATES_MAX = 100
BOT = {"id": 123456789, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}


@dataclass(slots=True)
class Person:
    """Somebody who talks with the bot; ``since`` is when their update could be fetched."""

    id: int
    taps: int = 0
    since: float = 0.0
    chat: Json = field(default_factory=dict)


class People:
    """Everybody, the updates that wait to be fetched, and what was measured."""

    def __init__(self, told: Callable[[], None]) -> None:
        self._told = told
        self._people: dict[int, Person] = {}
        self._updates: deque[Json] = deque()
        self._next_update = 1
        self._next_message = 1
        self._command = "/start"
        self._pause_seconds = 0.0
        self._limit: Limit | None = None
        self._answered = 0
        self._messages = 0
        self._news = 0
        self._refused = 0
        self._answer_seconds: list[float] = []
        self._is_over = False

    def control(self, params: Json) -> None:
        """Have people come, leave, or be limited; ``reset`` begins to count anew."""
        self._command = params.get("command", self._command)
        self._pause_seconds = params.get("pause_seconds", self._pause_seconds)
        if "per_second" in params:
            rate = params["per_second"]
            self._limit = Limit(rate, params.get("paid_per_second")) if rate else None
        if params.get("reset"):
            self._answered = self._messages = self._news = self._refused = 0
            self._answer_seconds = []
        self._is_over = params.get("is_over", self._is_over)
        for number in range(params.get("people", 0)):
            person = self._people[FIRST_ID + number] = _person(FIRST_ID + number)
            self._write(person)

    def told(self) -> Json:
        """Tell what was counted since the last reset."""
        return {
            "now": time.monotonic(),
            "answered": self._answered,
            "messages": self._messages,
            "news": self._news,
            "refused": self._refused,
            "answer_seconds": self._answer_seconds[-100_000:],
        }

    def confirm(self, offset: int) -> None:
        """Forget the updates before this one."""
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()

    def updates(self) -> list[Json]:
        """Return the first updates that wait."""
        return [self._updates[place] for place in range(min(UPDATES_MAX, len(self._updates)))]

    def shown(self, params: Json) -> Json:
        """Take a message or an edit in, unless it is too much, and let its reader react."""
        chat_id = int(params["chat_id"])
        if self._limit is not None:
            is_paid = str(params.get("allow_paid_broadcast", "")).lower() == "true"
            if wait := self._limit.refuses(chat_id, is_paid=is_paid, now=time.monotonic()):
                self._refused += 1
                return too_many(wait)
        self._messages += 1
        self._news += chat_id not in self._people
        message = _message(self._number(params), chat_id, params)
        if (person := self._people.get(chat_id)) and person.since:
            self._answered += 1
            self._answer_seconds.append(time.monotonic() - person.since)
            person.since = 0.0
            self._react(person, message)
        return message

    def _react(self, person: Person, message: Json) -> None:
        if self._is_over:
            return
        if self._pause_seconds:
            asyncio.get_running_loop().call_later(self._pause_seconds, self._act, person, message)
        else:
            self._act(person, message)

    def _act(self, person: Person, message: Json) -> None:
        rows = message.get("reply_markup", {}).get("inline_keyboard")
        if not rows:
            self._write(person)
            return
        person.taps += 1
        button = rows[0][person.taps % len(rows[0])]
        query = {
            "id": f"{person.id}{person.taps}",
            "from": person.chat | {"is_bot": False, "language_code": "en"},
            "message": message,
            "chat_instance": "1",
            "data": button["callback_data"],
        }
        self._put(person, {"callback_query": query})

    def _write(self, person: Person) -> None:
        self._put(person, {"message": _written(self._number({}), person, self._command)})

    def _number(self, params: Json) -> int:
        """Return the number of a message: that of the one edited, or the next."""
        if number := int(params.get("message_id") or 0):
            return number
        self._next_message += 1
        return self._next_message

    def _put(self, person: Person, update: Json) -> None:
        person.since = time.monotonic()
        self._updates.append({"update_id": self._next_update, **update})
        self._next_update += 1
        self._told()


def _message(number: int, chat_id: int, params: Json) -> Json:
    message = {
        "message_id": number,
        "from": BOT,
        "date": 1_700_000_000,
        "chat": {"id": chat_id, "type": "private", "first_name": "P"},
        "text": params.get("text", ""),
    }
    markup = params.get("reply_markup")
    if isinstance(markup, str):
        markup = orjson.loads(markup)
    if markup and markup.get("inline_keyboard"):
        message["reply_markup"] = markup
    return message


def _written(number: int, person: Person, text: str) -> Json:
    return {
        "message_id": number,
        "from": person.chat | {"is_bot": False, "language_code": "en"},
        "date": 1_700_000_000,
        "chat": person.chat | {"type": "private"},
        "text": text,
        "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}],
    }


def _person(number: int) -> Person:
    return Person(number, chat={"id": number, "first_name": "P"})


def too_many(seconds: int) -> Json:
    """Return how Telegram refuses what is too much."""
    return {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }
