"""Looks up the stored facts that a step asked for; one query function a kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping

from bot.storage.database import Connection
from flows.facts import Facts, Need, NeedKind

Lookup = Callable[[Connection, str], Awaitable[object]]
LOOKUPS: Mapping[NeedKind, Lookup] = {}


async def load(conn: Connection, needs: Iterable[Need]) -> Facts:
    """Return every fact that is asked for, as it stands in this transaction."""
    return {need: await LOOKUPS[need.kind](conn, need.key) for need in needs}
