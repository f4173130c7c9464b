"""How the database looks for work: by an index, never through all that is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import event

from bot.storage import inbox, outbox, past, patients, waits
from bot.storage.database import Connection, Database
from bot.storage.erasing import forget
from bot.storage.past import Past
from bot.storage.waits import Wait

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
# PostgreSQL plans by what it has counted; the statements and the indexes are the same.
pytestmark = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
FIRED = [Wait(number, "reminder", "2026-11-22", NOON) for number in range(50)]
SEARCHES: dict[str, Callable[[Connection], Awaitable[object]]] = {
    "inbox": lambda conn: inbox.waiting(conn, 1, 100),
    "heads": lambda conn: outbox.heads(conn, NOON, 100),
    "next message": lambda conn: outbox.next_due_at(conn, NOON),
    "orphans": lambda conn: outbox.orphans(conn, None),
    "waits": lambda conn: waits.due(conn, NOON, 100),
    "next wait": waits.next_due_at,
    "fired waits": lambda conn: waits.fire(conn, FIRED, NOON),
    "dropped waits": lambda conn: waits.drop(conn, {(1, "reminder"), (2, "reminder")}),
    "staff": lambda conn: patients.staff(conn, ["clinician"]),
    "crowd": patients.crowd,
    "old updates": lambda conn: past.find(conn, Past.UPDATES, NOON, 1, 100),
    "old messages": lambda conn: past.find(conn, Past.MESSAGES, NOON, 1, 100),
    "old waits": lambda conn: past.find(conn, Past.WAITS, NOON, 1, 100),
    "whose updates": lambda conn: forget(conn, {1: 7}),
}


@pytest.mark.parametrize("name", SEARCHES)
async def test_looking_for_work_reads_no_whole_table(database: Database, name: str) -> None:
    """Messages sent and waits fired may be millions; looking for the next costs the same."""
    asked: list[tuple[str, Any]] = []

    async with database.writing() as conn:
        engine = conn.sync_connection
        assert engine is not None

        @event.listens_for(engine, "before_cursor_execute")
        def _(*call: Any) -> None:
            asked.append((call[2], call[3]))

        await SEARCHES[name](conn)
        steps = []
        for statement, given in asked[:]:
            parameters = given[0] if isinstance(given, list) else given
            plan = await conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps += [row[-1] for row in plan]

    tables = ("inbox", "outbox", "waits", "patients")
    whole = [
        step
        for step in steps
        if step.split()[:2] in [["SCAN", table] for table in tables] and "INDEX" not in step
    ]
    assert whole == []
    if name in {"fired waits", "dropped waits"}:  # by the patient, not by all that are open
        assert "sqlite_autoindex_waits_1" in steps[0]
    assert any("INDEX" in step or "SEARCH" in step for step in steps)
