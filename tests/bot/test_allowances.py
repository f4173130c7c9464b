"""Somebody who floods is slowed, nothing of theirs is lost, and nobody else waits."""

from __future__ import annotations

from datetime import timedelta

from bot.runner.allowances import BURST, IN_A_BATCH_MAX, INTERVAL, Allowances
from bot.storage.inbox import Waiting
from tests.bot.clinic import NOON, Clinic, wrote

FLOODER, OTHER = 7, 8
FLOOD = BURST + 40
HANDLED = "SELECT count(*) FROM inbox WHERE state = 'done' AND user_key = {}"


async def handled(clinic: Clinic, person: int) -> int:
    """Count what was handled of somebody."""
    return int((await clinic.rows(HANDLED.format(person)))[0][0])


async def test_a_flood_is_slowed_and_nothing_of_it_is_lost(clinic: Clinic) -> None:
    """A stretch of taps is handled at once, the rest two a second, to the last."""
    await clinic.receive(*(wrote(number, "hello", FLOODER) for number in range(1, FLOOD + 1)))
    assert await handled(clinic, FLOODER) == BURST

    clinic.clock.advance(INTERVAL * 10)
    await clinic.receive()
    assert await handled(clinic, FLOODER) == BURST + 10

    clinic.clock.advance(timedelta(hours=1))
    await clinic.receive()
    assert await handled(clinic, FLOODER) == FLOOD


async def test_nobody_waits_behind_a_flood(clinic: Clinic) -> None:
    """Whoever writes after a flood is answered while the flood still waits."""
    flood = [wrote(number, "hello", FLOODER) for number in range(1, FLOOD + 1)]
    await clinic.receive(*flood, wrote(FLOOD + 1, "/start", OTHER))

    assert await handled(clinic, OTHER) == 1
    assert await handled(clinic, FLOODER) == BURST
    assert (OTHER, "welcome-hello welcome-not-a-doctor") in await clinic.said()


def waiting(*people: int) -> list[Waiting]:
    """Return one update of each of these."""
    return [Waiting(number, number, person, "") for number, person in enumerate(people)]


def test_a_batch_has_room_for_others() -> None:
    """One person fills no batch, and what is taken keeps its order."""
    taken = Allowances().share(waiting(*[FLOODER] * 30, OTHER), NOON)

    assert [each.row_id for each in taken] == [*range(IN_A_BATCH_MAX), 30]


def test_what_nobody_sent_is_not_counted() -> None:
    """It is read and forgotten, at no cost to anybody."""
    allowances = Allowances()

    assert len(allowances.share(waiting(*[0] * 500), NOON)) == 500
    assert allowances.resting(NOON) == {}


def test_a_pause_gives_everything_back() -> None:
    """Who was silent for as long as the flood was ahead may tap through another stretch."""
    allowances = Allowances()
    for _ in range(BURST // IN_A_BATCH_MAX):
        allowances.share(waiting(*[FLOODER] * 30), NOON)
    assert allowances.share(waiting(FLOODER), NOON) == []
    assert allowances.resting(NOON) == {FLOODER: NOON + INTERVAL}

    later = NOON + INTERVAL * BURST
    assert allowances.resting(later) == {}
    assert len(allowances.share(waiting(*[FLOODER] * 30), later)) == IN_A_BATCH_MAX
