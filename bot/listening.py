"""Opens a port for a web application, or says which setting has to change."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.config import Address
from bot.errors import CannotListen

STOP_SECONDS = 2.0


@asynccontextmanager
async def listening(app: web.Application, setting: str, address: Address) -> AsyncIterator[None]:
    """Serve ``app`` during the block. ``setting`` is where the address was set.

    Raises CannotListen.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=STOP_SECONDS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, address.host, address.port).start()
        except OSError as error:
            # The error's own text repeats the address in the event loop's words.
            code = error.errno or 0
            reason = os.strerror(code) if code > 0 else "no such host"
            raise CannotListen(setting, f"{address.host}:{address.port}", reason) from None
        yield
    finally:
        await runner.cleanup()
