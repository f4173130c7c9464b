"""What makes each movement that movement, so that a changed table cannot show another one."""

from __future__ import annotations

import pytest

from bot.pictures.figures.limits import joint_angles
from bot.pictures.figures.pose import Side
from bot.pictures.figures.poses import FIGURES
from bot.pictures.figures.skeleton import Skeleton, build
from bot.pictures.figures.vectors import between


def keyframes(key: str) -> list[Skeleton]:
    """Return the bodies of a figure's key poses."""
    return [build(step.pose) for step in FIGURES[key].steps]


def hollow(body: Skeleton) -> float:
    """Return how far the middle of the spine lies below its ends' middle, in centimetres."""
    ends = between(body.spine[0], body.spine[-1], 0.5)
    return ends[1] - body.spine[4][1]


def test_the_reach_ends_at_the_shoes() -> None:
    """Both hands come down to the feet of somebody who stays on the chair."""
    upright, reaching = keyframes("reach")

    assert all(reaching.arms[side].tip[1] < 20.0 for side in Side)
    assert reaching.spine[0] == upright.spine[0]


@pytest.mark.parametrize("key", ["bend", "turn"])
def test_a_two_sided_test_goes_to_both_sides(key: str) -> None:
    """The self-test is shown to the right, through the middle, and as far to the left."""
    _, right, middle, left = [step.pose.trunk for step in FIGURES[key].steps]

    assert (right.side, right.twist) == (-left.side, -left.twist)
    assert middle.side == middle.twist == 0.0
    assert max(right.side, right.twist) > 30.0


@pytest.mark.parametrize("key", ["hinge", "slow-hinge", "hip-hinge-stick"])
def test_a_hinge_bends_at_the_hips(key: str) -> None:
    """The pelvis tips by more than 50 degrees while the low back changes by less than 5."""
    *_, before, bent = [step.pose.trunk for step in FIGURES[key].steps]

    assert bent.lean - before.lean > 50.0
    assert abs(bent.low_back - before.low_back) < 5.0


def test_cat_rounds_and_camel_hollows() -> None:
    """The spine is a hill in the cat and a valley in the camel, over hands that stay."""
    flat, cat, _, camel = keyframes("cat-camel")

    assert hollow(cat) < hollow(flat) - 3.0
    assert hollow(camel) > hollow(flat) + 1.5


@pytest.mark.parametrize("key", ["bird-dog", "dead-bug"])
def test_opposite_arm_and_leg_move_together(key: str) -> None:
    """One arm goes with the other side's leg, and the other two limbs stay."""
    rest, first, back, second = [step.pose for step in FIGURES[key].steps]

    assert rest == back
    assert (first.right_arm, first.left_leg) == (rest.right_arm, rest.left_leg)
    assert (second.left_arm, second.right_leg) == (rest.left_arm, rest.right_leg)
    assert first.left_arm != rest.left_arm
    assert first.right_leg != rest.right_leg


@pytest.mark.parametrize("key", ["bridge", "long-bridge", "side-plank-knees", "plank"])
def test_the_hips_rise(key: str) -> None:
    """The hips leave the floor by a hand's width or more."""
    low, high = keyframes(key)

    assert high.spine[0][1] - low.spine[0][1] > 9.0


def test_the_nerve_glide_straightens_the_knee_as_the_head_looks_up() -> None:
    """Knee and neck open together, which slides the nerve instead of pulling it."""
    folded, open_ = (dict(joint_angles(body)[::-1]) for body in keyframes("nerve-glide"))

    assert folded["neck"] - open_["neck"] > 40.0
    knees = [
        next(angle for name, angle in joint_angles(body) if name == "knee")
        for body in keyframes("nerve-glide")
    ]
    assert knees[0] > 75.0
    assert knees[1] < 20.0


def test_the_open_book_opens_the_upper_arm() -> None:
    """The arm on top goes from in front of the chest to behind it; the lower one stays."""
    closed, opened = keyframes("open-book")

    assert closed.arms[Side.LEFT].tip[2] > 30.0
    assert opened.arms[Side.LEFT].tip[2] < -30.0
    assert opened.pose.right_arm == closed.pose.right_arm


def test_the_side_plank_rests_on_elbow_and_knees() -> None:
    """The elbow is under the shoulder and elbow and knee are on the floor."""
    _, held = keyframes("side-plank-knees")
    arm, leg = held.arms[Side.RIGHT], held.legs[Side.RIGHT]

    assert abs(arm.root[0] - arm.middle[0]) < 3.0
    assert arm.middle[1] < 7.0
    assert leg.middle[1] < 9.0


def test_the_plank_is_one_line() -> None:
    """Hips of a held plank are near the line from shoulder to ankle."""
    _, held = keyframes("plank")
    shoulder, ankle = held.arms[Side.RIGHT].root, held.legs[Side.RIGHT].end
    hips = held.legs[Side.RIGHT].root
    share = (hips[0] - shoulder[0]) / (ankle[0] - shoulder[0])

    assert abs(between(shoulder, ankle, share)[1] - hips[1]) < 6.0


def test_the_step_down_touches_the_floor_with_a_heel() -> None:
    """The moving foot goes from the step to the floor while the other stays on the step."""
    up, _, down, _ = keyframes("step-down")

    assert up.legs[Side.RIGHT].end[1] > 20.0
    assert down.legs[Side.RIGHT].end[1] < 9.0
    assert down.legs[Side.LEFT].end == pytest.approx(up.legs[Side.LEFT].end)


def test_sit_to_stand_leans_before_it_rises() -> None:
    """The nose comes over the toes before the hips leave the chair."""
    sitting, leaning, standing, _ = keyframes("sit-to-stand")

    assert leaning.head[0] > sitting.legs[Side.RIGHT].end[0]
    assert leaning.spine[0][1] < 60.0
    assert standing.spine[0][1] > 85.0
