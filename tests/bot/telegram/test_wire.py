"""The wire: whole answers only, each to its own call, and connections that are used again."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

import pytest

from bot.telegram import wire
from bot.telegram.wire import Answer, NoAnswer, NoConnection, Wire, read

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"3;a=b\r\n{\r\n\r\n6\r\n012345\r\n0\r\nX: y\r\n\r\n"
)


class Peer:
    """A server of whatever one likes; ``answers`` go out in turn, one a request."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self.connections: list[asyncio.StreamWriter] = []

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length:")[2].split()[0])
                self.requests.append(head + await reader.readexactly(size))
                answer = self.answers.pop(0) if self.answers else b""
                writer.write(answer)
                if b"Connection: close" in answer:
                    writer.close()

    @asynccontextmanager
    async def serving(self, most: int = 4) -> AsyncIterator[Wire]:
        """Yield a wire to this server."""
        server = await asyncio.start_server(self.talk, "127.0.0.1", 0)
        origin = urlsplit(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot")
        opened = Wire(origin, most)
        try:
            yield opened
        finally:
            opened.close()
            for each in self.connections:
                each.close()
            server.close()


@pytest.mark.parametrize("end", range(1, len(CHUNKED)))
def test_a_part_of_an_answer_is_none(end: int) -> None:
    """However the network cuts an answer, it is read when it is whole and not before."""
    assert read(CHUNKED[:end]) is None
    assert read(CHUNKED) == Answer(200, b"{\r\n012345", is_last=False)


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"HTTP/1.1 429 Too Many\r\ncontent-length:1\r\n\r\n7", Answer(429, b"7", is_last=False)),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\n7", Answer(200, b"7", is_last=True)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n78", Answer(200, b"7", is_last=True)),
        (b"HTTP/1.1 204 No Content\r\n\r\n", Answer(204, b"", is_last=False)),
        (b"HTTP/1.1 200 OK\r\n\r\n789", Answer(200, b"789", is_last=True)),
    ],
)
def test_how_long_an_answer_is(data: bytes, answer: Answer) -> None:
    """The length is counted, or there is no body, or the end of the connection is its end."""
    assert read(data, is_over=True) == answer


@pytest.mark.parametrize(
    "data", [b"SMTP hello\r\n\r\n", b"HTTP/1.1 a\r\n\r\n", b"HTTP/1.1 200 OK\r\nA b: c\r\n\r\n"]
)
def test_what_is_no_answer(data: bytes) -> None:
    """Something that is no HTTP is told from an answer that is not whole yet."""
    with pytest.raises(ValueError, match=r".+"):
        read(data)


async def test_a_connection_is_used_again() -> None:
    """Calls one after the other go through one connection, each with its own body."""
    peer = Peer(OK, OK)
    async with peer.serving() as opened:
        for body in (b"1", b"22"):
            assert (await opened.post("/bot/x", body, 5)).body == b"{}"

    assert len(peer.connections) == 1
    assert [each.rpartition(b"\r\n\r\n")[2] for each in peer.requests] == [b"1", b"22"]
    assert peer.requests[0].startswith(b"POST /bot/x HTTP/1.1\r\nHost: 127.0.0.1:")


@pytest.mark.parametrize("answer", [OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), b""])
async def test_a_connection_that_may_not_be_used_again(answer: bytes) -> None:
    """After the server has closed, or a call was given up, the next one has a new connection."""
    peer = Peer(answer, OK)
    async with peer.serving() as opened:
        with suppress(TimeoutError):
            await opened.post("/", b"", 0.05)
        assert (await opened.post("/", b"", 5)).status == 200

    assert len(peer.connections) == 2


async def test_an_answer_that_comes_late_reaches_no_other_call() -> None:
    """What nobody waits for closes the connection, so that nobody else can take it for theirs."""
    peer = Peer(OK, OK.replace(b"{}", b"[]"))
    async with peer.serving() as opened:
        await opened.post("/", b"", 5)
        peer.connections[0].write(OK)
        await asyncio.sleep(0.05)
        assert (await opened.post("/", b"", 5)).body == b"[]"

    assert len(peer.connections) == 2


async def test_a_connection_that_rested_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers close what rests, and a call that meets that would be lost in the air."""
    monkeypatch.setattr(wire, "IDLE_SECONDS", -1)
    peer = Peer(OK, OK)
    async with peer.serving() as opened:
        await opened.post("/", b"", 5)
        await opened.post("/", b"", 5)

    assert len(peer.connections) == 2


async def test_no_more_connections_than_are_allowed() -> None:
    """Who comes when all are taken waits for one, and gets its answer."""
    peer = Peer(*[OK] * 9)
    async with peer.serving(most=2) as opened:
        answers = await asyncio.gather(*(opened.post("/", b"", 5) for _ in range(9)))

    assert [each.status for each in answers] == [200] * 9
    assert len(peer.connections) == 2


async def test_what_surely_did_not_arrive() -> None:
    """Nobody listens: nothing was sent. Somebody hung up: it may have arrived."""
    with pytest.raises(NoConnection):
        await Wire(urlsplit("http://127.0.0.1:9/"), 1).post("/", b"", 5)
    peer = Peer(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9\r\n\r\nshort")
    async with peer.serving() as opened:
        with pytest.raises(NoAnswer):
            await opened.post("/", b"", 5)


class Silent(asyncio.Protocol):
    """A server that hangs up at once."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.abort()


async def test_a_call_given_up_while_it_connects_leaves_no_socket() -> None:
    """Whichever step of it is cancelled, what was opened is closed, and not left lying."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Silent, "127.0.0.1", 0)
    opened = Wire(urlsplit(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"), 1)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for steps in [*range(12)] * 20:
            call = asyncio.create_task(opened.post("/", b"", 5))
            for _ in range(steps):
                await asyncio.sleep(0)
            call.cancel()
            with suppress(asyncio.CancelledError, NoAnswer, NoConnection):
                await call
        gc.collect()
    server.close()

    assert [str(each.message) for each in seen if each.category is ResourceWarning] == []
