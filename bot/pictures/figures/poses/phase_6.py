"""Phase 6, strength: opposite limbs, rising, hinging, rowing and carrying."""

from __future__ import annotations

from dataclasses import replace

from bot.pictures.figures.motion import Arrow, Figure, Pace, Part, Step
from bot.pictures.figures.pose import Aim, Joint, Pose, Reach, Side, Trunk
from bot.pictures.figures.poses.gait import walk
from bot.pictures.figures.poses.starts import (
    LYING_HEIGHT,
    SIDE_VIEW,
    at,
    hand,
    on_all_fours,
    standing,
)
from bot.pictures.figures.props import Bag, Band, Chair, Mat, Stick, Wall
from bot.pictures.figures.skeleton import build
from bot.pictures.figures.vectors import plus

ON_FOURS = on_all_fours()
LEG_OUT = Aim(-180.0, -180.0, -146.0)
FOLDED = Aim(-90.0, -183.0, -155.0)
FOURS = replace(ON_FOURS, right_leg=FOLDED, left_leg=FOLDED)
RIGHT_LEG_OUT = replace(FOURS, right_leg=LEG_OUT, left_arm=hand(99.0, 50.0, end=4.0))
LEFT_LEG_OUT = replace(FOURS, left_leg=LEG_OUT, right_arm=hand(99.0, 50.0, end=4.0))
LEG_ARROW = Arrow((-64.0, 12.0, 0.0), (-92.0, 14.0, 0.0), (-92.0, 34.0, 0.0))
BIRD_DOG = Figure(
    key="bird-dog",
    steps=(
        Step(FOURS, 1.6, 0.4),
        Step(RIGHT_LEG_OUT, 1.7, 1.0, LEG_ARROW),
        Step(FOURS, 1.6, 0.4),
        Step(LEFT_LEG_OUT, 1.7, 1.0, LEG_ARROW),
    ),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG, Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Mat(-60.0, 92.0),),
    camera=SIDE_VIEW,
    height=LYING_HEIGHT,
)


def _rising(thigh: float, shin: float, lean: float, arms: Aim) -> Pose:
    """Stand over the right ankle with both legs alike."""
    leg = Aim(thigh, shin, 0.0)
    return Pose(
        at(Joint.RIGHT_ANKLE, 30.0, 7.4), Trunk(lean=lean, low_back=4.0), leg, leg, arms, arms
    )


SITTING = _rising(-6.0, -96.0, 2.0, Aim(-64.0, -22.0))
NOSE_OVER_TOES = _rising(-8.0, -107.0, 40.0, Aim(-52.0, -14.0))
UP = _rising(-88.0, -91.0, 0.0, Aim(-90.0, -84.0))
SIT_TO_STAND = Figure(
    key="sit-to-stand",
    steps=(
        Step(SITTING, 1.2, 0.7),
        Step(NOSE_OVER_TOES, 1.1, 0.1),
        Step(UP, 1.4, 0.8, Arrow((64.0, 96.0, 0.0), (72.0, 124.0, 0.0), (62.0, 152.0, 0.0))),
        Step(NOSE_OVER_TOES, 1.6, 0.0),
    ),
    accent=frozenset({Part.RIGHT_LEG, Part.LEFT_LEG}),
    props=(Chair(-18.0),),
    camera=SIDE_VIEW,
)


def _holding_stick(pose: Pose) -> Pose:
    """Put one hand on the stick behind the neck, the other behind the low back."""
    body = build(pose)
    neck = plus(body.spine[-2], body.chest.forward, -13.0)
    low = plus(body.spine[2], body.pelvis.forward, -12.0)
    return replace(
        pose,
        right_arm=Reach(low[0], low[1], aside=-6.0, swing=20.0, end=body.pose.trunk.lean * -1.0),
        left_arm=Reach(neck[0], neck[1] + 3.0, aside=5.0, swing=140.0, end=180.0 - pose.trunk.lean),
    )


# The stick touches the back of the head, between the shoulder blades, and the sacrum.
STICK_UP = _holding_stick(
    Pose(
        at(Joint.RIGHT_ANKLE, 0.0, 7.4),
        Trunk(low_back=6.0, upper_back=-4.0),
        Aim(-88.0, -91.0, 0.0),
        Aim(-88.0, -91.0, 0.0),
        Aim(-90.0, -90.0),
        Aim(-90.0, -90.0),
    )
)
STICK_DOWN = _holding_stick(
    replace(
        STICK_UP,
        trunk=Trunk(lean=58.0, low_back=6.0, upper_back=-4.0),
        right_leg=Aim(-66.0, -97.0, 0.0),
        left_leg=Aim(-66.0, -97.0, 0.0),
    )
)
HINGE_STICK = Figure(
    key="hip-hinge-stick",
    steps=(
        Step(STICK_UP, 2.0, 0.7),
        Step(
            STICK_DOWN,
            2.2,
            0.9,
            Arrow((-16.0, 112.0, 0.0), (-34.0, 108.0, 0.0), (-44.0, 94.0, 0.0)),
        ),
    ),
    accent=frozenset({Part.TRUNK}),
    props=(Stick(),),
    camera=SIDE_VIEW,
)

BRACED = standing(hips_y=89.2, trunk=Trunk(lean=3.0), arms=hand(51.0, 118.0))
ROWED = replace(
    BRACED,
    trunk=Trunk(lean=0.0, upper_back=-5.0),
    right_arm=hand(13.0, 113.0),
    left_arm=hand(13.0, 113.0),
)
ROW = Figure(
    key="wall-band-row",
    steps=(
        Step(BRACED, 1.8, 0.6),
        Step(ROWED, 1.3, 0.8, Arrow((58.0, 98.0, 0.0), (46.0, 98.0, 0.0), (30.0, 98.0, 0.0))),
    ),
    accent=frozenset({Part.RIGHT_ARM, Part.LEFT_ARM}),
    props=(Wall(98.0), Band(97.0, 116.0)),
    camera=SIDE_VIEW,
)

SUITCASE = Figure(
    key="suitcase-carry",
    steps=walk(
        seconds=1.6,
        half_step=22.0,
        arm_swing=14.0,
        elbow=14.0,
        lean=0.0,
        right_arm=Aim(-90.0, -89.0),
    ),
    accent=frozenset({Part.RIGHT_ARM}),
    props=(Bag(Side.RIGHT),),
    camera=SIDE_VIEW,
    pace=Pace.STEADY,
    ground_speed=4 * 22.0 / 1.6,
    mark_spacing=2 * 22.0,
)

FIGURES = (BIRD_DOG, SIT_TO_STAND, HINGE_STICK, ROW, SUITCASE)
