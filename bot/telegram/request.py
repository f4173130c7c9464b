"""The transport under python-telegram-bot: our own wire for JSON, aiohttp for files.

It tells one thing apart that the library's own errors do not: ``NotSent`` means that Telegram
cannot have seen the request, so that it may be repeated; every other failure after that may
have been delivered. URLs hold the token and are never part of an error, nor of its chain.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import SplitResult, urlsplit

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.wire import NoConnection, Wire

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
CONNECTIONS_MAX = 256


class NotSent(NetworkError):
    """No connection was made: Telegram has not seen the request."""


class AiohttpRequest(BaseRequest):
    """One pool of connections; polling has one of its own, so that sends cannot starve it."""

    def __init__(
        self, *, read_seconds: float = READ_SECONDS, connections_max: int = CONNECTIONS_MAX
    ) -> None:
        self._read_seconds = read_seconds
        self._connections_max = connections_max
        self._session: aiohttp.ClientSession | None = None
        self._wires: dict[tuple[str, str], Wire] = {}

    @property
    def read_timeout(self) -> float:
        return self._read_seconds

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections_max, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
        for wire in self._wires.values():
            wire.close()
        self._wires.clear()

    async def call(
        self, url: str, params: Mapping[str, Any], read_seconds: float | None = None
    ) -> Any:
        """Make a call that uploads nothing, and return its result; raises the library's errors.

        The library takes as long to put parameters into words as all else on the way.
        """
        given = {name: value for name, value in params.items() if value is not None}
        written = cast("RequestData", orjson.dumps(given))
        timeout = BaseRequest.DEFAULT_NONE if read_seconds is None else read_seconds
        status, payload = await self.do_request(url, "POST", written, read_timeout=timeout)
        if status != HTTPStatus.OK:
            await _Answered(status, payload).explain(url)
        return self.parse_json_payload(payload)["result"]

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            answer = None
        # Raised here, because the parser's error quotes the payload, which may quote a patient.
        if not isinstance(answer, dict) or ("result" not in answer and answer.get("ok", True)):
            raise TelegramError("Invalid server response")
        return answer

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None or self._session.closed:
            raise NotSent("The transport is not open. Call initialize() first.")
        read_seconds = read_timeout if isinstance(read_timeout, int | float) else self.read_timeout
        content = _json(request_data)
        try:
            if method == "POST" and content is not None:
                return await self._posted(urlsplit(url), content, read_seconds)
            return await self._sent(self._session, method, url, request_data, read_seconds)
        except Exception as error:  # noqa: BLE001 - whatever it was, the call may have arrived
            failure = _failure(error)
        # Outside the handler, else the first error and with it the URL would hang on the chain.
        raise failure

    async def _posted(self, url: SplitResult, content: bytes, seconds: float) -> tuple[int, bytes]:
        wire = self._wires.get(url[:2])
        if wire is None:
            wire = self._wires[url[:2]] = Wire(url, self._connections_max)
        answer = await wire.post(url.path, content, seconds)
        return answer.status, answer.body

    async def _sent(
        self,
        session: aiohttp.ClientSession,
        method: str,
        url: str,
        request_data: RequestData | None,
        seconds: float,
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS, sock_read=seconds)
        # A redirect is a captive portal or a proxy, and must not be given the message.
        async with session.request(
            method, url, timeout=timeout, allow_redirects=False, data=_form(request_data)
        ) as response:
            return response.status, await response.read()


class _Answered(AiohttpRequest):
    """An answer that has come, for the library to say what it means."""

    def __init__(self, status: int, payload: bytes) -> None:
        super().__init__()
        self._answer = status, payload

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self._answer

    async def explain(self, url: str) -> None:
        """Raise the library's error for it, if it is one."""
        await self._request_wrapper(url, "POST")


def _failure(error: Exception) -> NetworkError:
    match error:
        case (
            aiohttp.ClientConnectorError()
            | aiohttp.ConnectionTimeoutError()
            | aiohttp.InvalidURL()
            | NoConnection()
        ):
            return NotSent("no connection")
        case TimeoutError():
            return TimedOut("no answer in time")
        case _:
            return NetworkError(type(error).__name__)


def _json(request_data: RequestData | bytes | None) -> bytes | None:
    """Return what is posted as JSON; None when there are files, or nothing to post."""
    if request_data is None or isinstance(request_data, bytes):
        return request_data
    return None if request_data.contains_files else orjson.dumps(request_data.parameters)


def _form(request_data: RequestData | None) -> aiohttp.FormData | None:
    if request_data is None:
        return None
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        form.add_field(
            name, cast("Any", content), filename=filename, content_type=mime_type or None
        )
    return form
