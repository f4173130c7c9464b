"""Three machines on one PostgreSQL: one leads, and whichever is lost, the others go on."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable

from tests.bot.lumbot import free_address
from tests.faults.clinic import START_SECONDS_MAX, Clinic, loop_time, until
from tests.faults.machines import Machine

MACHINES = 3
TAKEOVER_SECONDS_MAX = 120.0
GOES_ON_SECONDS = 0.7
ENDS = "a leader that slept while another took over ends itself"
HEARD = "patients are answered on after a takeover"

Accident = Callable[[Clinic], Awaitable[None]]


async def all_start(clinic: Clinic) -> None:
    """Start three machines at once, and wait until one leads and all take updates in."""
    await asyncio.gather(*(one_more(clinic) for _ in range(MACHINES)))
    await until(lambda: clinic.leader() is not None, START_SECONDS_MAX)


async def one_more(clinic: Clinic) -> None:
    """Start a machine and wait until it runs."""
    machine = await clinic.start(LUMBOT_LISTEN=free_address())
    await until(lambda: "Lumbot is running" in machine.said(), START_SECONDS_MAX)


async def leader_is_killed(clinic: Clinic) -> None:
    """Kill the one that leads; another leads in seconds, and patients hear of it."""
    led = _leader(clinic)
    began = loop_time()
    await clinic.kill(led)
    clinic.figures.struck("SIGKILL of the leader")
    await _is_taken_over(clinic, began)
    await one_more(clinic)


async def follower_is_killed(clinic: Clinic) -> None:
    """Kill one that does not lead; nobody notices."""
    led = _leader(clinic)
    others = [each for each in clinic.machines if each is not led]
    await asyncio.sleep(clinic.chance.random() * GOES_ON_SECONDS)
    await clinic.kill(clinic.chance.choice(others))
    clinic.figures.struck("SIGKILL of another")
    await one_more(clinic)


async def leader_is_stopped(clinic: Clinic) -> None:
    """Stop the one that leads, as an operator does: it gives back, and another leads at once."""
    led = _leader(clinic)
    await clinic.terminate(led)
    clinic.figures.struck("SIGTERM of the leader")
    await until(lambda: clinic.leader() is not None, TAKEOVER_SECONDS_MAX)
    await one_more(clinic)


async def leader_sleeps(clinic: Clinic) -> None:
    """Suspend the one that leads until another does; when it wakes it has to end itself."""
    led = _leader(clinic)
    led.kill(signal.SIGSTOP)
    clinic.machines.remove(led)
    try:
        await clinic.books.count_in_the_air()
        clinic.figures.struck("leader suspended")
        await until(lambda: clinic.leader() is not None, TAKEOVER_SECONDS_MAX)
    finally:
        clinic.machines.append(led)
        led.kill(signal.SIGCONT)
    clinic.figures.passed(ENDS, 1)
    code = await clinic.is_gone(led)
    if code != 1:
        clinic.figures.failed(ENDS, f"{code}: {led.said()[-800:]}")
    await one_more(clinic)


async def _is_taken_over(clinic: Clinic, began: float) -> None:
    await until(lambda: clinic.leader() is not None, TAKEOVER_SECONDS_MAX)
    clinic.figures.takeover_seconds.append(loop_time() - began)
    told = _told(clinic)
    clinic.figures.passed(HEARD, 1)
    try:
        await until(lambda: _told(clinic) > told, TAKEOVER_SECONDS_MAX)
    except TimeoutError:
        clinic.figures.failed(HEARD, "Nobody was told anything after a takeover.")


def _told(clinic: Clinic) -> int:
    return sum(each.from_bot for user in clinic.books.people for each in user.transcript)


def _leader(clinic: Clinic) -> Machine:
    leader = clinic.leader()
    assert leader is not None, "Nobody leads."
    return leader
