"""Walking: eight moments of a step, the other leg half a cycle later.

The standing foot moves back as fast as the floor does, so it does not slide.
"""

from __future__ import annotations

from math import cos, pi, sqrt

from bot.pictures.figures.motion import Step
from bot.pictures.figures.pose import Aim, Joint, Limb, Pose, Reach, Trunk
from bot.pictures.figures.poses.starts import SOLE, at, foot
from bot.pictures.figures.skeleton import SHIN, THIGH

# A film of one step would stutter where it starts again.
CYCLES = 3
# Ankle along the step (1 ahead, -1 behind), its height above standing, where the toes point.
CYCLE = (
    (1.0, 1.2, 16.0),
    (0.5, 0.0, 0.0),
    (0.0, 0.0, 0.0),
    (-0.5, 1.4, -8.0),
    (-1.0, 7.0, -34.0),
    (-0.86, 15.0, -52.0),
    (0.05, 12.0, -24.0),
    (0.8, 5.0, 4.0),
)


def walk(
    *,
    seconds: float,
    half_step: float,
    arm_swing: float,
    elbow: float,
    lean: float,
    right_arm: Limb | None = None,
    left_arm: Limb | None = None,
) -> tuple[Step, ...]:
    """Return three cycles of ``seconds`` each; an arm that is given does not swing."""
    count = len(CYCLE)
    cycle = tuple(
        Step(
            Pose(
                at(Joint.PELVIS, 0.0, _hips_height(index, half_step)),
                Trunk(lean=lean, twist=0.2 * arm_swing * cos(2 * pi * index / count)),
                _leg(index, half_step),
                _leg((index + count // 2) % count, half_step),
                right_arm or _arm(-cos(2 * pi * index / count), arm_swing, elbow),
                left_arm or _arm(cos(2 * pi * index / count), arm_swing, elbow),
            ),
            seconds / count,
        )
        for index in range(count)
    )
    return cycle * CYCLES


def _hips_height(index: int, half_step: float) -> float:
    # Lowest where both feet touch and the front leg is all but straight, highest over one foot.
    low = SOLE + 1.2 + sqrt((THIGH + SHIN - 0.3) ** 2 - half_step**2)
    high = SOLE + THIGH + SHIN - 1.0
    return (low + high) / 2 - (high - low) / 2 * cos(4 * pi * index / len(CYCLE))


def _leg(index: int, half_step: float) -> Reach:
    along, lift, toes = CYCLE[index]
    return foot(along * half_step, SOLE + lift, end=toes)


def _arm(forward: float, swing: float, elbow: float) -> Aim:
    return Aim(-93.0 + swing * forward, -93.0 + swing * forward + elbow)
