"""Keeps a database as this version writes it: ``python -m tests.storage.make_golden``.

Run it once for each release, before the tables change again, and commit the file: later versions
are tested on bringing it up. Forty people stand in the middle of all kinds of conversations.
"""

from __future__ import annotations

import asyncio
import gzip
import tempfile
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import sqlcipher3

from tests.simulation.siege import besieged

FOLDER = Path(__file__).parent / "golden"
WAVES = 40


async def lived(file: Path) -> None:
    """Let people write for some hours, and leave off in the middle."""
    async with besieged(f"sqlite+aiosqlite:///{file}") as siege:
        for _ in range(WAVES):
            await siege.wave()


def packed(file: Path) -> bytes:
    """Return a database that nobody has open, without the room it no longer needs."""
    with closing(sqlcipher3.connect(file)) as conn:
        conn.execute("VACUUM")
    return gzip.compress(file.read_bytes(), mtime=0)


def main() -> None:
    """Write the file of this version."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lumbot.db"
        asyncio.run(lived(file))
        (FOLDER / f"{version('lumbot')}.db.gz").write_bytes(packed(file))


if __name__ == "__main__":
    main()
