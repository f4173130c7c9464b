"""The clock: who is woken when it is moved, and when it is left alone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock, SystemClock

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


async def test_a_moved_clock_wakes_sleepers_in_the_order_of_their_times() -> None:
    """Whoever was due first goes first, whatever the order they fell asleep in."""
    clock, woken = MovableClock(NOON), list[int]()

    async def sleeper(hours: int) -> None:
        await clock.wait_until(NOON + timedelta(hours=hours))
        woken.append(hours)

    tasks = [asyncio.create_task(sleeper(hours)) for hours in (3, 1, 2, 9)]
    await asyncio.sleep(0)
    clock.advance(timedelta(hours=5))
    await asyncio.wait(tasks[:3])

    assert woken == [1, 2, 3]
    assert not tasks[3].done()
    tasks[3].cancel()


async def test_a_standing_clock_shows_the_time_it_was_moved_to() -> None:
    """Nobody but the one who moves it changes the time."""
    clock = MovableClock(NOON)

    clock.move_to(NOON + timedelta(days=1))

    assert clock.now() == NOON + timedelta(days=1)


async def test_waiting_for_the_past_returns_at_once() -> None:
    """A moment that has been is not waited for."""
    clock = MovableClock(NOON)

    await clock.wait_until(NOON - timedelta(days=1))
    await SystemClock().wait_until(NOON - timedelta(days=10_000))

    assert clock.now() == NOON


async def test_a_cancelled_sleeper_is_forgotten() -> None:
    """Moving the clock past a sleeper that was cancelled wakes nobody and breaks nothing."""
    clock = MovableClock(NOON)
    task = asyncio.create_task(clock.sleep(60))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    clock.advance(timedelta(hours=1))

    assert not clock._sleepers


async def test_a_running_clock_wakes_a_sleeper_by_itself_and_when_moved() -> None:
    """The demo's clock goes on by itself from where it was set."""
    clock = MovableClock(NOON, runs=True)
    far = asyncio.create_task(clock.sleep(3600))

    await clock.sleep(0.01)
    assert NOON < clock.now() < NOON + timedelta(minutes=5)

    clock.advance(timedelta(hours=2))
    await far


def test_a_clock_does_not_go_back() -> None:
    """Time that goes back is refused, with the rule."""
    with pytest.raises(ValueError, match="cannot go back"):
        MovableClock(NOON).move_to(NOON - timedelta(seconds=1))


def test_a_clock_needs_a_time_zone() -> None:
    """A start without a time zone is refused."""
    with pytest.raises(ValueError, match="needs a time zone"):
        MovableClock(datetime(2026, 1, 1))  # noqa: DTZ001
