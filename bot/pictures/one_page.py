"""One page of a patient's file, A4, as a PDF to be printed or handed on.

The page is a picture: so Arabic and Hindi are shaped as on the cards, and nothing depends on
the fonts of whoever prints it. Words that would not fit are set smaller, never left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from bot.pictures.fonts import Lettering
from bot.pictures.ordering import Direction

DPI: Final = 200
WIDTH, HEIGHT = 1654, 2339  # A4 at that
MARGIN: Final = 130
ROOM: Final = WIDTH - 2 * MARGIN
SIZES: Final = (34, 30, 27, 24, 21, 18)
LINE_HEIGHT: Final = 1.42
HEADING, TITLE = 1.2, 1.6  # of the size of the text
CHART_LEAST: Final = 500  # pixels high; with less room left it is not on the page
PAPER, INK, QUIET_INK = "#FFFFFF", "#17323A", "#4A6068"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the lines under it."""

    heading: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class Page:
    """All that is on the page, in the reader's words; ``chart`` is a PNG, or empty."""

    language: str
    direction: Direction
    title: str
    sections: Sequence[Section]
    chart: bytes = b""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words with its place from the top and the side where reading starts."""

    top: float
    text: str
    size: int
    bold: bool = False


def draw(page: Page) -> bytes:
    """Return the page as a PDF of one sheet."""
    lettering = Lettering(page.language, page.direction)
    lines, below = _fitting(page, lettering)
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    canvas = ImageDraw.Draw(image)
    for line in lines:
        long = lettering.width(line.text, line.size, bold=line.bold)
        left = WIDTH - MARGIN - long if page.direction == "rtl" else MARGIN
        colour = INK if line.bold else QUIET_INK
        at = (left, line.top + line.size)
        lettering.write(canvas, at, line.text, line.size, colour, bold=line.bold)
    _paste(image, page.chart, below)
    file = BytesIO()
    image.save(file, "PDF", resolution=DPI, title=page.title)
    return file.getvalue()


def _fitting(page: Page, lettering: Lettering) -> tuple[list[Line], float]:
    """Set the words as large as leaves room for the picture; return where they end."""
    least = CHART_LEAST if page.chart else 0
    for size in SIZES:
        lines, below = _set(page, lettering, size)
        if below <= HEIGHT - MARGIN - least:
            return lines, below
    return _set(page, lettering, SIZES[-1])


def _set(page: Page, lettering: Lettering, size: int) -> tuple[list[Line], float]:
    lines: list[Line] = []
    top = float(MARGIN)

    def put(text: str, scale: float, *, bold: bool) -> None:
        nonlocal top
        high = round(size * scale)
        for part in lettering.lines(text, high, ROOM, bold=bold):
            lines.append(Line(top, part, high, bold))
            top += high * LINE_HEIGHT

    put(page.title, TITLE, bold=True)
    for section in page.sections:
        top += size * 0.8
        put(section.heading, HEADING, bold=True)
        for each in section.lines:
            put(each, 1, bold=False)
    return lines, top


def _paste(image: Image.Image, chart: bytes, below: float) -> None:
    """Put the picture under the words, as large as the rest of the page allows."""
    left = HEIGHT - MARGIN - below - MARGIN / 2
    if not chart or left < CHART_LEAST * 0.8:
        return
    with Image.open(BytesIO(chart)) as picture:
        scale = min(ROOM / picture.width, left / picture.height)
        size = (round(picture.width * scale), round(picture.height * scale))
        shown = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    image.paste(shown, ((WIDTH - size[0]) // 2, round(below + MARGIN / 2)))
