"""What goes wrong, one accident at a time, while patients talk; each counts itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import aiohttp

from bot.emulator import Fault
from tests.faults.clinic import Clinic, until

STRIKES_WITHIN_SECONDS = 5.0
SLOW_SECONDS = 0.7
DOWN_SECONDS = 0.7
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates")
SENDING = METHODS[:2]

Accident = Callable[[Clinic], Awaitable[None]]


async def is_killed(clinic: Clinic) -> None:
    """Die some time after the start, once in a while before anything is asked of Telegram."""
    if clinic.chance.random() < 0.8:
        await clinic.polls()
    await asyncio.sleep(clinic.chance.random() * 0.8)
    await clinic.kill(clinic.machines[0])
    clinic.figures.struck("SIGKILL")
    await clinic.start()


async def is_killed_while_sending(clinic: Clinic) -> None:
    """Die while Telegram has not answered yet; it answers nobody then, and has delivered."""
    held = clinic.telegram.inject(Fault.delay(method=clinic.chance.choice(SENDING), times=3))
    clinic.books.struck.append(held)
    if await _strikes(held):
        await clinic.kill(clinic.machines[0])
        clinic.figures.struck("SIGKILL while sending")
        await clinic.start()
    clinic.telegram.faults.remove(held)


async def is_stopped(clinic: Clinic) -> None:
    """Be stopped by the operator, under load."""
    await clinic.polls()
    await clinic.terminate(clinic.machines[0])
    clinic.figures.struck("SIGTERM")
    await clinic.start()


def failing(name: str, make: Callable[[dict[str, Any]], Fault]) -> Accident:
    """Return an accident in which the next calls of some method fail in this way."""

    async def fails(clinic: Clinic) -> None:
        match = {"method": clinic.chance.choice(METHODS), "times": clinic.chance.randint(1, 3)}
        fault = clinic.telegram.inject(make(match))
        clinic.books.struck.append(fault)
        await _strikes(fault)
        await asyncio.sleep(clinic.chance.random() * 0.3)
        clinic.telegram.faults.remove(fault)
        clinic.figures.struck(name, fault.hits)

    return fails


async def another_polls(clinic: Clinic) -> None:
    """Somebody else asks for the same bot's updates, and confirms none."""
    url = f"{clinic.server.url}/bot{clinic.telegram.bot.token}/getUpdates"
    await clinic.polls()
    async with aiohttp.ClientSession() as session:
        for _ in range(3):
            async with session.post(url, json={"timeout": 0}) as answer:
                await answer.read()
            clinic.figures.struck("another poller")
            with suppress(TimeoutError):
                await until(lambda: clinic.telegram.bot.updates.polled, STRIKES_WITHIN_SECONDS)


async def two_run(clinic: Clinic) -> None:
    """Start a second machine on the same file, and kill the first: the second goes on."""
    await clinic.polls()
    second = await clinic.start()
    await until(lambda: "another_process_serves" in second.said(), 30)
    await clinic.kill(clinic.machines[0])
    clinic.figures.struck("SIGKILL with a second process on the file")
    await clinic.polls()


async def telegram_is_away(clinic: Clinic) -> None:
    """Have every connection refused for a moment."""
    await clinic.books.count_in_the_air()
    await clinic.server.stop()
    await clinic.books.count_in_the_air()  # one more may have left before the door was closed
    clinic.figures.struck("connections refused")
    await asyncio.sleep(DOWN_SECONDS)
    await clinic.server.start()


async def _strikes(fault: Fault) -> bool:
    with suppress(TimeoutError):
        await until(lambda: fault.hits > 0, STRIKES_WITHIN_SECONDS)
    return fault.hits > 0


NETWORK: tuple[Accident, ...] = (
    failing(
        "429",
        lambda match: Fault.refuse(429, "Too Many Requests: retry after 1", retry_after=1, **match),
    ),
    failing("500", lambda match: Fault.refuse(500, "Internal Server Error", **match)),
    failing("502 with HTML", lambda match: Fault.html(502, **match)),
    failing("200 with HTML", lambda match: Fault.html(200, **match)),
    failing("dropped", lambda match: Fault.drop(**match)),
    failing("delivered, then dropped", lambda match: Fault.deliver_then_drop(**match)),
    failing("half-closed socket", lambda match: Fault.half_close(**match)),
    failing("slow answer", lambda match: Fault.delay(SLOW_SECONDS, **match)),
    another_polls,
    telegram_is_away,
)
ALONE: tuple[Accident, ...] = (is_killed_while_sending, is_stopped, two_run)
