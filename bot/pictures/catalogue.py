"""The moving pictures that are shipped with the bot, by key.

Reads a small manifest once and draws nothing: Pillow and the encoder are only
needed where pictures are made.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "files"
MANIFEST = FOLDER / "manifest.json"


class UnknownPicture(LookupError):
    """No film has this key; the message names it and the nearest remedy."""

    def __init__(self, key: str) -> None:
        super().__init__(
            f"There is no moving picture {key!r}. Known: {', '.join(sorted(_manifest()))}."
        )
        self.key = key


@dataclass(frozen=True, slots=True)
class Picture:
    """One looping film without sound: an MP4 file, its size in pixels and its length."""

    key: str
    path: Path
    sha256: str
    width: int
    height: int
    duration_seconds: float


def picture(key: str) -> Picture:
    """Return the film ``key``; raise `UnknownPicture` where there is none."""
    try:
        return _manifest()[key]
    except KeyError:
        raise UnknownPicture(key) from None


def keys() -> frozenset[str]:
    """Return the key of every film."""
    return frozenset(_manifest())


@cache
def _manifest() -> dict[str, Picture]:
    entries = json.loads(MANIFEST.read_text(encoding="utf-8"))
    return {
        key: Picture(
            key,
            FOLDER / f"{key}.mp4",
            entry["sha256"],
            entry["width"],
            entry["height"],
            entry["duration_seconds"],
        )
        for key, entry in entries.items()
    }
