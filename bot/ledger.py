"""The ledger of a broadcast as a file for the clinic: patients by number, never by name."""

from __future__ import annotations

import csv
import io
from typing import Final

from bot.rights import FORMULA
from bot.storage import ledgers
from bot.storage.database import Connection

# Stands for a picture's key in an outbox row; the file is written when it leaves.
LEDGER: Final = "ledger"
HEAD: Final = ("patient", "language", "outcome", "reason", "sent_at")


async def written(conn: Connection, number: int) -> bytes:
    """Write the ledger as CSV, ready for a table program: nothing in it runs as a formula."""
    file = io.StringIO(newline="")
    lines = csv.writer(file)
    lines.writerow(HEAD)
    async for each in ledgers.entries(conn, number):
        at = each.at.isoformat(timespec="seconds") if each.at else ""
        cells = (each.patient_id, each.language, each.outcome, each.reason, at)
        lines.writerow([_harmless(str(cell)) for cell in cells])
    return file.getvalue().encode("utf-8-sig")


def file_name(number: int) -> str:
    """Name the file after its broadcast."""
    return f"broadcast-{number}.csv"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
