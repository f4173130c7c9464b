"""The webhook: only Telegram is heard, and it is told "taken" only when that is true."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot

from bot.clock import MovableClock
from bot.emulator import Telegram, User
from bot.errors import DatabaseUnavailable
from bot.telegram.updates import ALLOWED_UPDATES
from bot.telegram.webhook import BODY_BYTES_MAX, SECRET_HEADER, announce, webhook_app

SECRET = "a-long-secret_42"
UPDATE = b'{"update_id": 7, "message": {"text": "a"}}'


@dataclass
class Inbox:
    """Keeps what came in; as many calls as ``failures`` find no database."""

    failures: int = 0
    raws: list[dict[str, Any]] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, raws: Sequence[dict[str, Any]]) -> None:
        self.came.set()
        if self.failures:
            self.failures -= 1
            raise DatabaseUnavailable("The database does not answer.")
        self.raws += raws

    async def gets(self, count: int, clock: MovableClock) -> list[str]:
        """Wait for this many messages, moving the clock by a second whenever one failed."""
        async with asyncio.timeout(10):
            while len(self.raws) < count:
                clock.advance(timedelta(seconds=1))
                await asyncio.sleep(0.002)
        return [raw["message"]["text"] for raw in self.raws]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def url(inbox: Inbox) -> AsyncIterator[str]:
    """Where the webhook listens."""
    runner = web.AppRunner(webhook_app(inbox, path="/telegram", secret=SECRET), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    await runner.cleanup()


@pytest.fixture
async def post(url: str) -> AsyncIterator[Any]:
    """Post a body and return the answer's status and headers."""
    async with aiohttp.ClientSession() as session:

        async def posted(body: bytes, **headers: str) -> tuple[int, Any]:
            given = {SECRET_HEADER: SECRET} | {
                name.replace("_", "-"): value for name, value in headers.items()
            }
            async with session.post(url, data=BytesIO(body), headers=given) as response:
                return response.status, response.headers

        yield posted


async def test_an_update_is_taken(post: Any, inbox: Inbox) -> None:
    """With the secret an update is kept and answered 200."""
    status, _ = await post(UPDATE)
    assert (status, inbox.raws) == (200, [{"update_id": 7, "message": {"text": "a"}}])


@pytest.mark.parametrize("secret", ["", "a", SECRET.upper(), SECRET + "x", "sécret", "\udcff"])
async def test_without_the_secret_nobody_is_heard(url: str, inbox: Inbox, secret: str) -> None:
    """A wrong secret, of any length and script, is refused before the body is looked at."""
    host, port = url.removeprefix("http://").removesuffix("/telegram").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /telegram HTTP/1.1\r\nHost: a\r\nContent-Length: {len(UPDATE)}\r\n"
    header = f"{SECRET_HEADER}: {secret}\r\n\r\n".encode(errors="surrogateescape")
    writer.write(head.encode() + header + UPDATE)
    await writer.drain()

    assert b" 403 " in await reader.readline()
    assert inbox.raws == []
    writer.close()
    await writer.wait_closed()


async def test_no_secret_at_all(url: str, inbox: Inbox) -> None:
    """Who sends no secret is refused."""
    async with aiohttp.ClientSession() as session, session.post(url, data=UPDATE) as response:
        assert (response.status, inbox.raws) == (403, [])


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"[]", b"7", b"null", b"{}", b'{"update_id": "7"}', b'{"update_id": null}',
     b'{"update_id": 7', b"\xff\xfe", b"[" * 100_000],
)  # fmt: skip
async def test_what_is_no_update_is_dropped(post: Any, inbox: Inbox, body: bytes) -> None:
    """It is answered 200, because Telegram would repeat it and hold the chat back behind it."""
    status, _ = await post(body)
    assert (status, inbox.raws) == (200, [])


async def test_a_body_without_end_is_refused(post: Any, inbox: Inbox) -> None:
    """No more is read than an update can be long."""
    status, _ = await post(b'{"update_id": 7, "a": "' + b"a" * BODY_BYTES_MAX + b'"}')
    assert (status, inbox.raws) == (413, [])


async def test_no_database(post: Any, inbox: Inbox) -> None:
    """While nothing can be kept, Telegram is asked to come back in a moment."""
    inbox.failures = 1
    status, headers = await post(UPDATE)
    assert (status, headers["Retry-After"]) == (503, "5")
    assert (await post(UPDATE))[0] == 200


@pytest.mark.parametrize(("method", "status"), [("GET", 405), ("PUT", 405)])
async def test_other_methods(url: str, method: str, status: int) -> None:
    """Only posting is understood."""
    async with aiohttp.ClientSession() as session, session.request(method, url) as response:
        assert response.status == status


async def test_telegram_delivers_in_order_and_again(
    url: str, inbox: Inbox, bot: Bot, ana: User, clock: MovableClock, telegram: Telegram
) -> None:
    """What a silent database refused comes again, ahead of what the patient wrote later."""
    inbox.failures = 2
    await announce(bot, url, SECRET)
    for words in ("a", "b", "c"):
        await ana.send(words)

    assert await inbox.gets(3, clock) == ["a", "b", "c"]
    assert inbox.failures == 0
    webhook = telegram.bot.webhook
    assert webhook is not None
    assert "503" in webhook.last_error
    assert telegram.bot.updates.allowed == frozenset(ALLOWED_UPDATES)


async def test_what_waits_is_kept_when_the_webhook_is_announced(
    url: str, inbox: Inbox, bot: Bot, ana: User, clock: MovableClock
) -> None:
    """A message from before a restart is delivered after it."""
    await ana.send("while you were away")
    await announce(bot, url, SECRET)
    assert await inbox.gets(1, clock) == ["while you were away"]
