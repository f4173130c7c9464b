"""Updates that nobody sane would send: every kind and object of the Bot API, bent and broken.

They are made from Telegram's own description of its objects, so that a kind that is added there
is tried here. The same seed gives the same updates.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

TYPES: dict[str, dict[str, str] | list[str]] = json.loads(
    Path(__file__).with_name("bot_api_types.json").read_text("utf-8")
)["types"]
KINDS = tuple(kind for kind in TYPES["Update"] if kind != "update_id")
ARRAY = "Array of "
DEPTH_MAX = 6
AHEAD = 10**9
PEOPLE = tuple(range(700_000_001, 700_000_041))
STAFF = PEOPLE[:3]

BROKEN = 0.02  # of all values are something else than they should be
SENSIBLE = 0.6  # of all updates are what a person could do in front of the screen
USUAL = 0.7  # of all taps are on the first button, where the usual answer is: they lead far in
WORDS = (
    *("yes", "no", "not sure", "7", "07:30", "0", "10", "-1", "back", "stop", "menu", "sí", "٧"),
    *("", " ", "\x00", "\ud83d", "\u202e\u2066abc", "👩🏽‍⚕️🙏", "a\u0301" * 60, "<b>x</b>&lt;"),
    *("=1+1", "'; DROP TABLE patients; --", "../../etc/passwd", "%s%n{0}{clinic}", "{ $clinic }"),
    *("kill myself", "á" * 4096, "x" * 20_000, "1" * 400, "∞", "½", "2026-02-30", "25:61"),
)
COMMANDS = (
    *("start", "test", "result", "plan", "today", "progress", "learn", "appointments", "reminders"),
    *("redflags", "language", "settings", "privacy", "export", "erase", "contact", "help", "stop"),
    *("cancel", "clinic", "start abc", "start invite_" + "A" * 60, "nope", "start@x y", ""),
)
FORGED = (
    *("", "1", "1:", "1:::", "1:home:0:", "1:day:1:done:", "2:home:0:go:", "1:erase:1:erased:yes"),
    *("1:clinic::", "1:patient::1", "1:matter::1", "1:learn::x", "1:visits::99999999999999999999"),
    *("1:settings:-1:x:", "1:home:00:x:y", "1:safety:0:\x00:", "1:plan:1:chose:" + "9" * 40),
)
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 2**63, -(2**70), 0.1, 1e308, "", "x" * 9000),
    *([], {}, [None], [[[[[[]]]]]], {"": {"": {}}}, {"id": None}, [1] * 500, "\ud83d", "\x00"),
)


@dataclass(slots=True)
class Hostile:
    """Makes updates. ``taps`` are buttons that somebody really has, by person."""

    random: Random
    taps: dict[int, list[str]] = field(default_factory=dict)
    _number: int = 0

    def update(self) -> dict[str, Any]:
        """Return the next update, numbered on."""
        self._number += 1
        body = self._sensible() if self.random.random() < SENSIBLE else self._any()
        return {"update_id": self._number, **body}

    def tap(self, person: int) -> dict[str, Any]:
        """Return a tap on the first button that somebody has, numbered high above all others."""
        self._number += 1
        return {"update_id": AHEAD + self._number, **self._tap(person, self.taps[person][0])}

    def _sensible(self) -> dict[str, Any]:
        person = self.random.choice(PEOPLE)
        roll = self.random.random()
        if (buttons := self.taps.get(person)) and roll < 0.75:
            usual = self.random.random() < USUAL
            return self._tap(person, buttons[0] if usual else self.random.choice(buttons))
        if roll < 0.8:
            return self._tap(person, self.random.choice(FORGED))
        words = self.random.choice(WORDS)
        text = "/" + self.random.choice(COMMANDS) if roll < 0.9 else words
        return {"message": self._message(person) | {"text": text}}

    def _message(self, person: int) -> dict[str, Any]:
        chat = {"id": person, "type": "private"}
        sender = {"id": person, "is_bot": False, "language_code": self.random.choice(("en", "es"))}
        return {"message_id": self._number, "date": 1, "chat": chat, "from": sender}

    def _tap(self, person: int, data: str) -> dict[str, Any]:
        shown = self._message(person)
        tap = {"id": "1", "from": shown["from"], "message": shown, "data": data}
        return {"callback_query": tap}

    def _any(self) -> dict[str, Any]:
        """Make one or, as the API says it does not, several kinds at once."""
        count = 2 if self.random.random() < 0.05 else 1
        types = TYPES["Update"]
        assert isinstance(types, dict)
        return {kind: self._value(types[kind], 0) for kind in self.random.sample(KINDS, count)}

    def _value(self, named: str, depth: int) -> Any:
        named = named.rstrip("!")
        if self.random.random() < BROKEN:
            return self.random.choice(ODD)
        if named.startswith(ARRAY):
            of = named.removeprefix(ARRAY)
            return [self._value(of, depth + 1) for _ in range(self.random.randrange(3))]
        if " or " in named:
            return self._value(self.random.choice(re.split(" or ", named)), depth)
        return self._plain(named) if named not in TYPES else self._object(named, depth)

    def _plain(self, named: str) -> Any:
        match named:
            case "Integer":
                return self.random.choice((*PEOPLE[:6], 0, 1, 7, -100, 1_772_442_000, 2**40))
            case "Float":
                return self.random.choice((0.0, -33.92, 18.42, 180.0, 1e9))
            case "Boolean" | "True":
                return self.random.random() < 0.5
            case _:
                return self.random.choice((*WORDS, *FORGED, "private", "group", "kicked", "member"))

    def _object(self, named: str, depth: int) -> Any:
        fields = TYPES[named]
        if isinstance(fields, list):
            return self._value(self.random.choice(fields), depth)
        share = 0.5 if depth == 1 else 0.15
        made = {
            name: self._value(kind, depth + 1)
            for name, kind in fields.items()
            if kind.endswith("!") or (depth < DEPTH_MAX and self.random.random() < share)
            if depth < DEPTH_MAX * 2
        }
        if "from" in fields or named == "Chat":
            person = self.random.choice(PEOPLE)
            own = {"id": person, "type": "private"} if named == "Chat" else {}
            sender = {
                "from": {"id": person, "is_bot": False},
                "chat": {"id": person, "type": "private"},
            }
            if self.random.random() < 0.6:
                made |= own or {key: sender[key] for key in sender if key in fields}
        return made
