"""A Bot API server of few words, as a process of its own: fast enough to be nobody's bottleneck.

It speaks what the benchmark's bots need: long polling with an offset, messages and edits,
answers to taps, 429 where a limit is set, and answers that are late by a fixed time. The
repository's own local Telegram checks far more, and costs ten times as much.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import orjson

from tests.benchmarks.server_people import People

Json = dict[str, Any]
ME = {
    "id": 123456789,
    "is_bot": True,
    "first_name": "Bench",
    "username": "bench_bot",
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
HEAD = b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


class Telegram:
    """What the bots talk to. ``told`` wakes the poll that waits."""

    def __init__(self) -> None:
        self.people = People(self.wake)
        self.late_seconds = 0.0
        self.calls = 0
        self.polls = 0
        self._poll: tuple[Callable[[Any], None], asyncio.TimerHandle] | None = None

    def wake(self) -> None:
        """Answer the poll that waits, now that there is something to tell."""
        if self._poll is None:
            return
        (answer, timer), self._poll = self._poll, None
        timer.cancel()
        answer(self.people.updates())

    def call(self, method: str, params: Json, answer: Callable[[Any], None]) -> None:
        """Do what a bot asks, and answer at once or, for a poll, when there is news."""
        self.calls += 1
        match method.lower():
            case "getupdates":
                self.polls += 1
                self._wait(params, answer)
            case "sendmessage" | "editmessagetext":
                answer(self.people.shown(params))
            case "getme":
                answer(ME)
            case "control":
                answer(self.control(params))
            case _:
                answer(True)

    def control(self, params: Json) -> Json:
        """Change what the benchmark asks to change, and tell how things are."""
        self.late_seconds = params.get("late_seconds", self.late_seconds)
        self.people.control(params)
        used = resource.getrusage(resource.RUSAGE_SELF)
        told = {
            "calls": self.calls,
            "polls": self.polls,
            "cpu_seconds": used.ru_utime + used.ru_stime,
        }
        return told | self.people.told()

    def _wait(self, params: Json, answer: Callable[[Any], None]) -> None:
        self.people.confirm(int(params.get("offset") or 0))
        seconds = float(params.get("timeout") or 0)
        if (found := self.people.updates()) or not seconds:
            answer(found)
            return
        self.wake()  # an older poll, which nobody waits for any more
        loop = asyncio.get_running_loop()
        self._poll = (answer, loop.call_later(seconds, self.wake))


class Connection(asyncio.Protocol):
    """One kept-alive connection of HTTP/1.1; requests come one after the other."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self._socket: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._socket = transport.get_extra_info("socket")

    def data_received(self, data: bytes) -> None:
        # Clients that send head and body apart would wait for a late acknowledgement each time.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            lower = head.lower()
            at = lower.find(b"content-length:")
            size = int(lower[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._buffer) < end + 4 + size:
                return
            body = self._buffer[end + 4 : end + 4 + size]
            self._buffer = self._buffer[end + 4 + size :]
            self._handle(head, body)

    def _handle(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        method = path.rpartition("/")[2]
        self._telegram.call(method, _params(body), lambda result: self._answer(method, result))

    def _answer(self, method: str, result: Any) -> None:
        refused = isinstance(result, dict) and result.get("error_code")
        written = orjson.dumps(result if refused else {"ok": True, "result": result})
        data = HEAD % (refused or 200, len(written)) + written
        late = 0.0 if method in {"control", "getUpdates"} else self._telegram.late_seconds
        if late:
            asyncio.get_running_loop().call_later(late, self._write, data)
        else:
            self._write(data)

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)


def _params(body: bytes) -> Json:
    """Read JSON, or a form whose values may be JSON."""
    if not body:
        return {}
    if body[:1] == b"{":
        read: Json = orjson.loads(body)
        return read
    return dict(parse_qsl(body.decode()))


async def serve(port: int) -> None:
    """Serve for ever, and say the port once it is open."""
    telegram = Telegram()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(telegram), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("--port", type=int, default=0)
    asyncio.run(serve(asked.parse_args().port))
