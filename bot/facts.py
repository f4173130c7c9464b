"""Looks up the stored facts that a step asked for; one query function a kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping

from bot import facts_broadcasts, facts_staff
from bot.facts_staff import Reader
from bot.storage import appointments, imports
from bot.storage.database import Connection
from flows.facts import Facts, Need, NeedKind

Lookup = Callable[[Connection, str], Awaitable[object]]
LOOKUPS: Mapping[NeedKind, Lookup] = {
    NeedKind.OWN_VISITS: appointments.own,
    NeedKind.VISIT: appointments.one,
    NeedKind.DAY_VISITS: appointments.between,
    NeedKind.DAY_SUMMARY: appointments.summary,
    NeedKind.NO_SHOWS: appointments.no_shows,
    NeedKind.IMPORT: imports.known,
    NeedKind.BROADCAST: facts_broadcasts.one,
    NeedKind.BROADCASTS: facts_broadcasts.newest,
}


async def load(conn: Connection, needs: Iterable[Need], reader: Reader) -> Facts:
    """Return every fact that is asked for, as it stands in this transaction."""
    return {need: await _look_up(conn, need, reader) for need in needs}


async def _look_up(conn: Connection, need: Need, reader: Reader) -> object:
    """Some facts depend on who looks, or are noted in the audit log."""
    if need.kind in facts_staff.LOOKUPS:
        return await facts_staff.LOOKUPS[need.kind](conn, need.key, reader)
    return await LOOKUPS[need.kind](conn, need.key)
