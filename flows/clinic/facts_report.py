"""The clinic by week as it may be shown: what could tell about one person is left out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

HIDDEN: Final = "-"


@dataclass(frozen=True, slots=True)
class Week:
    """One line of the report, as it may be shown: numbers, or "<5" and "-" in their place.

    Shares are whole percent, None where too few people stand behind them. ``first`` is a Monday.
    """

    first: date
    joined: str
    completion: int | None
    response: int | None
    adherence: int | None
    no_shows: int | None
    bands: tuple[str, ...]

    @property
    def shares(self) -> tuple[int | None, ...]:
        """Return the shares in the order in which every form of the report has them."""
        return (self.completion, self.response, self.adherence, self.no_shows)

    def cells(self) -> tuple[str, ...]:
        """Return the line as words, in the order of the columns of the table."""
        shown = (HIDDEN if share is None else str(share) for share in self.shares)
        return (self.first.isoformat(), self.joined, *shown, *self.bands)


@dataclass(frozen=True, slots=True)
class Report:
    """Consecutive weeks of the clinic's own calendar, the present one last."""

    weeks: tuple[Week, ...]
