"""Starts of events and the dates of a series: by wall clock, so that 09:00 stays 09:00."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Event
from icalendar.prop import vDDDTypes, vRecur

from bot.imports.visit import LineRefused, Reason, Rules, instant, shown, zone_named

OCCURRENCES_MAX = 366
TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}


@dataclass(frozen=True, slots=True)
class Start:
    """A moment in UTC, its wall clock, and the zone of that clock."""

    at: datetime
    wall: datetime
    zone: str


def start_of(written: object, zone: str) -> Start:
    """Read a moment; without a zone it is the clinic's clock. Raises LineRefused."""
    if not isinstance(written, vDDDTypes) or not isinstance(written.dt, datetime):
        raise LineRefused(Reason.NO_TIME)
    moment, named = written.dt, str(written.params.get("TZID", ""))
    if moment.tzinfo is None and named:
        raise LineRefused(Reason.BAD_ZONE, value=shown(named))
    if moment.tzinfo is None:
        return Start(instant(moment, zone_named(zone)), moment, zone)
    at = moment.astimezone(UTC)
    own = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else ""
    if not named or own in {"", "UTC"}:
        return Start(at, at.astimezone(zone_named(zone)).replace(tzinfo=None), zone)
    wall = moment.replace(tzinfo=None)
    return Start(instant(wall, ZoneInfo(own)), wall, own)


def moments(event: Event, start: Start, rules: Rules) -> Iterator[tuple[datetime, bool]]:
    """Yield the moments of a series within the horizon, and whether each was taken out of it.

    Raises LineRefused for a rule that cannot be followed.
    """
    if event["DTSTART"].params.get("RANGE") or not _is_followed(event):
        raise LineRefused(Reason.BAD_RULE)
    zone = ZoneInfo(start.zone)
    out = {_wall(each, zone) for each in _dates(event, "EXDATE")}
    walls = {_wall(each, zone) for each in _dates(event, "RDATE")}
    rule = event.get("RRULE")
    if isinstance(rule, vRecur):
        walls |= set(_by_rule(rule, start.wall, zone, rules))
    for wall in sorted(walls | out):
        at = wall.replace(tzinfo=zone).astimezone(UTC)
        if rules.since <= at <= rules.until:
            yield at, wall in out


def _is_followed(event: Event) -> bool:
    """Later parts of a series that were changed as a whole are not followed."""
    one = event.get("RECURRENCE-ID")
    return one is None and not isinstance(event.get("RRULE"), list)


def _dates(event: Event, name: str) -> Iterator[date]:
    found = event.get(name) or []
    for each in found if isinstance(found, list) else [found]:
        yield from (moment.dt for moment in each.dts if isinstance(moment.dt, date))


def _wall(moment: date, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return (moment.astimezone(zone) if moment.tzinfo else moment).replace(tzinfo=None)


def _by_rule(rule: vRecur, first: datetime, zone: ZoneInfo, rules: Rules) -> list[datetime]:
    if TOO_OFTEN & {str(each).upper() for each in rule.get("FREQ", [])}:
        raise LineRefused(Reason.BAD_RULE)
    plain = vRecur(rule)
    if "UNTIL" in plain:
        plain["UNTIL"] = [_last(each, zone) for each in plain["UNTIL"]]
    since, until = _wall(rules.since, zone), _wall(rules.until, zone)
    try:
        dates = rrulestr(_written(plain), dtstart=first).xafter(since, inc=True)
        found = list(islice(dates, OCCURRENCES_MAX))
    except (ValueError, OverflowError, TypeError):
        raise LineRefused(Reason.BAD_RULE) from None
    return [each for each in found if each <= until]


def _written(rule: vRecur) -> str:
    return bytes(rule.to_ical()).decode()  # type: ignore[no-untyped-call]  # the library's gap


def _last(moment: date, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.max.replace(microsecond=0))
    return _wall(moment, zone)
