"""The local Telegram itself: people, bots, chats and what they say. No network in here.

Everything is synchronous and follows the injected clock, so the same calls always leave the
same state.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from bot.emulator.bots import Bot, Query
from bot.emulator.clock import Clock, SystemClock
from bot.emulator.errors import ApiError, bad, forbidden, refusal
from bot.emulator.faults import Fault, Faults
from bot.emulator.files import FileStore
from bot.emulator.flood import Bucket, Limits, take
from bot.emulator.journal import Changes, Journal
from bot.emulator.messages import Content, Message
from bot.emulator.updates import QUERY_SECONDS, Signal, UpdateQueue
from bot.emulator.users import Answer, Chat, ChatKind, Logged, Profile, Standing

Json = dict[str, Any]

LOCAL_BOT = "4200000001:local-telegram-needs-no-secret"
FIRST_USER_ID = 700_000_001
FIRST_UPDATE_ID = 100_000_001
TYPING_SECONDS = 5
QUERY_LANE = 3 << 33
MEMBER_LANE = 5 << 33
REFUSALS = {
    Standing.BLOCKED: "bot was blocked by the user",
    Standing.KICKED: "bot was kicked from the {kind} chat",
    Standing.LEFT: "bot is not a member of the {kind} chat",
    Standing.DELETED: "the group chat was deleted",
}


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

    def find_chat(self, bot: Bot, chat_id: int | str) -> Chat:
        """Return a chat the bot knows, or refuse in Telegram's words."""
        number = self._number(chat_id)
        chat = bot.chats.get(number)
        if chat is not None:
            return chat
        person = self.people.get(number)
        if person is not None and person.is_bot:
            raise forbidden("the bot can't send messages to the bot")
        if person is not None and any(number in met.members for met in bot.chats.values()):
            raise forbidden("bot can't initiate conversation with a user")
        raise bad("chat not found")

    def _number(self, chat_id: int | str) -> int:
        if isinstance(chat_id, int):
            return chat_id
        wanted = chat_id.removeprefix("@").lower()
        for person in self.people.values():
            if person.username is not None and person.username.lower() == wanted:
                return person.id
        raise bad("chat not found")

    def writable_chat(self, bot: Bot, chat_id: int | str, what: str = "text messages") -> Chat:
        """Return a chat the bot may send ``what`` to, or refuse in Telegram's words."""
        chat = self.find_chat(bot, chat_id)
        if chat.private and self.people[chat.id].deactivated:
            raise forbidden("user is deactivated")
        if chat.standing is Standing.UPGRADED:
            raise ApiError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.upgraded_to,
            )
        if chat.standing is not Standing.OPEN:
            raise forbidden(REFUSALS[chat.standing].format(kind=chat.kind.value))
        if what in chat.muted:
            raise bad(f"not enough rights to send {what} to the chat")
        return chat

    def admit(self, bot: Bot, chat: Chat, *, paid: bool = False, messages: int = 1) -> None:
        """Count ``messages`` against the limits, or refuse with 429."""
        limits = self.limits
        if limits is None:
            return
        now = self.clock.now().timestamp()
        if chat.bucket is None:
            chat.bucket = (
                Bucket.full(limits.chat_burst, limits.chat_per_second, now)
                if chat.private
                else Bucket.full(limits.group_per_minute, limits.group_per_minute / 60, now)
            )
        take((bot.paid if paid else bot.overall, chat.bucket), now, messages)

    def post(
        self,
        bot: Bot,
        chat: Chat,
        sender: Profile,
        content: Content,
        *,
        keyboard: Json | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Put a message into a chat; if a person sent it, the bot gets an update."""
        message = Message(
            bot.next_message_id(), chat, sender, self.clock.now(), content, keyboard, reply_to
        )
        chat.messages[message.id] = message
        self.log("sent", message)
        if sender.is_bot:
            chat.action = ""
        elif chat.private or content.extra or content.text.startswith("/"):
            bot.updates.add("message", message.to_api(), lane=chat.id)
        return message

    def log(self, event: str, message: Message) -> None:
        """Write down what happened to ``message`` and tell whoever watches."""
        chat = message.chat
        chat.log.append(Logged(event, self.clock.now(), message, message.content))
        for user_id in (chat.id,) if chat.private else chat.members:
            self.changes.note(user_id)

    def change(self, message: Message, content: Content) -> None:
        """Replace what ``message`` says, keeping what it said before."""
        message.earlier.append(message.content)
        message.content = content
        message.edited_at = self.clock.now()
        self.log("edited", message)

    def delete(self, message: Message) -> None:
        """Take ``message`` out of its chat."""
        del message.chat.messages[message.id]
        self.log("deleted", message)

    def press(self, bot: Bot, person: Profile, message: Message, data: str) -> Query:
        """Let ``person`` press a button; the bot gets a callback query it can answer once."""
        query = Query(
            f"{bot.id}{next(self._query_ids):09d}", self.clock.now(), message.chat, person.id, data
        )
        self._forget_old_queries(bot)
        bot.queries[query.id] = query
        self.log("tapped", message)
        payload = {
            "id": query.id,
            "from": person.to_api(),
            "message": message.to_api(),
            "chat_instance": str(-(message.chat.id * 7919) % (1 << 62)),
            "data": data,
        }
        bot.updates.add("callback_query", payload, lane=person.id + QUERY_LANE)
        return query

    def _forget_old_queries(self, bot: Bot) -> None:
        oldest_kept = self.clock.now().timestamp() - QUERY_SECONDS
        for key in tuple(bot.queries):
            if bot.queries[key].at.timestamp() > oldest_kept:
                return
            del bot.queries[key]

    def answered(self, bot: Bot, query_id: str, *, text: str, show_alert: bool) -> Query | None:
        """Take a tap as answered and return it, or nothing if it is too old or unknown."""
        now = self.clock.now()
        query = bot.queries.pop(query_id, None)
        if query is None or (now - query.at).total_seconds() >= QUERY_SECONDS:
            return None
        query.chat.answers.append(Answer(now, query_id, query.data, text, show_alert))
        self.changes.note(query.user_id)
        return query

    def bot_of(self, token: str) -> Bot:
        """Return the bot of a token; a wrong one is refused as Telegram does."""
        bot = self.bots.get(token)
        if bot is not None:
            return bot
        number, colon, secret = token.partition(":")
        if not (colon and number.isdigit() and secret):
            raise refusal(401, "invalid token specified")
        raise ApiError(401, "Unauthorized")

    def set_standing(self, bot: Bot, chat: Chat, standing: Standing, by: Profile) -> None:
        """Change what the bot may do in a chat and tell the bot."""
        old, chat.standing = chat.standing, standing
        payload = {
            "chat": chat.to_api(),
            "from": by.to_api(),
            "date": int(self.clock.now().timestamp()),
            "old_chat_member": _membership(bot, old),
            "new_chat_member": _membership(bot, standing),
        }
        bot.updates.add("my_chat_member", payload, lane=chat.id + MEMBER_LANE)
        self.changes.note(by.id)


def _membership(bot: Bot, standing: Standing) -> Json:
    match standing:
        case Standing.OPEN:
            return {"user": bot.profile.to_api(), "status": "member"}
        case Standing.BLOCKED | Standing.KICKED:
            return {"user": bot.profile.to_api(), "status": "kicked", "until_date": 0}
        case _:
            return {"user": bot.profile.to_api(), "status": "left"}
