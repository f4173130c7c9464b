"""The transport: what reaches Telegram, what each failure is called, and who never sees a token."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.emulator import Fault, Server, Telegram, User
from bot.telegram.calling import call
from bot.telegram.request import AiohttpRequest, NotSent

LIMIT = Fault.refuse(429, "Too Many Requests: retry after 9", retry_after=9)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Return an error and everything that hangs on it, as a log or a traceback would show."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


async def test_a_message_is_posted_as_json(bot: Bot, ana: User) -> None:
    """Words, markup and nested parameters arrive as they were meant."""
    keyboard = {"inline_keyboard": [[{"text": "Sí ✓", "callback_data": "1:home::"}]]}
    params = {"chat_id": ana.id, "text": "<b>¿Qué tal?</b>", "parse_mode": "HTML"}

    sent = await call(bot, "sendMessage", params | {"reply_markup": keyboard})

    assert sent["message_id"] == ana.last.message_id
    assert (ana.last.html, ana.last.labels) == ("<b>¿Qué tal?</b>", ["Sí ✓"])


async def test_a_film_is_uploaded(bot: Bot, ana: User, telegram: Telegram) -> None:
    """Bytes of a file arrive unchanged beside the other parameters of the call."""
    content = bytes(range(256)) * 40
    film = InputFile(content, filename="bridge.mp4")
    params = {"chat_id": ana.id, "caption": "Paso 1", "width": 320, "height": 240}

    sent = await call(bot, "sendAnimation", params | {"animation": film})

    stored = telegram.files.find(sent["animation"]["file_id"], telegram.bot.id)
    assert (stored.content, ana.last.text) == (content, "Paso 1")


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (LIMIT, RetryAfter),
        (Fault.refuse(400, "Bad Request: chat not found"), BadRequest),
        (Fault.refuse(403, "Forbidden: bot was blocked by the user"), Forbidden),
        (Fault.refuse(401, "Unauthorized"), InvalidToken),
        (Fault.refuse(409, "Conflict: terminated by other getUpdates request"), Conflict),
        (Fault.refuse(500, "Internal Server Error: restart"), NetworkError),
        (Fault.html(502), NetworkError),
        (Fault.html(302), NetworkError),
        (Fault.html(200), TelegramError),
        (Fault.drop(), NetworkError),
        (Fault.deliver_then_drop(), NetworkError),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_each_failure_has_its_error(
    bot: Bot, ana: User, telegram: Telegram, fault: Fault, kind: type[TelegramError]
) -> None:
    """Every way to fail has one kind of error, is never "not sent", and hides the token."""
    fault.hits = 0
    telegram.inject(fault)

    with pytest.raises(TelegramError) as caught:
        await call(bot, "sendMessage", {"chat_id": ana.id, "text": "Mi espalda"})

    assert isinstance(caught.value, kind)
    assert not isinstance(caught.value, NotSent)
    shown = "".join(f"{each!r} {each}" for each in chain(caught.value))
    assert bot.token not in shown
    assert "Mi espalda" not in shown


async def test_a_lost_answer_is_not_taken_for_a_lost_message(
    bot: Bot, ana: User, telegram: Telegram
) -> None:
    """The message is there although the bot was never told, so nobody may call it not sent."""
    telegram.inject(Fault.deliver_then_drop())

    with pytest.raises(NetworkError) as caught:
        await call(bot, "sendMessage", {"chat_id": ana.id, "text": "once"})

    assert ana.last.text == "once"
    assert not isinstance(caught.value, NotSent)


async def test_nobody_listening_is_not_sent(telegram: Telegram) -> None:
    """A refused connection is told apart from every failure that may have delivered."""
    request = AiohttpRequest()
    await request.initialize()
    bot = Bot(telegram.bot.token, base_url="http://127.0.0.1:9/bot", request=request)

    with pytest.raises(NotSent) as caught:
        await call(bot, "sendMessage", {"chat_id": 1, "text": "a"})

    assert not any(bot.token in repr(each) for each in chain(caught.value))
    await request.shutdown()


async def test_a_transport_that_is_closed_has_sent_nothing(telegram: Telegram) -> None:
    """Before it is opened and after it is closed a call is refused as not sent."""
    request = AiohttpRequest()
    bot = Bot(telegram.bot.token, base_url="http://127.0.0.1:9/bot", request=request)
    with pytest.raises(NotSent):
        await call(bot, "getMe")
    await request.initialize()
    await request.shutdown()
    with pytest.raises(NotSent):
        await call(bot, "getMe")


@pytest.mark.parametrize("given", [None, 0.05])
async def test_a_slow_answer_times_out(
    server: Server, telegram: Telegram, ana: User, given: float | None
) -> None:
    """Silence for longer than the transport's patience, or the call's own, is an error."""
    request = AiohttpRequest(read_seconds=0.05 if given is None else 30)
    await request.initialize()
    bot = Bot(telegram.bot.token, base_url=server.base_url, request=request)
    held = telegram.inject(Fault.delay())

    with pytest.raises(TimedOut) as caught:
        await call(bot, "sendMessage", {"chat_id": ana.id, "text": "a"}, read_seconds=given)

    assert not isinstance(caught.value, NotSent)
    assert bot.token not in "".join(map(repr, chain(caught.value)))
    held.release()
    await request.shutdown()


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nA b\r\n\r\n"]
)
async def test_an_answer_that_is_not_http(telegram: Telegram, answer: bytes) -> None:
    """What is no HTTP at all may have been delivered, and its error quotes no address."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    listener = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    request = AiohttpRequest()
    await request.initialize()
    bot = Bot(telegram.bot.token, base_url=f"http://127.0.0.1:{port}/bot", request=request)

    with pytest.raises(NetworkError) as caught:
        await call(bot, "sendMessage", {"chat_id": 1, "text": "a"})

    assert not isinstance(caught.value, NotSent)
    assert bot.token not in "".join(f"{each!r}{each}" for each in chain(caught.value))
    await request.shutdown()
    listener.close()
    await listener.wait_closed()


@pytest.mark.parametrize("payload", [b"", b"[]", b"7", b"{}", b'{"ok":true}', b"\xff", b"[" * 9999])
def test_an_answer_that_is_no_answer(payload: bytes) -> None:
    """JSON of another shape is an invalid answer and not a fault of the program."""
    with pytest.raises(TelegramError, match="Invalid server response") as caught:
        AiohttpRequest.parse_json_payload(payload)
    assert len(list(chain(caught.value))) == 1


async def test_what_is_logged_names_neither_token_nor_words(
    bot: Bot, ana: User, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    """Of the libraries' own records from INFO up, none quotes the token or what was said."""
    caplog.set_level(logging.INFO)
    for fault in (None, Fault.html(200), Fault.html(502), Fault.drop()):
        if fault:
            telegram.inject(fault)
        try:
            await call(bot, "sendMessage", {"chat_id": ana.id, "text": "Mi espalda"})
        except TelegramError:
            continue

    assert bot.token not in caplog.text
    assert "Mi espalda" not in caplog.text
