"""Letters of several scripts for the pictures: which font has them, and in what order they stand.

Pillow shapes Arabic and Devanagari only with RAQM, which loads the system's FriBiDi when it is
first used; without it the letters come out wrong and nothing says so. That is why every text
passes here, and why a missing font is an error and never a row of empty boxes.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final

from PIL import ImageDraw, ImageFont, features

from bot.errors import LumbotError
from bot.pictures.ordering import ISOLATE, Direction, in_order, unclosed

PACKAGE: Final = "fonts-noto-core"
FOLDERS: Final = (
    Path("/usr/share/fonts/truetype/noto"),  # Debian, Ubuntu
    Path("/usr/share/fonts/noto"),  # Alpine, Arch
    Path("/usr/share/fonts/google-noto"),  # Fedora
)
LATIN: Final = "NotoSans"
BLOCKS: Final = {  # of Unicode, both ends included
    "NotoSansArabic": ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFEFC)),
    "NotoSansDevanagari": ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF)),
}
IN_LATIN: Final = ("LATIN", "GREEK", "CYRILLIC", "FEMININE", "MASCULINE", "MICRO")
MARKS_AND_JOINERS: Final = frozenset({"Mn", "Mc", "Me", "Cf"})


class PictureUnavailable(LumbotError):
    """A picture cannot be drawn as it has to be; the same facts can be told in words."""


class ShapingMissing(PictureUnavailable):
    """Pillow would draw the letters of some scripts in the wrong form and order."""

    def __init__(self) -> None:
        super().__init__(
            "Pillow cannot shape text, because RAQM does not find FriBiDi."
            " Install the system's package libfribidi0."
        )


class FontMissing(PictureUnavailable):
    """This machine, or the table of fonts, has none for these letters."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How one language is written: ``language`` is a BCP 47 tag, ``direction`` that of a line.

    Lengths are in pixels, ``size`` is the font's. Letters of another script inside a line keep
    their own font, and in a line from right to left their own direction.
    """

    language: str
    direction: Direction

    def width(self, text: str, size: int, *, bold: bool = False) -> float:
        """Return how long a line is."""
        return sum(
            face(name, part, size, bold=bold).getlength(
                part, direction=piece.direction, language=self.language
            )
            for piece in in_order(text, self.direction)
            for name, part in parts(piece.text)
        )

    def lines(self, text: str, size: int, room: float, *, bold: bool = False) -> list[str]:
        """Break ``text`` between words into lines that are not longer than ``room``.

        A word that is longer stands alone on its line; hence ask `fitting` for the size.
        """
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size, bold=bold) <= room:
                lines[-1] = longer
            else:
                goes_on = bool(lines) and unclosed(lines[-1])
                lines.append(f"{ISOLATE}{word}" if goes_on else word)
        return lines

    def fitting(self, text: str, size: int, room: float, *, bold: bool = False) -> int:
        """Return ``size``, or less where the longest word would not fit in ``room``."""
        longest = max((self.width(word, size, bold=bold) for word in text.split()), default=0)
        return size if longest <= room else int(size * room / longest)

    def write(
        self,
        draw: ImageDraw.ImageDraw,
        start: tuple[float, float],
        text: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
    ) -> None:
        """Write one line; ``start`` is its left end on the baseline, whatever the direction."""
        left, baseline = start
        for piece in in_order(text, self.direction):
            fonts, way = parts(piece.text), piece.direction
            for name, part in reversed(fonts) if way == "rtl" else fonts:
                letters = face(name, part, size, bold=bold)
                draw.text(
                    (left, baseline), part, colour, letters, "ls",
                    direction=way, language=self.language,
                )  # fmt: skip
                left += letters.getlength(part, direction=way, language=self.language)


def parts(text: str) -> list[tuple[str, str]]:
    """Cut a line where its font changes: the font's name and the letters, in reading order.

    Spaces, joiners and combining marks stay with what is before them. Raises `FontMissing` for
    a letter that no font of the table has.
    """
    names: list[str] = []
    for letter in text:
        category = unicodedata.category(letter)
        follows = letter.isspace() or category in MARKS_AND_JOINERS
        names.append(names[-1] if names and follows else _font_name(letter, category))
    pairs = groupby(zip(names, text, strict=True), key=lambda pair: pair[0])
    return [(name, "".join(letter for _, letter in run)) for name, run in pairs]


def face(name: str, text: str, size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Return the font ``name`` for ``text``; plain Latin has Pillow's own to fall back on.

    Raises `ShapingMissing` or `FontMissing`, each with the package to install.
    """
    if not features.check("raqm"):
        raise ShapingMissing
    file = f"{name}-{'Bold' if bold else 'Regular'}.ttf"
    path = next((folder / file for folder in FOLDERS if (folder / file).is_file()), None)
    if path is not None:
        return _opened(path, size)
    own = ImageFont.load_default(size) if name == LATIN and text.isascii() else None
    if not isinstance(own, ImageFont.FreeTypeFont):
        looked = ", ".join(str(folder) for folder in FOLDERS)
        raise FontMissing(f"No {file} in {looked}. Install the system's package {PACKAGE}.")
    return own.font_variant(layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=64)
def _opened(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)


def _font_name(letter: str, category: str) -> str:
    code = ord(letter)
    for name, blocks in BLOCKS.items():
        if any(first <= code <= last for first, last in blocks):
            return name
    if category.startswith("L") and not unicodedata.name(letter, "").startswith(IN_LATIN):
        raise FontMissing(
            f"The pictures have no font for {letter!r} (U+{code:04X})."
            f" Add its script to BLOCKS in {__name__}, or send the text instead."
        )
    return LATIN
