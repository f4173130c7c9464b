"""Phase 5, full range: stretches and the sciatic nerve glide."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Camera, Figure, Part, Step
from bot.pictures.figures.pose import Aim, Joint, Pose, Trunk
from bot.pictures.figures.poses.starts import (
    FRONT_VIEW,
    KNEE_DOWN,
    LYING_HEIGHT,
    SIDE_VIEW,
    at,
    foot,
    hand,
    seated,
    standing,
)
from bot.pictures.figures.props import Chair, Mat, Wall

# On the right side, facing the viewer; knees and arms point to the viewer.
CLOSED = Pose(
    at(Joint.PELVIS, 0.0, 23.0),
    Trunk(lean=-90.0, roll=90.0, neck=6.0),
    Aim(0.0, 0.0, 0.0, upper_out=62.0, lower_out=-26.0, end_out=58.0),
    Aim(0.0, 0.0, 0.0, upper_out=62.0, lower_out=-26.0, end_out=58.0),
    Aim(90.0, 90.0, upper_out=88.0, lower_out=88.0),
    Aim(90.0, 90.0, upper_out=88.0, lower_out=88.0),
)
OPEN = replace(
    CLOSED,
    trunk=Trunk(lean=-90.0, roll=90.0, neck=6.0, twist=-52.0, look=-44.0),
    left_arm=Aim(90.0, 90.0, upper_out=-52.0, lower_out=-58.0),
)
OPEN_BOOK = Figure(
    key="open-book",
    steps=(
        Step(CLOSED, 2.2, 0.7),
        Step(
            OPEN, 2.4, 1.1, Arrow((-30.0, 64.0, 50.0), (-26.0, 100.0, 10.0), (-30.0, 76.0, -56.0))
        ),
    ),
    accent=frozenset({Part.LEFT_ARM}),
    props=(Mat(-96.0, 70.0, 58.0),),
    camera=Camera(height=42.0),
    height=LYING_HEIGHT,
)

FEET_APART = replace(standing(), right_leg=foot(-2.0, aside=4.0), left_leg=foot(-2.0, aside=-4.0))
ARM_UP = replace(
    FEET_APART,
    right_arm=hand(0.0, 128.0, end=90.0, aside=50.0),
    left_arm=Aim(90.0, 90.0, upper_out=-6.0, lower_out=4.0),
)
STRETCHED = replace(
    FEET_APART,
    anchor=at(Joint.PELVIS, 0.0, 89.4, -4.0),
    trunk=Trunk(side=26.0, sway=4.0, tilt=4.0),
    right_arm=hand(0.0, 128.0, end=90.0, aside=50.0),
    left_arm=Aim(90.0, 90.0, upper_out=30.0, lower_out=48.0),
)
SIDE_STRETCH = Figure(
    key="side-stretch",
    steps=(
        Step(ARM_UP, 2.0, 0.7),
        Step(STRETCHED, 2.0, 1.4, Arrow((0.0, 206.0, 0.0), (0.0, 204.0, 44.0), (0.0, 176.0, 72.0))),
    ),
    accent=frozenset({Part.LEFT_ARM, Part.TRUNK}),
    props=(Wall(72.0, beside=True),),
    camera=FRONT_VIEW,
)

KNEELING = Pose(
    at(Joint.RIGHT_KNEE, 0.0, KNEE_DOWN),
    Trunk(lean=4.0),
    Aim(-86.0, 177.0, 205.0),
    foot(44.0),
    hand(27.0, 59.0, aside=-19.0),
    hand(31.0, 59.0, aside=6.0),
)
LUNGED = replace(
    KNEELING,
    trunk=Trunk(lean=-2.0),
    right_leg=Aim(-112.0, 177.0, 205.0),
    right_arm=hand(46.0, 58.0, aside=-22.0),
    left_arm=hand(46.0, 58.0, aside=6.0),
)
HIP_FLEXOR = Figure(
    key="hip-flexor-stretch",
    steps=(
        Step(KNEELING, 2.0, 0.7),
        Step(LUNGED, 2.0, 1.6, Arrow((-28.0, 62.0, 0.0), (-20.0, 62.0, 0.0), (-6.0, 62.0, 0.0))),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(Mat(-56.0, 76.0),),
    camera=SIDE_VIEW,
)

SLUMPED = replace(
    seated(trunk=Trunk(lean=-2.0, low_back=8.0, upper_back=14.0, neck=28.0)),
    right_leg=Aim(-4.0, -94.0, 0.0),
    right_arm=hand(24.0, 60.0),
    left_arm=hand(24.0, 60.0),
)
GLIDED = replace(
    SLUMPED,
    trunk=Trunk(lean=-2.0, low_back=8.0, upper_back=8.0, neck=-26.0),
    right_leg=Aim(-2.0, -14.0, 82.0),
)
NERVE_GLIDE = Figure(
    key="nerve-glide",
    steps=(
        Step(SLUMPED, 1.8, 0.5),
        Step(GLIDED, 1.8, 0.5, Arrow((66.0, 10.0, 9.0), (92.0, 14.0, 9.0), (98.0, 34.0, 9.0))),
    ),
    accent=frozenset({Part.RIGHT_LEG}),
    props=(Chair(-4.0),),
    camera=SIDE_VIEW,
)

FIGURES = (OPEN_BOOK, SIDE_STRETCH, HIP_FLEXOR, NERVE_GLIDE)
