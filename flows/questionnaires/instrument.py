"""What every questionnaire says of itself, and when a change of its score matters.

A share of the first score counts for getting better only: 30 % of a low score
is less than a point, too little to call somebody worse.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Name(StrEnum):
    """The instruments that are known, shipped or not."""

    NRS = "nrs"
    PEG = "peg"
    RMDQ = "rmdq"
    PSFS = "psfs"
    START_BACK = "start_back"


class Rhythm(StrEnum):
    """When an instrument is asked; off until a clinic turns it on."""

    EACH_SESSION = "each_session"
    WEEKLY = "weekly"
    START_AND_WEEK_6 = "start_and_week_6"
    OFF = "off"


class Change(StrEnum):
    """What a patient would notice between two scores."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Meaningful:
    """The least change a patient notices, inclusive: points either way, or a share gained.

    ``points`` are the score's own; ``percent`` is of the first score, None
    where the source names no such figure.
    """

    points: int | None
    percent: int | None
    source: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire: its items' message ids, its score's bounds, and whose it is."""

    name: Name
    rhythm: Rhythm
    items: tuple[str, ...]
    score_max: int
    higher_is_better: bool
    meaningful: Meaningful | None
    source: str
    licence: str
    attribution: str


def change(instrument: Instrument, first: int | Fraction, now: int | Fraction) -> Change:
    """Return whether ``now`` differs from ``first`` by what a patient notices.

    Both are scores of ``instrument``, 0 to its ``score_max``, as exact numbers.
    Raises ValueError for other scores, or where no meaningful change is known.
    """
    for score in (first, now):
        if not 0 <= score <= instrument.score_max:
            raise ValueError(
                f"{score} is no score of {instrument.name.value}, 0-{instrument.score_max}."
            )
    least = instrument.meaningful
    if least is None:
        raise ValueError(f"{instrument.name.value} has no known meaningful change.")
    gain = now - first if instrument.higher_is_better else first - now
    if _enough_points(gain, least) or _enough_share(gain, first, least):
        return Change.BETTER
    return Change.WORSE if _enough_points(-gain, least) else Change.SAME


def mean(ratings: Iterable[int], *, lowest: int, highest: int) -> Fraction:
    """Return the exact mean of whole ratings; raises ValueError out of bounds or for none."""
    given = tuple(ratings)
    if not given or not all(lowest <= rating <= highest for rating in given):
        raise ValueError(
            f"{given} cannot be scored. Give each item a whole number from {lowest} to {highest}."
        )
    return Fraction(sum(given), len(given))


def _enough_points(gain: int | Fraction, least: Meaningful) -> bool:
    return least.points is not None and gain >= least.points


def _enough_share(gain: int | Fraction, first: int | Fraction, least: Meaningful) -> bool:
    return least.percent is not None and gain > 0 and 100 * gain >= least.percent * first
