"""The table of emulated methods, and the one way to call them.

A method that is published but not emulated still has its parameters checked; then it is
refused as not found, so nobody takes silence for success.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.emulator import editing, sending, settings
from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.errors import refusal
from bot.emulator.params import Json, checked, find_method

Handler = Callable[[Telegram, Bot, Json], Any]

HANDLERS: Mapping[str, Handler] = {
    "getme": settings.get_me,
    "sendmessage": sending.send_message,
    **{
        f"send{kind}": partial(sending.send_media, kind=kind)
        for kind in ("photo", "animation", "video", "document")
    },
    "sendlocation": sending.send_location,
    "sendmediagroup": sending.send_media_group,
    "sendchataction": sending.send_chat_action,
    "copymessage": sending.copy_message,
    "setmessagereaction": sending.set_message_reaction,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "pinchatmessage": editing.pin_chat_message,
    "answercallbackquery": editing.answer_callback_query,
    "setmycommands": settings.set_my_commands,
    "getmycommands": settings.get_my_commands,
    "deletemycommands": settings.delete_my_commands,
    "setchatmenubutton": settings.set_chat_menu_button,
    "getchatmenubutton": settings.get_chat_menu_button,
    "setwebhook": settings.set_webhook,
    "deletewebhook": settings.delete_webhook,
    "getwebhookinfo": settings.get_webhook_info,
    "getfile": settings.get_file,
    "getchat": settings.get_chat,
    "leavechat": settings.leave_chat,
    "logout": settings.close,
    "close": settings.close,
    **{
        f"setmy{field.replace('_', '')}": partial(settings.set_my_text, field=field)
        for field in settings.TEXT_LIMITS
    },
    **{
        f"getmy{field.replace('_', '')}": partial(settings.get_my_text, field=field)
        for field in settings.TEXT_LIMITS
    },
}


def call(telegram: Telegram, bot: Bot, name: str, raw: Mapping[str, Any]) -> Any:
    """Do what method ``name`` says and return its result; ``ApiError`` if Telegram refuses."""
    method = find_method(name)
    params = checked(method, raw, strict=telegram.strict)
    handler = HANDLERS.get(name.lower())
    if handler is None:
        raise refusal(404, "method not found")
    return handler(telegram, bot, params)
