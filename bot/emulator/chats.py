"""The local Telegram itself: people, bots, chats and what they say. No network in here.

Everything is synchronous and follows the injected clock, so the same calls always leave the
same state.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from bot.emulator.bots import Bot
from bot.emulator.clock import Clock, SystemClock
from bot.emulator.errors import ApiError, refusal
from bot.emulator.faults import Fault, Faults
from bot.emulator.files import FileStore
from bot.emulator.flood import Bucket, Limits
from bot.emulator.journal import Changes, Journal
from bot.emulator.updates import Signal, UpdateQueue
from bot.emulator.users import Chat, ChatKind, Profile

Json = dict[str, Any]

LOCAL_BOT = "4200000001:local-telegram-needs-no-secret"
FIRST_USER_ID = 700_000_001
FIRST_UPDATE_ID = 100_000_001
TYPING_SECONDS = 5


class Telegram:
    """One local Telegram with one bot from the start; ``limits=None`` turns flood control off."""

    def __init__(
        self,
        *,
        token: str = LOCAL_BOT,
        clock: Clock | None = None,
        limits: Limits | None = Limits(),  # noqa: B008 - a frozen value
        strict: bool = True,
        http_webhooks: bool = True,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.limits = limits
        self.strict = strict
        self.http_webhooks = http_webhooks
        self.people: dict[int, Profile] = {}
        self.bots: dict[str, Bot] = {}
        self.files = FileStore()
        self.faults = Faults()
        self.journal = Journal()
        self.changes = Changes()
        self.webhooks_changed = Signal()
        self._user_ids = count(FIRST_USER_ID)
        self._query_ids = count(1)
        self.bot = self.add_bot(token)

    def add_bot(self, token: str, *, name: str = "Local bot", username: str = "") -> Bot:
        """Register a bot by its token, ``<number>:<anything>``."""
        bot_id = int(token.split(":", 1)[0])
        username = username or f"local_{bot_id}_bot"
        profile = Profile(bot_id, name, username=username, is_bot=True, role="bot")
        now = self.clock.now().timestamp()
        limits = self.limits or Limits()
        bot = Bot(
            profile,
            token,
            UpdateQueue(self.clock, FIRST_UPDATE_ID),
            Bucket.full(limits.overall_per_second, limits.overall_per_second, now),
            Bucket.full(limits.paid_per_second, limits.paid_per_second, now),
        )
        self.people[bot_id] = profile
        self.bots[token] = bot
        return bot

    def add_person(
        self,
        name: str,
        *,
        language_code: str | None = "en",
        role: str = "patient",
        user_id: int | None = None,
    ) -> Profile:
        """Register somebody who has not written to any bot yet."""
        chosen = next(self._user_ids) if user_id is None else user_id
        profile = Profile(chosen, name, language_code=language_code, role=role)
        self.people[chosen] = profile
        self.changes.note(chosen)
        return profile

    def forget_people(self) -> None:
        """Start over: no people, chats, waiting updates or faults; bots and requests stay."""
        self.faults.clear()
        for bot in self.bots.values():
            bot.chats.clear()
            bot.queries.clear()
            bot.updates.items.clear()
        for person in [one for one in self.people.values() if not one.is_bot]:
            del self.people[person.id]
            self.changes.note(person.id)

    def inject(self, fault: Fault) -> Fault:
        """Put ``fault`` in force and return it."""
        return self.faults.add(fault)

    def open_chat(self, bot: Bot, person: Profile) -> Chat:
        """Return the private chat of ``person`` with ``bot``, opened if it was not."""
        chat = bot.chats.get(person.id)
        if chat is None:
            chat = bot.chats[person.id] = Chat(person.id, ChatKind.PRIVATE, person.first_name)
        return chat

    def bot_of(self, token: str) -> Bot:
        """Return the bot of a token; a wrong one is refused as Telegram does."""
        bot = self.bots.get(token)
        if bot is not None:
            return bot
        number, colon, secret = token.partition(":")
        if not (colon and number.isdigit() and secret):
            raise refusal(401, "invalid token specified")
        raise ApiError(401, "Unauthorized")

    def next_query_number(self) -> int:
        """Return a number no tap had yet."""
        return next(self._query_ids)
