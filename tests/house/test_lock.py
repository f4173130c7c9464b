"""The locked packages are those that the project asks for, from wherever they are fetched."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.house import source

LOCKS = ("requirements.txt", "requirements-checks.txt", "requirements-build.txt")
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)


def pinned(lock: str) -> dict[str, set[str]]:
    """Return each locked package's versions; Pythons may differ in which one they take."""
    versions: dict[str, set[str]] = {}
    for name, version in PINNED.findall((source.ROOT / lock).read_text("utf-8")):
        versions.setdefault(name, set()).add(version)
    return versions


def asked(lock: str) -> set[str]:
    """Return the packages that pyproject.toml names for a lock."""
    project = tomllib.loads((source.ROOT / "pyproject.toml").read_text("utf-8"))
    run, groups = project["project"]["dependencies"], project["dependency-groups"]
    wanted = {LOCKS[0]: run, LOCKS[1]: run + groups["checks"], LOCKS[2]: groups["build"]}
    return {re.split(r"[\[<>=~! ]", entry)[0].lower() for entry in wanted[lock]}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host(lock: str) -> None:
    """A lock installs from whatever index the machine is set to."""
    assert "://" not in (source.ROOT / lock).read_text("utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_all_that_is_asked_for(lock: str) -> None:
    """A package added to pyproject.toml is locked before it lands."""
    assert asked(lock) <= set(pinned(lock))


def test_what_is_checked_is_what_is_run() -> None:
    """The checks run with the very versions that a clinic installs."""
    checks = pinned("requirements-checks.txt")
    differing = {
        name: (versions, checks.get(name))
        for lock in ("requirements.txt", "requirements-build.txt")
        for name, versions in pinned(lock).items()
        if checks.get(name) != versions
    }

    assert not differing
