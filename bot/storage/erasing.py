"""Erasing a person: every row about them goes, and what stood in its place is overwritten.

Tables with a ``patient_id`` follow the patient's own row. Of an update only its number is left,
so that Telegram's repeat of it is known for one. The file is cleaned as soon as the transaction
has ended (``Database.writing``): a deleted answer would stay readable in the log of changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, or_, select, update

from bot.storage import tombstones
from bot.storage.database import Connection, clean_after
from bot.storage.outbox import WAITING
from bot.storage.schema import INBOX, IS_STAFF, OUTBOX, PATIENTS

EMPTY = "{}"


async def erase(conn: Connection, patient_id: int, at: datetime) -> bool:
    """Erase a patient and leave a tombstone; say whether there was such a patient."""
    telegram_id = await telegram_id_of(conn, patient_id)
    if telegram_id is None:
        return False
    await forget(conn, {patient_id: telegram_id})
    await tombstones.put(conn, telegram_id, at)
    return True


async def forget(conn: Connection, people: Mapping[int, int]) -> None:
    """Remove all that is held about these people, without a trace; updates to come are left.

    Each is given by the clinic's number and the Telegram id.
    """
    await conn.execute(
        update(INBOX)
        .where(INBOX.c.user_key.in_(people.values()), INBOX.c.state != "new")
        .values(user_key=0, raw="", error=None)
    )
    await conn.execute(
        delete(OUTBOX).where(
            or_(OUTBOX.c.patient_id.in_(people.keys()), OUTBOX.c.chat_id.in_(people.values()))
        )
    )
    await conn.execute(delete(PATIENTS).where(PATIENTS.c.id.in_(people.keys())))
    await _forget_what_staff_read(conn)
    clean_after(conn)


async def _forget_what_staff_read(conn: Connection) -> None:
    """Empty what was shown to staff: it may quote anybody, and is in their chats anyway."""
    staff = select(PATIENTS.c.id).where(IS_STAFF)
    await conn.execute(
        update(OUTBOX)
        .where(
            OUTBOX.c.patient_id.in_(staff),
            OUTBOX.c.state.not_in(WAITING),
            OUTBOX.c.params != EMPTY,
        )
        .values(params=EMPTY)
    )


async def telegram_id_of(conn: Connection, patient_id: int) -> int | None:
    """Return the Telegram id behind the clinic's number, or None when it is nobody's."""
    found = await conn.execute(select(PATIENTS.c.telegram_id).where(PATIENTS.c.id == patient_id))
    telegram_id: int | None = found.scalar_one_or_none()
    return telegram_id
