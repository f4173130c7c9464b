"""Points and turning frames in space, without a numeric library.

The world: x runs to the right of the picture, y up, z toward the viewer, in
centimetres with the floor at y = 0. A body that faces x has its right side
toward the viewer; every turn below is named from the body's own point of view.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, cos, degrees, radians, sin, sqrt

Vector = tuple[float, float, float]


def plus(a: Vector, b: Vector, times: float = 1.0) -> Vector:
    """Return ``a + b * times``."""
    return (a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times)


def minus(a: Vector, b: Vector) -> Vector:
    return plus(a, b, -1.0)


def dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vector) -> float:
    return sqrt(dot(a, a))


def unit(a: Vector) -> Vector:
    """Return ``a`` at length one; a zero vector is a fault of the pose and raises."""
    size = length(a)
    return (a[0] / size, a[1] / size, a[2] / size)


def between(a: Vector, b: Vector, share: float) -> Vector:
    """Return the point that lies ``share`` (0 to 1) of the way from ``a`` to ``b``."""
    return plus(a, minus(b, a), share)


def across(a: Vector, axis: Vector) -> Vector:
    """Return the part of ``a`` that is square to the unit vector ``axis``, at length one."""
    return unit(plus(a, axis, -dot(a, axis)))


def rotated(a: Vector, axis: Vector, angle: float) -> Vector:
    """Turn ``a`` about the unit vector ``axis`` by ``angle`` degrees, right-handed."""
    turn = radians(angle)
    flat = plus((a[0] * cos(turn), a[1] * cos(turn), a[2] * cos(turn)), cross(axis, a), sin(turn))
    return plus(flat, axis, dot(axis, a) * (1 - cos(turn)))


def angle_between(a: Vector, b: Vector) -> float:
    """Return the angle between two vectors, 0 to 180 degrees."""
    return degrees(acos(max(-1.0, min(1.0, dot(unit(a), unit(b))))))


def direction(angle: float, out: float = 0.0) -> Vector:
    """Return where ``angle`` points: 0 right, 90 up, -90 down; ``out`` tips it to the viewer."""
    a, o = radians(angle), radians(out)
    return (cos(a) * cos(o), sin(a) * cos(o), sin(o))


@dataclass(frozen=True, slots=True)
class Frame:
    """Three unit axes of a part of the body: where its front, its top and its right point."""

    forward: Vector = (1.0, 0.0, 0.0)
    up: Vector = (0.0, 1.0, 0.0)
    right: Vector = (0.0, 0.0, 1.0)

    def flexed(self, angle: float) -> Frame:
        """Bend forward by ``angle`` degrees."""
        return self._about(self.right, -angle)

    def bent(self, angle: float) -> Frame:
        """Bend to the own right by ``angle`` degrees."""
        return self._about(self.forward, angle)

    def turned(self, angle: float) -> Frame:
        """Turn to the own right by ``angle`` degrees."""
        return self._about(self.up, -angle)

    def _about(self, axis: Vector, angle: float) -> Frame:
        return Frame(
            rotated(self.forward, axis, angle),
            rotated(self.up, axis, angle),
            rotated(self.right, axis, angle),
        )
