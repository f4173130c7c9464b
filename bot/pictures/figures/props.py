"""Things around the body: what they are and which rounded shapes draw them.

Every shape in a picture is a ``Blob``: the tightest rounded outline around a
few balls. One ball is a disc, two are a limb, four corners are a board.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from typing import assert_never

from bot.pictures.figures.pose import Side
from bot.pictures.figures.skeleton import Skeleton
from bot.pictures.figures.vectors import Vector, plus

Colour = tuple[int, int, int]
Ball = tuple[Vector, float]

WOOD: Colour = (176, 137, 104)
WOOD_DARK: Colour = (145, 110, 82)
MAT: Colour = (148, 176, 178)
RUG: Colour = (206, 219, 218)
WALL: Colour = (196, 207, 206)
STONE: Colour = (150, 160, 168)
BAG: Colour = (108, 92, 122)
BAND: Colour = (122, 92, 158)
CUSHION: Colour = (240, 236, 226)
MARK: Colour = (178, 194, 194)


@dataclass(frozen=True, slots=True)
class Blob:
    balls: tuple[Ball, ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that are drawn together, the far ones (small ``depth`` to the viewer) first."""

    depth_at: Vector
    blobs: tuple[Blob, ...]
    edged: bool = False
    layer: int = 0


@dataclass(frozen=True, slots=True)
class Chair:
    """A chair whose seat is 44 cm high; ``back`` -1 has its backrest to the left."""

    x: float
    back: float = -1.0


@dataclass(frozen=True, slots=True)
class Mat:
    start: float
    stop: float
    half_width: float = 30.0


@dataclass(frozen=True, slots=True)
class Rug:
    """A round rug under the feet, for views from above where no floor line is seen."""

    radius: float = 46.0


@dataclass(frozen=True, slots=True)
class Box:
    """A step of a stair."""

    start: float
    stop: float
    height: float


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall; ``beside`` puts it at the body's right side instead of ahead."""

    at: float
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Cushion:
    x: float
    y: float
    width: float = 20.0


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick along the back, from above the head to below the sacrum."""


@dataclass(frozen=True, slots=True)
class Band:
    """An elastic band from a place on the wall to both hands."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bag:
    """A bag that hangs from a hand."""

    side: Side


Prop = Chair | Mat | Rug | Box | Wall | Cushion | Stick | Band | Bag


def draw(prop: Prop, body: Skeleton) -> tuple[Group, ...]:
    """Return the shapes of ``prop`` as it stands, or as ``body`` holds it."""
    match prop:
        case Chair():
            return (_chair(prop),)
        case Mat():
            return (_board(prop.start, prop.stop, (-2.4, -1.2), MAT, depth=prop.half_width),)
        case Rug():
            return (_rug(prop.radius),)
        case Box():
            return (_board(prop.start, prop.stop, (1.0, prop.height - 1.0), STONE, depth=20.0),)
        case Wall():
            return (_wall(prop),)
        case Cushion():
            half = prop.width / 2
            ends = ((prop.x - half, prop.y, 0.0), (prop.x + half, prop.y, 0.0))
            return (Group(ends[0], (_bar(ends[0], ends[1], 4.5, CUSHION),), edged=True, layer=-1),)
        case Stick():
            return (_stick(body),)
        case Band():
            return tuple(_band(prop, body, side) for side in Side)
        case Bag():
            return (_bag(body, prop.side),)
        case _:
            assert_never(prop)


def ground_marks(shift: float, spacing: float) -> tuple[Blob, ...]:
    """Return marks on the floor, ``spacing`` cm apart, that have passed by ``shift`` cm."""
    length, first = 0.4 * spacing, -spacing - shift % spacing
    places = (first + spacing * index for index in range(-2, 5))
    return tuple(_bar((x, -7.0, 0.0), (x + length, -7.0, 0.0), 1.2, MARK) for x in places)


def _bar(start: Vector, stop: Vector, radius: float, colour: Colour) -> Blob:
    return Blob(((start, radius), (stop, radius)), colour)


def _board(
    start: float, stop: float, heights: tuple[float, float], colour: Colour, depth: float
) -> Group:
    corners = [(x, y, z) for x in (start, stop) for y in heights for z in (-depth, depth)]
    edge = tuple(max(0, part - 16) for part in colour)
    side = Blob(tuple((corner, 1.2) for corner in corners), (edge[0], edge[1], edge[2]))
    top = Blob(tuple((c, 1.2) for c in corners if c[1] == heights[1]), colour)
    front = Blob(tuple((c, 1.2) for c in corners), colour)
    blobs = (side, top) if heights[1] < 0 else (front,)
    return Group((0.0, 0.0, -100.0), blobs, layer=-2)


def _wall(wall: Wall) -> Group:
    faces = ((wall.at, y, d) for y in (0.0, 228.0) for d in (0.0, 9.0))
    balls = tuple(((0.0, y, w + d) if wall.beside else (w + d, y, 0.0), 0.5) for w, y, d in faces)
    return Group((0.0, 0.0, -100.0), (Blob(balls, WALL),), layer=-2)


def _rug(radius: float) -> Group:
    angles = (2 * pi * index / 48 for index in range(48))
    balls = tuple(((radius * cos(a), -1.0, radius * sin(a)), 0.5) for a in angles)
    return Group((0.0, 0.0, -100.0), (Blob(balls, RUG),), layer=-2)


def _chair(chair: Chair) -> Group:
    far, near = chair.x + 22.0 * chair.back, chair.x - 22.0 * chair.back
    blobs = (
        _bar((near, 40.0, 0.0), (near - 2.0 * chair.back, 1.8, 0.0), 1.8, WOOD_DARK),
        _bar((far, 40.0, 0.0), (far + 3.0 * chair.back, 1.8, 0.0), 1.8, WOOD_DARK),
        _bar((far, 42.0, 0.0), (far + 7.0 * chair.back, 92.0, 0.0), 2.2, WOOD_DARK),
        _bar((far, 41.5, 0.0), (near, 41.5, 0.0), 2.6, WOOD),
    )
    return Group((0.0, 0.0, -100.0), blobs, layer=-1)


def _stick(body: Skeleton) -> Group:
    sacrum = plus(body.spine[1], body.pelvis.forward, -11.5)
    crown = plus(body.head, body.head_frame.forward, -12.5)
    line = plus(crown, sacrum, -1.0)
    ends = (plus(sacrum, line, -0.3), plus(crown, line, 0.25))
    return Group(
        plus(sacrum, body.chest.right, 9.0), (_bar(ends[0], ends[1], 1.5, WOOD_DARK),), edged=True
    )


def _band(band: Band, body: Skeleton, side: Side) -> Group:
    hand = body.arms[side].tip
    hook = (band.x, band.y, hand[2] * 0.3)
    blobs = (_bar(hook, plus(hand, body.chest.forward, -3.0), 1.1, BAND),)
    return Group(plus(hand, (0.0, 0.0, side.sign)), blobs)


def _bag(body: Skeleton, side: Side) -> Group:
    hand = plus(body.arms[side].tip, (0.0, -1.0, 0.0))
    left, right = plus(hand, (-9.0, -11.0, 0.0)), plus(hand, (9.0, -11.0, 0.0))
    low_left, low_right = plus(left, (-2.0, -15.0, 0.0)), plus(right, (2.0, -15.0, 0.0))
    body_blob = Blob(tuple((corner, 3.0) for corner in (left, right, low_left, low_right)), BAG)
    handles = (_bar(left, hand, 1.2, BAG), _bar(right, hand, 1.2, BAG))
    return Group(plus(hand, (0.0, 0.0, 2.0 * side.sign)), (*handles, body_blob), edged=True)
