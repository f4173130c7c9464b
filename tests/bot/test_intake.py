"""The way in: updates are on disk with all that follows from them, or else in their turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import pytest

from bot.clock import MovableClock
from bot.errors import DatabaseUnavailable
from bot.runner import Runner
from bot.runner.intake import TOGETHER_MAX, Intake
from bot.storage.database import Connection, Database
from bot.storage.inbox import Arrival
from tests.bot.clinic import (
    ADAPTOR,
    BOT_ID,
    HOUSE,
    NOON,
    Clinic,
    kept,
    running,
    tapped,
    wrote,
)

STATES = "SELECT update_id, state FROM inbox ORDER BY update_id"
GIVEN_UP = {
    "sqlite": "ROLLBACK",  # as it does itself when the disk is full or fails
    "postgresql": "SELECT pg_terminate_backend(pg_backend_pid())",
}


@pytest.fixture
def clinic(database: Database) -> Clinic:
    """A runner that takes in, and whose loop does not run."""
    clock = MovableClock(NOON)
    return Clinic(database, clock, Runner(database, clock, ADAPTOR, HOUSE, bot_id=BOT_ID))


async def test_an_update_is_confirmed_with_all_that_follows(clinic: Clinic) -> None:
    """When Telegram is told that it has arrived, the answer is on disk."""
    await clinic.runner.receive([wrote(1, "/start"), wrote(2, "/start", person=8)])

    assert await clinic.rows(STATES) == [(1, "done"), (2, "done")]
    assert [chat for chat, _ in await clinic.said()] == [7, 8]


async def test_nothing_overtakes_what_came_before(clinic: Clinic) -> None:
    """While anything of a person waits in the inbox, what they send joins it; others go on."""
    await kept(clinic.database, wrote(1, "/start"))
    await clinic.runner.receive([tapped(2, "1:welcome:1:started:"), wrote(3, "/start", person=8)])
    assert await clinic.rows(STATES) == [(1, "new"), (2, "new"), (3, "done")]

    async with running(clinic.runner.run()):
        await clinic.runner.settled()

    assert await clinic.rows(STATES) == [(1, "done"), (2, "done"), (3, "done")]
    assert [chat for chat, _ in await clinic.said()] == [8, 7, 7]


async def test_an_update_that_fails_is_kept_for_the_loop(clinic: Clinic) -> None:
    """What came with it waits as well, and is then handled alone."""
    await clinic.runner.receive([wrote(1, "/start"), wrote(2, "poison", person=8)])
    assert await clinic.rows(STATES) == [(1, "new"), (2, "new")]
    assert await clinic.said() == []

    async with running(clinic.runner.run()):
        await clinic.runner.settled()

    assert await clinic.rows(STATES) == [(1, "done"), (2, "dead")]


async def test_a_transaction_that_is_lost_confirms_nothing(clinic: Clinic) -> None:
    """When the database gives a whole transaction up, Telegram keeps the update for later."""
    losing = [True]

    async def lose(conn: Connection) -> Callable[[], None]:
        if losing.pop():
            await conn.exec_driver_sql(GIVEN_UP[conn.dialect.name])
            raise ZeroDivisionError
        return lambda: None

    clinic.runner.within_commit(lose)
    with pytest.raises(DatabaseUnavailable):
        await clinic.runner.receive([wrote(1, "/start")])
    assert await clinic.rows(STATES) == []

    losing.append(False)
    await clinic.runner.receive([wrote(1, "/start")])
    assert await clinic.rows(STATES) == [(1, "done")]


async def test_updates_that_come_at_once_share_transactions(clinic: Clinic) -> None:
    """A webhook is called once an update; the second transaction takes all that came meanwhile."""
    commits = list[int]()
    clinic.runner.after_commit(lambda: commits.append(1))

    await asyncio.gather(
        *(clinic.runner.receive([wrote(number, "/start", number)]) for number in range(1, 51))
    )

    assert len(commits) == 2
    assert {state for _, state in await clinic.rows(STATES)} == {"done"}


class Door:
    """Takes in what it is given, group by group, once it is open; one arrival it refuses."""

    def __init__(self, refused: int = 0) -> None:
        self.groups: list[list[int]] = []
        self.is_open = asyncio.Event()
        self.intake = Intake(self.take_in)
        self._refused = refused

    async def take_in(self, arrivals: Sequence[Arrival]) -> None:
        self.groups.append([each.update_id for each in arrivals])
        await self.is_open.wait()
        if self._refused in self.groups[-1]:
            raise ConnectionError

    async def bring(self, *numbers: int) -> None:
        await self.intake.bring([Arrival(number, 7, "") for number in numbers])


async def test_a_group_goes_in_the_order_of_coming() -> None:
    """The first goes alone; who comes meanwhile goes together, and no more than so many."""
    door = Door()
    coming = [asyncio.create_task(door.bring(number)) for number in range(1, TOGETHER_MAX + 3)]
    await asyncio.sleep(0)
    door.is_open.set()
    await asyncio.gather(*coming)

    numbers = list(range(1, TOGETHER_MAX + 3))
    assert door.groups == [numbers[:1], numbers[1 : TOGETHER_MAX + 1], numbers[TOGETHER_MAX + 1 :]]


async def test_a_failure_reaches_each_whose_update_it_was() -> None:
    """Who led the group is told; the others try again, so that none is told of by mistake."""
    door = Door(refused=3)
    coming = [asyncio.create_task(door.bring(number)) for number in (1, 2, 3, 4)]
    await asyncio.sleep(0)
    door.is_open.set()
    ended = await asyncio.gather(*coming, return_exceptions=True)

    assert door.groups == [[1], [2, 3, 4], [3, 4], [4]]
    assert [type(end) for end in ended] == [
        type(None),
        ConnectionError,
        ConnectionError,
        type(None),
    ]


async def test_whoever_gives_up_takes_nobody_along() -> None:
    """A caller that is cancelled while it leads leaves the others to lead themselves."""
    door = Door()
    first = asyncio.create_task(door.bring(1))
    await asyncio.sleep(0)
    second, third = (asyncio.create_task(door.bring(number)) for number in (2, 3))
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    await asyncio.wait([first, second])
    door.is_open.set()
    await third

    assert door.groups == [[1], [3]]


async def test_nothing_is_brought_by_nobody() -> None:
    """A poll without updates costs no transaction."""
    door = Door()
    await door.bring()

    assert door.groups == []
