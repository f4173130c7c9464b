"""A broadcast through crashes, pauses and changes of mind: everybody once, or a reason."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import broadcasts
from bot.clock import MovableClock
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from flows.clinic.broadcasting import Steering
from flows.clinic.facts_broadcasts import BroadcastState
from tests.bot.clinic import NOON, running
from tests.bot.newsroom import Newsroom, reader

REASONS = {"stopped", "no_consent", "blocked", "unknown"}


async def killed_after(turns: int, work: asyncio.Task[object]) -> None:
    """End a task after so many turns of the loop, as a crash would."""
    for _ in range(turns):
        await asyncio.sleep(0)
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work


async def finished(room: Newsroom, number: int) -> None:
    """Let a broadcast come to its end, whatever was done to it."""
    await room.steer(number, Steering.RESUME)
    async with running(room.dispatcher.run()):
        while (await room.known(number)).state is not BroadcastState.DONE:
            await room.feed()
            room.dispatcher.wake()
            await room.dispatcher.settled()
            room.clock.advance(timedelta(minutes=1))


@pytest.mark.slow
async def test_a_kill_at_any_moment_of_a_step_loses_and_doubles_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The feeder is ended after one more turn each time, and begun again where it was."""
    monkeypatch.setattr(broadcasts, "PATIENTS_A_STEP", 3)
    room = Newsroom(database, MovableClock(NOON))
    await room.people(*(reader() for _ in range(20)))
    number = await room.start()
    for turns in range(60):
        await killed_after(turns, asyncio.create_task(room.step()))

    await finished(room, number)

    assert sorted(chat for chat, _ in room.said) == [1000 + each for each in range(1, 21)]
    assert await room.ledger() == dict.fromkeys(range(1, 21), "delivered")


ACTS = st.one_of(
    st.tuples(st.just("step"), st.just(0)),
    st.tuples(st.just("send"), st.just(0)),
    st.tuples(st.just("crash_feeding"), st.integers(0, 40)),
    st.tuples(st.just("crash_sending"), st.integers(0, 60)),
    st.tuples(st.just("pause"), st.just(0)),
    st.tuples(st.just("resume"), st.just(0)),
    st.tuples(st.just("stop"), st.integers(1, 9)),
    st.tuples(st.just("withdraw"), st.integers(1, 9)),
    st.tuples(st.just("block"), st.integers(1, 9)),
    st.tuples(st.just("join"), st.just(0)),
    st.tuples(st.just("wait"), st.integers(1, 600)),
)
CHANGES = {
    "stop": {"is_stopped": True},
    "withdraw": {"broadcast_consent": False},
    "block": {"is_blocked": True},
}


async def act(room: Newsroom, number: int, name: str, value: int) -> None:
    """Do one thing that can happen."""
    match name:
        case "step":
            await room.step()
        case "send":
            async with running(room.dispatcher.run()):
                await room.dispatcher.settled()
        case "crash_feeding":
            await killed_after(value, asyncio.create_task(room.step()))
        case "crash_sending":
            await killed_after(value, asyncio.create_task(room.dispatcher.run()))
        case "pause" | "resume":
            await room.steer(number, Steering(name))
        case "join":
            await room.people(reader())
        case "wait":
            room.clock.advance(timedelta(seconds=value))
        case _:
            await room.change(value, **CHANGES[name])


async def play(folder: Path, acts: list[tuple[str, int]]) -> tuple[Newsroom, dict[int, str]]:
    """Play one game to its end."""
    url = f"sqlite+aiosqlite:///{folder / 'lumbot.db'}"
    await upgrade(url)
    room = Newsroom(Database.open(url), MovableClock(NOON))
    await room.people(*(reader() for _ in range(9)))
    number = await room.start()
    for name, value in acts:
        # Whoever is not running has forgotten all that is not on disk.
        fresh = Newsroom(room.database, room.clock, taken=room.taken)
        await act(fresh, number, name, value)
    await finished(Newsroom(room.database, room.clock, taken=room.taken), number)
    ledger = await room.ledger(number)
    await room.database.close()
    return room, ledger


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, max_size=14))
def test_everybody_gets_it_once_or_leaves_a_reason(acts: list[tuple[str, int]]) -> None:
    """Whatever happens in whatever order, nobody is left out in silence and nobody twice."""
    with TemporaryDirectory() as folder:
        room, ledger = asyncio.run(play(Path(folder), acts))

    chats = [chat for chat, _ in room.said]
    assert len(chats) == len(set(chats))
    got = {chat - 1000 for chat in chats}
    for patient, outcome in ledger.items():
        assert outcome in REASONS or (outcome == "delivered" and patient in got)
    joined = sum(name == "join" for name, _ in acts)
    assert set(range(1, 10)) <= set(ledger) <= set(range(1, 10 + joined))
