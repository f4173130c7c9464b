"""Every frame of every figure is a body that could exist, on a floor that holds it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import dist

import pytest

from bot.pictures.figures.dress import figure_groups
from bot.pictures.figures.limits import LIMITS, joint_angles
from bot.pictures.figures.motion import Figure, moment, moments
from bot.pictures.figures.pose import Limb, Reach, Side
from bot.pictures.figures.poses import FIGURES
from bot.pictures.figures.poses.gait import CYCLES
from bot.pictures.figures.skeleton import (
    FOREARM,
    HIP_HALF_WIDTH,
    SHIN,
    SHOULDER_HALF_WIDTH,
    THIGH,
    UPPER_ARM,
    Bones,
    Skeleton,
    build,
)

SINKS_MOST_CM = 1.7  # soft parts flatten on a mat
MISSES_MOST_CM = 2.0
SLIDES_MOST_CM = 0.5

# What rests on the floor, and stays where it is, from the first frame to the last.
FEET = "right foot, left foot"
HANDS_AND_KNEES = "right hand, left hand, right knee, left knee"
PLANTED = {
    "reach": FEET,
    "bend": FEET,
    "turn": FEET,
    "hinge": FEET,
    "belly-breathing": FEET,
    "pelvic-tilt": FEET,
    "knee-hug": "left foot",
    "heel-slide": "left foot",
    "seated-reach": FEET,
    "cat-camel": HANDS_AND_KNEES,
    "bent-knee-fall-out": "left foot",
    "deep-belly-squeeze": FEET,
    "neutral-spine": FEET,
    "bridge": FEET,
    "dead-bug-arms": FEET,
    "four-point-arm-lift": "right knee, left knee",
    "side-stretch": FEET,
    "hip-flexor-stretch": "right knee, left foot",
    "nerve-glide": "left foot",
    "sit-to-stand": FEET,
    "hip-hinge-stick": FEET,
    "wall-band-row": FEET,
    "slow-hinge": FEET,
    "step-down": "left foot",
    "plank": "right foot, left foot",
    "long-bridge": FEET,
}
WALKS = ("short-walk", "brisk-walk", "suitcase-carry", "timed-carry")
every_figure = pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES.keys())


@cache
def bodies(key: str) -> tuple[Skeleton, ...]:
    """Return the body of each frame of one loop."""
    return tuple(build(now.pose) for now in moments(FIGURES[key]))


@every_figure
def test_bones_never_stretch(figure: Figure) -> None:
    """Thighs, shins and arms keep their lengths through the whole movement."""
    for body in bodies(figure.key):
        for side in Side:
            assert lengths(body.legs[side]) == pytest.approx((THIGH, SHIN), abs=1e-6)
            assert lengths(body.arms[side]) == pytest.approx((UPPER_ARM, FOREARM), abs=1e-6)


@every_figure
def test_no_joint_bends_further_than_a_body_can(figure: Figure) -> None:
    """Every joint of every frame stays in its natural range, and knees bend backward only."""
    beyond = {
        (name, round(angle))
        for body in bodies(figure.key)
        for name, angle in joint_angles(body)
        if not LIMITS[name][0] <= angle <= LIMITS[name][1]
    }

    assert not beyond


@every_figure
def test_nobody_sinks_into_the_floor(figure: Figure) -> None:
    """No part of the body lies lower than the floor, but for what a mat gives way."""
    lowest = min(
        place[1] - radius
        for body in bodies(figure.key)
        for group in figure_groups(body, figure.accent, (0.0, 0.0, 1.0))
        for blob in group.blobs
        for place, radius in blob.balls
    )

    assert lowest > -SINKS_MOST_CM


@every_figure
def test_hands_and_feet_arrive_where_they_are_sent(figure: Figure) -> None:
    """A hand that is told to reach the floor or a shoe is seen to get there."""
    for body in bodies(figure.key):
        for limb, bones, place_z in limbs(body):
            if isinstance(limb, Reach):
                target = (limb.x, limb.y, place_z + limb.aside)
                assert dist(bones.end, target) < MISSES_MOST_CM


@pytest.mark.parametrize(("key", "parts"), PLANTED.items())
def test_what_stands_on_the_floor_does_not_slide(key: str, parts: str) -> None:
    """Planted feet, hands and knees stay at one place while the rest of the body moves."""
    for part in parts.split(", "):
        places = [place_of(part, body) for body in bodies(key)]
        assert max(dist(place, places[0]) for place in places) < SLIDES_MOST_CM
        assert max(place[1] for place in places) < (30.0 if key == "step-down" else 20.0)


@pytest.mark.parametrize("key", WALKS)
def test_a_walker_steps_with_the_floor(key: str) -> None:
    """The standing foot goes back exactly as fast as the marks on the floor."""
    figure = FIGURES[key]
    cycle_seconds = figure.duration_seconds / CYCLES
    for early, late in ((0.125, 0.25), (0.15, 0.2)):
        seconds = (early * cycle_seconds, late * cycle_seconds)
        places = [build(moment(figure, s).pose).legs[Side.RIGHT].end for s in seconds]
        speed = (places[0][0] - places[1][0]) / (seconds[1] - seconds[0])
        assert speed == pytest.approx(figure.ground_speed, rel=0.01)


@every_figure
def test_the_loop_closes(figure: Figure) -> None:
    """The end is the beginning: the pose is the same and the floor marks fall in place."""
    start, end = moment(figure, 0.0), moment(figure, figure.duration_seconds)

    assert end.pose == start.pose
    if figure.ground_speed:
        passed = end.ground / figure.mark_spacing
        assert passed == pytest.approx(round(passed))


@every_figure
def test_nothing_jumps(figure: Figure) -> None:
    """No joint moves more than a hand's width from one frame to the next, the last included."""
    seen = bodies(figure.key)
    for before, after in pairwise((*seen, seen[0])):
        assert dist(before.head, after.head) < 12.0
        for side in Side:
            assert dist(before.legs[side].end, after.legs[side].end) < 14.0
            assert dist(before.arms[side].end, after.arms[side].end) < 14.0


def lengths(bones: Bones) -> tuple[float, float]:
    """Return the lengths of a limb's two long bones, in centimetres."""
    return dist(bones.root, bones.middle), dist(bones.middle, bones.end)


def limbs(body: Skeleton) -> list[tuple[Limb, Bones, float]]:
    """Return what each limb is told, where it is, and the plane of its side."""
    pose = body.pose
    return [
        (pose.right_leg, body.legs[Side.RIGHT], HIP_HALF_WIDTH),
        (pose.left_leg, body.legs[Side.LEFT], -HIP_HALF_WIDTH),
        (pose.right_arm, body.arms[Side.RIGHT], SHOULDER_HALF_WIDTH),
        (pose.left_arm, body.arms[Side.LEFT], -SHOULDER_HALF_WIDTH),
    ]


def place_of(part: str, body: Skeleton) -> tuple[float, float, float]:
    """Return where "right foot", "left knee" or "right hand" is."""
    side, name = part.split()
    legs, arms = body.legs[Side(side)], body.arms[Side(side)]
    return {"foot": legs.end, "knee": legs.middle, "hand": arms.end}[name]
