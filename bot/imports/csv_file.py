"""Visit lists as spreadsheets write them; read a line at a time, however long the list is.

A visit is known again by its own number where the list has one, else by its reference and day:
a new time on the same day is then a change, a new day is a new visit.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from bot.imports.headers import STATUS_OF, YES, Column, Header, folded, header_of
from bot.imports.moments import date_of, moment_of, time_of
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
    instant,
    shown,
    zone_named,
)
from flows.references import normalised
from flows.visits_known import VisitStatus

DELIMITERS = ",;\t|"
CELL_MAX = 4096  # a quotation mark that never closes is noticed after so many characters
LOOKED_AT = 1 << 16
MINUTES_MAX = 24 * 60
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def visits(path: Path, rules: Rules) -> Iterator[Line]:
    """Yield each line of a list. Raises FileRefused for a header that makes no sense."""
    with path.open(encoding=encoding_of(path), newline="", errors="strict") as file:
        csv.field_size_limit(CELL_MAX)
        delimiter, first = _delimiter(file)
        reader = csv.reader(file, delimiter=delimiter)
        header: Header | None = None
        while (cells := _next(reader)) is not None:
            number = reader.line_num + first
            if isinstance(cells, LineRefused):
                yield RefusedLine(number, cells.reason, cells.said)
            elif not any(cell.strip() for cell in cells):
                continue
            elif header is None:
                header = header_of(cells, rules.dates)
            else:
                yield _line(number, cells, header, rules)
    if header is None:
        raise FileRefused(Reason.EMPTY)


def encoding_of(path: Path) -> str:
    """Tell how a file's letters are written, by its first bytes and by what it can be."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(LOOKED_AT)
        for bom, encoding in BOMS:
            if start.startswith(bom):
                return encoding
        if b"\x00" in start:
            return "utf-16-le" if start[1:2] == b"\x00" else "utf-16-be"
        try:
            while start:
                decoder.decode(start)
                start = file.read(LOOKED_AT)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "latin-1"
    return "utf-8"


def _delimiter(file: TextIO) -> tuple[str, int]:
    """Return what is between the cells, and how many lines were read for that alone."""
    try:
        first = file.readline(LOOKED_AT)
    except UnicodeError:
        raise FileRefused(Reason.NOT_READABLE) from None
    told = first.strip().strip('"').lower()
    if told.startswith("sep=") and len(told) == len("sep=") + 1:
        return told[-1], 1
    file.seek(0)
    try:
        return csv.Sniffer().sniff(first, DELIMITERS).delimiter, 0
    except csv.Error:
        return max(DELIMITERS, key=first.count), 0


def _next(reader: Iterator[list[str]]) -> list[str] | LineRefused | None:
    try:
        return next(reader, None)
    except csv.Error:
        return LineRefused(Reason.BROKEN_LINE)
    except UnicodeError:
        raise FileRefused(Reason.NOT_READABLE) from None


def _line(number: int, cells: list[str], header: Header, rules: Rules) -> Line:
    try:
        if any(cell.strip() for cell in cells[header.width :]):
            raise LineRefused(Reason.TOO_MANY_CELLS, count=str(len(cells)))
        return _visit(number, _Row(cells, header), rules)
    except LineRefused as refused:
        return RefusedLine(number, refused.reason, refused.said)


class _Row:
    """One line by the names of its columns."""

    def __init__(self, cells: list[str], header: Header) -> None:
        self._cells = cells
        self.header = header

    def cell(self, column: Column) -> str:
        place = self.header.places.get(column, len(self._cells))
        return self._cells[place].strip() if place < len(self._cells) else ""


def _visit(number: int, row: _Row, rules: Rules) -> Visit:
    reference = normalised(clean(row.cell(Column.REFERENCE), REFERENCE_MAX))
    if not reference:
        raise LineRefused(Reason.NO_REFERENCE)
    zone = zone_named(row.cell(Column.ZONE) or rules.zone)
    starts_at = _start(row, zone)
    day = starts_at.astimezone(zone).date()
    own = clean(row.cell(Column.ID), REFERENCE_MAX)
    return checked(
        Visit(
            number=number,
            source_key=f"csv:{own}" if own else f"csv:{reference}@{day}",
            reference=reference,
            starts_at=starts_at,
            zone=zone.key,
            ends_at=_end(row, zone, starts_at),
            kind=clean(row.cell(Column.KIND)),
            is_first=folded(row.cell(Column.FIRST)) in YES,
            status=_status(row.cell(Column.STATUS)),
            place=clean(row.cell(Column.PLACE)),
        )
    )


def _start(row: _Row, zone: ZoneInfo) -> datetime:
    if start := row.cell(Column.START):
        return moment_of(start, zone, is_month_first=row.header.is_month_first)
    day, clock = row.cell(Column.DATE), row.cell(Column.TIME)
    if not day:
        raise LineRefused(Reason.NO_DATE)
    on = date_of(day, is_month_first=row.header.is_month_first)
    if not clock:
        raise LineRefused(Reason.NO_TIME)
    return instant(datetime.combine(on, time_of(clock)), zone)


def _end(row: _Row, zone: ZoneInfo, starts_at: datetime) -> datetime | None:
    if end := row.cell(Column.END):
        if len(end) > len("00:00:00 p.m."):
            return moment_of(end, zone, is_month_first=row.header.is_month_first)
        return instant(datetime.combine(starts_at.astimezone(zone).date(), time_of(end)), zone)
    minutes = row.cell(Column.MINUTES)
    if not minutes:
        return None
    if not (minutes.isascii() and minutes.isdecimal() and int(minutes[:5]) <= MINUTES_MAX):
        raise LineRefused(Reason.BAD_TIME, value=shown(minutes))
    return starts_at + timedelta(minutes=int(minutes))


def _status(cell: str) -> VisitStatus:
    if not cell:
        return VisitStatus.BOOKED
    found = STATUS_OF.get(folded(cell))
    if found is None:
        raise LineRefused(Reason.BAD_STATUS, value=shown(cell))
    return found
