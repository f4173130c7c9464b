"""Files as clinic programs write them, and every way in which a line can be wrong."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.imports import FileRefused, Reason, RefusedLine, Rules, Visit, read
from flows.visits_known import VisitStatus

FILES = Path(__file__).parent / "files"
RULES = Rules("Africa/Johannesburg", datetime(2026, 3, 2, tzinfo=UTC))


def visits(name: str) -> list[Visit]:
    """The visits of a file."""
    return [each for each in read(FILES / name, RULES) if isinstance(each, Visit)]


def refused(name: str) -> list[tuple[int, Reason]]:
    """The refused lines of a file, each with its reason."""
    lines = [each for each in read(FILES / name, RULES) if isinstance(each, RefusedLine)]
    return [(each.number, each.reason) for each in lines]


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    """A moment of 2026 in UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def written(path: Path, content: str, encoding: str = "utf-8") -> Path:
    """A file of one's own."""
    path.write_bytes(content.encode(encoding))
    return path


def test_a_list_with_its_own_numbers_is_read() -> None:
    """Quoted commas, a moment in one cell, offsets and a missed visit are understood."""
    first, second = visits("cliniko.csv")

    assert (first.source_key, first.reference, first.place) == (
        "csv:9001",
        "AB-12",
        "Room 2, first floor",
    )
    assert (first.starts_at, first.ends_at) == (at(9, 7), at(9, 7, 45))
    assert (second.starts_at, second.status) == (at(9, 8), VisitStatus.MISSED)
    assert refused("cliniko.csv") == [(4, Reason.NO_REFERENCE)]


def test_a_spanish_sheet_with_a_separator_line_is_read() -> None:
    """Excel's own first line, semicolons, Latin-1 and Spanish headers make no difference."""
    first, last = visits("hoja.csv")

    assert (first.reference, first.is_first, first.starts_at) == ("ÑU-7", True, at(9, 7))
    assert (last.status, last.starts_at) == (VisitStatus.CANCELLED, at(10, 14, 30))
    assert refused("hoja.csv") == [(4, Reason.NO_SUCH_DATE)]


def test_a_header_declares_how_its_dates_are_written() -> None:
    """Month first is read only where the header says so; UTF-16 and tabs are understood."""
    (only,) = visits("frontdesk.tsv")

    assert (only.reference, only.starts_at, only.kind) == ("EF-1", at(9, 12, 20), "knee")
    assert refused("frontdesk.tsv") == [(3, Reason.NO_SUCH_DATE)]


def test_what_looks_like_a_formula_is_text() -> None:
    """Nothing in a cell is computed or followed."""
    first, second = visits("excel.csv")

    assert first.reference == '=HYPERLINK("HTTP://X")'
    assert second.reference == "+27215550100"


def test_each_malformed_line_of_a_list_has_its_reason() -> None:
    """One bad line costs that line alone, and says what to mend."""
    assert [each.reference for each in visits("malformed.csv")] == ["OK-1", "OK-2"]
    assert [reason for _, reason in refused("malformed.csv")] == [
        Reason.NO_REFERENCE,
        Reason.NO_DATE,
        Reason.NO_SUCH_DATE,
        Reason.BAD_DATE,
        Reason.BAD_DATE,
        Reason.NO_TIME,
        Reason.BAD_TIME,
        Reason.BAD_TIME,
        Reason.BAD_STATUS,
        Reason.BAD_ZONE,
        Reason.SKIPPED_TIME,
        Reason.ENDS_FIRST,
        Reason.BAD_TIME,
        Reason.LASTS_TOO_LONG,
        Reason.TOO_MANY_CELLS,
        Reason.CELL_TOO_LONG,
        Reason.BROKEN_LINE,
    ]


def test_a_series_is_spelt_out_by_the_wall_clock() -> None:
    """09:00 in Madrid stays 09:00 when the clocks change; taken-out and moved dates are known."""
    series = [each for each in visits("google.ics") if each.reference == "AB-12"]

    assert [(each.starts_at, each.status.value) for each in series] == [
        (at(24, 8), "booked"),
        (at(31, 7), "cancelled"),
        (at(14, 7, month=4), "booked"),
        (at(8, 8, month=4), "booked"),
    ]
    assert series[-1].source_key == "ics:series@google.com/20260407T0700Z"
    assert (series[-1].sequence, series[0].place) == (2, "Calle Mayor 1, Madrid")


def test_a_cancelled_event_is_a_cancelled_visit() -> None:
    """The reference may stand in brackets in the summary."""
    off = visits("google.ics")[-1]

    assert (off.reference, off.status, off.starts_at) == ("CD-34", VisitStatus.CANCELLED, at(25, 8))


def test_zones_of_the_file_and_none_at_all_are_understood() -> None:
    """A zone that the file declares counts; a time without one is the clinic's."""
    own, floating = visits("outlook.ics")

    assert (own.starts_at, own.reference, own.is_first) == (at(9, 7), "AB-12", True)
    assert (floating.starts_at, floating.ends_at) == (at(9, 9), at(9, 9, 30))


def test_each_malformed_event_has_its_reason() -> None:
    """The line that is named is the first one of the event."""
    found = refused("malformed.ics")

    assert [reason for _, reason in found] == [
        Reason.NO_UID,
        Reason.NO_DATE,
        Reason.NO_TIME,
        Reason.BAD_FIELD,
        Reason.BAD_ZONE,
        Reason.BAD_RULE,
        Reason.NO_REFERENCE,
        Reason.ENDS_FIRST,
    ]
    assert found[0][0] == 3


def test_a_bundle_is_read_by_the_standards_model() -> None:
    """Status, participants, included patients and versions of FHIR R4 appointments are used."""
    first, off, missed, other = visits("bundle.json")

    assert (first.reference, first.is_first, first.sequence) == ("AB-12", True, 3)
    assert (first.starts_at, first.ends_at) == (at(9, 7), at(9, 7, 30))
    assert (off.status, missed.status) == (VisitStatus.CANCELLED, VisitStatus.MISSED)
    assert (other.reference, other.place) == ("CD-34", "Room 1")


def test_each_malformed_entry_of_a_bundle_has_its_reason() -> None:
    """A proposal is no visit yet, and what is not an appointment is named."""
    assert refused("bundle.json") == [
        (6, Reason.BAD_STATUS),
        (7, Reason.BAD_FIELD),
        (8, Reason.NO_DATE),
        (9, Reason.NO_UID),
        (10, Reason.NO_REFERENCE),
        (11, Reason.OTHER_RESOURCE),
        (12, Reason.OTHER_RESOURCE),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", Reason.EMPTY),
        ("\n\n", Reason.EMPTY),
        ("hello\nthere\n", Reason.NO_COLUMN),
        ("Reference,Date\nA,2026-03-09\n", Reason.NO_COLUMN),
        ("Reference,Patient ID,Start\nA,B,2026-03-09 09:00\n", Reason.COLUMN_TWICE),
        ("{not json", Reason.NOT_READABLE),
        ('{"resourceType":"Patient"}', Reason.NOT_READABLE),
        ('{"resourceType":"Bundle","entry":[]}', Reason.EMPTY),
    ],
)
def test_a_file_that_is_no_list_of_visits_is_refused(
    tmp_path: Path, content: str, reason: Reason
) -> None:
    """The whole file is refused with one reason, and never half read."""
    with pytest.raises(FileRefused) as refusal:
        list(read(written(tmp_path / "file", content), RULES))

    assert refusal.value.reason is reason


@pytest.mark.slow
def test_a_long_list_is_read_in_bounded_memory(tmp_path: Path) -> None:
    """A hundred thousand lines take no more memory than a thousand, however large the file."""
    line = "{0},AB-{0},2026-03-09,09:00,30,a note that makes the file larger than it would be\n"
    long = tmp_path / "long.csv"
    with long.open("w") as file:
        file.write("id,reference,date,time,duration,notes\n")
        file.writelines(line.format(number) for number in range(100_000))

    tracemalloc.start()
    try:
        count = sum(1 for _ in read(long, RULES))
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert count == 100_000
    assert long.stat().st_size > 8_000_000
    assert peak_bytes < 1_500_000


def test_a_series_without_end_stops_at_the_horizon(tmp_path: Path) -> None:
    """Only the visits of the next half year are read of a series that goes on for ever."""
    content = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20200106T070000Z\nRRULE:FREQ=WEEKLY\n"
        "SUMMARY:#AB-12\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    found = list(read(written(tmp_path / "a.ics", content), RULES))

    starts = [each.starts_at for each in found if isinstance(each, Visit)]
    assert starts[0] == at(2, 7)
    assert starts[-1] <= RULES.at + timedelta(days=180)
    assert len(starts) == 26
