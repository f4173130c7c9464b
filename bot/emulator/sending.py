"""Methods that put something new into a chat.

A message is checked whole before anything is counted or shown, so a refused message costs no
tokens and leaves no trace.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.emulator.access import admit, find_chat, writable_chat
from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import bad
from bot.emulator.keyboards import checked_markup
from bot.emulator.media import location_of, media_of
from bot.emulator.messages import Content, Message
from bot.emulator.params import missing
from bot.emulator.talk import post
from bot.emulator.texts import parsed_caption, parsed_text
from bot.emulator.users import Chat

Json = dict[str, Any]

MIN_ALBUM, MAX_ALBUM = 2, 10
PASSED_ON = ("link_preview_options", "message_effect_id", "show_caption_above_media")
RIGHTS = {
    "photo": "photos",
    "animation": "animations",
    "video": "videos",
    "document": "documents",
    "location": "text messages",
}
ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice",
        "upload_voice", "upload_document", "choose_sticker", "find_location",
        "record_video_note", "upload_video_note",
    }
)  # fmt: skip


def send_message(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method sendMessage."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    text, entities = parsed_text(params)
    return deliver(telegram, bot, chat, params, Content(text, entities))


def send_media(telegram: Telegram, bot: Bot, params: Json, kind: str) -> Json:
    """Method sendPhoto, sendAnimation, sendVideo and sendDocument."""
    chat = writable_chat(telegram, bot, params["chat_id"], RIGHTS[kind])
    text, entities = parsed_caption(params)
    media = media_of(telegram.files, bot, kind, params.get(kind), params)
    return deliver(telegram, bot, chat, params, Content(text, entities, media))


def send_location(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method sendLocation."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    return deliver(telegram, bot, chat, params, Content(media=location_of(params)))


def deliver(telegram: Telegram, bot: Bot, chat: Chat, params: Json, content: Content) -> Json:
    """Check keyboard and reply, count the message, show it, and return it."""
    markup = checked_markup(params.get("reply_markup"), private=chat.private)
    inline = markup if markup is not None and "inline_keyboard" in markup else None
    reply_to = replied_message(chat, params.get("reply_parameters"))
    extra = tuple((name, params[name]) for name in PASSED_ON if name in params)
    if params.get("protect_content"):
        extra += (("has_protected_content", True),)
    admit(telegram, bot, chat, paid=bool(params.get("allow_paid_broadcast")))
    keyboard = markup if inline is None else None
    shown = replace(content, markup=inline, keyboard=keyboard, extra=extra)
    message = post(telegram, bot, chat, bot.profile, shown, reply_to=reply_to)
    return message.to_api()


def replied_message(chat: Chat, reply: Json | None) -> Message | None:
    """Return the message a reply points at, or refuse if it must be there."""
    if reply is None:
        return None
    found = chat.messages.get(int(reply.get("message_id", 0)))
    if found is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return found


def send_media_group(telegram: Telegram, bot: Bot, params: Json) -> list[Json]:
    """Method sendMediaGroup: all or nothing, counted as that many messages."""
    chat = writable_chat(telegram, bot, params["chat_id"], "photos")
    items = params["media"]
    if not items:
        raise bad("there are no messages to send")
    if len(items) > MAX_ALBUM:
        raise bad("too many messages to send as an album")
    if len(items) < MIN_ALBUM:
        raise bad("album must have at least 2 messages")
    contents = [_album_part(telegram, bot, params, item) for item in items]
    if len({_album_family(content) for content in contents}) > 1:
        raise bad("can't use the media of the specified type in the album")
    reply_to = replied_message(chat, params.get("reply_parameters"))
    admit(telegram, bot, chat, paid=bool(params.get("allow_paid_broadcast")), messages=len(items))
    group = ("media_group_id", str(bot.last_message_id + 1))
    return [
        post(
            telegram,
            bot,
            chat,
            bot.profile,
            replace(part, extra=(group,)),
            reply_to=reply_to,
        ).to_api()
        for part in contents
    ]


def _album_part(telegram: Telegram, bot: Bot, params: Json, item: Any) -> Content:
    if not isinstance(item, dict) or item.get("type") not in {"photo", "video", "document"}:
        raise bad("can't use the media of the specified type in the album")
    return input_media(telegram, bot, {**params, **item})


def _album_family(content: Content) -> str:
    kind = content.media.kind if content.media else ""
    return "pictures" if kind in {"photo", "video"} else kind


def input_media(telegram: Telegram, bot: Bot, params: Json) -> Content:
    """Return what an ``InputMedia`` object shows; ``params`` holds it and the uploads."""
    kind = str(params.get("type"))
    if kind not in RIGHTS or kind == "location":
        raise bad(f'can\'t parse InputMedia: type "{kind}" is not known')
    text, entities = parsed_caption(params)
    return Content(text, entities, media_of(telegram.files, bot, kind, params.get("media"), params))


def send_chat_action(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method sendChatAction: shown for five seconds or until the next message."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    if params["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.action, chat.action_at = params["action"], telegram.clock.now()
    telegram.changes.note(chat.id)
    return True


def copy_message(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method copyMessage: the same words without the sender, under a new number."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    source = find_chat(telegram, bot, params["from_chat_id"])
    original = source.messages.get(params["message_id"])
    if original is None:
        raise bad("message to copy not found")
    if ("has_protected_content", True) in original.content.extra:
        raise bad("message has protected content and can't be forwarded")
    content = original.content
    if content.media is not None and "caption" in params:
        text, entities = parsed_caption(params)
    else:
        text, entities = content.text, content.entities
    copied = Content(text, entities, content.media)
    sent = deliver(telegram, bot, chat, params, copied)
    return {"message_id": sent["message_id"]}


def set_message_reaction(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method setMessageReaction: at most one emoji from a bot."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad("message to react not found")
    reactions = params.get("reaction") or []
    if len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if any(not isinstance(one, dict) or "type" not in one for one in reactions):
        raise missing("reaction")
    message.reaction = reactions
    telegram.changes.note(chat.id)
    return True
