"""What a part of the benchmark promises, and what its rounds have measured.

A part measures everything it compares within one round, so that a machine that others use too
slows all of it down alike. The median of the rounds is held against the target, and the
lowest and the highest stand beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 5

Round = Mapping[str, float]  # by the names of the part's lines


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; without bounds it only tells. ``digits`` come after the point."""

    name: str
    unit: str = ""
    at_least: float | None = None
    at_most: float | None = None
    digits: int = 0

    @property
    def is_target(self) -> bool:
        return self.at_least is not None or self.at_most is not None


@dataclass(frozen=True, slots=True)
class Bench:
    """What a part is given: how many rounds it makes, and an empty folder of its own."""

    rounds: int
    folder: Path


@dataclass(frozen=True, slots=True)
class Part:
    """One subject; ``measure`` yields what each round has found, a value for each line it can.

    A line that no round has a value for is told as not measured, and its target as missed.
    """

    name: str
    lines: tuple[Line, ...]
    measure: Callable[[Bench], Iterable[Round]]


@dataclass(frozen=True, slots=True)
class Measured:
    """A line and its value in each round."""

    part: str
    line: Line
    values: Sequence[float]

    @property
    def middle(self) -> float | None:
        return median(self.values) if self.values else None

    @property
    def is_met(self) -> bool:
        """Whether the median keeps the target; True where there is none."""
        if not self.line.is_target:
            return True
        if (middle := self.middle) is None:
            return False
        least, most = self.line.at_least, self.line.at_most
        return (least is None or middle >= least) and (most is None or middle <= most)


def measured(part: Part, rounds: Sequence[Round]) -> list[Measured]:
    """Gather the rounds by line. KeyError when a round names a line that the part has not."""
    known = {line.name for line in part.lines}
    if unknown := {name for each in rounds for name in each} - known:
        raise KeyError(f"{part.name!r} measured {sorted(unknown)}, which are no lines of it.")
    return [
        Measured(part.name, line, [each[line.name] for each in rounds if line.name in each])
        for line in part.lines
    ]
