"""``python -m bot.pictures.figures``: draw the films that have changed, and a contact sheet.

A development command: it needs ``av``, which the bot does not. ``--all`` draws
every film anew.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

from bot.pictures.catalogue import FOLDER, MANIFEST
from bot.pictures.figures.digest import drawing_digest
from bot.pictures.figures.film import write_film
from bot.pictures.figures.motion import FRAMES_PER_SECOND, Figure
from bot.pictures.figures.poses import FIGURES
from bot.pictures.figures.scene import WIDTH
from bot.pictures.figures.sheet import contact_sheet

SHEET = Path("out/pictures.png")

Entry = dict[str, str | int | float]


def main(arguments: list[str]) -> int:
    """Bring the shipped films up to date and return the exit code."""
    known: dict[str, Entry] = json.loads(MANIFEST.read_text()) if MANIFEST.exists() else {}
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.mp4"):
        if path.stem not in FIGURES:
            path.unlink()
    entries: dict[str, Entry] = {}
    for key, figure in sorted(FIGURES.items()):
        fresh = known.get(key, {}).get("drawing") == drawing_digest(figure)
        kept = fresh and _path(key).exists() and "--all" not in arguments
        entries[key] = known[key] if kept else _drawn(figure)
    MANIFEST.write_text(json.dumps(entries, indent=1) + "\n")
    contact_sheet(FIGURES.values(), SHEET)
    size = sum(path.stat().st_size for path in FOLDER.glob("*.mp4"))
    _say(f"{len(entries)} films, {size // 1024} KB in {FOLDER}; contact sheet: {SHEET}")
    return 0


def _drawn(figure: Figure) -> Entry:
    path = _path(figure.key)
    write_film(figure, path)
    content = path.read_bytes()
    _say(f"{figure.key}: {len(content) // 1024} KB")
    return {
        "sha256": sha256(content).hexdigest(),
        "width": WIDTH,
        "height": figure.height,
        "duration_seconds": round(figure.duration_seconds * FRAMES_PER_SECOND) / FRAMES_PER_SECOND,
        "drawing": drawing_digest(figure),
    }


def _path(key: str) -> Path:
    return FOLDER / f"{key}.mp4"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
