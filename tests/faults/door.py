"""The proxy in front of several machines: Telegram calls it, and it calls one after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count

import aiohttp
from aiohttp import web

ANSWER_SECONDS = 20
PATH = "/hook"


@asynccontextmanager
async def door(addresses: Callable[[], list[str]]) -> AsyncIterator[str]:
    """Serve, and yield the address; each call goes to the next machine that takes it."""
    turns = count()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(ANSWER_SECONDS)) as session:

        async def hand_on(request: web.BaseRequest) -> web.Response:
            body, turn, there = await request.read(), next(turns), addresses()
            headers = {name: value for name, value in request.headers.items() if name != "Host"}
            for number in range(len(there)):
                address = there[(turn + number) % len(there)]
                try:
                    async with session.post(
                        f"http://{address}{PATH}", data=body, headers=headers
                    ) as answer:
                        return web.Response(status=answer.status, body=await answer.read())
                except (aiohttp.ClientError, TimeoutError):
                    continue
            return web.Response(status=503, headers={"Retry-After": "1"})

        runner = web.ServerRunner(web.Server(hand_on, access_log=None), shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
        finally:
            await runner.cleanup()
