"""Leases: what only one process may do, such as asking Telegram for updates, and until when.

Time is the database's, because the clocks of several machines differ, and not that of the
transaction, which may have waited for long. A lease that ran out is anybody's; until somebody
has taken it, its old holder may go on.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import LEASES


async def take(conn: Connection, name: str, holder: str, length: timedelta) -> bool:
    """Take a lease that is free; False while somebody else holds it."""
    until = func.clock_timestamp() + length
    statement = insert(conn, LEASES).values(name=name, holder=holder, until=until)
    is_free = (LEASES.c.holder == holder) | (LEASES.c.until < func.clock_timestamp())
    taken = await conn.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"holder": holder, "until": until}, where=is_free
        ).returning(LEASES.c.name)
    )
    return taken.first() is not None


async def renew(conn: Connection, name: str, holder: str, length: timedelta) -> bool:
    """Hold a lease for longer; False when somebody else has taken it since, also if it is free."""
    renewed = await conn.execute(
        update(LEASES)
        .where(LEASES.c.name == name, LEASES.c.holder == holder)
        .values(until=func.clock_timestamp() + length)
    )
    return renewed.rowcount > 0


async def is_held(conn: Connection, name: str, holder: str) -> bool:
    """Tell whether this process holds the lease, and keep it from being lost before the commit."""
    held = select(LEASES.c.name).where(LEASES.c.name == name, LEASES.c.holder == holder)
    return (await conn.execute(held.with_for_update(read=True))).first() is not None


async def release(conn: Connection, name: str, holder: str) -> None:
    """Give a lease back, so that nobody has to wait until it runs out."""
    await conn.execute(
        update(LEASES)
        .where(LEASES.c.name == name, LEASES.c.holder == holder)
        .values(until=func.clock_timestamp() - timedelta(seconds=1))
    )
