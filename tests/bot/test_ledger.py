"""The ledger of a broadcast as a file that a table program opens."""

from __future__ import annotations

import csv
import io

from bot.clock import MovableClock
from bot.ledger import HEAD, file_name, written
from bot.outbox import Refused
from bot.storage.database import Database
from tests.bot.clinic import NOON
from tests.bot.newsroom import Newsroom, reader
from tests.bot.test_broadcasts import sends

FORMULA = "=HYPERLINK(1)"


async def lines(room: Newsroom) -> list[list[str]]:
    """The file's lines, as a table program reads them."""
    async with room.database.reading() as conn:
        content = await written(conn, 1)
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def test_every_patient_has_a_line_with_what_became_of_the_message(
    database: Database,
) -> None:
    """Numbers and outcomes, and nobody's name; who was left out is in it with the reason."""
    room = Newsroom(database, MovableClock(NOON))
    await room.people(reader(), reader(language="es"), reader(is_stopped=True))
    room.outcomes[1002] = Refused(403, "Forbidden: bot was blocked by the user")
    await room.start()
    await sends(room)

    head, *rest = await lines(room)

    assert head == list(HEAD)
    assert [(each[0], each[1], each[2]) for each in rest] == [
        ("1", "en", "delivered"),
        ("2", "es", "blocked"),
        ("3", "en", "stopped"),
    ]
    assert (rest[0][4], rest[2][4]) == (NOON.isoformat(timespec="seconds"), "")
    assert file_name(1) == "broadcast-1.csv"


async def test_nothing_in_it_runs_as_a_formula(database: Database) -> None:
    """What an app called its language is shown as it was written."""
    room = Newsroom(database, MovableClock(NOON))
    await room.people(reader(language=FORMULA))
    await room.start()
    await sends(room)

    _, line = await lines(room)

    assert line[1] == f"'{FORMULA}"
