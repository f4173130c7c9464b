"""What the chat page is told: who is there, and one chat as it looks now.

Looking at a chat marks it as read. Reply keyboards come with the message that brought them; a
message that takes the keyboard away brings one without rows.
"""

from __future__ import annotations

from typing import Any

from bot.emulator.chats import TYPING_SECONDS, Telegram
from bot.emulator.files import StoredFile
from bot.emulator.messages import Media, Message, seen
from bot.emulator.settings import commands_for
from bot.emulator.users import Chat, Profile, Standing

Json = dict[str, Any]


def state_view(telegram: Telegram) -> Json:
    """Return everybody, the bot, and the commands each person is offered."""
    bot = telegram.bot
    people = [person for person in telegram.people.values() if not person.is_bot]
    return {
        "seq": telegram.changes.seq,
        "now": telegram.clock.now().isoformat(),
        "bot": {
            "id": bot.id,
            "name": bot.profile.first_name,
            "username": bot.profile.username,
        },
        "users": [_person_view(telegram, person) for person in people],
        "commands": {str(person.id): commands_for(bot, person) for person in people},
    }


def _person_view(telegram: Telegram, person: Profile) -> Json:
    chat = telegram.bot.chats.get(person.id)
    return {
        "id": person.id,
        "name": person.first_name,
        "language_code": person.language_code,
        "role": person.role,
        "typing": chat is not None and is_typing(telegram, chat),
        "unread": 0 if chat is None else unread(chat),
        "blocked": chat is not None and chat.standing is Standing.BLOCKED,
    }


def is_typing(telegram: Telegram, chat: Chat) -> bool:
    """Return whether the bot's last chat action still shows."""
    if not chat.action or chat.action_at is None:
        return False
    return (telegram.clock.now() - chat.action_at).total_seconds() < TYPING_SECONDS


def unread(chat: Chat) -> int:
    """Return how many messages of the bot came since the person looked."""
    count = 0
    for message in reversed(chat.messages.values()):
        if message.id <= chat.read_up_to:
            break
        count += message.sender.is_bot
    return count


def chat_view(telegram: Telegram, person: Profile) -> Json:
    """Return the messages of one person's chat and mark them as read."""
    chat = telegram.bot.chats.get(person.id)
    messages = list(chat.messages.values()) if chat else []
    if chat is not None and messages:
        chat.read_up_to = max(chat.read_up_to, messages[-1].id)
    return {"messages": [message_view(telegram, message) for message in messages]}


def message_view(telegram: Telegram, message: Message) -> Json:
    """Return one message as it looks now."""
    shown = seen(message)
    return {
        "id": message.id,
        "from": "bot" if shown.from_bot else "user",
        "date": shown.date.isoformat(),
        "edited": shown.edited is not None,
        "html": shown.html,
        "text": shown.text,
        "media": media_view(telegram, message.content.media),
        "buttons": [
            [
                {"text": one.text, "data": one.data, "url": one.url, "style": one.style}
                for one in row
            ]
            for row in shown.buttons
        ],
        "keyboard": keyboard_view(message.content.keyboard),
    }


def keyboard_view(keyboard: Json | None) -> Json | None:
    """Return a reply keyboard as rows; none at all if the message says nothing about it."""
    if keyboard is None or "force_reply" in keyboard:
        return None
    return {
        "rows": keyboard.get("keyboard", []),
        "one_time": bool(keyboard.get("one_time_keyboard")),
    }


def media_view(telegram: Telegram, media: Media | None) -> Json | None:
    """Return what the page shows of a picture, film, file or place."""
    if media is None:
        return None
    if media.kind == "location":
        return {"kind": "location", "name": "", **media.fields}
    assert media.file_id is not None, f"a {media.kind} always has a file"
    stored: StoredFile = telegram.files.find(media.file_id, telegram.bot.id)
    return {
        "kind": media.kind,
        "url": f"/sim/media/{stored.path}",
        "name": stored.name,
        "width": stored.width,
        "height": stored.height,
    }
