"""The plot of the growth in docs: powers of ten on both axes, dashed where it would be linear."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.pictures.canvas import CARD, INK, MARGIN, QUIET_INK, WIDTH, Canvas, Style
from bot.pictures.fonts import Lettering

FILE = Path(__file__).parents[2] / "docs" / "growth.png"
TITLE, HEADING, SMALL = Style(40, INK, bold=True), Style(30, INK, bold=True), Style(24, QUIET_INK)
START = MARGIN + 48
ROOM = WIDTH - 2 * START
HEIGHT = 150
CURVE, TRACK = "#0E5A6B", "#E3EBEA"

Sizes = Sequence[tuple[float, float]]


def draw(lines: Mapping[str, Sizes], file: Path = FILE) -> None:
    """Write a panel for each line."""
    lettering = Lettering("en", "ltr")
    canvas = Canvas(lettering.language, lettering.direction)
    top = canvas.paragraph((START, MARGIN + 38), "Ten times more, and ten times again", TITLE, ROOM)
    for name, sizes in lines.items():
        top = _panel(canvas, name, sizes, top + 26)
    file.write_bytes(canvas.png(top + MARGIN + 20))


def _panel(canvas: Canvas, name: str, sizes: Sizes, top: float) -> float:
    top = canvas.paragraph((START, top), name, HEADING, ROOM) + 10
    canvas.box((START, top), (START + ROOM, top + HEIGHT), TRACK, radius=8)
    canvas.box((START + 2, top + 2), (START + ROOM - 2, top + HEIGHT - 2), CARD, radius=8)
    decades = math.log10(sizes[-1][0] / sizes[0][0])
    lowest = min(value for _, value in sizes)

    def place(size: float, value: float) -> tuple[float, float]:
        across = math.log10(size / sizes[0][0]) / decades
        up = math.log10(value / lowest) / decades
        return START + 60 + across * (ROOM - 180), top + HEIGHT - 34 - up * (HEIGHT - 70)

    first, last = sizes[0], sizes[-1]
    canvas.dashes(place(*first), place(last[0], first[1] * last[0] / first[0]), 3, QUIET_INK)
    canvas.line([place(*each) for each in sizes], 6, CURVE)
    for size, value in sizes:
        canvas.disc(place(size, value), 8, CURVE)
        canvas.words((place(size, value)[0], top + HEIGHT + 6), f"{size:,.0f}", SMALL, "middle")
    return top + HEIGHT + 40
