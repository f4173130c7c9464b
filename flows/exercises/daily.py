"""Which exercises a patient does today: two or three, by rotation, never more.

What the patient could not do the last time is replaced with its easier form, and so on down to
the easiest. An exercise without an easier form stays: its own text says how to make it lighter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from flows.exercises.catalogue import EXERCISES
from flows.exercises.model import (
    HOME_PHASES,
    SETTLING_SECONDS,
    CatalogueError,
    Exercise,
    Kind,
)
from flows.rules.limits import WALK_GROWS_MINUTES
from flows.rules.phases import Phase

MIXED_PHASES = {
    Phase.STRENGTH: Phase.FULL_RANGE,
    Phase.CONTROL: Phase.STRENGTH,
    Phase.ENDURANCE: Phase.CONTROL,
}
"""The later phases, each with the one before it that lends an exercise a day."""

SMALL_SET_PHASES = {Phase.PROTECT, Phase.PAIN_FREE_RANGE}
SMALL_SET = 2
FULL_SET = 3
WALK_DAYS_A_WEEK = 5
"""Staying well means a walk on five days of seven; two other exercises come every day."""

WALK_TO_STAY_WELL = "brisk-walk"


def exercises_of(phase: Phase) -> tuple[Exercise, ...]:
    """Return everything that belongs to a phase, rest and physiotherapist's work included."""
    return tuple(exercise for exercise in EXERCISES.values() if phase in exercise.phases)


def rest_positions(phase: Phase) -> tuple[Exercise, ...]:
    """Return the positions of ease shown in a phase; they do not count as exercises."""
    return tuple(each for each in exercises_of(phase) if each.kind is Kind.REST)


def daily(phase: Phase, day_index: int, could_not: frozenset[str]) -> tuple[Exercise, ...]:
    """Return the exercises of one day: two or three, none in phases 9 and 10.

    ``day_index`` counts days in the phase from 0 and alone decides the rotation, so the same
    day always shows the same exercises. ``could_not`` holds the keys that the patient could
    not do when last tried; unknown keys are ignored, as an exercise may have left the catalogue.

    Raises CatalogueError for a ``day_index`` below 0.
    Source: two or three exercises a day and their phases are the clinic's rule.
    """
    if day_index < 0:
        raise CatalogueError(f"day_index {day_index} is below 0. Count days in the phase from 0.")
    if phase not in HOME_PHASES:
        return ()
    own = _home_exercises(phase)
    if phase is Phase.STAY_WELL:
        return _stay_well(own, day_index, could_not)
    if phase in MIXED_PHASES:
        before = tuple(each for each in _home_exercises(MIXED_PHASES[phase]) if each not in own)
        kept = _chosen(own, day_index, SMALL_SET, could_not)
        return kept + _chosen(before, day_index, FULL_SET - SMALL_SET, could_not, taken=kept)
    size = SMALL_SET if phase in SMALL_SET_PHASES else FULL_SET
    return _chosen(own, day_index, size, could_not)


def minutes_of(exercises: Sequence[Exercise]) -> int:
    """Return about how many minutes a day's exercises take, rounded up; 0 for none."""
    doses = [exercise.dose for exercise in exercises if exercise.dose is not None]
    return ceil(sum(dose.seconds + SETTLING_SECONDS for dose in doses) / 60)


def walk_minutes(exercise: Exercise, week: int) -> int | None:
    """Return how long a walk is in a week counted from 0; None where it does not grow.

    It grows each week, to its goal. Source: the clinic.
    """
    dose = exercise.dose
    if dose is None or not dose.goal_minutes:
        return None
    return min(dose.goal_minutes, dose.minutes + week * WALK_GROWS_MINUTES)


def _stay_well(
    own: tuple[Exercise, ...], day_index: int, could_not: frozenset[str]
) -> tuple[Exercise, ...]:
    walk = EXERCISES[WALK_TO_STAY_WELL]
    others = tuple(each for each in own if each is not walk)
    two = _chosen(others, day_index, SMALL_SET, could_not)
    if day_index % 7 >= WALK_DAYS_A_WEEK:
        return two
    return (_possible(walk, could_not), *two)


def _home_exercises(phase: Phase) -> tuple[Exercise, ...]:
    return tuple(each for each in exercises_of(phase) if each.kind is Kind.HOME)


def _chosen(
    pool: tuple[Exercise, ...],
    day_index: int,
    size: int,
    could_not: frozenset[str],
    taken: tuple[Exercise, ...] = (),
) -> tuple[Exercise, ...]:
    """Take ``size`` of the pool from today's place on; an easier form counts only once."""
    chosen: list[Exercise] = []
    for exercise in _from_place(pool, day_index * size):
        possible = _possible(exercise, could_not)
        if possible not in chosen and possible not in taken:
            chosen.append(possible)
        if len(chosen) == size:
            break
    return tuple(chosen)


def _from_place(pool: tuple[Exercise, ...], place: int) -> Iterator[Exercise]:
    start = place % len(pool)
    yield from pool[start:]
    yield from pool[:start]


def _possible(exercise: Exercise, could_not: frozenset[str]) -> Exercise:
    while exercise.key in could_not and exercise.easier is not None:
        exercise = EXERCISES[exercise.easier]
    return exercise
