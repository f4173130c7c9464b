"""The whole catalogue, checked when it is imported.

An easier form is given to a patient without asking the clinic, so it may not come from a
later phase than the exercise it stands in for.

Doses are standard and low, a physiotherapist's usual start for home exercises; ``REVIEWED_BY``
stays empty until a clinic has signed them off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from flows.exercises.model import CatalogueError, Exercise, Kind
from flows.exercises.phases_1_to_3 import EARLY
from flows.exercises.phases_4_to_5 import MIDDLE
from flows.exercises.phases_6_to_10 import LATE

REVIEWED_BY = ""


def checked(exercises: Iterable[Exercise]) -> Mapping[str, Exercise]:
    """Return the exercises by key, in their order.

    Raises CatalogueError on a key used twice, on an easier or harder form that is not in the
    catalogue, on an easier form from a later phase, and on easier forms that go in a circle.
    """
    by_key: dict[str, Exercise] = {}
    for exercise in exercises:
        if exercise.key in by_key:
            raise CatalogueError(
                f"Exercise key {exercise.key!r} is used twice. Give each exercise its own key."
            )
        by_key[exercise.key] = exercise
    for exercise in by_key.values():
        _check_forms(exercise, by_key)
    return MappingProxyType(by_key)


def _check_forms(exercise: Exercise, by_key: Mapping[str, Exercise]) -> None:
    for form in (exercise.easier, exercise.harder):
        if form is not None and form not in by_key:
            raise CatalogueError(
                f"{exercise.key}: the form {form!r} is not in the catalogue."
                " Add that exercise or leave the form out."
            )
    seen = {exercise.key}
    while (easier := by_key[exercise.key].easier) is not None:
        if by_key[easier].kind is not Kind.HOME or (
            by_key[easier].first_phase > exercise.first_phase
        ):
            raise CatalogueError(
                f"{exercise.key}: its easier form {easier!r} is not a home exercise of the same"
                " or an earlier phase. Choose one that is."
            )
        if easier in seen:
            raise CatalogueError(
                f"{exercise.key}: its easier forms lead back to {easier!r}."
                " Let the easiest one have no easier form."
            )
        seen.add(easier)
        exercise = by_key[easier]


EXERCISES: Mapping[str, Exercise] = checked((*EARLY, *MIDDLE, *LATE))
"""Every exercise by its key."""
