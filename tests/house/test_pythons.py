"""Which Python the environment is made with, on machines whose commands may lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import source

pytestmark = pytest.mark.process


def choose(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Ask for the best Python when ``folder`` comes first on the path."""
    return subprocess.run(
        [source.ROOT / ".ci" / "pythons", "best"],
        env={"PATH": f"{folder}:/usr/bin:/bin", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def command(path: Path, script: str) -> Path:
    """Write a command that runs ``script``."""
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return path


def test_a_command_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    """A version switcher's shim for a Python that is not switched on is not chosen."""
    command(tmp_path / "python3.13", "exit 127")
    command(tmp_path / "python3.12", "exit 127")
    works = command(tmp_path / "python3.11", f'exec {sys.executable} "$@"')
    answer = choose(tmp_path)

    assert answer.stdout.strip() == str(works)


def test_a_named_python_is_taken_before_any_other(tmp_path: Path) -> None:
    """PYTHON decides when it is given."""
    answer = choose(tmp_path, PYTHON=sys.executable)

    assert answer.stdout.strip() == sys.executable


def test_a_named_python_that_cannot_serve_is_refused_by_name(tmp_path: Path) -> None:
    """A wrong PYTHON stops the start with one line that says what it wants."""
    answer = choose(tmp_path, PYTHON="python1.5")

    assert answer.returncode == 1
    assert "PYTHON='python1.5' is not a Python 3.11 or later" in answer.stderr


def test_a_machine_without_any_is_told_what_to_install(tmp_path: Path) -> None:
    """Without a Python that serves, the message names the version, a command and the setting."""
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        command(tmp_path / name, "exit 127")
    answer = choose(tmp_path)

    assert answer.returncode == 1
    assert "needs Python 3.11 or later" in answer.stderr
    assert "make PYTHON=" in answer.stderr
