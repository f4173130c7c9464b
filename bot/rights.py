"""A patient's copy of everything: one archive with one JSON file, and a list for each table.

One archive, because it arrives whole or not at all, and because lists of different columns do
not fit one CSV file.
"""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from typing import Final

import orjson

from bot.l10n import SOURCE, Catalogues
from bot.storage.holdings import Cell, Holdings, Rows, opened
from flows import kept
from flows.texts import Text, text

# The names of columns are the database library's own kind of text.
AS_JSON: Final = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS
# Stands for a picture's key in an outbox row; what is sent is gathered when it leaves.
COPY: Final = "copy"
FILE_NAME: Final = "lumbot-copy.zip"
# A table program would run a cell that begins like this.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
STAMP = (1980, 1, 1, 0, 0, 0)  # an archive holds no time of its own, so that it can be compared


def archive(holdings: Holdings, made_at: datetime) -> bytes:
    """Pack all that is held about one patient."""
    written = {
        "made_at": made_at.isoformat(),
        "held": {
            table: [{name: opened(cell) for name, cell in row.items()} for row in rows]
            for table, rows in holdings.items()
        },
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as files:
        _put(files, "everything.json", orjson.dumps(written, option=AS_JSON))
        for table, rows in holdings.items():
            if rows:
                _put(files, f"{table}.csv", as_csv(rows))
    return packed.getvalue()


def as_csv(rows: Rows) -> bytes:
    """Write rows of one table for any table program, with the mark that says UTF-8."""
    lines = io.StringIO()
    writer = csv.writer(lines)
    writer.writerow(rows[0])
    writer.writerows([[harmless(cell) for cell in row.values()] for row in rows])
    return lines.getvalue().encode("utf-8-sig")


def harmless(cell: Cell) -> str:
    """Write a cell so that no table program takes it for a formula."""
    said = "" if cell is None else str(cell)
    return f"'{said}" if said.startswith(FORMULA) else said


def _put(files: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    files.writestr(info, content)


def kept_table(catalogues: Catalogues) -> str:
    """Write what is kept as a table in Markdown, for the page in the docs."""

    def said(text: Text) -> str:
        return catalogues.label(text, SOURCE)

    rows = [
        (
            f"`{each.table}`",
            said(text(f"privacy-topic-{each.topic}")),
            said(text(f"privacy-reader-{each.reader}")),
            said(kept.how_long(each)),
        )
        for each in kept.KEPT
    ]
    others = [(f"`{table}`", f"nothing: {why}", "", "") for table, why in kept.OTHERS.items()]
    head = (("Table", "What of a patient", "On whose screen", "How long"), ("---",) * 4)
    return "".join(f"| {' | '.join(row)} |\n" for row in (*head, *rows, *others))
