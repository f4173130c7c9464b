"""What an HTTP request asks for: parameters from its address, form, JSON body or file parts."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_parser import RawRequestMessage

from bot.emulator.errors import ApiError, bad
from bot.emulator.files import MAX_UPLOAD_BYTES
from bot.emulator.params import Upload

Json = dict[str, Any]

TOO_LARGE = ApiError(413, "Request Entity Too Large")

MAX_BODY_BYTES = MAX_UPLOAD_BYTES + 1024 * 1024


def roomy_request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: web.RequestHandler,
    writer: AbstractStreamWriter,
    task: asyncio.Task[None],
) -> web.BaseRequest:
    """Build a request that may carry a file; the server's own limit is one megabyte."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(
        message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY_BYTES
    )


async def parameters(request: web.BaseRequest) -> Json:
    """Return all parameters of ``request``; those of the body win over the address."""
    try:
        return await _parameters(request)
    except web.HTTPRequestEntityTooLarge:
        raise TOO_LARGE from None


async def _parameters(request: web.BaseRequest) -> Json:
    found: Json = dict(request.query) if request.query_string else {}
    match request.content_type:
        case "application/json":
            found |= _from_json(await request.read())
        case "application/x-www-form-urlencoded":
            found |= dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        case "multipart/form-data":
            found |= await _from_parts(request)
        case _:
            pass
    return found


def _from_json(body: bytes) -> Json:
    if not body:
        return {}
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise bad("can't parse JSON object in the request body")
    return found


async def _from_parts(request: web.BaseRequest) -> Json:
    found: Json = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read())
        if len(content) > MAX_UPLOAD_BYTES:
            raise TOO_LARGE
        if part.filename is None:
            found[part.name] = content.decode()
        else:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            found[part.name] = Upload(part.filename, mime_type, content)
    return found
