"""Copies of the SQLite file while Lumbot runs, and putting one back when it does not.

``VACUUM INTO`` writes one snapshot in one read transaction: the bot goes on writing beside it,
and the copy is of one moment, holds nothing that was deleted, and needs no log of changes. (The
other way, SQLite's page-by-page backup, begins again at every commit of another process.) A
second process may do this because every SQLite that Lumbot accepts is 3.51.3 or later: older
ones can corrupt a file that two connections use at once, which ``check_sqlite`` refuses.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlcipher3
from sqlalchemy.engine import make_url

from bot.errors import DatabaseUnusable
from bot.storage.encryption import connect, key_of
from bot.storage.engines import checked, is_sqlite

# Every SQLite connection in use holds a lock on these bytes of the file (sqlite.org/fileformat2,
# "the lock-byte page"); who can lock them for itself is alone with the file.
LOCKED_FROM, LOCKED_BYTES = 0x4000_0002, 510
BESIDE = ("-wal", "-shm", "-journal")


def file_of(url: str) -> Path:
    """Return the file of a database, or say what to do with one that is on a server."""
    if not is_sqlite(checked(url)):
        raise DatabaseUnusable(
            "This database is on a PostgreSQL server, which makes its own backups. Use pg_dump "
            "and pg_restore."
        )
    return Path(make_url(url).database or "")


def back_up(url: str, to: Path) -> int:
    """Write a copy of the database as it is now, whole or not at all; return its bytes."""
    source, key = file_of(url), key_of(url)
    if to.exists():
        raise DatabaseUnusable(f"{to} is there already. Name a new file: no backup is overwritten.")
    if not source.exists():
        raise DatabaseUnusable(f"{source} of LUMBOT_DATABASE_URL is not there.")
    partial = to.with_name(f"{to.name}.partial")
    try:
        os.close(os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with closing(connect(source, key, isolation_level=None)) as conn:
            conn.execute("PRAGMA busy_timeout=5000")
            conn.execute("VACUUM INTO ?", (str(partial),))
        verify(partial, key)
        _on_disk(partial)
        partial.rename(to)
        _on_disk(to.parent)
    except (OSError, sqlcipher3.Error) as error:
        raise DatabaseUnusable(f"No backup was made in {to}: {error}.") from error
    finally:
        partial.unlink(missing_ok=True)
    return to.stat().st_size


def verify(file: Path, key: str | None) -> None:
    """Read a whole copy and check its pages, its indexes and what its rows refer to."""
    try:
        with closing(connect(f"file:{file}?mode=ro", key, uri=True)) as conn:
            (said,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
            astray = conn.execute("PRAGMA foreign_key_check").fetchone()
            versions = conn.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlcipher3.Error as error:
        raise DatabaseUnusable(f"{file} is no whole database of Lumbot: {error}.") from error
    if said != "ok" or astray is not None or len(versions) != 1:
        raise DatabaseUnusable(f"{file} is damaged. Use another backup.")


@contextmanager
def alone_with(file: Path) -> Iterator[None]:
    """Keep everybody else out of a database file; refuse where somebody is in it."""
    with file.open("rb+") as opened:
        try:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, LOCKED_BYTES, LOCKED_FROM)
        except OSError:
            raise DatabaseUnusable(
                f"{file} is in use. Stop Lumbot first: systemctl stop lumbot, or Ctrl+C."
            ) from None
        yield


def put_in_place(candidate: Path, file: Path) -> Path | None:
    """Replace a database by another in one step; return where the replaced one is kept."""
    if not file.exists():
        candidate.rename(file)
        _on_disk(file.parent)
        return None
    kept = file.with_name(f"{file.name}.replaced")
    with alone_with(file):
        discard(kept)
        # No copying: closing the file once more in this process would give up the lock.
        kept.hardlink_to(file)
        for end in BESIDE:
            with suppress(FileNotFoundError):
                Path(f"{file}{end}").rename(f"{kept}{end}")
        candidate.replace(file)
        _on_disk(file.parent)
    return kept


def discard(file: Path) -> None:
    """Remove a database file with what lies beside it."""
    for end in ("", *BESIDE):
        Path(f"{file}{end}").unlink(missing_ok=True)


def _on_disk(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
