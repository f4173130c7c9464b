"""Faults a test can ask for: the ways in which Telegram, or the road to it, fails.

The hard ones are ``DELIVER_THEN_DROP`` and ``HALF_CLOSE``: the message arrives and the bot is
never told.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.emulator.errors import ApiError

HTML_BODY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


class Kind(StrEnum):
    """What goes wrong."""

    REFUSE = "refuse"
    DELAY = "delay"
    DELIVER_THEN_DROP = "deliver_then_drop"
    HALF_CLOSE = "half_close"
    DROP = "drop"
    HTML = "html"


@dataclass(slots=True, eq=False)
class Fault:
    """One fault, for the next ``times`` requests that match (None: until removed).

    ``method`` (any case), ``chat_id`` and ``contains`` (part of the text or caption) narrow
    the match; nothing given matches every request. ``hits`` counts how often it struck.
    """

    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    contains: str | None = None
    times: int | None = 1
    error: ApiError | None = None
    seconds: float | None = None
    status: int = 502
    hits: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    def refuse(
        cls, code: int, description: str, *, retry_after: int | None = None, **match: Any
    ) -> Fault:
        """Answer with an error of this code and full description; nothing is done."""
        return cls(
            Kind.REFUSE,
            error=ApiError(code, description, retry_after_seconds=retry_after),
            **match,
        )

    @classmethod
    def delay(cls, seconds: float | None = None, **match: Any) -> Fault:
        """Hold the request for real ``seconds``, or until ``release`` if none are given."""
        return cls(Kind.DELAY, seconds=seconds, **match)

    @classmethod
    def deliver_then_drop(cls, **match: Any) -> Fault:
        """Do what was asked, then close the connection without an answer."""
        return cls(Kind.DELIVER_THEN_DROP, **match)

    @classmethod
    def half_close(cls, **match: Any) -> Fault:
        """Do what was asked, then answer with half a body and say nothing more."""
        return cls(Kind.HALF_CLOSE, **match)

    @classmethod
    def drop(cls, **match: Any) -> Fault:
        """Close the connection before anything is done."""
        return cls(Kind.DROP, **match)

    @classmethod
    def html(cls, status: int = 502, **match: Any) -> Fault:
        """Answer with a page instead of JSON; nothing is done."""
        return cls(Kind.HTML, status=status, **match)

    @classmethod
    def down(cls) -> Fault:
        """Close every connection until the fault is removed."""
        return cls(Kind.DROP, times=None)

    def release(self) -> None:
        """Let a held request go on."""
        self.released.set()

    async def hold(self) -> None:
        """Wait out the delay."""
        if self.seconds is not None:
            await asyncio.sleep(self.seconds)
        else:
            await self.released.wait()

    def matches(self, method: str, params: Mapping[str, Any]) -> bool:
        """Return whether this fault strikes the request."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method is not None and self.method.lower() != method.lower():
            return False
        if self.chat_id is not None and str(params.get("chat_id")) != str(self.chat_id):
            return False
        words = str(params.get("text") or params.get("caption") or "")
        return self.contains is None or self.contains in words


class Faults:
    """The faults in force, tried in the order they were added."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Put ``fault`` in force and return it."""
        self._faults.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """End ``fault``, and let go whatever it holds."""
        fault.release()
        self._faults.remove(fault)

    def clear(self) -> None:
        """End all faults."""
        for fault in tuple(self._faults):
            self.remove(fault)

    def strike(self, method: str, params: Mapping[str, Any]) -> Fault | None:
        """Return the first fault that strikes this request, and count the hit."""
        for fault in self._faults:
            if fault.matches(method, params):
                fault.hits += 1
                return fault
        return None
