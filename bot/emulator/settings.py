"""Methods about the bot itself: commands, descriptions, menu button, webhook, chats, files.

A language code here has exactly two letters: Telegram refuses ``pt-br`` although a user may
well carry it.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import orjson

from bot.emulator.access import find_chat, writable_chat
from bot.emulator.bots import Bot, Webhook
from bot.emulator.chats import Telegram
from bot.emulator.errors import bad, conflict, forbidden
from bot.emulator.files import MAX_DOWNLOAD_BYTES
from bot.emulator.params import missing
from bot.emulator.talk import set_standing
from bot.emulator.users import Profile, Standing

Json = dict[str, Any]

LANGUAGE = re.compile(r"[a-z]{2}")
COMMAND = re.compile(r"[a-z0-9_]+")
SECRET = re.compile(r"[A-Za-z0-9_-]*")
MAX_COMMANDS, MAX_COMMAND, MAX_COMMAND_DESCRIPTION = 100, 32, 256
TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}
WEB_PORTS = frozenset({80, 88, 443, 8443})
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SCOPES = frozenset(
    {
        "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
        "chat_administrators", "chat_member",
    }
)  # fmt: skip


def get_me(_telegram: Telegram, bot: Bot, _params: Json) -> Json:
    """Method getMe."""
    return bot.profile.to_api() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _language(params: Json) -> str:
    code = params.get("language_code") or ""
    if code and LANGUAGE.fullmatch(code) is None:
        raise bad("invalid language code specified")
    return str(code)


def _scope(params: Json) -> str:
    scope = params.get("scope") or {"type": "default"}
    if scope.get("type") not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode()


def set_my_commands(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method setMyCommands."""
    key = _scope(params), _language(params)
    commands = params["commands"]
    if len(commands) > MAX_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    bot.commands[key] = [_command(command) for command in commands]
    telegram.changes.note(bot.id)
    return True


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad("can't parse BotCommand: Expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    description = str(command.get("description", "")).strip()
    if not name:
        raise bad("command must be non-empty")
    if len(name) > MAX_COMMAND:
        raise bad("command length must not exceed 32")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad("command description length must not exceed 256")
    if COMMAND.fullmatch(name) is None:
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def get_my_commands(_telegram: Telegram, bot: Bot, params: Json) -> list[Json]:
    """Method getMyCommands."""
    return bot.commands.get((_scope(params), _language(params)), [])


def delete_my_commands(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method deleteMyCommands."""
    bot.commands.pop((_scope(params), _language(params)), None)
    telegram.changes.note(bot.id)
    return True


def commands_for(bot: Bot, person: Profile) -> list[Json]:
    """Return the commands a person sees in a private chat: the most specific that are set."""
    language = (person.language_code or "")[:2]
    chat = orjson.dumps({"chat_id": person.id, "type": "chat"}).decode()
    for scope in (chat, '{"type":"all_private_chats"}', '{"type":"default"}'):
        for code in (language, ""):
            if (scope, code) in bot.commands:
                return bot.commands[scope, code]
    return []


def set_my_text(telegram: Telegram, bot: Bot, params: Json, field: str) -> bool:
    """Method setMyName, setMyDescription and setMyShortDescription."""
    text = params.get(field) or ""
    if len(text) > TEXT_LIMITS[field]:
        raise bad(f"{field.replace('_', ' ')} is too long")
    language = _language(params)
    bot.texts[field, language] = text
    if field == "name" and text and not language:
        bot.profile.first_name = text
        telegram.changes.note(bot.id)
    return True


def get_my_text(_telegram: Telegram, bot: Bot, params: Json, field: str) -> Json:
    """Method getMyName, getMyDescription and getMyShortDescription."""
    default = bot.profile.first_name if field == "name" else ""
    general = bot.texts.get((field, ""), default)
    return {field: bot.texts.get((field, _language(params))) or general}


def set_chat_menu_button(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method setChatMenuButton."""
    button = params.get("menu_button") or {"type": "default"}
    if button.get("type") not in {"commands", "web_app", "default"}:
        raise bad("can't parse menu button: Unsupported type specified")
    if "chat_id" in params:
        find_chat(telegram, bot, params["chat_id"]).menu_button = button
    else:
        bot.menu_button = button
    return True


def get_chat_menu_button(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method getChatMenuButton."""
    if "chat_id" not in params:
        return bot.menu_button
    return find_chat(telegram, bot, params["chat_id"]).menu_button or bot.menu_button


def set_webhook(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method setWebhook; an empty address removes the webhook."""
    secret = params.get("secret_token") or ""
    url = params.get("url") or ""
    if url:
        _check_webhook(url, secret, http_webhooks=telegram.http_webhooks)
        bot.updates.end_poll(conflict("terminated by setWebhook request"))
    bot.updates.allow(params.get("allowed_updates"))
    if params.get("drop_pending_updates"):
        bot.updates.items.clear()
    limit = min(max(params.get("max_connections", 40), 1), 100)
    bot.webhook = Webhook(url, secret, limit, params.get("ip_address", "")) if url else None
    telegram.webhooks_changed.fire()
    return True


def _check_webhook(url: str, secret: str, *, http_webhooks: bool) -> None:
    if len(secret) > 256:
        raise bad("secret token is too long")
    if SECRET.fullmatch(secret) is None:
        raise bad("secret token contains unallowed characters")
    parts = urlsplit(url)
    if http_webhooks and parts.hostname in LOOPBACK and parts.scheme in {"http", "https"}:
        return
    if parts.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in WEB_PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if parts.hostname in LOOPBACK:
        raise bad("bad webhook: IP address 127.0.0.1 is reserved")


def delete_webhook(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method deleteWebhook."""
    return set_webhook(telegram, bot, {**params, "url": ""})


def get_webhook_info(_telegram: Telegram, bot: Bot, _params: Json) -> Json:
    """Method getWebhookInfo."""
    bot.updates.drop_expired()
    out: Json = {
        "url": bot.webhook.url if bot.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(bot.updates.items),
    }
    if bot.updates.allowed is not None:
        out["allowed_updates"] = sorted(bot.updates.allowed)
    if bot.webhook is not None:
        out["max_connections"] = bot.webhook.max_connections
        if bot.webhook.last_error_at is not None:
            out["last_error_date"] = int(bot.webhook.last_error_at.timestamp())
            out["last_error_message"] = bot.webhook.last_error
    return out


def get_file(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method getFile."""
    file_id = params.get("file_id")
    if not file_id:
        raise missing("file_id")
    stored = telegram.files.find(file_id, bot.id)
    if len(stored.content) > MAX_DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


def get_chat(telegram: Telegram, bot: Bot, params: Json) -> Json:
    """Method getChat."""
    chat = find_chat(telegram, bot, params["chat_id"])
    full = {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
         "gifts_from_channels"), False)}  # fmt: skip
    return chat.to_api() | full


def leave_chat(telegram: Telegram, bot: Bot, params: Json) -> bool:
    """Method leaveChat."""
    chat = writable_chat(telegram, bot, params["chat_id"])
    if chat.private:
        raise forbidden("bot can't leave private chats")
    set_standing(telegram, bot, chat, Standing.LEFT, bot.profile)
    return True


def close(_telegram: Telegram, _bot: Bot, _params: Json) -> bool:
    """Logging out and closing change nothing here: there is only one server."""
    return True
