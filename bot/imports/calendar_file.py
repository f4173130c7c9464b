"""Calendar files (RFC 5545): one event at a time, series spelt out within the horizon.

The patient's reference stands in the property X-PATIENT-REFERENCE (or -REF, or -ID), else in the
summary or description as "Ref: AB-12", "[AB-12]" or "#AB-12". A date taken out of a series is a
cancelled visit: it may have been read from an earlier file. Summaries are not kept, as they
often hold names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from icalendar import Calendar, Event

from bot.imports.csv_file import encoding_of
from bot.imports.headers import YES, folded
from bot.imports.series import Start, moments, start_of
from bot.imports.visit import (
    REFERENCE_MAX,
    FileRefused,
    Line,
    LineRefused,
    Reason,
    RefusedLine,
    Rules,
    Visit,
    checked,
    clean,
)
from flows.references import normalised
from flows.visits_known import VisitStatus

PROPERTIES = ("X-PATIENT-REFERENCE", "X-PATIENT-REF", "X-PATIENT-ID")
WRITTEN = re.compile(
    r"(?:\bref(?:erence|erencia)?\b\s*[:#.]*\s*|\[|#)([A-Za-z0-9][\w./-]*)", re.IGNORECASE
)
FIRST_VISIT = YES | {"firstvisit", "newpatient", "initial", "primeravisita"}
EVENT_LINES_MAX = 2000
UID_MAX = 160
Block = tuple[int, str]


def visits(path: Path, rules: Rules) -> Iterator[Line]:
    """Yield every visit of a calendar. Raises FileRefused when it is no calendar."""
    encoding = encoding_of(path)
    method, moved = _looked_over(path, encoding)
    for number, block in _blocks(path, encoding, "VEVENT"):
        try:
            event = _parsed(block)
            cancels = method == "CANCEL" or str(event.get("STATUS", "")).upper() == "CANCELLED"
            status = VisitStatus.CANCELLED if cancels else VisitStatus.BOOKED
            yield from _of_event(number, event, status, moved, rules)
        except LineRefused as refused:
            yield RefusedLine(number, refused.reason, refused.said)


def _looked_over(path: Path, encoding: str) -> tuple[str, frozenset[tuple[str, datetime]]]:
    """Return the method, and the occurrences that an event of their own stands for.

    The zones that the file declares are made known to the library on the way.
    """
    with path.open(encoding=encoding, errors="replace") as file:
        first = file.readline(EVENT_LINES_MAX).strip().upper()
        found = (line for line in file if line.upper().startswith("METHOD:"))
        method = next(found, "").partition(":")[2].strip().upper()
    if first != "BEGIN:VCALENDAR":
        raise FileRefused(Reason.NOT_READABLE)
    zones = "".join(block for _, block in _blocks(path, encoding, "VTIMEZONE"))
    try:
        Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{zones}END:VCALENDAR\r\n")
    except ValueError:
        raise FileRefused(Reason.NOT_READABLE) from None
    moved = set[tuple[str, datetime]]()
    for _, block in _blocks(path, encoding, "VEVENT"):
        if "RECURRENCE-ID" in block:
            event = Event.from_ical(block)
            if (one := event.get("RECURRENCE-ID")) is not None and _is_aware(one.dt):
                moved.add((str(event.get("UID", "")), one.dt.astimezone(UTC)))
    return method, frozenset(moved)


def _is_aware(moment: date) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None


def _blocks(path: Path, encoding: str, name: str) -> Iterator[Block]:
    """Yield each component of a name as text, with the number of its first line."""
    begins, ends = f"BEGIN:{name}", f"END:{name}"
    lines: list[str] = []
    first = 0
    with path.open(encoding=encoding, errors="replace", newline=None) as file:
        for number, line in enumerate(file, 1):
            word = line.strip().upper()
            if word == begins:
                lines, first = [line], number
            elif lines:
                lines.append(line)
                if word == ends or len(lines) > EVENT_LINES_MAX:
                    yield first, "".join(lines)
                    lines = []
        if lines:
            yield first, "".join(lines)


def _parsed(block: str) -> Event:
    try:
        event = Event.from_ical(block)
    except ValueError:
        raise LineRefused(Reason.BROKEN_LINE) from None
    for broken, _ in event.errors:
        if broken in {None, "DTSTART", "DTEND", "RRULE", "RECURRENCE-ID"}:
            raise LineRefused(Reason.BAD_FIELD, value=str(broken or ""))
    if not isinstance(event, Event):
        raise LineRefused(Reason.BROKEN_LINE)
    return event


def _of_event(
    number: int,
    event: Event,
    status: VisitStatus,
    moved: frozenset[tuple[str, datetime]],
    rules: Rules,
) -> Iterator[Visit]:
    uid = str(event.get("UID", "")).strip()
    if not uid:
        raise LineRefused(Reason.NO_UID)
    if event.get("DTSTART") is None:
        raise LineRefused(Reason.NO_DATE)
    start = start_of(event["DTSTART"], rules.zone)
    lasts = _lasts(event, start, rules)
    told = _told(number, event, start)
    if (one := event.get("RECURRENCE-ID")) is not None:
        key = _key(uid, start_of(one, rules.zone).at)
        yield checked(_at(told, key, start.at, lasts, status))
    elif event.get("RRULE") is None and event.get("RDATE") is None:
        yield checked(_at(told, _key(uid), start.at, lasts, status))
    else:
        for at, is_out in moments(event, start, rules):
            if (uid, at) not in moved:
                stands = VisitStatus.CANCELLED if is_out else status
                yield checked(_at(told, _key(uid, at), at, lasts, stands))


def _told(number: int, event: Event, start: Start) -> Visit:
    """What every visit of an event has in common."""
    kind = _category(event)
    reference = next((str(event[name]) for name in PROPERTIES if event.get(name)), "")
    if not reference:
        texts = f"{event.get('SUMMARY', '')}\n{event.get('DESCRIPTION', '')}"
        found = WRITTEN.search(texts)
        reference = found[1] if found else ""
    return Visit(
        number=number,
        source_key="",
        reference=normalised(clean(reference, REFERENCE_MAX)),
        starts_at=start.at,
        zone=start.zone,
        kind=kind,
        is_first=folded(kind) in FIRST_VISIT,
        sequence=int(event.get("SEQUENCE", 0) or 0),
        place=clean(str(event.get("LOCATION", ""))),
    )


def _category(event: Event) -> str:
    found = event.get("CATEGORIES")
    first = found[0] if isinstance(found, list) and found else found
    names = getattr(first, "cats", None) or ()
    return clean(str(names[0])) if names else ""


def _at(told: Visit, key: str, at: datetime, lasts: timedelta | None, status: VisitStatus) -> Visit:
    return Visit(
        number=told.number,
        source_key=key,
        reference=told.reference,
        starts_at=at,
        zone=told.zone,
        ends_at=None if lasts is None else at + lasts,
        kind=told.kind,
        is_first=told.is_first,
        status=status,
        sequence=told.sequence,
        place=told.place,
    )


def _lasts(event: Event, start: Start, rules: Rules) -> timedelta | None:
    if event.get("DTEND") is not None:
        return start_of(event["DTEND"], rules.zone).at - start.at
    lasts = event.get("DURATION")
    return lasts.dt if lasts is not None and isinstance(lasts.dt, timedelta) else None


def _key(uid: str, at: datetime | None = None) -> str:
    """Name a visit for ever: by its event, and in a series by its first intended moment."""
    known = uid if len(uid) <= UID_MAX else sha256(uid.encode()).hexdigest()
    return f"ics:{known}" if at is None else f"ics:{known}/{at:%Y%m%dT%H%MZ}"
