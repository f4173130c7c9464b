"""Who handles whose events: one process at a time for each person.

SQLite has one writer, so that a transaction has everything to itself. On PostgreSQL it takes
locks that end with it, also when its process dies; a person whose events another process
handles just now is left to that one, and is looked at again when it tells that it is done.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import BigInteger, Text, bindparam, func, select, text, tuple_

from bot.storage.database import Connection
from bot.storage.schema import INBOX, PATIENTS

CHANNEL = "lumbot"
STORED_FACTS = -2  # a lock's number that is nobody's Telegram id

_FREE = text(
    "SELECT person FROM unnest(CAST(:people AS bigint[])) AS person"
    " WHERE pg_try_advisory_xact_lock(person)"
)
_IN_TURN = text(
    "SELECT pg_advisory_xact_lock(person) FROM"
    " (SELECT person FROM unnest(CAST(:people AS bigint[])) AS person ORDER BY person) AS each"
)
_TOLD = select(func.pg_notify(bindparam("channel", type_=Text()), "")).params(channel=CHANNEL)
_OF = bindparam("people", type_=BigInteger(), expanding=True)
_ROWS = select(PATIENTS.c.id).where(PATIENTS.c.telegram_id.in_(_OF)).order_by(PATIENTS.c.id)


async def free(conn: Connection, people: Collection[int]) -> set[int]:
    """Claim the events of these people until the commit; return whom nobody else has claimed."""
    if not is_shared(conn) or not people:
        return set(people)
    found = set((await conn.execute(_FREE, {"people": sorted(people)})).scalars())
    await _hold_rows(conn, found)
    return found


async def in_turn(conn: Connection, people: Collection[int]) -> None:
    """Claim the events of these people until the commit, and wait for whoever has them.

    Raises DatabaseUnavailable when that takes long.
    """
    if is_shared(conn) and people:
        await conn.execute(_IN_TURN, {"people": sorted(people)})
        await _hold_rows(conn, people)


async def stored_facts(conn: Connection) -> None:
    """Let no other process look at stored facts, and act on them, before the commit."""
    if is_shared(conn):
        await conn.execute(select(func.pg_advisory_xact_lock(STORED_FACTS)))


async def with_elders(conn: Connection, row_ids: Collection[int]) -> set[int]:
    """Return which of these updates are new and in turn; they are held until the commit.

    One is not in turn while an older one of the same person is new and not among them.
    """
    if not row_ids:
        return set()
    new = INBOX.c.state == "new"
    person = tuple_(INBOX.c.bot_id, INBOX.c.user_key)
    of_these = select(INBOX.c.bot_id, INBOX.c.user_key).where(INBOX.c.id.in_(row_ids), new)
    wanted = select(INBOX.c.id, INBOX.c.user_key).where(
        new, INBOX.c.id <= max(row_ids), person.in_(of_these)
    )
    found = (await conn.execute(wanted.with_for_update(skip_locked=True))).all()
    newest = dict[int, int]()
    for row in found:
        if row.id in row_ids:
            newest[row.user_key] = max(row.id, newest.get(row.user_key, 0))
    others = ((row.id, row.user_key) for row in found if row.id not in row_ids)
    left_behind = {key for row_id, key in others if row_id < newest.get(key, 0)}
    return {row.id for row in found if row.user_key not in left_behind}


async def tell(conn: Connection) -> None:
    """Have every process look for work once this transaction is committed."""
    if is_shared(conn):
        await conn.execute(_TOLD)


def is_shared(conn: Connection) -> bool:
    """Whether processes on other machines may use this database too."""
    return conn.dialect.name != "sqlite"


async def _hold_rows(conn: Connection, people: Collection[int]) -> None:
    """Hold the rows too: the command line changes patients without claiming their events."""
    held = _ROWS.with_for_update(key_share=True)
    await conn.execute(held, {"people": list(people)})
