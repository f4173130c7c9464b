"""The four self-tests: seated reach, side bend, turn, flat-back hinge."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Camera, Figure, Part, Step
from bot.pictures.figures.pose import Aim, Joint, Pose, Trunk
from bot.pictures.figures.poses.starts import (
    FRONT_VIEW,
    SIDE_VIEW,
    at,
    foot,
    hand,
    seated,
    standing,
)
from bot.pictures.figures.props import Chair, Rug

SITTING = seated()
REACHING = replace(
    SITTING,
    trunk=Trunk(lean=38.0, low_back=32.0, upper_back=26.0, neck=-6.0),
    right_arm=hand(43.0, 19.0),
    left_arm=hand(43.0, 19.0),
)
REACH = Figure(
    key="reach",
    steps=(
        Step(SITTING, 2.2, 0.9),
        Step(REACHING, 2.2, 1.0, Arrow((38.0, 118.0, 0.0), (74.0, 108.0, 0.0), (80.0, 66.0, 0.0))),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Chair(-4.0),),
    camera=SIDE_VIEW,
)

UPRIGHT = replace(
    standing(),
    right_leg=foot(-2.0, aside=3.5),
    left_leg=foot(-2.0, aside=-3.5),
    right_arm=Aim(-90.0, -90.0, upper_out=8.0, lower_out=4.0),
    left_arm=Aim(-90.0, -90.0, upper_out=-8.0, lower_out=-4.0),
)


def _bent(side: float) -> Pose:
    """Bend to the right (1) or the left (-1); the lower hand slides down its thigh."""
    low = Aim(-90.0, -90.0, upper_out=-3.0 * side, lower_out=-9.0 * side)
    high = Aim(-90.0, -90.0, upper_out=-30.0 * side, lower_out=-22.0 * side)
    return replace(
        UPRIGHT,
        anchor=at(Joint.PELVIS, 0.0, 89.6, -3.0 * side),
        trunk=Trunk(side=34.0 * side, sway=3.0 * side, tilt=8.0 * side),
        right_arm=low if side > 0 else high,
        left_arm=high if side > 0 else low,
    )


def _bend_arrow(side: float) -> Arrow:
    return Arrow((0.0, 178.0, 24.0 * side), (0.0, 172.0, 52.0 * side), (0.0, 140.0, 62.0 * side))


BEND = Figure(
    key="bend",
    steps=(
        Step(UPRIGHT, 1.5, 0.6),
        Step(_bent(1.0), 1.6, 0.8, _bend_arrow(1.0)),
        Step(UPRIGHT, 1.5, 0.6),
        Step(_bent(-1.0), 1.6, 0.8, _bend_arrow(-1.0)),
    ),
    accent=frozenset({Part.TRUNK}),
    camera=FRONT_VIEW,
)

FACING = replace(
    UPRIGHT,
    right_arm=hand(3.0, 88.0, aside=7.0),
    left_arm=hand(3.0, 88.0, aside=-7.0),
)


def _turned(side: float) -> Pose:
    """Turn to the right (1) or the left (-1), one hand to the back of that leg."""
    behind = hand(-15.0, 86.0, aside=-8.0 * side)
    ahead = hand(15.0, 88.0, aside=25.0 * side)
    return replace(
        FACING,
        trunk=Trunk(
            roll=10.0 * side, twist=46.0 * side, look=28.0 * side, side=7.0 * side, upper_back=4.0
        ),
        right_arm=behind if side > 0 else ahead,
        left_arm=ahead if side > 0 else behind,
    )


def _turn_arrow(side: float) -> Arrow:
    return Arrow(
        (30.0, 136.0, -22.0 * side), (44.0, 132.0, 24.0 * side), (-6.0, 138.0, 44.0 * side)
    )


TURN = Figure(
    key="turn",
    steps=(
        Step(FACING, 1.5, 0.6),
        Step(_turned(1.0), 1.6, 0.8, _turn_arrow(1.0)),
        Step(FACING, 1.5, 0.6),
        Step(_turned(-1.0), 1.6, 0.8, _turn_arrow(-1.0)),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Rug(),),
    camera=Camera(turn=90.0, height=14.0, mirrored=True),
)

TALL = Pose(
    at(Joint.RIGHT_ANKLE, 0.0, 7.4),
    Trunk(),
    Aim(-88.0, -91.0, 0.0),
    Aim(-88.0, -91.0, 0.0),
    Aim(-92.0, -84.0),
    Aim(-92.0, -84.0),
)
FLAT = replace(TALL, trunk=Trunk(lean=-12.0, low_back=20.0, upper_back=-6.0))
HINGED = replace(
    TALL,
    trunk=Trunk(lean=60.0, low_back=18.0, upper_back=-6.0, neck=-14.0),
    right_leg=Aim(-68.0, -96.0, 0.0),
    left_leg=Aim(-68.0, -96.0, 0.0),
    right_arm=Aim(-88.0, -84.0),
    left_arm=Aim(-88.0, -84.0),
)
HINGE = Figure(
    key="hinge",
    steps=(
        Step(TALL, 2.2, 0.7),
        Step(FLAT, 0.8, 0.5),
        Step(HINGED, 2.4, 0.9, Arrow((22.0, 168.0, 0.0), (64.0, 164.0, 0.0), (74.0, 126.0, 0.0))),
    ),
    accent=frozenset({Part.SPINE}),
    camera=SIDE_VIEW,
)

FIGURES = (REACH, BEND, TURN, HINGE)
