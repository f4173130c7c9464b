"""In which order the pieces of a line stand, where languages of both directions meet in it.

The library that shapes the letters orders them inside one font only, so that a line of Arabic
with a name, a telephone number or a time in it is put in order here. What is filled in comes
between isolating marks and keeps together; the marks themselves are never drawn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]

ISOLATE, END = "\u2068", "\u2069"
MARKS: Final = re.compile("[\u200e\u200f\u2066-\u2069\u202a-\u202e]")
# In kinds of letters, as `_kinds` has them: letters that are written from the left with all that
# stands between them, or a number.
ISLAND: Final = re.compile(r"/?L(?:[^R]*[LN])?|\+?N(?:[-/]?N)*%?")
JOINS_NUMBERS: Final = frozenset(".:,/-–")


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that are written one after the other in one direction."""

    text: str
    direction: Direction


def in_order(line: str, direction: Direction) -> list[Piece]:
    """Return the pieces of a line as they stand from left to right."""
    if direction == "ltr":
        plain = MARKS.sub("", line)
        return [Piece(plain, "ltr")] if plain else []
    pieces = [
        piece for part, is_apart in _parts(line) for piece in _pieces(part, is_apart=is_apart)
    ]
    return [piece for piece in reversed(pieces) if piece.text]


def unclosed(line: str) -> bool:
    """Return whether what is filled in goes on after the end of this line."""
    return line.rfind(ISOLATE) > line.rfind(END)


def _parts(line: str) -> Iterator[tuple[str, bool]]:
    """Cut a line at its isolating marks; the second value tells what stands between them."""
    for number, part in enumerate(line.split(ISOLATE)):
        inside, mark, after = part.partition(END)
        if number == 0:
            yield inside + after, False
        elif mark:
            yield from ((inside, True), (after, False))
        else:
            yield inside, True


def _pieces(part: str, *, is_apart: bool) -> list[Piece]:
    plain = MARKS.sub("", part)
    if is_apart and _first(plain) == "ltr":
        return [Piece(plain, "ltr")]
    found: list[Piece] = []
    end = 0
    for island in ISLAND.finditer(_kinds(plain)):
        first, last = island.span()
        found += (Piece(plain[end:first], "rtl"), Piece(plain[first:last], "ltr"))
        end = last
    return [*found, Piece(plain[end:], "rtl")]


def _kinds(text: str) -> str:
    """Write L or R for each letter by its direction, N for a digit, - for what joins numbers."""
    kinds = ""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                kinds += "L"
            case "R" | "AL":
                kinds += "R"
            case "EN" | "AN":
                kinds += "N"
            case "NSM":
                kinds += kinds[-1:] or " "
            case _:
                kinds += _sign(letter)
    return kinds


def _sign(letter: str) -> str:
    if letter in JOINS_NUMBERS:
        return "/" if letter == "/" else "-"
    return letter if letter in "+%" else " "


def _first(text: str) -> Direction:
    """Return the direction of the first letter; numbers alone are written from the left."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
            case _:
                continue
    return "ltr" if any(map(str.isdigit, text)) else "rtl"
