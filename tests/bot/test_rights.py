"""A patient's copy: one archive, readable by machines and by table programs, and harmless."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest

from bot.rights import archive, as_csv, harmless
from bot.storage.holdings import Cell
from tests.bot.clinic import NOON


def unpacked(packed: bytes) -> dict[str, bytes]:
    """Return the files of an archive by name."""
    with zipfile.ZipFile(io.BytesIO(packed)) as files:
        assert files.testzip() is None
        return {name: files.read(name) for name in files.namelist()}


def test_the_archive_has_everything_once_as_json_and_each_table_as_a_list() -> None:
    """A table without rows is named in the JSON, and makes no empty list."""
    files = unpacked(
        archive({"consents": [{"id": 1, "given": True}], "waits": [], "inbox": []}, NOON)
    )

    assert set(files) == {"everything.json", "consents.csv"}
    written = json.loads(files["everything.json"])
    assert written["made_at"] == NOON.isoformat()
    assert written["held"] == {"consents": [{"id": 1, "given": True}], "waits": [], "inbox": []}


def test_answers_are_not_wrapped_twice() -> None:
    """What the database keeps as one JSON text is JSON in the copy."""
    held: dict[str, list[dict[str, Cell]]] = {"assessments": [{"answers": '{"severity.rest": 2}'}]}

    written = json.loads(unpacked(archive(held, NOON))["everything.json"])

    assert written["held"]["assessments"] == [{"answers": {"severity.rest": 2}}]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(first: str) -> None:
    """A table program that opens the list computes nothing that somebody wrote."""
    words = f'{first}HYPERLINK("http://evil.example")'

    (row,) = csv.DictReader(io.StringIO(as_csv([{"note": words}]).decode("utf-8-sig"), newline=""))

    assert harmless(words) == f"'{words}"
    assert row["note"] == f"'{words}"


@pytest.mark.parametrize(
    ("cell", "expected"), [(None, ""), (7, "7"), (-7, "'-7"), ("7 = 7", "7 = 7"), (True, "True")]
)
def test_other_cells_are_written_plainly(cell: Cell, expected: str) -> None:
    """Only the beginning of a cell makes a formula; a sign counts, whoever wrote it."""
    assert harmless(cell) == expected


def test_a_list_opens_in_any_alphabet() -> None:
    """The mark in front tells a table program that the letters are UTF-8."""
    assert as_csv([{"note": "señal"}]).startswith(b"\xef\xbb\xbf")


def test_the_same_holdings_make_the_same_archive() -> None:
    """A copy that is sent again after an unknown outcome is the same file."""
    assert archive({"waits": [{"id": 1}]}, NOON) == archive({"waits": [{"id": 1}]}, NOON)
