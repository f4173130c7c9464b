"""The worklist under whatever staff do at once: nothing is lost, and nothing done twice."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import MovableClock
from bot.runner import House, Runner
from bot.storage import worklist
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.worklist import Overtaken
from tests.bot.clinic import ADAPTOR, BOT_ID, NOON, Clinic, running, tapped, wrote

OWNERS = (500, 501, 502)
PATIENT = 7
HOUSE = House("UTC", ("en", "es"), OWNERS)
HISTORY = "SELECT id, state, taken_by, cleared_by FROM worklist ORDER BY id"


@dataclass(frozen=True)
class Doing:
    """One tap: who, what, and on which matter."""

    person: int
    what: str
    item: int


DOINGS = st.lists(
    st.builds(
        Doing,
        st.sampled_from(OWNERS),
        st.sampled_from(["take", "take", "back", "answered", "answered", "look"]),
        st.integers(1, 3),
    ),
    max_size=14,
)


async def play(folder: Path, doings: list[Doing], cuts: int) -> tuple[list[tuple[Any, ...]], ...]:
    """Have three matters come up and these taps come in, many at once; return what is held."""
    url = f"sqlite+aiosqlite:///{folder / 'lumbot.db'}"
    await upgrade(url)
    database = Database.open(url)
    clock = MovableClock(NOON)
    raws = [tapped(20 + number, *data_of(each)) for number, each in enumerate(doings)]
    batches = [raws[at : at + cuts] for at in range(0, len(raws), cuts)]
    asks = [wrote(number, "/start", person=owner) for number, owner in enumerate(OWNERS, 1)]
    asks.append(wrote(9, "/start", person=PATIENT))
    for batch in [asks, *batches]:
        # A runner for each batch: whatever it remembers, the next one does not.
        runner = Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
        async with running(runner.run()):
            await runner.receive(batch)
            await runner.settled()
            if batch is asks:
                await come_up(database)
    held = Clinic(database, clock, Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID))
    matters = await held.rows(HISTORY)
    noted = await held.rows("SELECT action, count(*) FROM audit GROUP BY action")
    faults = await held.rows("SELECT id FROM inbox WHERE state = 'dead'")
    await database.close()
    return matters, noted, faults


def data_of(doing: Doing) -> tuple[str, int]:
    """The button of a tap, and who taps it."""
    verb = "" if doing.what == "look" else f"{doing.what}."
    return f"1:clinic_alert::{verb}{doing.item}", doing.person


async def come_up(database: Database) -> None:
    """Put three matters on the list."""
    async with database.writing() as conn:
        for number in (1, 2, 3):
            await conn.exec_driver_sql(
                "INSERT INTO worklist (patient_id, at, dedupe_key, kind) SELECT id, created_at,"
                f" 'k{number}', 'contact_wanted' FROM patients WHERE telegram_id = {PATIENT}"
            )


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(doings=DOINGS, cuts=st.integers(1, 6))
def test_a_matter_is_never_lost_and_never_handled_twice(doings: list[Doing], cuts: int) -> None:
    """Whoever taps what in whatever order, in one batch or many, with restarts in between."""
    with TemporaryDirectory() as folder:
        matters, noted, faults = asyncio.run(play(Path(folder), doings, cuts))

    count: dict[str, int] = dict(noted)
    taken = [each for each in matters if each[1] == "taken"]
    cleared = [each for each in matters if each[1] == "cleared"]
    assert not faults
    assert [each[0] for each in matters] == [1, 2, 3]
    assert all(by in OWNERS for _, _, by, _ in taken)
    assert all(taken_by == cleared_by for _, _, taken_by, cleared_by in cleared)
    assert count.get("work_cleared", 0) == len(cleared)
    ended = count.get("work_given_back", 0) + len(cleared)
    assert count.get("work_taken", 0) == ended + len(taken)


@pytest.fixture
async def listed(clinic: Clinic) -> Clinic:
    """A clinic whose list holds three matters."""
    await clinic.receive(wrote(1, "/start"))
    await come_up(clinic.database)
    return clinic


async def test_a_matter_is_taken_from_the_list_once(listed: Clinic) -> None:
    """The row itself refuses a second taker, also on a database with several machines."""
    async with listed.database.writing() as conn:
        await worklist.take(conn, 1, 500, NOON)
        with pytest.raises(Overtaken):
            await worklist.take(conn, 1, 501, NOON)

    assert (await listed.rows(HISTORY))[0] == (1, "taken", 500, None)


async def test_only_who_took_a_matter_clears_it(listed: Clinic) -> None:
    """Not a colleague, and not before it is taken."""
    async with listed.database.writing() as conn:
        with pytest.raises(Overtaken):
            await worklist.clear(conn, 1, 500, NOON, "called")
        await worklist.take(conn, 1, 500, NOON)
        with pytest.raises(Overtaken):
            await worklist.clear(conn, 1, 501, NOON, "called")
        await worklist.clear(conn, 1, 500, NOON, "called")

    assert (await listed.rows(HISTORY))[0] == (1, "cleared", 500, 500)


async def test_the_list_is_urgent_first_and_then_by_age(listed: Clinic) -> None:
    """What is cleared is no longer on it, and each page says how many there are in all."""
    async with listed.database.writing() as conn:
        await conn.exec_driver_sql("UPDATE worklist SET kind = 'emergency' WHERE id = 3")
        kinds = ["contact_wanted", "emergency"]
        first, count = await worklist.waiting(conn, kinds, ["emergency"], offset=0, limit=2)
        rest, _ = await worklist.waiting(conn, kinds, ["emergency"], offset=2, limit=2)

    assert ([each.id for each in first], [each.id for each in rest], count) == ([3, 1], [2], 3)
