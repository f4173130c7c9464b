"""aiogram's state machine on SQLite: the storage one writes, because it ships none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self

import aiosqlite
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StorageKey

TABLE = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, state TEXT, data TEXT)"
PUT_STATE = (
    "INSERT INTO kept (key, state) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET state = excluded.state"
)
PUT_DATA = (
    "INSERT INTO kept (key, data) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET data = excluded.data"
)


class SqliteStorage(BaseStorage):  # type: ignore[misc]  # the peer is not installed here
    """One row a conversation, durable as Lumbot is: WAL and ``synchronous=FULL``."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    @classmethod
    async def opened(cls, path: str) -> Self:
        """Open the file; each statement is a transaction of its own."""
        connection = await aiosqlite.connect(path, isolation_level=None)
        for statement in ("PRAGMA journal_mode=wal", "PRAGMA synchronous=full", TABLE):
            await connection.execute(statement)
        return cls(connection)

    async def set_state(self, key: StorageKey, state: Any = None) -> None:
        name = state.state if isinstance(state, State) else state
        await self._connection.execute(PUT_STATE, (_key(key), name))

    async def get_state(self, key: StorageKey) -> str | None:
        return await self._one("SELECT state FROM kept WHERE key = ?", key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._connection.execute(PUT_DATA, (_key(key), json.dumps(dict(data))))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        found = await self._one("SELECT data FROM kept WHERE key = ?", key)
        return dict(json.loads(found)) if found else {}

    async def close(self) -> None:
        await self._connection.close()

    async def _one(self, statement: str, key: StorageKey) -> str | None:
        async with self._connection.execute(statement, (_key(key),)) as found:
            row = await found.fetchone()
        return None if row is None else row[0]


def _key(key: StorageKey) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}"
