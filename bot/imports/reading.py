"""Tells what kind of file it is by its first letters, and reads it.

The libraries of a standard are imported only when such a file comes.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bot.imports.csv_file import encoding_of
from bot.imports.visit import FileRefused, Line, Reason, Rules

CSV_BYTES_MAX = 200 * 1024 * 1024
WHOLE_BYTES_MAX = 64 * 1024 * 1024  # what has to be held in memory as a whole
LOOKED_AT = 256


class Form(StrEnum):
    """The kinds of files that are read."""

    CSV = "csv"
    CALENDAR = "calendar"
    FHIR = "fhir"


def form_of(path: Path) -> Form:
    """Tell the form of a file. Raises FileRefused for an empty one."""
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        start = file.read(LOOKED_AT).lstrip("\ufeff \t\r\n")
    if not start:
        raise FileRefused(Reason.EMPTY)
    if start.upper().startswith("BEGIN:VCALENDAR"):
        return Form.CALENDAR
    return Form.FHIR if start[0] in "{[" else Form.CSV


def read(path: Path, rules: Rules) -> Iterator[Line]:
    """Yield the visits and refused lines of a file. Raises FileRefused, also on the way."""
    form = form_of(path)
    largest = CSV_BYTES_MAX if form is Form.CSV else WHOLE_BYTES_MAX
    if path.stat().st_size > largest:
        raise FileRefused(Reason.TOO_LARGE, longest=str(largest // 1024 // 1024))
    match form:
        case Form.CSV:
            from bot.imports import csv_file  # noqa: PLC0415

            return csv_file.visits(path, rules)
        case Form.CALENDAR:
            from bot.imports import calendar_file  # noqa: PLC0415

            return calendar_file.visits(path, rules)
        case Form.FHIR:
            from bot.imports import fhir_file  # noqa: PLC0415

            return fhir_file.visits(path, rules)
