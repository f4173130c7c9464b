"""How long a button's words look, and how many buttons a row holds before a phone cuts them off.

Telegram draws every row as wide as the message and ends what does not fit with dots. Measured
on a phone 360 points wide: a letter of middling width takes 7.7 of them, and each button loses
12 to its edges. A row that would be cut is put on several lines instead, in the same order.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, TypeVar

ROOM: Final = {1: 35.0, 2: 17.0, 3: 11.0, 4: 7.5}
"""Letters of middling width that a button shows, by how many stand in its row."""
NARROW: Final = frozenset("iljtfrI .,:;!|'’()[]-ا")
BROAD: Final = frozenset("mwMW@%—…мшщжфыюМШЩЖФЫЮД")
UNSEEN: Final = frozenset({"Mn", "Me", "Cf"})
BEYOND: Final = 2.0

Item = TypeVar("Item")


@lru_cache(4096)
def width(label: str) -> float:
    """Return how wide a label looks, in letters of middling width."""
    return sum(map(_letter, label))


def _letter(letter: str) -> float:
    if unicodedata.category(letter) in UNSEEN:
        return 0.0
    if letter in NARROW:
        return 0.6
    if letter in BROAD:
        return 1.5
    if unicodedata.east_asian_width(letter) in "WF" or unicodedata.category(letter) == "So":
        return BEYOND
    return 1.2 if letter.isupper() else 1.0


def fits(label: str, beside: int = 1) -> bool:
    """Tell whether a label is shown whole in a row of ``beside`` buttons."""
    return width(label) <= ROOM.get(beside, ROOM[max(ROOM)])


def rows_that_fit(row: Sequence[Item], label: Callable[[Item], str]) -> list[list[Item]]:
    """Break a row so that each label is shown whole where it can be; the order stays."""
    rows: list[list[Item]] = []
    rest = list(row)
    while rest:
        sizes = range(len(rest), 1, -1)
        size = next((n for n in sizes if all(fits(label(each), n) for each in rest[:n])), 1)
        rows.append(rest[:size])
        rest = rest[size:]
    return rows
