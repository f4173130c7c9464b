"""The clinic's report by week: how many answer, exercise, finish, improve and miss their visits.

Nobody can be found in it. A number of people from 1 to 4 is shown as "<5", and a share only
where at least five people stand behind it; where a week has one band of fewer than five, all
its bands are left out, because the others would give it away.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.storage import reports
from bot.storage.database import Connection
from bot.storage.reports import Share, Span, WeekCounts
from flows.clinic.facts_report import HIDDEN, Week

FEWEST: Final = 5
FEW: Final = "<5"
WEEK: Final = timedelta(days=7)
BANDS: Final = ("severe", "moderate", "mild", "clear")
COLUMNS: Final = (
    "week",
    "joined",
    "completion_percent",
    "response_percent",
    "adherence_percent",
    "no_show_percent",
    *BANDS,
)


async def report(conn: Connection, now: datetime, zone: str, weeks: int) -> list[Week]:
    """Return the last ``weeks`` weeks of the clinic's zone, the present one last."""
    return [shown(await reports.week(conn, span)) for span in spans(now, zone, weeks)]


def spans(now: datetime, zone: str, weeks: int) -> list[Span]:
    """Return the weeks, Monday to Sunday by the clinic's own calendar."""
    place = ZoneInfo(zone)
    today = now.astimezone(place).date()
    monday = today - timedelta(days=today.weekday())
    firsts = [monday - WEEK * back for back in reversed(range(weeks))]
    return [
        Span(first, first + WEEK, _midnight(first, place), _midnight(first + WEEK, place))
        for first in firsts
    ]


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def shown(counts: WeekCounts) -> Week:
    """Leave out what could tell about one person."""
    return Week(
        first=counts.first,
        joined=few(counts.joined),
        completion=percent(counts.completion),
        response=percent(counts.response),
        adherence=percent(counts.adherence),
        no_shows=percent(counts.no_shows),
        bands=_bands(dict(counts.bands)),
    )


def few(count: int) -> str:
    """Show a number of people, unless there are so few that each could be meant."""
    return FEW if 0 < count < FEWEST else str(count)


def percent(share: Share) -> int | None:
    """Return a share in whole percent; None where fewer than five people stand behind it."""
    if share.people < FEWEST:
        return None
    return round(100 * share.part / share.whole)


def _bands(people: dict[str, int]) -> tuple[str, ...]:
    counts = [people.get(band, 0) for band in BANDS]
    if any(0 < count < FEWEST for count in counts):
        return (HIDDEN,) * len(BANDS)
    return tuple(map(str, counts))


def as_csv(weeks: Sequence[Week]) -> str:
    """Write the report for a table program."""
    file = io.StringIO(newline="")
    lines = csv.writer(file)
    lines.writerow(COLUMNS)
    lines.writerows(week.cells() for week in weeks)
    return file.getvalue()


def as_plain(weeks: Sequence[Week]) -> list[dict[str, object]]:
    """Return the report for JSON; what is left out is None, or "<5" for people."""
    return [
        {
            "week": week.first.isoformat(),
            "joined": week.joined if week.joined == FEW else int(week.joined),
            "completion_percent": week.completion,
            "response_percent": week.response,
            "adherence_percent": week.adherence,
            "no_show_percent": week.no_shows,
            "bands": {
                band: None if said == HIDDEN else int(said)
                for band, said in zip(BANDS, week.bands, strict=True)
            },
        }
        for week in weeks
    ]
