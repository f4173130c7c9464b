"""The exercises: what each is, how much of it, and which ones a day brings.

Sentences live in the language catalogues; a dose lives here and only here.
"""

from __future__ import annotations

from flows.exercises.catalogue import EXERCISES, REVIEWED_BY
from flows.exercises.daily import (
    WALK_DAYS_A_WEEK,
    daily,
    exercises_of,
    minutes_of,
    rest_positions,
    walk_minutes,
)
from flows.exercises.model import (
    CatalogueError,
    Dose,
    Equipment,
    Exercise,
    Kind,
    Position,
)
from flows.exercises.phase_texts import PhasePart, phase_text

__all__ = [
    "EXERCISES",
    "REVIEWED_BY",
    "WALK_DAYS_A_WEEK",
    "CatalogueError",
    "Dose",
    "Equipment",
    "Exercise",
    "Kind",
    "PhasePart",
    "Position",
    "daily",
    "exercises_of",
    "minutes_of",
    "phase_text",
    "rest_positions",
    "walk_minutes",
]
