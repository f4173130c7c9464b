"""The checks of what is committed and installed find what they are for."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
AUDIT = runpy.run_path(str(ROOT / ".ci" / "audit.py"))


def secrets_in(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """Commit a file with ``text`` to a repository of its own, and look for secrets there."""
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "secrets", folder / ".ci" / "secrets")
    (folder / "settings.py").write_text(text, encoding="utf-8")
    for command in (("init", "--quiet"), ("add", ".")):
        subprocess.run(("git", *command), cwd=folder, check=True)
    found = {"PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin"}
    return subprocess.run(
        (folder / ".ci" / "secrets",), check=False, capture_output=True, text=True, env=found
    )


def test_a_token_in_a_commit_is_found(tmp_path: Path) -> None:
    """The kind and the place are told, so that it can be revoked at once."""
    token = "987654321:" + "AAF" + "abcdefghijklmnopqrstuvwxyz_-01234"

    told = secrets_in(tmp_path, f'TOKEN = "{token}"\n')

    assert told.returncode != 0
    assert "Telegram Bot Token" in told.stdout
    assert "settings.py:1" in told.stdout


def test_a_commit_without_secrets_passes(tmp_path: Path) -> None:
    """Names and hashes alone are no secret."""
    told = secrets_in(tmp_path, f'TOKEN = "LUMBOT_TOKEN"\nDIGEST = "{"0f" * 32}"\n')

    assert told.returncode == 0
    assert told.stdout == "No secret in 2 files.\n"


def test_a_weak_package_is_named_with_what_mends_it() -> None:
    """One line a weakness; a package without any says nothing."""
    packages = [
        {"name": "six", "version": "1.17.0", "vulns": []},
        {
            "name": "pillow",
            "version": "1.0",
            "vulns": [{"id": "CVE-1", "fix_versions": ["1.1", "2.0"]}],
        },
        {"name": "rich", "version": "3", "vulns": [{"id": "CVE-2", "fix_versions": []}]},
    ]

    assert AUDIT["weaknesses"](packages) == [
        "pillow 1.0: CVE-1, mended in 1.1, 2.0",
        "rich 3: CVE-2, mended in no version yet",
    ]
