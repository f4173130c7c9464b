"""From a moment of a figure to flat coloured shapes on the picture, back to front.

The picture is framed once for the whole loop, so nothing jumps. Shapes are plain
numbers: the same list is drawn by ``paint`` and hashed to notice stale files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from bot.pictures.figures.dress import figure_groups, mixed
from bot.pictures.figures.motion import Arrow, Camera, Figure, Moment, moments
from bot.pictures.figures.props import Blob, Colour, Group, draw, ground_marks
from bot.pictures.figures.skeleton import build
from bot.pictures.figures.vectors import Vector, dot

WIDTH = 480
BACKGROUND: Colour = (228, 236, 235)
FLOOR: Colour = (208, 221, 220)
ARROW: Colour = (226, 104, 48)
EDGE_CM = 0.55
MARGIN = 18.0
SCALE_MOST = 2.55
FLOOR_BELOW = 42.0


@dataclass(frozen=True, slots=True)
class Shape:
    """The outline around discs (x, y, radius), in pixels of the finished picture."""

    discs: tuple[tuple[float, float, float], ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Framing:
    """Where the world's origin lies in the picture, and pixels per centimetre."""

    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class View:
    """The three directions of a camera: picture right, picture up, toward the viewer."""

    right: Vector
    up: Vector
    toward: Vector

    @classmethod
    def of(cls, camera: Camera) -> View:
        turn, rise = radians(camera.turn), radians(camera.height)
        level = (sin(turn), 0.0, cos(turn))
        right = (cos(turn), 0.0, -sin(turn))
        toward = (level[0] * cos(rise), sin(rise), level[2] * cos(rise))
        up = (-level[0] * sin(rise), cos(rise), -level[2] * sin(rise))
        flip = -1.0 if camera.mirrored else 1.0
        return cls((right[0] * flip, 0.0, right[2] * flip), up, toward)


def framing(figure: Figure) -> Framing:
    """Fit everything that the figure ever reaches into the picture."""
    view = View.of(figure.camera)
    discs = [
        (dot(place, view.right), dot(place, view.up), radius)
        for now in list(moments(figure))[::3]
        for group in _groups(figure, now, view)
        if group.layer > -2 or figure.camera.height
        for blob in group.blobs
        for place, radius in blob.balls
    ]
    for arrow in (step.arrow for step in figure.steps if step.arrow is not None):
        discs += [
            (dot(_bow(arrow, i / 8), view.right), dot(_bow(arrow, i / 8), view.up), 4.0)
            for i in range(9)
        ]
    left, right = min(x - r for x, _, r in discs), max(x + r for x, _, r in discs)
    low, high = min(y - r for _, y, r in discs), max(y + r for _, y, r in discs)
    flat = figure.camera.height == 0.0
    room_x, room_y = WIDTH - 2 * MARGIN, figure.height - MARGIN - (FLOOR_BELOW if flat else MARGIN)
    scale = min(
        SCALE_MOST, room_x / (right - left), room_y / (high - min(low, 0.0 if flat else low))
    )
    x = WIDTH / 2 - scale * (left + right) / 2
    spare = figure.height - scale * high
    y = (
        figure.height - max(FLOOR_BELOW, spare * 0.42)
        if flat
        else figure.height / 2 + scale * (low + high) / 2
    )
    return Framing(x, y, scale)


def shapes(figure: Figure, now: Moment, frame: Framing) -> list[Shape]:
    """Return what is drawn at ``now``, the farthest first."""
    view = View.of(figure.camera)
    groups = sorted(
        _groups(figure, now, view),
        key=lambda group: (group.layer, dot(group.depth_at, view.toward)),
    )
    drawn: list[Shape] = []
    if figure.ground_speed:
        marks = ground_marks(now.ground, figure.mark_spacing)
        drawn += [_flat(blob, view, frame, 0.0, blob.colour) for blob in marks]
    for group in groups:
        if group.edged:
            drawn += [_flat(b, view, frame, EDGE_CM, _edge(b.colour)) for b in group.blobs]
        drawn += [_flat(blob, view, frame, 0.0, blob.colour) for blob in group.blobs]
    if now.arrow is not None:
        bow = _arrow(now.arrow, now.arrow_strength, view)
        drawn += [_flat(blob, view, frame, 1.0 * now.arrow_strength, BACKGROUND) for blob in bow]
        drawn += [_flat(blob, view, frame, 0.0, blob.colour) for blob in bow]
    return drawn


def _groups(figure: Figure, now: Moment, view: View) -> list[Group]:
    body = build(now.pose)
    groups = figure_groups(body, figure.accent, view.toward)
    for prop in figure.props:
        groups += draw(prop, body)
    return groups


def _edge(colour: Colour) -> Colour:
    return mixed(colour, (30, 40, 56), 0.22)


def _flat(blob: Blob, view: View, frame: Framing, grow: float, colour: Colour) -> Shape:
    discs = tuple(
        (
            frame.x + frame.scale * dot(place, view.right),
            frame.y - frame.scale * dot(place, view.up),
            frame.scale * (radius + grow),
        )
        for place, radius in blob.balls
    )
    return Shape(discs, colour)


def _arrow(arrow: Arrow, strength: float, view: View) -> Sequence[Blob]:
    colour = mixed(BACKGROUND, ARROW, strength)
    path = [_bow(arrow, index / 14) for index in range(15)]
    line = [
        Blob(((path[i], 0.5 + i * 0.09), (path[i + 1], 0.59 + i * 0.09)), colour) for i in range(13)
    ]
    back, tip = path[12], path[14]
    along = tuple(t - b for t, b in zip(tip, back, strict=True))
    size = sum(part * part for part in along) ** 0.5
    ahead = (along[0] / size, along[1] / size, along[2] / size)
    aside = _cross(ahead, view.toward)
    wings = tuple(
        (tuple(b + sign * 5.0 * a for b, a in zip(path[13], aside, strict=True)), 0.8)
        for sign in (1, -1)
    )
    point = tuple(p + 7.0 * a for p, a in zip(path[13], ahead, strict=True))
    balls = tuple(((p[0], p[1], p[2]), r) for p, r in (*wings, (point, 0.8)))
    return [*line, Blob(balls, colour)]


def _cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _bow(arrow: Arrow, share: float) -> Vector:
    first, second, third = (1 - share) ** 2, 2 * share * (1 - share), share**2
    x, y, z = (
        first * a + second * b + third * c
        for a, b, c in zip(arrow.start, arrow.bow, arrow.end, strict=True)
    )
    return (x, y, z)
