"""The page about privacy says what the code does."""

from __future__ import annotations

from pathlib import Path

from bot.rights import kept_table
from tests.flows.drive import catalogues

PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"
BEGINS, ENDS = "<!-- made by `lumbot privacy`; a test compares -->\n", "<!-- end -->"


def test_the_page_has_the_table_of_the_code() -> None:
    """`lumbot privacy` prints what belongs between the two marks."""
    page = PAGE.read_text("utf-8")
    table = page[page.index(BEGINS) + len(BEGINS) : page.index(ENDS)]

    assert table == kept_table(catalogues())
