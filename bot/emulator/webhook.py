"""Delivery of updates to a webhook: each lane in order, the next only after the last was taken.

Anything but a 2xx answer is tried again, at once and then ever more slowly on the clock; a
``Retry-After`` header is obeyed. A method named in the answer is carried out silently.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

import aiohttp
import orjson

from bot.emulator.bots import Bot, Webhook
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError
from bot.emulator.methods import call
from bot.emulator.updates import Pending

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
ANSWER_SECONDS = 60
MAX_PAUSE_SECONDS = 60
MAX_RETRY_AFTER_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one delivery went; ``pause_seconds`` is what the receiver asked for, if it did."""

    taken: bool
    trouble: str = ""
    pause_seconds: float | None = None


class Delivery:
    """Delivers the updates of one bot to one webhook, until cancelled."""

    def __init__(self, telegram: Telegram, bot: Bot, webhook: Webhook) -> None:
        self.telegram = telegram
        self.bot = bot
        self.webhook = webhook
        self._lanes: dict[int, deque[Pending]] = {}
        self._queued_up_to = 0
        self._free = asyncio.Semaphore(webhook.max_connections)

    async def run(self) -> None:
        """Deliver whatever waits and whatever comes."""
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as lanes:
            while self._wanted:
                for lane in self._new_lanes():
                    lanes.create_task(self._empty(lane, session))
                await self.bot.updates.changed.wait(ANSWER_SECONDS)

    @property
    def _wanted(self) -> bool:
        """Whether the webhook is still the bot's own."""
        return self.bot.webhook is self.webhook

    def _new_lanes(self) -> list[int]:
        """Sort new updates into lanes and return the lanes nobody empties yet."""
        fresh: list[int] = []
        for item in self.bot.updates.after(self._queued_up_to):
            if item.lane not in self._lanes:
                self._lanes[item.lane] = deque()
                fresh.append(item.lane)
            self._lanes[item.lane].append(item)
            self._queued_up_to = item.id
        return fresh

    async def _empty(self, lane: int, session: aiohttp.ClientSession) -> None:
        waiting = self._lanes[lane]
        while waiting and self._wanted:
            await self._deliver(waiting[0], session)
            self.bot.updates.remove(waiting.popleft().id)
        del self._lanes[lane]

    async def _deliver(self, item: Pending, session: aiohttp.ClientSession) -> None:
        clock, attempt = self.telegram.clock, 0
        while item.expires_at > clock.now().timestamp():
            # Until it is taken or expired; a removed webhook cancels this task.
            async with self._free:
                outcome = await self._post(item, session)
            if outcome.taken:
                return
            self.webhook.last_error, self.webhook.last_error_at = outcome.trouble, clock.now()
            pause = float(min(2**attempt, MAX_PAUSE_SECONDS)) if attempt else 0.0
            await clock.sleep(pause if outcome.pause_seconds is None else outcome.pause_seconds)
            attempt += 1

    async def _post(self, item: Pending, session: aiohttp.ClientSession) -> Outcome:
        headers = {"Content-Type": "application/json"}
        if self.webhook.secret:
            headers[SECRET_HEADER] = self.webhook.secret
        body = orjson.dumps(item.to_api())
        try:
            async with session.post(
                self.webhook.url, data=body, headers=headers, allow_redirects=False
            ) as response:
                answer = await response.read()
                if 200 <= response.status < 300:
                    self._carry_out(answer)
                    return Outcome(taken=True)
                return Outcome(
                    taken=False,
                    trouble=f"Wrong response from the webhook: {response.status} {response.reason}",
                    pause_seconds=_asked_pause(response.headers.get("Retry-After")),
                )
        except (aiohttp.ClientError, TimeoutError) as error:
            return Outcome(taken=False, trouble=str(error) or "Read timeout expired")

    def _carry_out(self, answer: bytes) -> None:
        try:
            wanted = orjson.loads(answer)
        except orjson.JSONDecodeError:
            return
        if not isinstance(wanted, dict) or not isinstance(wanted.get("method"), str):
            return
        name = wanted.pop("method")
        now = self.telegram.clock.now()
        try:
            call(self.telegram, self.bot, name, wanted)
        except ApiError as error:
            self.telegram.journal.add(now, self.bot.id, name, wanted, error.description)
        else:
            self.telegram.journal.add(now, self.bot.id, name, wanted, "ok")


def _asked_pause(header: str | None) -> float | None:
    if header is None or not header.isdigit():
        return None
    return float(min(int(header), MAX_RETRY_AFTER_SECONDS))


async def deliver_all(telegram: Telegram) -> None:
    """Keep one delivery running for each bot that has a webhook, as webhooks come and go."""
    running: dict[str, tuple[Webhook, asyncio.Task[None]]] = {}
    try:
        while True:
            for token, bot in telegram.bots.items():
                known = running.get(token)
                if known is not None and known[0] is not bot.webhook:
                    known[1].cancel()
                    del running[token]
                if bot.webhook is not None and token not in running:
                    delivery = Delivery(telegram, bot, bot.webhook)
                    running[token] = bot.webhook, asyncio.create_task(delivery.run())
            await telegram.webhooks_changed.wait(ANSWER_SECONDS)
    finally:
        for _webhook, task in running.values():
            task.cancel()
        await asyncio.gather(*(task for _, task in running.values()), return_exceptions=True)
