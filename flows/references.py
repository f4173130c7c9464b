"""The clinic's own reference of a patient: the one thing by which its lists know them."""

from __future__ import annotations

from typing import Final

REFERENCE_MAX: Final = 64


def normalised(written: str) -> str:
    """Return a reference as it is kept and compared: capital letters, single spaces.

    Invites and imports both go through here, so that "ab-12 " joins "AB-12".
    """
    return " ".join(written.split()).upper()[:REFERENCE_MAX]
