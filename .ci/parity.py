"""Fail when a language says less, or other, than English does.

compare-locales calls a missing plural form a warning; a patient would read a broken sentence, so
here whatever it finds is a failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def languages() -> list[str]:
    """Return every language that is there, but for the source."""
    folders = (folder.name for folder in (ROOT / "locales").iterdir() if folder.is_dir())
    return sorted(name for name in folders if name != "en")


def findings() -> list[str]:
    """Return one line for each text that is missing, obsolete, or not what English has."""
    compare = Path(sys.executable).parent / "compare-locales"
    command = (compare, "--return-zero", "--json", "-", ".ci/l10n.toml", "locales")
    report = subprocess.run(
        [*command, *languages()], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [
        f"locales/{language}/{file}: {kind}: {text}"
        for project in json.loads(report)
        for language, files in project["details"].items()
        for file, found in files.items()
        for entry in found
        for kind, text in entry.items()
    ]


def main() -> int:
    """Print what compare-locales found; return 1 when it found anything."""
    found = findings()
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(languages())} translated catalogue folders, {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
