"""A database file that only its key opens: what is written to the disk says nothing without it.

The key is 64 hexadecimal digits, used as they are: nothing has to be derived from a password
each time that a connection is made. It travels as the password of the database's address.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy.engine import URL, make_url

from bot.errors import DatabaseUnusable

KEY = re.compile("[0-9a-f]{64}")
PLAIN = b"SQLite format 3\x00"


def unlocking(key: str | None) -> tuple[str, ...]:
    """Return what a connection has to be told before anything else."""
    if not key:
        return ()
    if not KEY.fullmatch(key):
        raise DatabaseUnusable("A key of a database is 64 hexadecimal digits.")
    return ("cipher_log_level = NONE", f"key = \"x'{key}'\"")


def connect(file: Path | str, key: str | None, **options: Any) -> Any:  # noqa: ANN401 - untyped
    """Open a file as the driver does, with its key."""
    conn = sqlcipher3.connect(file, **options)
    for pragma in unlocking(key):
        conn.execute(f"PRAGMA {pragma}")
    return conn


def without_key(url: URL) -> URL:
    """Return the address of a file as the driver takes it."""
    return URL.create(url.drivername, database=url.database, query=url.query)


def key_of(url: str) -> str | None:
    """Return the key in the address of a file."""
    return make_url(url).password


def fitting(url: str, key: str) -> str:
    """Return an address with the key, unless it is a server's or a file that is not encrypted."""
    parsed = make_url(url)
    if not key or parsed.get_backend_name() != "sqlite" or _is_plain(Path(parsed.database or "")):
        return url
    return parsed.set(username="", password=key).render_as_string(hide_password=False)


def check_key(url: URL) -> None:
    """Refuse a file that is not what the setting of its key says: encrypted, or not."""
    file = Path(url.database or "")
    is_plain = _is_plain(file)
    if is_plain and url.password:
        raise DatabaseUnusable(
            f"LUMBOT_DATABASE_KEY is set, and {file} is not encrypted. Encrypt it as the "
            "operator's guide says, or take the key away."
        )
    if not is_plain and not url.password and _holds_something(file):
        raise DatabaseUnusable(
            f"{file} of LUMBOT_DATABASE_URL is encrypted, or no database at all. Set "
            "LUMBOT_DATABASE_KEY to its key, or name another file."
        )


def _holds_something(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0


def _is_plain(file: Path) -> bool:
    if not _holds_something(file):
        return False
    with file.open("rb") as opened:
        return opened.read(len(PLAIN)) == PLAIN
