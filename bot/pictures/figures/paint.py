"""Flat shapes onto pixels: drawn three times too large, then averaged down."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from PIL import Image, ImageDraw

from bot.pictures.figures.scene import BACKGROUND, FLOOR, WIDTH, Shape

OVERSAMPLING = 3
ROUND = tuple((cos(2 * pi * i / 32), sin(2 * pi * i / 32)) for i in range(32))

Point = tuple[float, float]


def picture(shapes: Iterable[Shape], *, height: int, floor: float | None) -> Image.Image:
    """Return the finished picture; ``floor`` is the pixel row where the floor begins."""
    size = (WIDTH * OVERSAMPLING, height * OVERSAMPLING)
    image = Image.new("RGB", size, BACKGROUND)
    pen = ImageDraw.Draw(image)
    if floor is not None:
        pen.rectangle((0, floor * OVERSAMPLING, *size), fill=FLOOR)
    for shape in shapes:
        points = [
            ((x + r * dx) * OVERSAMPLING, (y + r * dy) * OVERSAMPLING)
            for x, y, r in shape.discs
            for dx, dy in ROUND
        ]
        pen.polygon(outline(points), fill=shape.colour)
    return image.reduce(OVERSAMPLING)


def outline(points: list[Point]) -> list[Point]:
    """Return the convex outline of ``points`` (Andrew's monotone chain)."""
    ordered = sorted(points)
    return _chain(ordered)[:-1] + _chain(ordered[::-1])[:-1]


def _chain(points: list[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in points:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
