"""A database of each released version comes up to this one, and nobody in it notices."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import text

from bot.metrics import FAILED
from tests.simulation.hostile import PEOPLE
from tests.simulation.siege import besieged
from tests.storage.make_golden import FOLDER

RELEASED = sorted(path.name.removesuffix(".db.gz") for path in FOLDER.iterdir())
KEPT = ("patients", "assessments", "check_ins", "consents", "questionnaires", "worklist", "audit")
SAID = "SELECT params FROM outbox WHERE id > :seen"


@pytest.fixture(params=RELEASED)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a database as a released version left it."""
    file = tmp_path / "lumbot.db"
    file.write_bytes(gzip.decompress((FOLDER / f"{request.param}.db.gz").read_bytes()))
    return file


def rows(file: Path) -> Iterator[tuple[str, int]]:
    """Count what there is of each kind."""
    with closing(sqlcipher3.connect(file)) as conn:
        for table in KEPT:
            yield table, conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_every_released_version_is_kept() -> None:
    """The one that is about to be released too: it is made again while its tables change."""
    assert version("lumbot") in RELEASED


async def test_conversations_go_on_after_an_upgrade(file: Path) -> None:
    """Whoever stood in the middle taps on; nobody is led back, and nothing is gone."""
    before = dict(rows(file))
    assert before["patients"] > 30

    async with besieged(f"sqlite+aiosqlite:///{file}", seed=2) as siege:
        assert dict(rows(file)) == before
        async with siege.database.reading() as conn:
            seen = (await conn.execute(text("SELECT max(id) FROM outbox"))).scalar_one()
        await siege.look()
        taps = [siege.hostile.tap(person) for person in PEOPLE if person in siege.hostile.taps]
        await siege.runner.receive(taps)
        await siege.runner.settled()
        async with siege.database.reading() as conn:
            said = [row.params for row in await conn.execute(text(SAID), {"seen": seen})]

    assert len(said) >= len(taps) > 20
    assert siege.metrics.events.labels(FAILED)._value.get() == 0
    assert not [each for each in said if "I have been updated" in each]
