"""A bare HTTP client of the Bot API: what it gets is what is on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp

from bot.emulator import Server


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, JSON body and headers of an answer."""

    status: int
    body: dict[str, Any]
    headers: dict[str, str]

    @property
    def result(self) -> Any:
        """The result of a request that was met."""
        assert self.body["ok"], self.body
        return self.body["result"]

    @property
    def error(self) -> tuple[int, str]:
        """Code and description of a refusal, which the status must repeat."""
        assert not self.body["ok"], self.body
        assert self.body["error_code"] == self.status
        return self.status, self.body["description"]


class Api:
    """Calls methods with JSON parameters; files go as multipart."""

    def __init__(self, server: Server, session: aiohttp.ClientSession, token: str) -> None:
        self.server = server
        self.session = session
        self.token = token

    async def __call__(self, method: str, /, **params: Any) -> Reply:
        url = f"{self.server.base_url}{self.token}/{method}"
        async with self.session.post(url, json=params) as response:
            return Reply(response.status, await response.json(), dict(response.headers))

    async def upload(self, method: str, /, **params: Any) -> Reply:
        """Call with a form; values of bytes are files named after their parameter."""
        form = aiohttp.FormData()
        for name, value in params.items():
            if isinstance(value, bytes):
                form.add_field(
                    name, BytesIO(value), filename=f"{name}.png", content_type="image/png"
                )
            else:
                form.add_field(name, str(value))
        url = f"{self.server.base_url}{self.token}/{method}"
        async with self.session.post(url, data=form) as response:
            return Reply(response.status, await response.json(), dict(response.headers))
