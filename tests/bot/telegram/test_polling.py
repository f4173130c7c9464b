"""Polling: an update is confirmed only when it is on disk, and no fault ends it but one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.clock import MovableClock
from bot.emulator import Fault, Telegram, User
from bot.errors import DatabaseUnavailable, TokenRefused
from bot.telegram.calling import call
from bot.telegram.polling import Polling

STEP = timedelta(seconds=1)


class Inbox:
    """Keeps the texts that came in; ``failures`` are raised first, one a call."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.texts: list[str] = []
        self.calls = 0
        self.came = asyncio.Event()

    async def __call__(self, raws: Sequence[dict[str, Any]]) -> None:
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        self.texts += [raw["message"]["text"] for raw in raws]
        self.came.set()

    async def gets(self, count: int, clock: MovableClock | None = None) -> list[str]:
        """Wait for this many texts; with a clock, move it while waiting."""
        async with asyncio.timeout(10):
            while len(self.texts) < count:
                if clock:
                    clock.advance(STEP)
                    await asyncio.sleep(0.002)
                else:
                    self.came.clear()
                    await self.came.wait()
        return self.texts


async def until(holds: Callable[[], bool]) -> None:
    """Wait until this holds."""
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - the local Telegram rings no bell for it
            await asyncio.sleep(0.002)


@asynccontextmanager
async def polling(bot: Bot, clock: MovableClock, inbox: Inbox) -> AsyncIterator[Polling]:
    """Poll while the block runs."""
    polling = Polling(bot, clock, inbox)
    task = asyncio.create_task(polling.run())
    try:
        yield polling
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_updates_come_in_order_and_once(bot: Bot, ana: User, clock: MovableClock) -> None:
    """What waited comes first, what follows later, and nothing twice."""
    await ana.send("a")
    await ana.send("b")
    async with polling(bot, clock, inbox := Inbox()) as poller:
        assert await inbox.gets(2) == ["a", "b"]
        assert poller.last_good_at == clock.now()
        await ana.send("c")
        assert await inbox.gets(3) == ["a", "b", "c"]


async def test_nothing_is_confirmed_before_it_is_on_disk(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram
) -> None:
    """While the commit has not returned, Telegram still holds the update."""
    await ana.send("a")
    committing, may_commit = asyncio.Event(), asyncio.Event()

    class Slow(Inbox):
        async def __call__(self, raws: Sequence[dict[str, Any]]) -> None:
            committing.set()
            await may_commit.wait()
            await super().__call__(raws)

    async with polling(bot, clock, inbox := Slow()):
        await committing.wait()
        assert len(telegram.bot.updates.items) == 1
        assert len(telegram.journal.of("getUpdates")) == 1
        may_commit.set()
        await inbox.gets(1)
        await until(lambda: not telegram.bot.updates.items)


async def test_a_database_that_does_not_answer_loses_nothing(
    bot: Bot, ana: User, clock: MovableClock
) -> None:
    """The same updates are fetched again until they can be kept."""
    await ana.send("a")
    busy = DatabaseUnavailable("The database does not answer.")
    async with polling(bot, clock, inbox := Inbox(busy, busy)):
        assert await inbox.gets(1, clock) == ["a"]
    assert inbox.calls == 3


async def test_any_other_fault_of_the_inbox_ends_it_unconfirmed(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram
) -> None:
    """A fault of the program stops polling with the update still at Telegram."""
    await ana.send("a")
    with pytest.raises(ZeroDivisionError):
        await Polling(bot, clock, Inbox(ZeroDivisionError())).run()
    assert len(telegram.bot.updates.items) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault.html(502), Fault.html(200), Fault.drop(), Fault.deliver_then_drop(),
        Fault.refuse(500, "Internal Server Error: restart"),
        Fault.refuse(409, "Conflict: terminated by other getUpdates request"),
        Fault.refuse(429, "Too Many Requests: retry after 3", retry_after=3),
    ],
    ids=lambda fault: fault.error.code if fault.error else f"{fault.kind} {fault.status}",
)  # fmt: skip
@pytest.mark.parametrize("method", ["deleteWebhook", "getUpdates"])
async def test_it_recovers_from_every_fault(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram, method: str, fault: Fault
) -> None:
    """After each failure it rests and asks again, and what was sent meanwhile arrives once."""
    fault.hits, fault.method, fault.times = 0, method, 3
    telegram.inject(fault)
    await ana.send("a")
    async with polling(bot, clock, inbox := Inbox()):
        assert await inbox.gets(1, clock) == ["a"]
    assert fault.hits == 3


async def test_it_rests_longer_the_longer_telegram_is_down(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram
) -> None:
    """Rests double from one second to half a minute, and are short again after a success."""
    telegram.inject(down := Fault.html(502, method="getUpdates", times=None))
    started = clock.now()
    async with polling(bot, clock, inbox := Inbox()):
        while clock.now() < started + timedelta(seconds=122):
            clock.advance(STEP)
            for _ in range(4):
                await asyncio.sleep(0.001)
        tries = [
            round((entry.at - started).total_seconds())
            for entry in telegram.journal.of("getUpdates")
        ]
        assert tries == pytest.approx([0, 1, 3, 7, 15, 31, 61, 91, 121], abs=3)
        telegram.faults.remove(down)
        await ana.send("a")
        assert await inbox.gets(1, clock) == ["a"]


async def test_a_webhook_is_taken_away_first(
    bot: Bot, ana: User, clock: MovableClock, telegram: Telegram
) -> None:
    """A webhook of an earlier life does not stop polling, and what waits for it is kept."""
    await call(bot, "setWebhook", {"url": "http://127.0.0.1:9/"})
    await ana.send("a")
    async with polling(bot, clock, inbox := Inbox()):
        assert await inbox.gets(1) == ["a"]
    assert telegram.bot.webhook is None


async def test_empty_polls(bot: Bot, ana: User, clock: MovableClock, telegram: Telegram) -> None:
    """A poll that ends with nothing is followed by the next, and nothing is stored."""
    async with polling(bot, clock, inbox := Inbox()):
        await until(lambda: telegram.bot.updates.polled)
        assert inbox.calls == 0
        await ana.send("a")
        await inbox.gets(1)
    assert inbox.calls == 1


@pytest.mark.parametrize("method", ["deleteWebhook", "getUpdates"])
async def test_a_revoked_token_ends_it(
    bot: Bot, clock: MovableClock, telegram: Telegram, method: str
) -> None:
    """A token that Telegram does not know stops the program, and is not in the error."""
    telegram.inject(Fault.refuse(401, "Unauthorized", method=method))

    with pytest.raises(TokenRefused) as caught:
        await Polling(bot, clock, Inbox()).run()

    assert caught.value.__context__ is None
    assert bot.token not in f"{caught.value!r}"
