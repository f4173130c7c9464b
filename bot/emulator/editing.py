"""Methods that change or remove what is already in a chat.

A bot may edit its own messages at any age, but not one that brought a reply keyboard. An edit
without a keyboard takes the keyboard away.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.emulator.access import admit, find_chat, writable_chat
from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import bad
from bot.emulator.keyboards import checked_markup
from bot.emulator.messages import Content, Message
from bot.emulator.params import missing
from bot.emulator.sending import input_media
from bot.emulator.talk import answered, change, delete
from bot.emulator.texts import parsed_caption, parsed_text

Json = dict[str, Any]

DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)


def edit_message_text(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method editMessageText."""
    message = editable(telegram, bot, params)
    text, entities = parsed_text(params)
    if message.content.media is not None:
        raise bad("there is no text in the message to edit")
    return changed(telegram, bot, message, params, replace(
        message.content, text=text, entities=entities))  # fmt: skip


def edit_message_caption(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method editMessageCaption."""
    message = editable(telegram, bot, params)
    text, entities = parsed_caption(params)
    if message.content.media is None:
        raise bad("there is no caption in the message to edit")
    return changed(telegram, bot, message, params, replace(
        message.content, text=text, entities=entities))  # fmt: skip


def edit_message_media(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method editMessageMedia: also turns a text message into a picture."""
    message = editable(telegram, bot, params)
    content = input_media(telegram, bot, {**params, **params["media"]})
    return changed(telegram, bot, message, params, content)


def edit_message_reply_markup(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method editMessageReplyMarkup."""
    message = editable(telegram, bot, params)
    return changed(telegram, bot, message, params, message.content)


def editable(telegram: Telegram, bot: Bot, params: Json) -> Message:
    """Return the message to edit, or refuse in Telegram's words."""
    if "chat_id" not in params and "inline_message_id" not in params:
        raise bad("message identifier is not specified")
    if "inline_message_id" in params:
        raise bad("MESSAGE_ID_INVALID")
    if "message_id" not in params:
        raise bad("message identifier is not specified")
    chat = writable_chat(telegram, bot, params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to edit not found")
    if message.sender.id != bot.id or message.content.keyboard is not None:
        raise bad("message can't be edited")
    return message


def changed(telegram: Telegram, bot: Bot, message: Message, params: Json, content: Content) -> Json:
    """Put ``content`` and the request's keyboard into ``message``, unless nothing changes."""
    markup = checked_markup(params.get("reply_markup"), private=message.chat.private)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    new = replace(content, markup=markup)
    if new == message.content:
        raise bad(NOT_MODIFIED)
    admit(telegram, bot, message.chat)
    change(telegram, message, new)
    return message.to_api()


def delete_message(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method deleteMessage: within 48 hours."""
    chat = find_chat(telegram, bot, params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to delete not found")
    if telegram.clock.now() - message.at > DELETABLE_FOR:
        raise bad("message can't be deleted for everyone")
    if not chat.private and message.sender.id != bot.id:
        raise bad("message can't be deleted")
    delete(telegram, message)
    return True


def pin_chat_message(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method pinChatMessage."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    if params["message_id"] not in chat.messages:
        raise bad("message to pin not found")
    chat.pinned = params["message_id"]
    telegram.changes.note(chat.id)
    return True


def answer_callback_query(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method answerCallbackQuery: once, and within 150 seconds of the tap."""
    if len(params.get("text") or "") > 200:
        raise bad("MESSAGE_TOO_LONG")
    query = answered(
        telegram,
        bot,
        params["callback_query_id"],
        text=params.get("text") or "",
        show_alert=bool(params.get("show_alert")),
    )
    if query is None:
        raise missing("callback_query_id")
    return True
