"""Where a clinic of the acceptance tests keeps its data: a file, or a database on a server.

`LUMBOT_TEST_DATABASE=postgresql` plays the whole suite on PostgreSQL; without it a few of the
files are played on both, see ``conftest``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.config import Settings
from bot.demo import CLINIC_ID, local_settings
from tests.postgres.server import PostgresServer

NAMED = "LUMBOT_TEST_DATABASE"
SQLITE, POSTGRESQL = "sqlite", "postgresql"
ON_SERVER: list[PostgresServer] = []  # the one in use, while a test is played on it


def named() -> str:
    """Return the database that whoever runs the tests asks for."""
    found = os.environ.get(NAMED, SQLITE)
    assert found in {SQLITE, POSTGRESQL}, f"{NAMED}={found!r} is neither {SQLITE} nor {POSTGRESQL}."
    return found


@contextmanager
def settings_in(folder: Path) -> Iterator[Settings]:
    """Give a clinic an empty database, in ``folder`` or on the server in use."""
    settings = local_settings(folder, admins=(CLINIC_ID,))
    if not ON_SERVER:
        yield settings
        return
    with ON_SERVER[-1].database() as url:
        yield settings.model_copy(update={"database_url": url})
