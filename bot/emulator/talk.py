"""What is said in a chat, and everything that happens to it: edits, taps, answers, blocks.

Whoever sends, the message is written down once; only what people do becomes an update.
"""

from __future__ import annotations

from typing import Any

from bot.emulator.bots import Bot, Query
from bot.emulator.chats import Telegram
from bot.emulator.messages import Content, Message
from bot.emulator.updates import QUERY_SECONDS
from bot.emulator.users import Answer, Chat, Logged, Profile, Standing

Json = dict[str, Any]

QUERY_LANE = 3 << 33
MEMBER_LANE = 5 << 33


def post(
    telegram: Telegram,
    bot: Bot,
    chat: Chat,
    sender: Profile,
    content: Content,
    *,
    reply_to: Message | None = None,
) -> Message:
    """Put a message into a chat; if a person sent it, the bot gets an update."""
    message = Message(bot.next_message_id(), chat, sender, telegram.clock.now(), content, reply_to)
    chat.messages[message.id] = message
    log(telegram, "sent", message)
    if sender.is_bot:
        chat.action = ""
    elif chat.private or content.extra or content.text.startswith("/"):
        bot.updates.add("message", message.to_api(), lane=chat.id)
    return message


def log(telegram: Telegram, event: str, message: Message) -> None:
    """Write down what happened to ``message`` and tell whoever watches."""
    chat = message.chat
    chat.log.append(Logged(event, telegram.clock.now(), message, message.content))
    for user_id in (chat.id,) if chat.private else chat.members:
        telegram.changes.note(user_id)


def change(telegram: Telegram, message: Message, content: Content) -> None:
    """Replace what ``message`` says, keeping what it said before."""
    message.earlier.append(message.content)
    message.content = content
    message.edited_at = telegram.clock.now()
    log(telegram, "edited", message)


def delete(telegram: Telegram, message: Message) -> None:
    """Take ``message`` out of its chat."""
    del message.chat.messages[message.id]
    log(telegram, "deleted", message)


def press(telegram: Telegram, bot: Bot, person: Profile, message: Message, data: str) -> Query:
    """Let ``person`` press a button; the bot gets a callback query it can answer once."""
    query = Query(
        f"{bot.id}{telegram.next_query_number():09d}",
        telegram.clock.now(),
        message.chat,
        person.id,
        data,
    )
    _forget_old_queries(telegram, bot)
    bot.queries[query.id] = query
    log(telegram, "tapped", message)
    payload = {
        "id": query.id,
        "from": person.to_api(),
        "message": message.to_api(),
        "chat_instance": str(-(message.chat.id * 7919) % (1 << 62)),
        "data": data,
    }
    bot.updates.add("callback_query", payload, lane=person.id + QUERY_LANE)
    return query


def _forget_old_queries(telegram: Telegram, bot: Bot) -> None:
    oldest_kept = telegram.clock.now().timestamp() - QUERY_SECONDS
    for key in tuple(bot.queries):
        if bot.queries[key].at.timestamp() > oldest_kept:
            return
        del bot.queries[key]


def answered(
    telegram: Telegram, bot: Bot, query_id: str, *, text: str, show_alert: bool
) -> Query | None:
    """Take a tap as answered and return it, or nothing if it is too old or unknown."""
    now = telegram.clock.now()
    query = bot.queries.pop(query_id, None)
    if query is None or (now - query.at).total_seconds() >= QUERY_SECONDS:
        return None
    query.chat.answers.append(Answer(now, query_id, query.data, text, show_alert))
    telegram.changes.note(query.user_id)
    return query


def set_standing(telegram: Telegram, bot: Bot, chat: Chat, standing: Standing, by: Profile) -> None:
    """Change what the bot may do in a chat and tell the bot."""
    old, chat.standing = chat.standing, standing
    payload = {
        "chat": chat.to_api(),
        "from": by.to_api(),
        "date": int(telegram.clock.now().timestamp()),
        "old_chat_member": _membership(bot, old),
        "new_chat_member": _membership(bot, standing),
    }
    bot.updates.add("my_chat_member", payload, lane=chat.id + MEMBER_LANE)
    telegram.changes.note(by.id)


def _membership(bot: Bot, standing: Standing) -> Json:
    match standing:
        case Standing.OPEN:
            return {"user": bot.profile.to_api(), "status": "member"}
        case Standing.BLOCKED | Standing.KICKED:
            return {"user": bot.profile.to_api(), "status": "kicked", "until_date": 0}
        case _:
            return {"user": bot.profile.to_api(), "status": "left"}
