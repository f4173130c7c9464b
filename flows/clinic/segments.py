"""Whom a broadcast is for: filters that all have to fit, written as one line of words.

``language=es,en and silent=7`` is the same in the chat, on the command line and on disk.
Several values of one filter are alternatives. No filter at all is written ``all``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from flows.references import normalised
from flows.rules.phases import Phase
from flows.rules.severity import Band

EVERYBODY: Final = "all"
AND: Final = " and "
SILENT_DAYS_MAX: Final = 365


class Filter(StrEnum):
    """What patients can be chosen by."""

    LANGUAGE = "language"
    BAND = "band"
    PHASE = "phase"
    SILENT = "silent"
    VISIT = "visit"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Segment:
    """Filters that all have to fit; an empty one fits everybody.

    ``silent_days`` are whole days without a check-in of somebody who has a plan, 0 for any;
    ``visit_on`` is a date in the visit's own zone.
    """

    languages: tuple[str, ...] = ()
    bands: tuple[Band, ...] = ()
    phases: tuple[Phase, ...] = ()
    silent_days: int = 0
    visit_on: date | None = None
    references: tuple[str, ...] = ()

    def __str__(self) -> str:
        return AND.join(f"{name}={value}" for name, value in self.values()) or EVERYBODY

    def values(self) -> tuple[tuple[Filter, str], ...]:
        """Return the filters that are set, each with its values as they are written."""
        written = {
            Filter.LANGUAGE: ",".join(self.languages),
            Filter.BAND: ",".join(self.bands),
            Filter.PHASE: ",".join(str(int(phase)) for phase in self.phases),
            Filter.SILENT: str(self.silent_days or ""),
            Filter.VISIT: self.visit_on.isoformat() if self.visit_on else "",
            Filter.REFERENCE: ",".join(self.references),
        }
        return tuple((name, value) for name, value in written.items() if value)

    def having(self, name: Filter, value: str) -> Segment:
        """Set one filter. Raises SegmentUnread where the value is none of its."""
        try:
            return SETTERS[name](self, value)
        except (ValueError, TypeError):
            raise SegmentUnread(name, value) from None


class SegmentUnread(ValueError):
    """A filter that cannot be read."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__(
            f"{name}={value!r} is no segment. Write 'all', or filters joined with ' and ': "
            "language=es,en; band=severe; phase=2,3; silent=7; visit=2026-11-30; "
            "reference=A-12,B-7."
        )


def read(written: str) -> Segment:
    """Read what ``str`` of a segment writes. Raises SegmentUnread."""
    segment = Segment()
    if written.strip().lower() == EVERYBODY:
        return segment
    for part in written.split(AND):
        name, _, value = part.partition("=")
        word = name.strip().lower()
        # Of a filter written twice one would win in silence, and the wrong patients get the news.
        is_twice = word in dict(segment.values())
        if word not in tuple(Filter) or not value.strip() or is_twice:
            raise SegmentUnread(name.strip(), value.strip())
        segment = segment.having(Filter(word), value.strip())
    return segment


def _listed(value: str) -> tuple[str, ...]:
    """Take values apart at commas and new lines, each once and in their order."""
    parts = (part.strip() for part in value.replace("\n", ",").replace(";", ",").split(","))
    found = tuple(dict.fromkeys(part for part in parts if part))
    if not found:
        raise ValueError(value)
    return found


def _languages(segment: Segment, value: str) -> Segment:
    codes = _listed(value)
    if not all(code.replace("-", "").isalpha() for code in codes):
        raise ValueError(value)
    return replace(segment, languages=codes)


def _silent(segment: Segment, value: str) -> Segment:
    days = int(value)
    if not 1 <= days <= SILENT_DAYS_MAX:
        raise ValueError(value)
    return replace(segment, silent_days=days)


def _references(segment: Segment, value: str) -> Segment:
    # A reference may hold the word that joins filters; then this list could not be read again.
    found = tuple(dict.fromkeys(normalised(each) for each in _listed(value)))
    if any(AND in each.lower() for each in found):
        raise ValueError(value)
    return replace(segment, references=found)


SETTERS: Final[dict[Filter, Callable[[Segment, str], Segment]]] = {
    Filter.LANGUAGE: _languages,
    Filter.BAND: lambda of, value: replace(of, bands=tuple(map(Band, _listed(value)))),
    Filter.PHASE: lambda of, value: replace(
        of, phases=tuple(Phase(int(each)) for each in _listed(value))
    ),
    Filter.SILENT: _silent,
    Filter.VISIT: lambda of, value: replace(of, visit_on=date.fromisoformat(value)),
    Filter.REFERENCE: _references,
}
