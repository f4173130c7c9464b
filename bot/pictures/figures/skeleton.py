"""From a pose to the places of the joints, with bones that never stretch.

The trunk is built first, hung on its anchor, and only then do hands and feet
reach for their places: a target out of reach leaves a straight limb that stops
short, never a longer one. Lengths are those of a body 174 cm tall.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from bot.pictures.figures.pose import Aim, Joint, Limb, Pose, Side, Trunk
from bot.pictures.figures.vectors import (
    Frame,
    Vector,
    across,
    direction,
    length,
    minus,
    plus,
    rotated,
    unit,
)

THIGH, SHIN, TOES = 42.0, 41.0, 15.0
UPPER_ARM, FOREARM, HAND = 28.0, 25.0, 7.0
SACRUM, LUMBAR, THORACIC, NECK = 9.0, 6.0, 7.0, 18.0
HIP_HALF_WIDTH, SHOULDER_HALF_WIDTH, SHOULDER_DROP = 8.5, 17.0, 5.0
# The resting curve: how far each piece of spine leans forward of the frame it sits in.
LUMBAR_REST = (11.0, 1.0, -9.0)
THORACIC_REST = (-9.0, -3.0, 4.0, 9.0)
PIECES = len(LUMBAR_REST) + len(THORACIC_REST)


@dataclass(frozen=True, slots=True)
class Bones:
    """One limb: shoulder, elbow, wrist, fingertips; or hip, knee, ankle, toes."""

    root: Vector
    middle: Vector
    end: Vector
    tip: Vector


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All places of one pose. ``spine`` runs from the hips to the base of the neck."""

    pose: Pose
    pelvis: Frame
    spine: tuple[Vector, ...]
    spine_frames: tuple[Frame, ...]
    head: Vector
    head_frame: Frame
    legs: dict[Side, Bones]
    arms: dict[Side, Bones]

    @property
    def chest(self) -> Frame:
        return self.spine_frames[-1]


@dataclass(frozen=True, slots=True)
class _Column:
    points: tuple[Vector, ...]
    frames: tuple[Frame, ...]
    head: Vector
    head_frame: Frame


def build(pose: Pose) -> Skeleton:
    """Return the places of all joints of ``pose``."""
    loose = _column(pose.trunk, (0.0, 0.0, 0.0))
    held = _held_joint(pose, loose)
    anchor = pose.anchor
    # Hands and feet lie beside the middle, so depth is always that of the hips.
    column = _column(pose.trunk, (anchor.x - held[0], anchor.y - held[1], anchor.z))
    legs = {
        Side.RIGHT: _leg(pose.right_leg, column, Side.RIGHT),
        Side.LEFT: _leg(pose.left_leg, column, Side.LEFT),
    }
    arms = {
        Side.RIGHT: _arm(pose.right_arm, column, Side.RIGHT),
        Side.LEFT: _arm(pose.left_arm, column, Side.LEFT),
    }
    return Skeleton(
        pose,
        column.frames[0],
        column.points,
        column.frames,
        column.head,
        column.head_frame,
        legs,
        arms,
    )


def _column(trunk: Trunk, hips: Vector) -> _Column:
    frame = Frame().flexed(trunk.lean).turned(trunk.roll).bent(trunk.sway)
    points, frames = [hips, plus(hips, frame.up, SACRUM)], [frame, frame]
    pieces = [(trunk.low_back / len(LUMBAR_REST), LUMBAR, rest) for rest in LUMBAR_REST]
    pieces += [(trunk.upper_back / len(THORACIC_REST), THORACIC, rest) for rest in THORACIC_REST]
    for flexion, size, rest in pieces:
        frame = frame.flexed(flexion).bent(trunk.side / PIECES).turned(trunk.twist / PIECES)
        points.append(plus(points[-1], frame.flexed(rest).up, size))
        frames.append(frame)
    head_frame = frame.flexed(trunk.neck).bent(trunk.tilt).turned(trunk.look)
    head = plus(points[-1], frame.flexed(trunk.neck * 0.6).bent(trunk.tilt * 0.6).up, NECK)
    return _Column(tuple(points), tuple(frames), head, head_frame)


def _held_joint(pose: Pose, column: _Column) -> Vector:
    match pose.anchor.joint:
        case Joint.PELVIS:
            return column.points[0]
        case Joint.NECK:
            return column.points[-1]
        case Joint.RIGHT_KNEE:
            return _leg(pose.right_leg, column, Side.RIGHT).middle
        case Joint.RIGHT_ANKLE:
            return _leg(pose.right_leg, column, Side.RIGHT).end
        case Joint.RIGHT_ELBOW:
            return _arm(pose.right_arm, column, Side.RIGHT).middle


def _leg(limb: Limb, column: _Column, side: Side) -> Bones:
    pelvis = column.frames[0]
    root = plus(column.points[0], pelvis.right, side.sign * HIP_HALF_WIDTH)
    middle, end = _solve(limb, root, (THIGH, SHIN), pelvis.forward, side.sign * HIP_HALF_WIDTH)
    if limb.end is None:
        shin = unit(minus(end, middle))
        toes = across(rotated(shin, across(pelvis.right, shin), 90.0), shin)
    else:
        toes = direction(limb.end, limb.end_out)
    return Bones(root, middle, end, plus(end, toes, TOES))


def _arm(limb: Limb, column: _Column, side: Side) -> Bones:
    chest = column.frames[-1]
    girdle = plus(column.points[-1], chest.up, -SHOULDER_DROP)
    root = plus(girdle, chest.right, side.sign * SHOULDER_HALF_WIDTH)
    # Elbows point back and toward the feet.
    pole = plus((-chest.up[0], -chest.up[1], -chest.up[2]), chest.forward, -0.8)
    middle, end = _solve(limb, root, (UPPER_ARM, FOREARM), pole, side.sign * SHOULDER_HALF_WIDTH)
    hand = unit(minus(end, middle)) if limb.end is None else direction(limb.end, limb.end_out)
    return Bones(root, middle, end, plus(end, hand, HAND))


def _solve(
    limb: Limb, root: Vector, sizes: tuple[float, float], pole: Vector, plane_z: float
) -> tuple[Vector, Vector]:
    upper, lower = sizes
    if isinstance(limb, Aim):
        middle = plus(root, direction(limb.upper, limb.upper_out), upper)
        return middle, plus(middle, direction(limb.lower, limb.lower_out), lower)
    target = (limb.x, limb.y, plane_z + limb.aside)
    line = unit(minus(target, root))
    # A hair short of straight keeps the side that the joint bends to.
    distance = max(abs(upper - lower) + 0.5, min(length(minus(target, root)), upper + lower - 0.02))
    along = (upper**2 - lower**2 + distance**2) / (2 * distance)
    aside = rotated(across(pole, line), line, limb.swing)
    middle = plus(plus(root, line, along), aside, sqrt(max(0.0, upper**2 - along**2)))
    end = plus(root, line, distance)
    return middle, end
