"""Fail when a language says less, or other, than English does.

compare-locales calls a missing plural form a warning; a patient would read a broken sentence, so
here every warning is a failure too.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
COUNTED = ("missing", "missingInFiles", "obsolete", "errors", "warnings", "report")


def languages() -> list[str]:
    """Return every language that is there, but for the source."""
    return sorted(folder.name for folder in (ROOT / "locales").iterdir() if folder.name != "en")


def compare(language: str) -> dict[str, object]:
    """Return compare-locales' own account of one language against English."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run(
            ["compare-locales", "--return-zero", "--json", report, ".ci/l10n.toml", "locales", language],
            cwd=ROOT,
            check=True,
        )
        return json.loads(report.read_text("utf-8"))


def main() -> int:
    """Print what compare-locales found; return 1 when anything was."""
    failed = []
    for language in languages():
        summary = compare(language)
        print(json.dumps(summary, indent=1, ensure_ascii=False)[:4000])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
