"""The codes of invites: made from a secret of the house, so that none is ever written down.

A code follows from the key of the row that sends it. Whoever reads the database finds only its
hash; the link and its picture are made when the row is sent, and made alike if it is sent again.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import timedelta
from typing import Final

GOOD_FOR: Final = timedelta(days=14)
# 22 characters of 6 bits: as good as a random number of 128 bits, and Telegram takes 64.
CODE_LENGTH: Final = 22
PURPOSE: Final = "invite:"


def code_of(secret: str, key: str) -> str:
    """Return the code that belongs to a row's key; ``secret`` is known to this house alone."""
    made = hmac.digest(secret.encode(), f"{PURPOSE}{key}".encode(), "sha256")
    return base64.urlsafe_b64encode(made).decode()[:CODE_LENGTH]


def hash_of(code: str) -> str:
    """Return what is kept of a code."""
    return hashlib.sha256(code.encode()).hexdigest()


def link(username: str, code: str) -> str:
    """Return the link that opens the bot with a code."""
    return f"https://t.me/{username}?start={code}"
