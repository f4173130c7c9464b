"""Leases: what only one process may do, such as asking Telegram for updates, and until when.

Time is the database's, because the clocks of several machines differ. A lease that ran out is
anybody's; until somebody has taken it, its old holder may go on.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select, update

from bot.storage.database import Connection, insert
from bot.storage.schema import LEASES


async def take(conn: Connection, name: str, holder: str, length: timedelta) -> bool:
    """Take or renew a lease; False while somebody else holds it."""
    until = func.now() + length
    statement = insert(conn, LEASES).values(name=name, holder=holder, until=until)
    is_ours = (LEASES.c.holder == holder) | (LEASES.c.until < func.now())
    taken = await conn.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"holder": holder, "until": until}, where=is_ours
        ).returning(LEASES.c.name)
    )
    return taken.first() is not None


async def is_held(conn: Connection, name: str, holder: str) -> bool:
    """Tell whether this process holds the lease, and keep it from being lost before the commit."""
    held = select(LEASES.c.name).where(LEASES.c.name == name, LEASES.c.holder == holder)
    return (await conn.execute(held.with_for_update(read=True))).first() is not None


async def release(conn: Connection, name: str, holder: str) -> None:
    """Give a lease back, so that nobody has to wait until it runs out."""
    await conn.execute(
        update(LEASES)
        .where(LEASES.c.name == name, LEASES.c.holder == holder)
        .values(until=func.now() - timedelta(seconds=1))
    )
