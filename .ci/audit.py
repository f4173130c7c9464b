"""Fail when a locked package has a published weakness.

The advisories come from the package index. Where none answers there (a mirror, a closed network)
nothing can be looked up: that is said, and is no failure of this checkout.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
AUDIT = ("-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off")


def audited(lock: Path) -> list[dict[str, Any]]:
    """Return what is known of each package in a lock; nothing when the index cannot be asked."""
    command = (sys.executable, *AUDIT, "--format", "json", "--requirement", str(lock))
    told = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    try:
        packages: list[dict[str, Any]] = json.loads(told.stdout)["dependencies"]
    except ValueError:
        print(told.stderr.strip().splitlines()[-1] if told.stderr.strip() else "No answer.")
        return []
    return packages


def weaknesses(packages: list[dict[str, Any]]) -> list[str]:
    """Return a line for each known weakness: the package, the advisory, and what mends it."""
    return [
        f"{each['name']} {each['version']}: {weakness['id']}, mended in "
        f"{', '.join(weakness['fix_versions']) or 'no version yet'}"
        for each in packages
        for weakness in each["vulns"]
    ]


def main() -> int:
    """Print each weakness; return 1 when there is one."""
    packages = audited(ROOT / "requirements-checks.txt")
    asked = [each for each in packages if "skip_reason" not in each]
    if not asked:
        print("Not audited: the package index gives no advisories here.")
        return 0
    found = weaknesses(asked)
    print(*found, f"{len(asked)} packages audited, {len(found)} weaknesses", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
