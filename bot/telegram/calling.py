"""One raw call of the Bot API: JSON in, JSON out.

The library's objects cost more than all else on the way, and its own door for raw calls warns
at every method that it knows and mistakes a revoked token for an unknown method.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Bot, InputFile
from telegram.request import BaseRequest

from bot.telegram.request import AiohttpRequest

POLL = "getUpdates"


async def call(
    bot: Bot,
    method: str,
    params: Mapping[str, Any] | None = None,
    *,
    read_seconds: float | None = None,
) -> Any:
    """Call ``method`` and return its result; raises what the library raises.

    ``getUpdates`` goes through a pool of its own. Values may be ``InputFile`` to be uploaded.
    """
    given = params or {}
    request = bot._request[0] if method == POLL else bot.request  # noqa: SLF001
    if isinstance(request, AiohttpRequest) and not _uploads(given):
        return await request.call(f"{bot.base_url}/{method}", given, read_seconds)
    timeout = BaseRequest.DEFAULT_NONE if read_seconds is None else read_seconds
    return await bot._post(method, dict(given), read_timeout=timeout)  # noqa: SLF001


def _uploads(params: Mapping[str, Any]) -> bool:
    return any(isinstance(value, InputFile) for value in params.values())
