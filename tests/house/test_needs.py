"""A check may be left out on one's own machine, with its reason, but never in silence."""

from __future__ import annotations

import pytest

from tests.conftest import need


def test_what_is_there_lets_a_test_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that is there changes nothing, in continuous integration neither."""
    monkeypatch.setenv("CI", "true")

    need(condition=True, why="Chromium is not installed.")


def test_a_missing_part_skips_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a developer's machine the report says why a test was skipped."""
    monkeypatch.delenv("CI", raising=False)

    with pytest.raises(pytest.skip.Exception, match="Chromium is not installed"):
        need(condition=False, why="Chromium is not installed.")


def test_a_missing_part_fails_in_continuous_integration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every part can be installed, a missing one is a failure."""
    monkeypatch.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match="no check is left out"):
        need(condition=False, why="Chromium is not installed.")
