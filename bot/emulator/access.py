"""Whom a bot may write to, and how fast, in Telegram's words when it may not."""

from __future__ import annotations

from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import ApiError, bad, forbidden
from bot.emulator.flood import Bucket, take
from bot.emulator.users import Chat, Standing

REFUSALS = {
    Standing.BLOCKED: "bot was blocked by the user",
    Standing.KICKED: "bot was kicked from the {kind} chat",
    Standing.LEFT: "bot is not a member of the {kind} chat",
    Standing.DELETED: "the group chat was deleted",
}


def find_chat(telegram: Telegram, bot: Bot, chat_id: int | str) -> Chat:
    """Return a chat the bot knows, or refuse in Telegram's words."""
    number = _number(telegram, chat_id)
    chat = bot.chats.get(number)
    if chat is not None:
        return chat
    person = telegram.people.get(number)
    if person is not None and person.is_bot:
        raise forbidden("the bot can't send messages to the bot")
    if person is not None and any(number in met.members for met in bot.chats.values()):
        raise forbidden("bot can't initiate conversation with a user")
    raise bad("chat not found")


def _number(telegram: Telegram, chat_id: int | str) -> int:
    if isinstance(chat_id, int):
        return chat_id
    wanted = chat_id.removeprefix("@").lower()
    for person in telegram.people.values():
        if person.username is not None and person.username.lower() == wanted:
            return person.id
    raise bad("chat not found")


def writable_chat(
    telegram: Telegram, bot: Bot, chat_id: int | str, what: str = "text messages"
) -> Chat:
    """Return a chat the bot may send ``what`` to, or refuse in Telegram's words."""
    chat = find_chat(telegram, bot, chat_id)
    if chat.private and telegram.people[chat.id].deactivated:
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


def admit(
    telegram: Telegram, bot: Bot, chat: Chat, *, paid: bool = False, messages: int = 1
) -> None:
    """Count ``messages`` against the limits, or refuse with 429."""
    limits = telegram.limits
    if limits is None:
        return
    now = telegram.clock.now().timestamp()
    if chat.bucket is None:
        chat.bucket = (
            Bucket.full(limits.chat_burst, limits.chat_per_second, now)
            if chat.private
            else Bucket.full(limits.group_per_minute, limits.group_per_minute / 60, now)
        )
    take((bot.paid if paid else bot.overall, chat.bucket), now, messages)
