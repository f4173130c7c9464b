"""A figure: key poses with their times, and the pose at any moment between them.

A figure is a loop. The first step's ``move_seconds`` is the way back from the
last one, so the end always meets the beginning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.pictures.figures.pose import Pose, blend
from bot.pictures.figures.props import Prop
from bot.pictures.figures.vectors import Vector

FRAMES_PER_SECOND = 20


class Part(StrEnum):
    """What is drawn in the warm colour because it moves, or is what to feel."""

    RIGHT_ARM = "right arm"
    LEFT_ARM = "left arm"
    RIGHT_LEG = "right leg"
    LEFT_LEG = "left leg"
    TRUNK = "trunk"
    LOW_BACK = "low back"
    SPINE = "spine"
    BELLY = "belly"


class Pace(StrEnum):
    SMOOTH = "smooth"  # gentle at both ends of a move
    STEADY = "steady"  # as even as a walk


@dataclass(frozen=True, slots=True)
class Camera:
    """From where the body is seen, in degrees; all zero is from the side.

    ``turn`` 90 is from the front of a body that faces right, ``height`` 90 from
    above. ``mirrored`` swaps left and right, as in front of a mirror.
    """

    turn: float = 0.0
    height: float = 0.0
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A soft bow from ``start`` past ``bow`` to ``end``."""

    start: Vector
    bow: Vector
    end: Vector


@dataclass(frozen=True, slots=True)
class Step:
    """A key pose, the time to get there and the time it is held, in seconds."""

    pose: Pose
    move_seconds: float
    hold_seconds: float = 0.0
    arrow: Arrow | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One moving picture.

    ``ground_speed`` is how fast the floor passes, in cm a second; the loop passes a whole
    number of its marks, ``mark_spacing`` cm apart.
    """

    key: str
    steps: tuple[Step, ...]
    accent: frozenset[Part]
    props: tuple[Prop, ...] = ()
    camera: Camera = Camera()
    height: int = 480
    pace: Pace = Pace.SMOOTH
    ground_speed: float = 0.0
    mark_spacing: float = 0.0

    @property
    def duration_seconds(self) -> float:
        return sum(step.move_seconds + step.hold_seconds for step in self.steps)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is seen at one time. ``arrow_strength`` fades the arrow in and out, 0 to 1."""

    pose: Pose
    arrow: Arrow | None = None
    arrow_strength: float = 0.0
    ground: float = 0.0


def moment(figure: Figure, seconds: float) -> Moment:
    """Return the pose ``seconds`` after the start; the first hold comes first."""
    ground = figure.ground_speed * seconds
    left = seconds % figure.duration_seconds
    for step, following in zip(figure.steps, (*figure.steps[1:], figure.steps[0]), strict=True):
        if left < step.hold_seconds:
            return Moment(step.pose, ground=ground)
        left -= step.hold_seconds
        if left < following.move_seconds:
            share = left / following.move_seconds
            pose = blend(step.pose, following.pose, eased(figure.pace, share))
            strength = min(1.0, 4 * share, 4 * (1 - share))
            return Moment(pose, following.arrow, strength, ground)
        left -= following.move_seconds
    return Moment(figure.steps[0].pose, ground=ground)


def moments(figure: Figure) -> Iterator[Moment]:
    """Return every frame of one loop."""
    count = round(figure.duration_seconds * FRAMES_PER_SECOND)
    return (moment(figure, index / FRAMES_PER_SECOND) for index in range(count))


def eased(pace: Pace, share: float) -> float:
    """Return how far a move has come after ``share`` of its time, both 0 to 1."""
    if pace is Pace.STEADY:
        return share
    return share * share * share * (share * (share * 6 - 15) + 10)
