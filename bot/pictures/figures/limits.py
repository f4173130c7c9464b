"""How far a body bends: the angle of every joint of a pose, and what is believable.

The ranges are those of a supple adult: AAOS normal ranges of motion with 10 to 20
degrees to spare, so a pose outside them is a mistake of the table, not a stretch.
"""

from __future__ import annotations

from math import atan2, degrees

from bot.pictures.figures.pose import Side
from bot.pictures.figures.skeleton import Bones, Skeleton
from bot.pictures.figures.vectors import (
    Frame,
    Vector,
    across,
    angle_between,
    dot,
    minus,
    rotated,
    unit,
)

# Degrees, both ends allowed: (least, most). Flexion is positive.
LIMITS: dict[str, tuple[float, float]] = {
    "low back": (-35.0, 60.0),
    "upper back": (-30.0, 50.0),
    "side bend": (-45.0, 45.0),
    "twist": (-60.0, 60.0),
    "neck": (-45.0, 50.0),
    "neck turn": (-80.0, 80.0),
    "hip": (-25.0, 130.0),
    "hip spread": (0.0, 75.0),
    "knee": (-2.0, 150.0),
    "ankle": (-40.0, 66.0),
    "shoulder": (-70.0, 190.0),
    "elbow": (0.0, 150.0),
}


def joint_angles(body: Skeleton) -> list[tuple[str, float]]:
    """Return every joint's angle in degrees, named as in ``LIMITS``."""
    trunk = body.pose.trunk
    angles = [
        ("low back", trunk.low_back),
        ("upper back", trunk.upper_back),
        ("side bend", trunk.side),
        ("twist", trunk.twist),
        ("neck", trunk.neck),
        ("neck turn", trunk.look),
    ]
    for side in Side:
        angles += _leg_angles(body.legs[side], body.pelvis)
        angles += _arm_angles(body.arms[side], body.chest)
    return angles


def _leg_angles(leg: Bones, pelvis: Frame) -> list[tuple[str, float]]:
    thigh, shin, foot = _directions(leg)
    axis = across(pelvis.right, shin)
    # Square foot and shin are zero; toes down (pointing) are positive.
    ankle = angle_between(rotated(shin, axis, 180.0), foot) - 90.0
    angles = [("knee", _knee_flexion(thigh, shin, pelvis)), ("ankle", ankle)]
    spread = abs(90.0 - angle_between(thigh, pelvis.right))
    angles.append(("hip spread", spread))
    if spread < 45.0:
        angles.append(("hip", _swing(thigh, pelvis)))
    return angles


def _arm_angles(arm: Bones, chest: Frame) -> list[tuple[str, float]]:
    upper, fore, _ = _directions(arm)
    angles = [("elbow", angle_between(upper, fore))]
    if abs(90.0 - angle_between(upper, chest.right)) < 45.0:
        swing = _swing(upper, chest)
        # Beyond straight up the angle goes on growing instead of jumping to the back.
        angles.append(("shoulder", swing + 360.0 if swing < -150.0 else swing))
    return angles


def _directions(bones: Bones) -> tuple[Vector, Vector, Vector]:
    return (
        unit(minus(bones.middle, bones.root)),
        unit(minus(bones.end, bones.middle)),
        unit(minus(bones.tip, bones.end)),
    )


def _swing(bone: Vector, frame: Frame) -> float:
    return degrees(atan2(dot(bone, frame.forward), -dot(bone, frame.up)))


def _knee_flexion(thigh: Vector, shin: Vector, pelvis: Frame) -> float:
    """Return the knee's bend; negative where the shin swings in front of the thigh."""
    bend = angle_between(thigh, shin)
    ahead = rotated(thigh, across(pelvis.right, thigh), 90.0)
    return -bend if dot(shin, ahead) > 0 else bend
