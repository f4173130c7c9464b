"""Names say what a thing is in this field; some words say nothing and are not used."""

from __future__ import annotations

import re
from pathlib import PurePath

import pytest

from tests.house import source

EMPTY_WORDS = {
    "common", "data2", "helper", "helpers", "manager", "managers", "misc", "util", "utils",
}  # fmt: skip
WORD = re.compile(r"[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])")


def words(name: str) -> set[str]:
    """Return a name's words in lower case, whether it is in snake_case or in CamelCase."""
    return {word.lower() for word in WORD.findall(name)}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("claim_due", {"claim", "due"}),
        ("OutboxRow", {"outbox", "row"}),
        ("HTTPManager", {"http", "manager"}),
        ("data2", {"data2"}),
    ],
)
def test_a_name_falls_into_its_words(name: str, expected: set[str]) -> None:
    """Both ways of writing a name are read, so that neither hides an empty word."""
    assert words(name) == expected


def names(module: str) -> list[str]:
    """Return the names of a file, of the folders it lies in, and of what it defines."""
    defined = [definition.name for definition in source.definitions(module)]
    return [*PurePath(module).with_suffix("").parts, *defined]


def test_no_name_holds_an_empty_word() -> None:
    """A file, class or function is named after what it does, never as a manager or a helper."""
    empty = {
        f"{module}: {name}"
        for module in source.modules()
        for name in names(module)
        if words(name) & EMPTY_WORDS
    }

    assert not empty
