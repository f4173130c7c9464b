"""What a pose is: the angles of each part of the body, and what it holds on to.

Limbs are given in one of two ways. ``Aim`` says where each part points, seen
from the side, so a shin stays upright whatever the pelvis does. ``Reach`` says
where the ankle or wrist is, and the joints follow, so a planted foot or hand
cannot slide. A limb keeps one way through a whole figure.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar


class Joint(StrEnum):
    """A point of the body that a pose can be hung on."""

    PELVIS = "pelvis"
    NECK = "neck"
    RIGHT_KNEE = "right knee"
    RIGHT_ANKLE = "right ankle"
    RIGHT_ELBOW = "right elbow"


class Side(StrEnum):
    """A side of the body, from its own point of view."""

    RIGHT = "right"
    LEFT = "left"

    @property
    def sign(self) -> float:
        """1 toward the viewer of a body that faces right, -1 away."""
        return 1.0 if self is Side.RIGHT else -1.0


@dataclass(frozen=True, slots=True)
class Aim:
    """Where the upper, lower and last part of a limb point, in degrees.

    0 right, 90 up, -90 down; ``*_out`` tips the part toward the viewer. ``end``
    None leaves the hand in line with the forearm, the foot square to the shin.
    """

    upper: float
    lower: float
    end: float | None = None
    upper_out: float = 0.0
    lower_out: float = 0.0
    end_out: float = 0.0


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the ankle or wrist is, in centimetres; the joint between follows.

    ``aside`` is how far it leaves the plane of its own side, toward the viewer.
    ``swing`` turns the knee or elbow about the line from hip to ankle, in degrees.
    """

    x: float
    y: float
    end: float | None = None
    aside: float = 0.0
    swing: float = 0.0
    end_out: float = 0.0


Limb = Aim | Reach


@dataclass(frozen=True, slots=True)
class Anchor:
    """The joint that stays at a place of the world, in centimetres; ``z`` is that of the hips."""

    joint: Joint
    x: float
    y: float
    z: float = 0.0


@dataclass(frozen=True, slots=True)
class Trunk:
    """The trunk, in degrees; zero everywhere is standing upright, at ease.

    ``lean`` tips the pelvis forward (90 face down, -90 face up), ``roll`` turns
    it about its own long axis, ``sway`` tips it to the right. The rest bends the
    spine above it: forward or to the right where positive. ``belly`` is breath:
    -1 drawn in, 1 full.
    """

    lean: float = 0.0
    roll: float = 0.0
    sway: float = 0.0
    low_back: float = 0.0
    upper_back: float = 0.0
    side: float = 0.0
    twist: float = 0.0
    neck: float = 0.0
    look: float = 0.0
    tilt: float = 0.0
    belly: float = 0.0


@dataclass(frozen=True, slots=True)
class Pose:
    """One whole body: where it hangs, its trunk and its four limbs."""

    anchor: Anchor
    trunk: Trunk
    right_leg: Limb
    left_leg: Limb
    right_arm: Limb
    left_arm: Limb


Part = TypeVar("Part", Pose, Trunk, Anchor, Aim, Reach)


class PosesDiffer(ValueError):
    """Two neighbouring poses cannot be joined; the message names what differs."""


def blend(a: Part, b: Part, share: float) -> Part:
    """Return the pose that lies ``share`` (0 to 1) of the way from ``a`` to ``b``."""
    if type(a) is not type(b):
        raise PosesDiffer(
            f"{a} and {b} differ in kind. Give the limb as {type(a).__name__} in both."
        )
    values: dict[str, Any] = {
        field.name: _blend_value(field.name, getattr(a, field.name), getattr(b, field.name), share)
        for field in fields(a)
    }
    return replace(a, **values)


def _blend_value(name: str, a: object, b: object, share: float) -> object:
    match a, b:
        case (float() | int(), float() | int()):
            return a + (b - a) * share
        case (Trunk(), Trunk()) | (Anchor(), Anchor()) | (Aim() | Reach(), Aim() | Reach()):
            return blend(a, b, share)  # type: ignore[type-var]
        case _ if a == b:
            return a
    raise PosesDiffer(f"{name} goes from {a!r} to {b!r}. Set it in both poses or in neither.")
