"""Phases 3 and 4: smooth contraction, then finding and holding the neutral spine."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Camera, Figure, Part, Step
from bot.pictures.figures.pose import Aim, Anchor, Joint, Pose, Trunk
from bot.pictures.figures.poses.starts import (
    HAND_ON_BELLY,
    LYING_HEIGHT,
    SIDE_VIEW,
    at,
    foot,
    hand,
    on_all_fours,
    on_back,
    with_trunk,
)
from bot.pictures.figures.props import Cushion, Mat

MAT = Mat(-92.0, 74.0)
PILLOW = Cushion(-75.0, 3.8)
ON_BACK = on_back()

ON_FOURS = on_all_fours()
CAT = with_trunk(ON_FOURS, lean=56.0, low_back=34.0, upper_back=24.0, neck=26.0)
CAMEL = with_trunk(ON_FOURS, lean=96.0, low_back=-23.0, upper_back=-1.0, neck=-26.0)
CAT_CAMEL = Figure(
    key="cat-camel",
    steps=(
        Step(ON_FOURS, 1.4, 0.4),
        Step(CAT, 1.7, 0.8, Arrow((24.0, 74.0, 0.0), (24.0, 84.0, 0.0), (24.0, 98.0, 0.0))),
        Step(ON_FOURS, 1.4, 0.3),
        Step(CAMEL, 1.7, 0.8, Arrow((22.0, 92.0, 0.0), (22.0, 80.0, 0.0), (22.0, 68.0, 0.0))),
    ),
    accent=frozenset({Part.SPINE}),
    props=(Mat(-56.0, 92.0),),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

OPENED = replace(ON_BACK, right_leg=foot(46.0, aside=3.5, swing=58.0))
FALL_OUT = Figure(
    key="bent-knee-fall-out",
    steps=(
        Step(ON_BACK, 1.8, 0.6),
        Step(OPENED, 1.9, 0.8, Arrow((32.0, 56.0, 12.0), (32.0, 52.0, 44.0), (32.0, 20.0, 54.0))),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(Mat(-92.0, 74.0, 34.0),),
    camera=Camera(turn=48.0, height=32.0),
    height=LYING_HEIGHT,
)

LOW_HAND = replace(HAND_ON_BELLY, x=-22.0, y=22.8)
SOFT_BELLY = replace(with_trunk(ON_BACK, belly=0.7), right_arm=LOW_HAND)
DRAWN_IN = replace(with_trunk(ON_BACK, belly=-0.9), right_arm=replace(LOW_HAND, y=18.6))
SQUEEZE = Figure(
    key="deep-belly-squeeze",
    steps=(
        Step(SOFT_BELLY, 1.4, 0.7),
        Step(DRAWN_IN, 1.4, 1.8, Arrow((-22.0, 56.0, 0.0), (-22.0, 46.0, 0.0), (-22.0, 36.0, 0.0))),
    ),
    accent=frozenset({Part.BELLY}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

LEG_BACK = Aim(183.0, 182.0, 206.0)
PRONE = Pose(
    at(Joint.PELVIS, 0.0, 10.4),
    Trunk(lean=90.0, upper_back=-4.0, neck=-4.0),
    LEG_BACK,
    LEG_BACK,
    Aim(-12.0, 4.0, 0.0, upper_out=58.0, lower_out=-36.0),
    Aim(-12.0, 4.0, 0.0, upper_out=-58.0, lower_out=36.0),
)
ON_ELBOWS = replace(
    PRONE,
    trunk=Trunk(lean=84.0, low_back=-28.0, upper_back=-18.0, neck=-2.0),
    right_arm=Aim(-88.0, -2.0, 0.0),
    left_arm=Aim(-88.0, -2.0, 0.0),
)
LYING_ON_ELBOWS = Figure(
    key="lying-on-elbows",
    steps=(
        Step(PRONE, 2.2, 0.7),
        Step(ON_ELBOWS, 2.2, 1.4, Arrow((84.0, 30.0, 0.0), (88.0, 54.0, 0.0), (74.0, 74.0, 0.0))),
    ),
    accent=frozenset({Part.LOW_BACK}),
    props=(Mat(-104.0, 104.0),),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

CHEST_DOWN = replace(ON_BACK, anchor=Anchor(Joint.NECK, -55.0, 10.4), right_arm=HAND_ON_BELLY)
TIPPED = replace(
    with_trunk(CHEST_DOWN, lean=-75.0, low_back=-17.0), anchor=Anchor(Joint.NECK, -55.0, 12.4)
)
TUCKED = with_trunk(CHEST_DOWN, lean=-108.0, low_back=22.0, upper_back=-4.0)
NEUTRAL = CHEST_DOWN
NEUTRAL_SPINE = Figure(
    key="neutral-spine",
    steps=(
        Step(NEUTRAL, 1.0, 1.8),
        Step(TIPPED, 1.2, 0.3),
        Step(TUCKED, 1.6, 0.3),
        Step(with_trunk(CHEST_DOWN, lean=-82.0, low_back=-9.0), 1.3, 0.1),
        Step(with_trunk(CHEST_DOWN, lean=-97.0, low_back=8.0), 1.0, 0.1),
    ),
    accent=frozenset({Part.LOW_BACK}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

SHOULDERS = Anchor(Joint.NECK, -55.0, 10.4)
ARM_DOWN = hand(2.0, 4.0, end=0.0)
HIPS_LOW = replace(
    ON_BACK,
    anchor=SHOULDERS,
    trunk=Trunk(lean=-90.0, neck=14.0),
    right_arm=ARM_DOWN,
    left_arm=ARM_DOWN,
)
HIPS_HIGH = replace(
    HIPS_LOW,
    trunk=Trunk(lean=-122.0, low_back=4.0, upper_back=10.0, neck=42.0),
)
BRIDGE = Figure(
    key="bridge",
    steps=(
        Step(HIPS_LOW, 1.8, 0.6),
        Step(HIPS_HIGH, 1.8, 1.0, Arrow((0.0, 48.0, 0.0), (0.0, 58.0, 0.0), (0.0, 74.0, 0.0))),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

ARMS_UP = replace(ON_BACK, right_arm=Aim(90.0, 90.0), left_arm=Aim(90.0, 90.0))
RIGHT_OVER = replace(ARMS_UP, right_arm=Aim(166.0, 172.0))
LEFT_OVER = replace(ARMS_UP, left_arm=Aim(166.0, 172.0))
OVERHEAD = Arrow((-56.0, 84.0, 0.0), (-96.0, 84.0, 0.0), (-110.0, 46.0, 0.0))
DEAD_BUG_ARMS = Figure(
    key="dead-bug-arms",
    steps=(
        Step(ARMS_UP, 1.4, 0.4),
        Step(RIGHT_OVER, 1.5, 0.5, OVERHEAD),
        Step(ARMS_UP, 1.4, 0.4),
        Step(LEFT_OVER, 1.5, 0.5, OVERHEAD),
    ),
    accent=frozenset({Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Mat(-118.0, 74.0), PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

RIGHT_ARM_LIFTED = replace(ON_FOURS, right_arm=hand(99.0, 50.0, end=4.0))
LEFT_ARM_LIFTED = replace(ON_FOURS, left_arm=hand(99.0, 50.0, end=4.0))
ARM_ARROW = Arrow((74.0, 14.0, 0.0), (100.0, 18.0, 0.0), (106.0, 46.0, 0.0))
ARM_LIFT = Figure(
    key="four-point-arm-lift",
    steps=(
        Step(ON_FOURS, 1.5, 0.4),
        Step(RIGHT_ARM_LIFTED, 1.6, 0.8, ARM_ARROW),
        Step(ON_FOURS, 1.5, 0.4),
        Step(LEFT_ARM_LIFTED, 1.6, 0.8, ARM_ARROW),
    ),
    accent=frozenset({Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Mat(-56.0, 92.0),),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

FIGURES = (
    CAT_CAMEL,
    FALL_OUT,
    SQUEEZE,
    LYING_ON_ELBOWS,
    NEUTRAL_SPINE,
    BRIDGE,
    DEAD_BUG_ARMS,
    ARM_LIFT,
)
