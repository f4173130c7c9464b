"""The clinical texts of each language, translated back: a table that a clinic reads and signs.

A row holds the English and the translation as they were when somebody translated it back. When
either is no longer what the catalogue says, the row is stale: it has to be read again.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, fields, replace
from io import StringIO
from pathlib import Path
from typing import Final

from bot.errors import LumbotError
from bot.l10n import SOURCE
from bot.parity.reading import Language, Languages, translated
from bot.parity.sameness import said_of
from bot.parity.wordings import branches

FOLDER: Final = Path(__file__).parents[2] / "docs" / "review"
CLINICAL_FILES: Final = ("red-flags.ftl", "safety.ftl", "severity.ftl", "self-tests.ftl")
CLINICAL_IDS: Final = re.compile(r"exercise-.*-stop")
BRANCHES: Final = " | "  # between the wordings of one message


@dataclass(frozen=True, slots=True)
class Row:
    """One text; ``remark`` is for whoever reads it at the clinic."""

    id: str
    english: str
    translation: str
    back_translation: str = ""
    remark: str = ""


COLUMNS: Final = tuple(field.name for field in fields(Row))


def findings(spoken: Languages, folder: Path = FOLDER) -> Iterator[str]:
    """Yield a line for each clinical text that is not translated back as it now stands."""
    for language in translated(spoken):
        where, again = f"review/{language.code}.csv", f"lumbot locales review {language.code}"
        if not file(language.code, folder).is_file():
            yield f"{where}: is missing; write it with `{again}`"
            continue
        there = read(language.code, folder)
        now = {row.id: row for row in rows(spoken[SOURCE], language)}
        for message_id in now.keys() - there.keys():
            yield f"{where}: {message_id}: has no row; write it with `{again}`"
        for message_id, row in there.items():
            if message_id not in now:
                yield f"{where}: {message_id}: is no clinical text; take it out with `{again}`"
            elif not _is_of_now(row, now[message_id]):
                yield f"{where}: {message_id}: has changed since; translate back after `{again}`"
            elif not row.back_translation.strip():
                yield f"{where}: {message_id}: is not translated back; do it"


def rows(source: Language, language: Language) -> list[Row]:
    """Return a row for every clinical text of a language, in the order of the catalogues."""
    ids = (each for each in source.entries.values() if _is_clinical(each.id, each.file))
    return [
        Row(each.id, _shown(source, each.id), _shown(language, each.id))
        for each in ids
        if each.id in language.entries
    ]


def refreshed(spoken: Languages, code: str, folder: Path = FOLDER) -> int:
    """Write a language's table, keeping what still holds; return how many are to be done.

    Raises LumbotError where there is no such language.
    """
    if code not in spoken or code == SOURCE:
        there = ", ".join(language.code for language in translated(spoken))
        raise LumbotError(f"There is no language {code!r} to review. There are: {there}.")
    before = read(code, folder) if file(code, folder).is_file() else {}
    written = [_kept(row, before.get(row.id)) for row in rows(spoken[SOURCE], spoken[code])]
    folder.mkdir(parents=True, exist_ok=True)
    out = StringIO(newline="")
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(map(astuple, written))
    # Table programs take a file for UTF-8 only when it says so.
    file(code, folder).write_text(out.getvalue(), "utf-8-sig")
    return sum(not row.back_translation for row in written)


def read(code: str, folder: Path = FOLDER) -> dict[str, Row]:
    """Read a language's table, by id; a cell that is missing is empty."""
    text = file(code, folder).read_text("utf-8-sig")
    told = csv.DictReader(StringIO(text, newline=""), restval="")
    return {each["id"]: Row(**{name: each.get(name) or "" for name in COLUMNS}) for each in told}


def file(code: str, folder: Path = FOLDER) -> Path:
    """Return where a language's table is."""
    return folder / f"{code}.csv"


def _kept(row: Row, before: Row | None) -> Row:
    if before is None or not _is_of_now(before, row):
        return row
    return replace(row, back_translation=before.back_translation, remark=before.remark)


def _is_of_now(row: Row, now: Row) -> bool:
    return (row.english, row.translation) == (now.english, now.translation)


def _is_clinical(message_id: str, catalogue: str) -> bool:
    return catalogue in CLINICAL_FILES or CLINICAL_IDS.fullmatch(message_id) is not None


def _shown(language: Language, message_id: str) -> str:
    """Write a text as it is said, with the names of what is filled in."""
    entry = language.entries[message_id]
    names: Mapping[str, str] = {name: f"{{ ${name} }}" for name in said_of(entry).variables}
    return BRANCHES.join(branches(entry, names))
