"""What no file of the project may hold."""

from __future__ import annotations

import re

import pytest

from tests.house import source

# Each pattern is put together here, so that this file does not hold what it forbids.
FORBIDDEN = {
    "a folder of one machine": re.compile("(?<![\\w.])/" + "(work|root|home/[a-z]+)/"),
    "a note of something left undone": re.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
    "a mark of an unfinished merge": re.compile("^(<{7}|>{7}) ", re.MULTILINE),
}


def texts() -> list[tuple[str, str]]:
    """Return every file that is text, with its path from the root of the checkout."""
    found = []
    for path in source.files():
        try:
            found.append((str(path.relative_to(source.ROOT)), path.read_text("utf-8")))
        except UnicodeDecodeError:  # a picture
            continue
    return found


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    """The files name no machine, put off no work and hold no unfinished merge."""
    assert not [path for path, text in texts() if FORBIDDEN[what].search(text)]


def test_every_text_ends_with_one_new_line() -> None:
    """A text file ends as tools expect, so that a later change shows only itself."""
    assert not [path for path, text in texts() if text and not re.search(r"[^\n]\n\Z", text)]
