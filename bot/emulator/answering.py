"""Answering a call: the method is done, and faults act before it, instead of it or after it."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
from aiohttp import web

from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError, conflict
from bot.emulator.faults import HTML_BODY, Fault, Kind
from bot.emulator.methods import call
from bot.emulator.params import Upload, checked, find_method
from bot.emulator.requests import parameters
from bot.emulator.updates import WEBHOOK_ACTIVE

Json = dict[str, Any]

HALF_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4096\r\n\r\n"
    b'{"ok":true,"result":'
)
LOOK_SECONDS = 0.05


async def answer_call(
    telegram: Telegram, request: web.BaseRequest, token: str, name: str
) -> web.StreamResponse:
    try:
        bot = telegram.bot_of(token)
        raw = await parameters(request)
    except ApiError as error:
        return refused(error)
    fault = telegram.faults.strike(name, raw)
    if fault is not None:
        early = await _before(telegram, request, bot, name, raw, fault)
        if early is not None:
            return early
    response = await _perform(telegram, bot, name, raw)
    if fault is not None and fault.kind is Kind.DELIVER_THEN_DROP:
        return dropped(request)
    if fault is not None and fault.kind is Kind.HALF_CLOSE:
        return await half_closed(request)
    return response


async def _before(
    telegram: Telegram, request: web.BaseRequest, bot: Bot, name: str, raw: Json, fault: Fault
) -> web.StreamResponse | None:
    match fault.kind:
        case Kind.DELAY:
            await fault.hold()
            return None
        case Kind.DELIVER_THEN_DROP | Kind.HALF_CLOSE:
            return None
        case _:
            _write_down(telegram, bot, name, raw, fault.kind.value)
    if fault.kind is Kind.DROP:
        return dropped(request)
    if fault.kind is Kind.HTML or fault.error is None:
        return web.Response(body=HTML_BODY, status=fault.status, content_type="text/html")
    return refused(fault.error)


async def _perform(telegram: Telegram, bot: Bot, name: str, raw: Json) -> web.StreamResponse:
    try:
        if name.lower() == "getupdates":
            result: Any = await _updates(telegram, bot, raw)
        else:
            result = call(telegram, bot, name, raw)
    except ApiError as error:
        _write_down(telegram, bot, name, raw, error.description)
        return refused(error)
    _write_down(telegram, bot, name, raw, "ok")
    body = orjson.dumps({"ok": True, "result": result})
    return web.Response(body=body, content_type="application/json")


async def _updates(telegram: Telegram, bot: Bot, raw: Json) -> list[Json]:
    params = checked(find_method("getUpdates"), raw, strict=telegram.strict)
    if bot.webhook is not None:
        raise conflict(WEBHOOK_ACTIVE)
    return await bot.updates.poll(params, paced=telegram.limits is not None)


def _write_down(telegram: Telegram, bot: Bot, name: str, raw: Json, outcome: str) -> None:
    # A journal of ten thousand requests must not keep their files.
    params = {key: one.name if isinstance(one, Upload) else one for key, one in raw.items()}
    telegram.journal.add(telegram.clock.now(), bot.id, name, params, outcome)


def download(telegram: Telegram, token: str, path: str) -> web.StreamResponse:
    try:
        telegram.bot_of(token)
    except ApiError as error:
        return refused(error)
    stored = telegram.files.at(path)
    if stored is None:
        return refused(ApiError(404, "Not Found"))
    return web.Response(body=stored.content, content_type="application/octet-stream")


def refused(error: ApiError) -> web.Response:
    """Return Telegram's envelope of a refusal."""
    headers = {}
    if error.retry_after_seconds is not None:
        headers["Retry-After"] = str(error.retry_after_seconds)
    return web.Response(
        body=orjson.dumps(error.envelope()),
        status=error.code,
        headers=headers,
        content_type="application/json",
    )


def dropped(request: web.BaseRequest) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError


async def half_closed(request: web.BaseRequest) -> web.Response:
    """Send half of an answer, close our side of the connection, and wait for the other's."""
    transport = request.transport
    if transport is not None:
        transport.write(HALF_ANSWER)
        transport.write_eof()
        while not transport.is_closing():  # noqa: ASYNC110 - the other side tells nobody else
            await asyncio.sleep(LOOK_SECONDS)
    raise asyncio.CancelledError
