"""Files that Telegram already holds: a picture is uploaded once a bot and then named by its id.

The id is good only for the very bytes that were sent, hence the digest.
"""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.storage.database import Connection, insert, kept_out
from bot.storage.schema import FILES


async def find(conn: Connection, bot_id: int, picture: str, sha256: str) -> str | None:
    """Return Telegram's id of this picture, or None when these bytes were never sent."""
    found = await conn.execute(
        select(FILES.c.file_id).where(
            FILES.c.bot_id == bot_id, FILES.c.picture == picture, FILES.c.sha256 == sha256
        )
    )
    return found.scalar_one_or_none()


async def keep(conn: Connection, bot_id: int, picture: str, sha256: str, file_id: str) -> None:
    """Remember under which id Telegram holds this picture."""
    statement = insert(conn, FILES).on_conflict_do_update(
        index_elements=["bot_id", "picture"], set_=kept_out("sha256", "file_id")
    )
    row = {"bot_id": bot_id, "picture": picture, "sha256": sha256, "file_id": file_id}
    await conn.execute(statement, [row])


async def forget(conn: Connection, bot_id: int, picture: str) -> None:
    """Forget an id that Telegram no longer accepts."""
    await conn.execute(delete(FILES).where(FILES.c.bot_id == bot_id, FILES.c.picture == picture))
