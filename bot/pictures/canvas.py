"""A card to draw on: calm colours, smooth edges, and a mirror for languages from right to left.

Everything is placed from the side where reading starts, so that a drawing is written once; the
canvas turns it round. The card brings its own background, so it reads alike in light and dark
chats. What is drawn is kept until `Canvas.png`, because the height follows from the words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Final, Literal, TypeAlias

from PIL import Image, ImageDraw

from bot.pictures.fonts import Lettering
from bot.pictures.ordering import Direction

WIDTH: Final = 1000
MARGIN: Final = 20
CARD_RADIUS: Final = 44
SMOOTHING: Final = 2  # drawn so many times larger, then reduced; Pillow's own edges are jagged
COLOURS: Final = 128  # of the palette: the flat ones and their smooth edges, a third of the bytes
LINE_HEIGHT: Final = 1.36  # of the font's size; Devanagari needs that much
ASCENT: Final = 1.06

PAGE: Final = "#E3EBEA"
CARD: Final = "#FFFFFF"
INK: Final = "#17323A"
QUIET_INK: Final = "#4A6068"

Point: TypeAlias = tuple[float, float]
Anchor: TypeAlias = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: the font's size in pixels, weight and colour."""

    size: int
    colour: str = INK
    bold: bool = False

    @property
    def line_height(self) -> float:
        return self.size * LINE_HEIGHT


class Canvas:
    """Collects shapes and words; lengths are pixels from the reading start and from the top."""

    def __init__(self, language: str, direction: Direction) -> None:
        self.lettering = Lettering(language, direction)
        self._mirrored = direction == "rtl"
        self._shapes: list[Callable[[ImageDraw.ImageDraw], object]] = []
        self._words: list[Callable[[ImageDraw.ImageDraw], object]] = []

    def box(self, start: Point, end: Point, colour: str, *, radius: float = 0) -> None:
        """Fill a rectangle between two opposite corners."""
        (left, top), (right, bottom) = self._place(start), self._place(end)
        corners = (min(left, right), min(top, bottom), max(left, right) - 1, max(top, bottom) - 1)
        self._shapes.append(
            lambda draw: draw.rounded_rectangle(corners, radius * SMOOTHING, fill=colour)
        )

    def disc(self, centre: Point, radius: float, colour: str) -> None:
        """Fill a circle."""
        place, length = self._place(centre), radius * SMOOTHING
        self._shapes.append(lambda draw: draw.circle(place, length, fill=colour))

    def line(self, points: list[Point], width: float, colour: str) -> None:
        """Draw a line with round joints and ends."""
        places = [self._place(point) for point in points]
        across = round(width * SMOOTHING)
        self._shapes.append(lambda draw: draw.line(places, colour, across, joint="curve"))
        for end in (points[0], points[-1]):
            self.disc(end, width / 2, colour)

    def dashes(self, start: Point, end: Point, width: float, colour: str) -> None:
        """Draw a straight line of short dashes that begins and ends with one."""
        length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
        pieces = max(1, round(length / 8)) | 1
        for piece in range(0, pieces, 2):
            ends = [
                (
                    start[0] + (end[0] - start[0]) * at / pieces,
                    start[1] + (end[1] - start[1]) * at / pieces,
                )
                for at in (piece, piece + 1)
            ]
            self.line(ends, width, colour)

    def words(self, at: Point, text: str, style: Style, anchor: Anchor = "start") -> None:
        """Write one line; ``at`` is on its top edge, at its start, middle or end."""
        long = self.lettering.width(text, style.size, bold=style.bold)
        start = at[0] - {"start": 0.0, "middle": long / 2, "end": long}[anchor]
        left = WIDTH - start - long if self._mirrored else start
        baseline = at[1] + style.size * ASCENT
        self._words.append(
            lambda draw: self.lettering.write(
                draw, (left, baseline), text, style.size, style.colour, bold=style.bold
            )
        )

    def paragraph(
        self, at: Point, text: str, style: Style, room: float, anchor: Anchor = "start"
    ) -> float:
        """Write as many lines as ``text`` needs in ``room``; return where the next begins."""
        size = self.lettering.fitting(text, style.size, room, bold=style.bold)
        style = Style(size, style.colour, style.bold)
        top = at[1]
        for line in self.lettering.lines(text, size, room, bold=style.bold):
            self.words((at[0], top), line, style, anchor)
            top += style.line_height
        return top

    def png(self, height: float) -> bytes:
        """Return the picture, opaque, ``height`` pixels high; the same bytes for the same calls."""
        size = (WIDTH * SMOOTHING, round(height) * SMOOTHING)
        image = Image.new("RGB", size, PAGE)
        draw = ImageDraw.Draw(image)
        edge = MARGIN * SMOOTHING
        draw.rounded_rectangle(
            (edge, edge, size[0] - edge - 1, size[1] - edge - 1), CARD_RADIUS * SMOOTHING, CARD
        )
        for shape in self._shapes:
            shape(draw)
        image = image.reduce(SMOOTHING)
        draw = ImageDraw.Draw(image)
        for words in self._words:
            words(draw)
        image = image.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        file = BytesIO()
        image.save(file, "PNG")
        return file.getvalue()

    def _place(self, point: Point) -> Point:
        across = WIDTH - point[0] if self._mirrored else point[0]
        return across * SMOOTHING, point[1] * SMOOTHING
