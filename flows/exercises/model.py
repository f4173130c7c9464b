"""What an exercise is: its phases, its dose and where its texts are found.

An exercise holds no sentence. Its texts are messages whose ids are made from its key, so
that a clinic signs off a text and a translator finds it by the name of the exercise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from flows.rules.phases import PHASES, Opener, Phase
from flows.texts import Text, text

HOME_PHASES = frozenset(phase for phase, rule in PHASES.items() if rule.opener is not Opener.PHYSIO)
"""The phases with a home dose; the others are done with the physiotherapist only."""

TEXT_PARTS = ("name", "why", "steps", "feel", "stop", "easier", "harder", "alt")

REST_BETWEEN_SETS_SECONDS = 30
SETTLING_SECONDS = 30
"""Getting down, reading the steps and getting up again, once an exercise."""

_KEY = re.compile(r"[a-z]+(-[a-z]+)*")


class CatalogueError(ValueError):
    """A value in the catalogue that breaks a rule: names the value, the rule and the remedy."""


class Kind(StrEnum):
    """How an exercise is used: only ``HOME`` ones enter the daily rotation."""

    HOME = "home"
    REST = "rest"
    PHYSIO = "physio"


class Position(StrEnum):
    """The position in which an exercise starts."""

    BACK = "back"
    FRONT = "front"
    SIDE = "side"
    ALL_FOURS = "all-fours"
    KNEELING = "kneeling"
    SITTING = "sitting"
    STANDING = "standing"
    WALKING = "walking"
    CLINIC = "clinic"


class Equipment(StrEnum):
    """What has to be at hand."""

    FLOOR = "floor"
    CHAIR = "chair"
    WALL = "wall"
    STICK = "stick"
    BAND = "band"
    BAG = "bag"
    STEP = "step"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much: either repetitions, or minutes in one go.

    ``repetitions`` and ``hold_seconds`` count for one set and, with two ``sides``, for each
    side. ``minutes`` is for walks, breathing and rest; ``goal_minutes`` is what a walk grows
    to over the weeks. ``pace_seconds`` is how long one repetition takes without its hold and
    serves the estimate of minutes only.
    """

    sets: int = 1
    repetitions: int = 0
    hold_seconds: int = 0
    sides: int = 1
    minutes: int = 0
    goal_minutes: int = 0
    pace_seconds: int = 4

    def __post_init__(self) -> None:
        """Refuse a dose that is empty, mixed or out of bounds."""
        _within("sets", self.sets, 1, 3)
        _within("repetitions", self.repetitions, 0, 15)
        _within("hold_seconds", self.hold_seconds, 0, 60)
        _within("sides", self.sides, 1, 2)
        _within("minutes", self.minutes, 0, 30)
        _within("goal_minutes", self.goal_minutes, 0, 30)
        _within("pace_seconds", self.pace_seconds, 1, 10)
        if bool(self.repetitions) == bool(self.minutes):
            raise CatalogueError(
                f"repetitions={self.repetitions} and minutes={self.minutes}: a dose counts one"
                " of the two. Set one above zero and leave the other out."
            )
        if self.minutes and (self.sets, self.sides, self.hold_seconds) != (1, 1, 0):
            raise CatalogueError(
                f"minutes={self.minutes} with sets, sides or a hold: minutes are done in one go."
                " Leave the others out."
            )
        if self.goal_minutes and not 0 < self.minutes < self.goal_minutes:
            raise CatalogueError(
                f"goal_minutes={self.goal_minutes} is not above minutes={self.minutes}."
                " Raise the goal or leave it out."
            )

    @property
    def seconds(self) -> int:
        """How long the dose takes, with the rest between sets."""
        if self.minutes:
            return self.minutes * 60
        work = self.sets * self.sides * self.repetitions * (self.pace_seconds + self.hold_seconds)
        return work + (self.sets - 1) * REST_BETWEEN_SETS_SECONDS

    @property
    def text(self) -> Text:
        """The dose in words; a hold of 0 means no hold."""
        if self.goal_minutes:
            return text("exercise-dose-goal", minutes=self.minutes, goal_minutes=self.goal_minutes)
        if self.minutes:
            return text("exercise-dose-minutes", minutes=self.minutes)
        return text(
            "exercise-dose",
            sets=self.sets,
            repetitions=self.repetitions,
            hold_seconds=self.hold_seconds,
            sides=self.sides,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise of the catalogue.

    ``dose`` is None when only the physiotherapist
    does it with the patient. ``easier`` and ``harder`` are keys of other exercises; without
    one, the text of that name says how to change this exercise itself. ``picture`` may be
    shared, as two of the walks do, and is empty for the physio's work.
    """

    key: str
    phases: tuple[Phase, ...]
    dose: Dose | None
    position: Position
    picture: str
    equipment: tuple[Equipment, ...] = ()
    easier: str | None = None
    harder: str | None = None
    kind: Kind = Kind.HOME

    def __post_init__(self) -> None:
        """Refuse a key, phases or a dose that do not fit together."""
        if not _KEY.fullmatch(self.key):
            raise CatalogueError(
                f"Exercise key {self.key!r} cannot be part of a message id."
                " Use small letters and single hyphens, such as 'knee-hug'."
            )
        numbers = [phase.value for phase in self.phases]
        if not self.phases or list(self.phases) != sorted(set(self.phases)):
            raise CatalogueError(
                f"{self.key}: phases {numbers} must rise, without repeats and not empty."
                " List each phase once, lowest first."
            )
        if self.kind is Kind.PHYSIO:
            fits = HOME_PHASES.isdisjoint(self.phases) and self.dose is None
        else:
            fits = HOME_PHASES.issuperset(self.phases) and self.dose is not None
        if not fits:
            raise CatalogueError(
                f"{self.key}: phases {numbers} do not fit kind {self.kind.value!r} and its"
                " dose. The physio's phases have kind 'physio' and no dose, others have one."
            )

    @property
    def first_phase(self) -> Phase:
        """The earliest phase in which the exercise is shown."""
        return self.phases[0]

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text of its own, in the order of ``TEXT_PARTS``."""
        return tuple(self.text(part) for part in TEXT_PARTS)

    @property
    def needs(self) -> tuple[Text, ...]:
        """What has to be at hand, one text a thing."""
        return tuple(text(f"exercise-needs-{thing.value}") for thing in self.equipment)

    def text(self, part: str) -> Text:
        """Return the text of one of ``TEXT_PARTS``."""
        if part not in TEXT_PARTS:
            raise CatalogueError(
                f"{part!r} is no part of an exercise's text. Use one of {', '.join(TEXT_PARTS)}."
            )
        return text(f"exercise-{self.key}-{part}")


def _within(name: str, value: int, lowest: int, highest: int) -> None:
    if not lowest <= value <= highest:
        raise CatalogueError(
            f"{name} {value} is outside {lowest} to {highest}. Choose a value in that range."
        )
