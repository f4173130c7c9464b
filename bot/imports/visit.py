"""What a file of visits is read into: visits, and lines that were refused with their reason.

A cell is text and nothing else: what looks like a formula is kept as it is and never computed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.visits_known import VisitStatus

REFERENCE_MAX = 64
TEXT_MAX = 120
SHOWN_MAX = 40
VISIT_LASTS_MAX = timedelta(hours=24)
CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


class Reason(StrEnum):
    """Why a line, or a whole file, is refused; each has its sentence in the catalogues."""

    # A whole file.
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_READABLE = "not_readable"
    NO_COLUMN = "no_column"
    COLUMN_TWICE = "column_twice"
    # A line.
    BROKEN_LINE = "broken_line"
    TOO_MANY_CELLS = "too_many_cells"
    CELL_TOO_LONG = "cell_too_long"
    NO_REFERENCE = "no_reference"
    NO_DATE = "no_date"
    NO_SUCH_DATE = "no_such_date"
    BAD_DATE = "bad_date"
    NO_TIME = "no_time"
    BAD_TIME = "bad_time"
    SKIPPED_TIME = "skipped_time"
    ENDS_FIRST = "ends_first"
    LASTS_TOO_LONG = "lasts_too_long"
    BAD_STATUS = "bad_status"
    BAD_ZONE = "bad_zone"
    NO_UID = "no_uid"
    BAD_RULE = "bad_rule"
    OTHER_RESOURCE = "other_resource"
    BAD_FIELD = "bad_field"
    TWICE = "twice"


class LineRefused(Exception):
    """One line cannot be a visit. ``args`` of the sentence are in ``said``."""

    def __init__(self, reason: Reason, **said: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.said = said


class FileRefused(Exception):
    """The file as a whole cannot be read."""

    def __init__(self, reason: Reason, **said: str) -> None:
        super().__init__(f"{reason}: {said}" if said else str(reason))
        self.reason = reason
        self.said = said


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as a file tells it. ``number`` is its line, or its place in a bundle, from 1.

    ``source_key`` is the same in every later file; ``starts_at`` is aware UTC, and ``zone`` the
    IANA zone whose clock the file speaks of. ``sequence`` counts an exporter's own changes.
    """

    number: int
    source_key: str
    reference: str
    starts_at: datetime
    zone: str
    ends_at: datetime | None = None
    kind: str = ""
    is_first: bool = False
    status: VisitStatus = VisitStatus.BOOKED
    sequence: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is left out, and why."""

    number: int
    reason: Reason
    said: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


Line = Visit | RefusedLine


@dataclass(frozen=True, slots=True)
class Rules:
    """How to read: the clinic's zone, the moment of reading, and how dates are written.

    ``dates`` is "dmy" or "mdy" for dates such as 03/04/2026; a header that says it, as in
    "Date (MM/DD/YYYY)", goes first. Series of visits are read from ``since`` to ``until``.
    """

    zone: str
    at: datetime
    dates: str = "dmy"
    behind: timedelta = timedelta(days=1)
    ahead: timedelta = timedelta(days=180)

    @property
    def since(self) -> datetime:
        """From when on the visits of a series are read."""
        return self.at - self.behind

    @property
    def until(self) -> datetime:
        """Until when the visits of a series are read."""
        return self.at + self.ahead


def clean(cell: str, longest: int = TEXT_MAX) -> str:
    """Return a cell as one line of text. Raises LineRefused when it is longer than allowed."""
    text = " ".join(CONTROLS.sub(" ", cell).split())
    if len(text) > longest:
        raise LineRefused(Reason.CELL_TOO_LONG, value=shown(text), longest=str(longest))
    return text


def shown(value: str) -> str:
    """Return as much of a value as a refused line may quote."""
    text = " ".join(CONTROLS.sub(" ", value).split())
    return text if len(text) <= SHOWN_MAX else f"{text[: SHOWN_MAX - 1]}…"


def zone_named(name: str) -> ZoneInfo:
    """Return an IANA zone. Raises LineRefused for what is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise LineRefused(Reason.BAD_ZONE, value=shown(name)) from None


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """Return the UTC moment of a wall-clock time; one that comes twice counts the first time.

    Raises LineRefused for a time that the clocks skip on that date.
    """
    at = wall.replace(tzinfo=zone).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != wall:
        raise LineRefused(Reason.SKIPPED_TIME, value=f"{wall:%Y-%m-%d %H:%M}", zone=zone.key)
    return at


def checked(visit: Visit) -> Visit:
    """Return a visit whose ends fit. Raises LineRefused."""
    if not visit.reference:
        raise LineRefused(Reason.NO_REFERENCE)
    if visit.ends_at is not None and visit.ends_at < visit.starts_at:
        raise LineRefused(Reason.ENDS_FIRST)
    if visit.ends_at is not None and visit.ends_at - visit.starts_at > VISIT_LASTS_MAX:
        raise LineRefused(Reason.LASTS_TOO_LONG)
    return visit
