"""Phases 1 and 2: breath and comfort, then the pain-free range."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Camera, Figure, Pace, Part, Step
from bot.pictures.figures.pose import Aim, Anchor, Joint, Pose, Trunk
from bot.pictures.figures.poses.gait import walk
from bot.pictures.figures.poses.starts import (
    HAND_ON_BELLY,
    HIPS_DOWN,
    LYING_HEIGHT,
    SIDE_VIEW,
    at,
    foot,
    hand,
    on_back,
    seated,
    with_trunk,
)
from bot.pictures.figures.props import Chair, Cushion, Mat

MAT = Mat(-92.0, 74.0)
PILLOW = Cushion(-75.0, 3.8)
ON_BACK = on_back()

# One hand rests on the belly and rises with it.
BREATH_OUT = replace(ON_BACK, right_arm=HAND_ON_BELLY)
BREATH_IN = replace(with_trunk(BREATH_OUT, belly=1.0), right_arm=replace(HAND_ON_BELLY, y=24.8))
BELLY_BREATHING = Figure(
    key="belly-breathing",
    steps=(
        Step(BREATH_OUT, 2.6, 0.5),
        Step(
            BREATH_IN, 2.2, 0.5, Arrow((-22.0, 36.0, 0.0), (-22.0, 44.0, 0.0), (-22.0, 54.0, 0.0))
        ),
    ),
    accent=frozenset({Part.BELLY}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

# The pelvis rocks on the floor; the chest stays where it is.
CHEST_DOWN = replace(ON_BACK, anchor=Anchor(Joint.NECK, -55.0, 10.4), right_arm=HAND_ON_BELLY)
ARCHED = replace(
    with_trunk(CHEST_DOWN, lean=-75.0, low_back=-17.0), anchor=Anchor(Joint.NECK, -55.0, 12.4)
)
FLATTENED = with_trunk(CHEST_DOWN, lean=-108.0, low_back=22.0, upper_back=-4.0)
PELVIC_TILT = Figure(
    key="pelvic-tilt",
    steps=(
        Step(ARCHED, 1.6, 0.6),
        Step(FLATTENED, 1.6, 0.9, Arrow((2.0, 34.0, 0.0), (-12.0, 46.0, 0.0), (-32.0, 38.0, 0.0))),
    ),
    accent=frozenset({Part.LOW_BACK}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

SHORT_WALK = Figure(
    key="short-walk",
    steps=walk(seconds=1.6, half_step=26.0, arm_swing=20.0, elbow=14.0, lean=1.0),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG}),
    camera=SIDE_VIEW,
    pace=Pace.STEADY,
    ground_speed=4 * 26.0 / 1.6,
    mark_spacing=2 * 26.0,
)

RESTING = replace(
    ON_BACK,
    right_leg=foot(40.0, 48.6, end=80.0),
    left_leg=foot(40.0, 48.6, end=80.0),
)
LEGS_ON_CHAIR = Figure(
    key="legs-on-chair-rest",
    steps=(
        Step(with_trunk(RESTING, belly=0.1), 2.6, 0.6),
        Step(with_trunk(RESTING, belly=1.0), 2.2, 0.6),
    ),
    accent=frozenset({Part.BELLY}),
    props=(Mat(-92.0, 10.0), PILLOW, Chair(42.0, back=1.0)),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

ARMS_OUT = Aim(0.0, 0.0, upper_out=62.0, lower_out=62.0)
ARMS_OUT_LEFT = Aim(0.0, 0.0, upper_out=-62.0, lower_out=-62.0)
KNEES_UP = replace(ON_BACK, right_arm=ARMS_OUT, left_arm=ARMS_OUT_LEFT)


def _rolled(side: float) -> Pose:
    """Let both knees sink to the right (1) or the left (-1)."""
    return replace(
        KNEES_UP,
        anchor=at(Joint.PELVIS, 0.0, HIPS_DOWN + 1.8),
        trunk=Trunk(lean=-90.0, neck=14.0, roll=26.0 * side, twist=-26.0 * side),
        right_leg=foot(46.0, aside=2.0 * side, swing=26.0 * side),
        left_leg=foot(46.0, aside=2.0 * side, swing=26.0 * side),
    )


KNEE_ROLLS = Figure(
    key="knee-rolls",
    steps=(
        Step(KNEES_UP, 1.5, 0.4),
        Step(
            _rolled(1.0), 1.6, 0.6, Arrow((34.0, 58.0, 4.0), (34.0, 54.0, 36.0), (34.0, 26.0, 48.0))
        ),
        Step(KNEES_UP, 1.5, 0.4),
        Step(
            _rolled(-1.0),
            1.6,
            0.6,
            Arrow((34.0, 58.0, -4.0), (34.0, 54.0, -36.0), (34.0, 26.0, -48.0)),
        ),
    ),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG}),
    props=(Mat(-92.0, 74.0, 34.0),),
    camera=Camera(turn=66.0, height=32.0),
    height=LYING_HEIGHT,
)

HUGGING = replace(
    with_trunk(ON_BACK, lean=-96.0, low_back=12.0, neck=16.0),
    right_leg=foot(16.0, 44.0, end=40.0),
    right_arm=hand(-8.0, 40.0),
    left_arm=hand(-8.0, 40.0),
)
LETTING_GO = replace(
    ON_BACK, right_leg=foot(46.0, end=0.0), right_arm=hand(0.0, 16.0), left_arm=hand(0.0, 16.0)
)
KNEE_HUG = Figure(
    key="knee-hug",
    steps=(
        Step(LETTING_GO, 2.0, 0.6),
        Step(HUGGING, 2.0, 1.2, Arrow((34.0, 62.0, 0.0), (14.0, 84.0, 0.0), (-18.0, 78.0, 0.0))),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(MAT, PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

HEEL_FAR = replace(ON_BACK, right_leg=foot(82.0, 7.6, end=84.0))
HEEL_NEAR = replace(ON_BACK, right_leg=foot(40.0))
HEEL_SLIDE = Figure(
    key="heel-slide",
    steps=(
        Step(HEEL_NEAR, 1.9, 0.6),
        Step(HEEL_FAR, 1.9, 0.6, Arrow((52.0, 24.0, 12.0), (70.0, 28.0, 12.0), (92.0, 24.0, 12.0))),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(Mat(-92.0, 100.0), PILLOW),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)

SITTING = seated()
LEANING = replace(
    SITTING,
    trunk=Trunk(lean=22.0, low_back=22.0, upper_back=20.0, neck=2.0),
    right_arm=hand(46.0, 38.0),
    left_arm=hand(46.0, 38.0),
)
SEATED_REACH = Figure(
    key="seated-reach",
    steps=(
        Step(SITTING, 1.8, 0.7),
        Step(LEANING, 1.8, 0.8, Arrow((30.0, 78.0, 12.0), (50.0, 76.0, 12.0), (62.0, 48.0, 12.0))),
    ),
    accent=frozenset({Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Chair(-4.0),),
    camera=SIDE_VIEW,
)

FIGURES = (
    BELLY_BREATHING,
    PELVIC_TILT,
    SHORT_WALK,
    LEGS_ON_CHAIR,
    KNEE_ROLLS,
    KNEE_HUG,
    HEEL_SLIDE,
    SEATED_REACH,
)
