"""HTTP/1.1 for calls that are JSON both ways: kept-alive connections, and nothing else.

A call costs a fifth of what a general client takes: there are no cookies, redirects, forms or
proxies. One call at a time is on a connection; one that was given up or answered oddly closes
it, so that an answer can never reach another call.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult

CONNECT_SECONDS = 5.0
IDLE_SECONDS = 15.0  # servers close what rests longer, and a call must not meet that
NEXT_ADDRESS_SECONDS = 0.25  # when one of the two Internets does not answer
PORTS = {"http": 80, "https": 443}
END_OF_HEAD = b"\r\n\r\n"
WITHOUT_BODY = (204, 304)


class NoConnection(Exception):
    """Nothing was sent."""


class NoAnswer(Exception):
    """It was sent, and may have arrived."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; ``is_last`` when the connection ends with it."""

    status: int
    body: bytes
    is_last: bool


def read(data: bytes, *, is_over: bool = False) -> Answer | None:
    """Read an answer, None while it is incomplete; ``is_over`` says that nothing more will come.

    Raises ValueError for what is no HTTP/1 answer.
    """
    end = data.find(END_OF_HEAD)
    if end < 0:
        return None
    first, *lines = data[:end].split(b"\r\n")
    version, _, rest = first.partition(b" ")
    if version not in {b"HTTP/1.1", b"HTTP/1.0"}:
        raise ValueError("no HTTP/1")
    status, fields, body = int(rest[:3]), _fields(lines), data[end + len(END_OF_HEAD) :]
    is_last = version == b"HTTP/1.0" or fields.get(b"connection", b"").lower() == b"close"
    if status in WITHOUT_BODY:
        return Answer(status, b"", is_last)
    if fields.get(b"transfer-encoding", b"").lower() == b"chunked":
        whole = _unchunked(body)
        return None if whole is None else Answer(status, whole, is_last)
    if b"content-length" in fields:
        size = int(fields[b"content-length"])
        return (
            Answer(status, body[:size], is_last or len(body) > size) if len(body) >= size else None
        )
    return Answer(status, body, is_last=True) if is_over else None


def _fields(lines: list[bytes]) -> dict[bytes, bytes]:
    fields = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        if not colon or not name or b" " in name:
            raise ValueError("no header field")
        fields[name.lower()] = value.strip()
    return fields


def _unchunked(body: bytes) -> bytes | None:
    """Put a body together that came in pieces; None while the last one is missing."""
    found, place = list[bytes](), 0
    while (end := body.find(b"\r\n", place)) >= 0:
        size = int(body[place:end].partition(b";")[0], 16)
        place = end + 2
        if size == 0:
            return b"".join(found) if body.endswith(b"\r\n\r\n", place - 2) else None
        found.append(body[place : place + size])
        place += size + 2
    return None


class Connection(asyncio.Protocol):
    """One connection; ``rests_since`` is the loop's time at which it was given back."""

    def __init__(self) -> None:
        self.rests_since = 0.0
        self._transport: asyncio.Transport | None = None
        self._data = b""
        self._awaited: asyncio.Future[Answer] | None = None

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        self._look(is_over=False)

    def connection_lost(self, exc: Exception | None) -> None:
        self._look(is_over=True)
        self._end(NoAnswer("closed"))

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    async def call(self, request: bytes, seconds: float) -> Answer:
        """Send a request and return its answer. Raises NoAnswer, and TimeoutError."""
        assert self._transport is not None
        loop = asyncio.get_running_loop()
        self._data = b""
        self._awaited = loop.create_future()
        self._transport.write(request)
        alarm = loop.call_later(seconds, self._end, TimeoutError())
        try:
            answer = await self._awaited
        except BaseException:
            self.close()
            raise
        finally:
            alarm.cancel()
        if answer.is_last:
            self.close()
        return answer

    def _look(self, *, is_over: bool) -> None:
        if self._awaited is None:
            self.close()  # nobody asked
            return
        try:
            answer = read(self._data, is_over=is_over)
        except ValueError:
            self._end(NoAnswer("no HTTP"))
            return
        if answer is not None and not self._awaited.done():
            self._awaited.set_result(answer)
            self._awaited = None

    def _end(self, error: NoAnswer | TimeoutError) -> None:
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_exception(error)
        self._awaited = None


def _next_address_seconds(host: str) -> float | None:
    """Race the addresses of a name; one address races with nobody.

    A race that is cancelled leaves its socket to the garbage collector.
    """
    try:
        ip_address(host)
    except ValueError:
        return NEXT_ADDRESS_SECONDS
    return None


@dataclass(slots=True)
class Wire:
    """The connections to one server, at most ``most`` at once; who comes later waits."""

    origin: SplitResult
    most: int
    _rested: list[Connection] = field(default_factory=list)
    _places: asyncio.Semaphore = field(init=False)
    _head: bytes = field(init=False)
    _tls: ssl.SSLContext | None = field(init=False)

    def __post_init__(self) -> None:
        self._places = asyncio.Semaphore(self.most)
        self._head = (
            f" HTTP/1.1\r\nHost: {self.origin.netloc.rpartition('@')[2]}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()
        self._tls = ssl.create_default_context() if self.origin.scheme == "https" else None

    async def post(self, path: str, body: bytes, seconds: float) -> Answer:
        """Post JSON; see ``Connection.call`` for what is raised, and NoConnection."""
        request = b"POST %b%b%d\r\n\r\n%b" % (path.encode(), self._head, len(body), body)
        async with self._places:
            connection = self._take() or await self._opened()
            answer = await connection.call(request, seconds)
            if connection.is_open:
                connection.rests_since = asyncio.get_running_loop().time()
                self._rested.append(connection)
            return answer

    def close(self) -> None:
        """Close what rests; who is on the way is cancelled by whoever waits for it."""
        for each in self._rested:
            each.close()
        self._rested.clear()

    def _take(self) -> Connection | None:
        """Take the connection that rests the shortest; what rests too long is closed."""
        rests_since = asyncio.get_running_loop().time() - IDLE_SECONDS
        while self._rested:
            connection = self._rested.pop()
            if connection.rests_since < rests_since:
                connection.close()
            elif connection.is_open:
                return connection
        return None

    async def _opened(self) -> Connection:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                _, connection = await asyncio.get_running_loop().create_connection(
                    Connection,
                    self.origin.hostname or "",
                    self.origin.port or PORTS[self.origin.scheme],
                    ssl=self._tls,
                    happy_eyeballs_delay=_next_address_seconds(self.origin.hostname or ""),
                )
        except (OSError, TimeoutError, ssl.SSLError) as error:
            failure = NoConnection(type(error).__name__)
        else:
            return connection
        # Outside the handler: the first error may name the address.
        raise failure
