"""Takes updates that Telegram posts, and answers 200 only once they are on disk.

Without the secret nobody is heard. What is not an update is answered 200 and dropped, because
Telegram would repeat it for a day and hold that chat's other updates back behind it.
"""

from __future__ import annotations

import hmac

import orjson
import structlog
from aiohttp import web
from telegram import Bot

from bot.errors import DatabaseUnavailable
from bot.telegram.calling import call
from bot.telegram.polling import Receive
from bot.telegram.updates import ALLOWED_UPDATES

LOG = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
BODY_BYTES_MAX = 1024 * 1024
RETRY_AFTER_SECONDS = "5"
CONNECTIONS_MAX = 40


async def announce(bot: Bot, url: str, secret: str) -> None:
    """Tell Telegram where to post; what waits there is kept."""
    await call(
        bot,
        "setWebhook",
        {
            "url": url,
            "secret_token": secret,
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": CONNECTIONS_MAX,
        },
    )


def webhook_app(receive: Receive, *, path: str, secret: str) -> web.Application:
    """Build the application that listens at ``path`` for whoever knows ``secret``."""

    async def updated(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, secret.encode()):
            return web.Response(status=403)
        raw = _update(await request.read())
        if raw is None:
            LOG.warning("not_an_update")
            return web.Response()
        try:
            await receive([raw])
        except DatabaseUnavailable:
            return web.Response(status=503, headers={"Retry-After": RETRY_AFTER_SECONDS})
        return web.Response()

    app = web.Application(client_max_size=BODY_BYTES_MAX)
    app.router.add_post(path, updated)
    return app


def _update(body: bytes) -> dict[str, object] | None:
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    is_update = isinstance(raw, dict) and isinstance(raw.get("update_id"), int)
    return raw if is_update else None
