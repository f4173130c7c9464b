"""The writer's queue: who goes first, and that nobody waits for ever."""

from __future__ import annotations

import asyncio

from bot.storage.turns import PASSED_MAX, Turns


async def order_of(asked: str, cancelled: int | None = None) -> str:
    """Ask for turns in this order while one is out, "b" for bulk; return who came when."""
    turns, came = Turns(), ""

    async def take(name: str) -> None:
        nonlocal came
        async with turns.turn(in_bulk=name == "b"):
            came += name
            await asyncio.sleep(0)

    async with turns.turn(in_bulk=False):
        tasks = [asyncio.create_task(take(name)) for name in asked]
        await asyncio.sleep(0)
        if cancelled is not None:
            tasks[cancelled].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return came


async def test_what_somebody_waits_for_goes_first() -> None:
    """Work in bulk that asked before lets it pass, and each keeps its order otherwise."""
    assert await order_of("b12") == "12b"


async def test_work_in_bulk_has_its_turn() -> None:
    """It is passed by so many, and then by nobody more."""
    people = "p" * (PASSED_MAX + 3)

    assert await order_of("b" + people) == "p" * PASSED_MAX + "b" + "ppp"


async def test_who_gives_up_waiting_holds_nobody_back() -> None:
    """The next one is called instead, also when the one cancelled was just being called."""
    assert await order_of("123", cancelled=0) == "23"
    assert await order_of("bb", cancelled=0) == "b"


async def test_one_at_a_time() -> None:
    """Nobody comes in between while a turn is handed over."""
    turns, inside = Turns(), 0

    async def take() -> None:
        nonlocal inside
        async with turns.turn(in_bulk=False):
            inside += 1
            await asyncio.sleep(0)
            assert inside == 1
            inside -= 1

    await asyncio.gather(*(take() for _ in range(5)))
    await take()
