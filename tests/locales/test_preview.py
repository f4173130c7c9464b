"""The page of every message in every language: whole, and nothing that it has to fetch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.parity.preview import written

ENGLISH = """
# Variables:
#   $clinic (string) - the clinic
nav-back = Back
note = <b>A</b> & { $clinic }
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    """Return the page of a few messages, in a language from right to left as well."""
    for code, said in (("en", ENGLISH), ("ar", "nav-back = رجوع\n")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "nav.ftl").write_text(said, "utf-8")
    return written(tmp_path)


def test_each_message_stands_with_what_a_translator_has_to_know(page: str) -> None:
    """Its id, note and place, each language in its direction, and buttons that look like some."""
    assert '<section id="nav-back"><h3>nav-back</h3>' in page
    assert "$clinic (string) - the clinic" in page
    assert '<div lang="ar" dir="rtl"><small>ar</small><p class="button">رجوع</p></div>' in page
    assert '<div lang="en" dir="ltr"><small>en</small><p class="button">Back</p></div>' in page


def test_what_is_missing_and_what_is_filled_in_are_shown(page: str) -> None:
    """English falls in for a message that a language lacks; markup shows as it will be sent."""
    assert "is missing: English is shown" in page
    assert "<b>A</b> &amp; Hillside Physiotherapy NE" in page


def test_it_needs_nothing_else(page: str) -> None:
    """No script, no picture, no address outside."""
    assert not re.search(r"<(script|img|link|iframe)|src=|url\(|href=\"(?!#)", page)
