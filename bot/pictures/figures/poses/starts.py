"""Where figures start from: standing, sitting, on hands and knees, lying.

Heights follow from the body's sizes: an ankle is 7.4 cm above its sole, a knee
on the floor 6 cm, hips on the floor 10 cm.
"""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Camera
from bot.pictures.figures.pose import Aim, Anchor, Joint, Limb, Pose, Reach, Trunk

SOLE, KNEE_DOWN, HIPS_DOWN, HAND_DOWN = 7.4, 6.0, 10.2, 4.0
SIDE_VIEW = Camera(turn=-9.0)
FRONT_VIEW = Camera(turn=90.0, mirrored=True)
LYING_HEIGHT = 360

HANGING = Aim(-92.0, -86.0)
# The right hand of somebody on their back, flat on the belly with the elbow on the floor.
HAND_ON_BELLY = Reach(-27.0, 21.6, end=-4.0, aside=-7.0, swing=70.0, end_out=-30.0)


def at(joint: Joint, x: float, y: float, z: float = 0.0) -> Anchor:
    return Anchor(joint, x, y, z)


def foot(
    x: float, y: float = SOLE, *, end: float = 0.0, aside: float = 0.0, swing: float = 0.0
) -> Reach:
    """Return a leg whose ankle is at ``x``; ``end`` is where the toes point."""
    return Reach(x, y, end, aside, swing)


def hand(
    x: float, y: float, *, end: float | None = None, aside: float = 0.0, swing: float = 0.0
) -> Reach:
    """Return an arm whose wrist is at ``x``, ``y``."""
    return Reach(x, y, end, aside, swing)


def standing(*, hips_y: float = 90.0, trunk: Trunk = Trunk(), arms: Limb = HANGING) -> Pose:
    """Stand with the feet under the hips."""
    return Pose(at(Joint.PELVIS, 0.0, hips_y), trunk, foot(-2.0), foot(-2.0), arms, arms)


def seated(*, trunk: Trunk = Trunk(), arms: Limb = Reach(27.0, 62.0)) -> Pose:
    """Sit upright on a chair, feet flat, hands on the thighs."""
    return Pose(at(Joint.PELVIS, 0.0, 53.0), trunk, foot(40.0), foot(40.0), arms, arms)


def on_back(*, trunk: Trunk = Trunk(lean=-90.0, neck=14.0), arms: Limb = Aim(-6.0, -2.0)) -> Pose:
    """Lie on the back, head to the left, knees bent and feet flat."""
    return Pose(at(Joint.PELVIS, 0.0, HIPS_DOWN), trunk, foot(46.0), foot(46.0), arms, arms)


def on_all_fours(*, trunk: Trunk = Trunk(lean=80.0, neck=-8.0)) -> Pose:
    """Kneel on hands and knees, head to the right."""
    leg = Aim(-90.0, 177.0, 205.0)
    return Pose(
        at(Joint.PELVIS, 0.0, 42.0 + KNEE_DOWN),
        trunk,
        leg,
        leg,
        hand(50.0, HAND_DOWN, end=-4.0),
        hand(50.0, HAND_DOWN, end=-4.0),
    )


def with_trunk(pose: Pose, **changes: float) -> Pose:
    """Return ``pose`` with the named angles of its trunk replaced."""
    return replace(pose, trunk=replace(pose.trunk, **changes))
