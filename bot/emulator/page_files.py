"""The files of the chat page and the media it shows, with headers that allow nothing else."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from bot.emulator.chats import Telegram

PAGE = Path(__file__).with_name("page")
TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
}
SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4"})
SUFFIXES = {"gif": "image/gif", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}
POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def page_file(path: str) -> web.Response | None:
    """Return a file of the page; ``/`` is its start, and folders do not exist."""
    name = path.removeprefix("/") or "index.html"
    file = PAGE / name
    kind = TYPES.get(file.suffix)
    if "/" in name or "\\" in name or kind is None or not file.is_file():
        return None
    return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8", headers=HEADERS)


def media_file(telegram: Telegram, path: str) -> web.Response | None:
    """Return a picture or film to show, or any other file to save."""
    stored = telegram.files.at(path)
    if stored is None:
        return None
    kind = SUFFIXES.get(path.rpartition(".")[2], stored.mime_type)
    if kind in SHOWN:
        return web.Response(body=stored.content, content_type=kind, headers=HEADERS)
    saved = {**HEADERS, "Content-Disposition": "attachment"}
    return web.Response(body=stored.content, content_type="application/octet-stream", headers=saved)
