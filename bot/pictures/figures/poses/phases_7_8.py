"""Phases 7 and 8: slow control of limbs over a still spine, then endurance."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Camera, Figure, Pace, Part, Step
from bot.pictures.figures.pose import Aim, Anchor, Joint, Pose, Side, Trunk
from bot.pictures.figures.poses.gait import walk
from bot.pictures.figures.poses.starts import (
    LYING_HEIGHT,
    SIDE_VIEW,
    at,
    foot,
    hand,
    on_back,
    with_trunk,
)
from bot.pictures.figures.props import Bag, Box, Cushion, Mat

MAT = Mat(-92.0, 74.0)
PILLOW = Cushion(-75.0, 3.8)
ON_BACK = on_back()

# The hands follow the thighs, slowly down and quicker up.
LOADED = Pose(
    at(Joint.RIGHT_ANKLE, 0.0, 7.4),
    Trunk(low_back=4.0),
    Aim(-87.0, -92.0, 0.0),
    Aim(-87.0, -92.0, 0.0),
    Aim(-88.0, -80.0),
    Aim(-88.0, -80.0),
)
LOWERED = replace(
    LOADED,
    trunk=Trunk(lean=56.0, low_back=6.0, neck=-12.0),
    right_leg=Aim(-60.0, -99.0, 0.0),
    left_leg=Aim(-60.0, -99.0, 0.0),
    right_arm=Aim(-106.0, -96.0),
    left_arm=Aim(-106.0, -96.0),
)
SLOW_HINGE = Figure(
    key="slow-hinge",
    steps=(
        Step(LOADED, 1.6, 0.5),
        Step(LOWERED, 4.0, 0.6, Arrow((62.0, 112.0, 0.0), (66.0, 92.0, 0.0), (62.0, 66.0, 0.0))),
    ),
    accent=frozenset({Part.SPINE}),
    camera=SIDE_VIEW,
)

# On the right forearm and the knees, facing the viewer, shins behind.
SHIN_BEHIND = -74.0
HIPS_DOWN_SIDE = Pose(
    Anchor(Joint.RIGHT_ELBOW, -52.0, 5.0),
    Trunk(lean=-90.0, roll=90.0, sway=-10.0, side=-44.0, tilt=18.0),
    Aim(-6.0, 0.0, None, upper_out=8.0, lower_out=SHIN_BEHIND),
    Aim(-8.0, -10.0, None, upper_out=8.0, lower_out=SHIN_BEHIND),
    Aim(-76.0, -5.0, upper_out=6.0, lower_out=58.0),
    Aim(-22.0, -14.0, upper_out=10.0, lower_out=16.0),
)
HIPS_UP_SIDE = replace(
    HIPS_DOWN_SIDE,
    trunk=Trunk(lean=-90.0, roll=90.0, sway=-23.0, side=-2.0, tilt=2.0),
    right_leg=Aim(-20.0, 4.0, None, upper_out=4.0, lower_out=SHIN_BEHIND),
    left_leg=Aim(-22.0, -10.0, None, upper_out=4.0, lower_out=SHIN_BEHIND),
    right_arm=Aim(-88.0, -5.0, upper_out=6.0, lower_out=58.0),
)
SIDE_PLANK = Figure(
    key="side-plank-knees",
    steps=(
        Step(HIPS_DOWN_SIDE, 1.8, 0.6),
        Step(HIPS_UP_SIDE, 1.8, 1.6, Arrow((4.0, 62.0, 0.0), (4.0, 72.0, 0.0), (4.0, 86.0, 0.0))),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Mat(-84.0, 66.0, 40.0),),
    camera=Camera(turn=-12.0, height=12.0),
    height=LYING_HEIGHT,
)

TABLE_LEG, LOW_LEG = Aim(90.0, 0.0, 80.0), Aim(18.0, 4.0, 80.0)
ARM_UP, ARM_OVER = Aim(90.0, 90.0), Aim(162.0, 170.0)
TABLE = replace(ON_BACK, right_leg=TABLE_LEG, left_leg=TABLE_LEG, right_arm=ARM_UP, left_arm=ARM_UP)
BUG_ARROW = Arrow((52.0, 56.0, 0.0), (82.0, 58.0, 0.0), (98.0, 44.0, 0.0))
DEAD_BUG = Figure(
    key="dead-bug",
    steps=(
        Step(TABLE, 1.7, 0.4),
        Step(replace(TABLE, right_leg=LOW_LEG, left_arm=ARM_OVER), 1.9, 0.6, BUG_ARROW),
        Step(TABLE, 1.7, 0.4),
        Step(replace(TABLE, left_leg=LOW_LEG, right_arm=ARM_OVER), 1.9, 0.6, BUG_ARROW),
    ),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG, Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Mat(-118.0, 96.0), PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

STAIR = 14.0
ON_STEP = Pose(
    at(Joint.PELVIS, -4.0, 89.6 + STAIR),
    Trunk(lean=2.0),
    foot(6.0, 10.4 + STAIR, end=-6.0),
    foot(-6.0, 7.4 + STAIR),
    Aim(-91.0, -82.0),
    Aim(-91.0, -82.0),
)
OVER_EDGE = replace(
    ON_STEP,
    anchor=at(Joint.PELVIS, -4.0, 86.0 + STAIR),
    trunk=Trunk(lean=6.0, low_back=2.0),
    right_leg=foot(27.0, 9.4 + STAIR, end=-6.0),
)
HEEL_TOUCHES = replace(
    ON_STEP,
    anchor=at(Joint.PELVIS, -9.0, 71.0 + STAIR),
    trunk=Trunk(lean=20.0, low_back=3.0, neck=-10.0),
    right_leg=foot(22.0, 8.0, end=10.0),
    right_arm=Aim(-66.0, -26.0),
    left_arm=Aim(-66.0, -26.0),
)
STEP_DOWN = Figure(
    key="step-down",
    steps=(
        Step(ON_STEP, 1.2, 0.6),
        Step(OVER_EDGE, 1.0, 0.0),
        Step(
            HEEL_TOUCHES, 2.2, 0.6, Arrow((58.0, 60.0, 0.0), (64.0, 44.0, 0.0), (60.0, 22.0, 0.0))
        ),
        Step(OVER_EDGE, 1.4, 0.0),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(Box(-44.0, 15.0, STAIR),),
    camera=SIDE_VIEW,
)

# Elbows under the shoulders, toes tucked; the hips rise into the line from ear to ankle.
HIPS_ON_FLOOR = Pose(
    Anchor(Joint.RIGHT_ELBOW, 50.0, 5.0),
    Trunk(lean=80.0, low_back=-23.0, upper_back=-2.0, neck=-14.0),
    foot(-80.3, 16.6, end=-94.0),
    foot(-80.3, 16.6, end=-94.0),
    Aim(-82.0, -2.0, 0.0),
    Aim(-82.0, -2.0, 0.0),
)
HELD = replace(
    HIPS_ON_FLOOR,
    trunk=Trunk(lean=84.0, low_back=2.0, neck=-4.0),
    right_arm=Aim(-92.0, -2.0, 0.0),
    left_arm=Aim(-92.0, -2.0, 0.0),
)
PLANK = Figure(
    key="plank",
    steps=(
        Step(HIPS_ON_FLOOR, 1.6, 0.6),
        Step(HELD, 1.6, 2.4, Arrow((-34.0, 46.0, 0.0), (-34.0, 54.0, 0.0), (-34.0, 66.0, 0.0))),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Mat(-104.0, 96.0),),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

BRISK_WALK = Figure(
    key="brisk-walk",
    steps=walk(seconds=1.0, half_step=32.0, arm_swing=34.0, elbow=74.0, lean=5.0),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG}),
    camera=SIDE_VIEW,
    pace=Pace.STEADY,
    ground_speed=4 * 32.0 / 1.0,
    mark_spacing=2 * 32.0,
)

FEET_FAR = replace(
    ON_BACK,
    anchor=Anchor(Joint.NECK, -55.0, 10.4),
    trunk=Trunk(lean=-90.0, neck=14.0),
    right_arm=hand(2.0, 4.0, end=0.0),
    left_arm=hand(2.0, 4.0, end=0.0),
    right_leg=foot(62.0, 7.0, end=30.0),
    left_leg=foot(62.0, 7.0, end=30.0),
)
LONG_HELD = with_trunk(FEET_FAR, lean=-118.0, low_back=4.0, upper_back=10.0, neck=40.0)
LONG_BRIDGE = Figure(
    key="long-bridge",
    steps=(
        Step(FEET_FAR, 1.8, 0.5),
        Step(LONG_HELD, 1.8, 2.4, Arrow((0.0, 44.0, 0.0), (0.0, 54.0, 0.0), (0.0, 70.0, 0.0))),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Mat(-92.0, 92.0), PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

TIMED_CARRY = Figure(
    key="timed-carry",
    steps=walk(
        seconds=1.4,
        half_step=24.0,
        arm_swing=18.0,
        elbow=16.0,
        lean=1.0,
        right_arm=Aim(-90.0, -89.0),
    ),
    accent=frozenset({Part.RIGHT_ARM}),
    props=(Bag(Side.RIGHT),),
    camera=Camera(turn=32.0),
    pace=Pace.STEADY,
    ground_speed=4 * 24.0 / 1.4,
    mark_spacing=2 * 24.0,
)

FIGURES = (
    SLOW_HINGE,
    SIDE_PLANK,
    DEAD_BUG,
    STEP_DOWN,
    PLANK,
    BRISK_WALK,
    LONG_BRIDGE,
    TIMED_CARRY,
)
