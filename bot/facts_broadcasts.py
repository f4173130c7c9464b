"""Looks up what the screens about broadcasts show."""

from __future__ import annotations

from datetime import datetime

from bot.storage import audiences, ledgers
from bot.storage.database import Connection
from flows.clinic import segments
from flows.clinic.facts_broadcasts import Audience, BroadcastPage


async def audience(conn: Connection, key: str) -> Audience:
    """Count whom a segment fits; the key is "moment|segment"."""
    at, _, segment = key.partition("|")
    return await audiences.count(conn, segments.read(segment), datetime.fromisoformat(at))


async def one(conn: Connection, key: str) -> BroadcastPage:
    """Return a broadcast by its number, as a page that is empty when there is none."""
    found = await ledgers.find(conn, int(key))
    return BroadcastPage((found,), 1) if found else BroadcastPage((), 0)


async def newest(conn: Connection, key: str) -> BroadcastPage:
    """Return a page of broadcasts; the key is "page.size"."""
    number, _, size = key.partition(".")
    return await ledgers.page(conn, int(number), int(size))
