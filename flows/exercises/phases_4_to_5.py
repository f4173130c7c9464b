"""Exercises of weeks two to four: hold the middle position, then win back the full range.

Stretches stay mild and the nerve glide has no hold: a nerve is moved, not stretched.
"""

from __future__ import annotations

from flows.exercises.model import Dose, Equipment, Exercise, Position
from flows.rules.phases import Phase

MIDDLE = (
    Exercise(
        key="neutral-finder",
        phases=(Phase.STABILITY,),
        dose=Dose(repetitions=5, hold_seconds=10),
        position=Position.BACK,
        picture="neutral-spine",
        equipment=(Equipment.FLOOR,),
        easier="pelvic-tilt",
        harder="stick-hinge",
    ),
    Exercise(
        key="bridge",
        phases=(Phase.STABILITY, Phase.STAY_WELL),
        dose=Dose(sets=2, repetitions=8, hold_seconds=3),
        position=Position.BACK,
        picture="bridge",
        equipment=(Equipment.FLOOR,),
        easier="pelvic-tilt",
        harder="long-bridge",
    ),
    Exercise(
        key="dead-bug-arms",
        phases=(Phase.STABILITY,),
        dose=Dose(sets=2, repetitions=6, sides=2),
        position=Position.BACK,
        picture="dead-bug-arms",
        equipment=(Equipment.FLOOR,),
        easier="belly-squeeze",
        harder="dead-bug",
    ),
    Exercise(
        key="four-point-arm-lift",
        phases=(Phase.STABILITY,),
        dose=Dose(repetitions=6, hold_seconds=3, sides=2),
        position=Position.ALL_FOURS,
        picture="four-point-arm-lift",
        equipment=(Equipment.FLOOR,),
        easier="cat-camel",
        harder="bird-dog",
    ),
    Exercise(
        key="open-book",
        phases=(Phase.FULL_RANGE, Phase.STAY_WELL),
        dose=Dose(repetitions=5, hold_seconds=3, sides=2, pace_seconds=6),
        position=Position.SIDE,
        picture="open-book",
        equipment=(Equipment.FLOOR,),
        easier="knee-rolls",
    ),
    Exercise(
        key="side-stretch",
        phases=(Phase.FULL_RANGE,),
        dose=Dose(repetitions=3, hold_seconds=15, sides=2),
        position=Position.STANDING,
        picture="side-stretch",
        equipment=(Equipment.WALL,),
    ),
    Exercise(
        key="hip-flexor-stretch",
        phases=(Phase.FULL_RANGE,),
        dose=Dose(repetitions=2, hold_seconds=20, sides=2),
        position=Position.KNEELING,
        picture="hip-flexor-stretch",
        equipment=(Equipment.FLOOR,),
    ),
    Exercise(
        key="nerve-glide",
        phases=(Phase.FULL_RANGE,),
        dose=Dose(repetitions=8, sides=2),
        position=Position.SITTING,
        picture="nerve-glide",
        equipment=(Equipment.CHAIR,),
    ),
)
