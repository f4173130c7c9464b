"""The table of clinical texts translated back: what still holds is kept, what does not is told."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.errors import LumbotError
from bot.parity.reading import Languages, languages
from bot.parity.review import file, findings, read, refreshed

STOPS = "exercise-bridge-stop = {}\nhome-help = {}\n"
ASKS = "red-flags-fever = { $number ->\n    [one] {}\n   *[other] {}s\n }\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return two languages with two clinical texts each, and another one."""
    for code, said in (("en", "Stop"), ("es", "Para")):
        catalogues = tmp_path / "locales" / code
        catalogues.mkdir(parents=True)
        (catalogues / "exercises.ftl").write_text(STOPS.replace("{}", said))
        (catalogues / "red-flags.ftl").write_text(ASKS.replace("{}", said))
    return tmp_path / "locales"


def filled(spoken: Languages, reviews: Path) -> None:
    """Write the table, and translate every row of it back."""
    refreshed(spoken, "es", reviews)
    with file("es", reviews).open(encoding="utf-8-sig") as table:
        columns, *rows = csv.reader(table)
    with file("es", reviews).open("w", encoding="utf-8-sig", newline="") as table:
        csv.writer(table).writerows([columns, *([*row[:3], "Stop", "as said"] for row in rows)])


def test_only_clinical_texts_are_in_the_table(folder: Path, tmp_path: Path) -> None:
    """Warning signs and stop rules, each with its wordings side by side."""
    assert refreshed(languages(folder), "es", tmp_path / "review") == 2

    rows = read("es", tmp_path / "review")
    assert list(rows) == ["exercise-bridge-stop", "red-flags-fever"]
    assert rows["red-flags-fever"].translation == "Para | Paras"


@pytest.mark.parametrize(
    ("code", "written", "instead", "said"),
    [
        ("es", "stop = Para", "stop = Descansa", "exercise-bridge-stop: has changed since"),
        ("en", "stop = Stop", "stop = Rest", "exercise-bridge-stop: has changed since"),
        ("en", "exercise-bridge", "exercise-plank", "exercise-bridge-stop: is no clinical text"),
    ],
)
def test_a_row_that_is_stale_is_named(
    folder: Path, tmp_path: Path, code: str, written: str, instead: str, said: str
) -> None:
    """A text that has changed in either language has to be translated back again."""
    reviews = tmp_path / "review"
    filled(languages(folder), reviews)
    assert list(findings(languages(folder), reviews)) == []
    path = folder / code / "exercises.ftl"
    path.write_text(path.read_text().replace(written, instead))

    assert any(said in one for one in findings(languages(folder), reviews))


def test_what_is_not_done_is_named(folder: Path, tmp_path: Path) -> None:
    """No table, and a row without its back-translation."""
    reviews, spoken = tmp_path / "review", languages(folder)
    assert list(findings(spoken, reviews)) == [
        "review/es.csv: is missing; write it with `lumbot locales review es`"
    ]
    refreshed(spoken, "es", reviews)
    assert all("is not translated back; do it" in one for one in findings(spoken, reviews))


def test_a_new_text_has_no_row_yet(folder: Path, tmp_path: Path) -> None:
    """An exercise that is new has its stop rule translated back too."""
    reviews = tmp_path / "review"
    filled(languages(folder), reviews)
    for code in ("en", "es"):
        with (folder / code / "exercises.ftl").open("a") as out:
            out.write("exercise-plank-stop = X\n")

    found = list(findings(languages(folder), reviews))
    assert found == [
        "review/es.csv: exercise-plank-stop: has no row; write it with `lumbot locales review es`"
    ]


def test_what_still_holds_is_kept(folder: Path, tmp_path: Path) -> None:
    """Writing the table again loses no work but that on texts that have changed."""
    reviews = tmp_path / "review"
    filled(languages(folder), reviews)
    path = folder / "es" / "exercises.ftl"
    path.write_text(path.read_text().replace("stop = Para", "stop = Descansa"))

    assert refreshed(languages(folder), "es", reviews) == 1
    rows = read("es", reviews)
    assert rows["exercise-bridge-stop"].back_translation == ""
    assert (rows["red-flags-fever"].back_translation, rows["red-flags-fever"].remark) == (
        "Stop",
        "as said",
    )


@pytest.mark.parametrize("code", ["en", "xx"])
def test_a_language_that_cannot_be_reviewed_is_refused(
    code: str, folder: Path, tmp_path: Path
) -> None:
    """English is what all others are compared with."""
    with pytest.raises(LumbotError, match=f"no language '{code}' to review"):
        refreshed(languages(folder), code, tmp_path)
