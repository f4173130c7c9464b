"""Keyboards under messages: the rules Telegram checks before it shows one.

The 64-unit limit of callback data counts bytes, not characters, so two accents cost two more.
"""

from __future__ import annotations

from typing import Any

from bot.emulator.errors import ApiError, bad

Json = dict[str, Any]

MAX_BUTTONS = 100
MAX_CALLBACK_DATA_BYTES = 64
MAX_COPY_TEXT = 256
STYLES = {"primary", "success", "danger", "link"}
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "copy_text", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "pay",
    "callback_game",
)  # fmt: skip
INLINE = "inline keyboard button"
WEB_SCHEMES = ("http://", "https://", "tg://", "ton://", "tonsite://")


def checked_markup(markup: Json | None, *, private: bool) -> Json | None:
    """Return ``markup`` if Telegram would take it; ``private`` is whether the chat is."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup)
    if "keyboard" in markup:
        return _reply(markup, private=private)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    raise (
        bad("object expected as reply markup")
        if markup
        else bad("can't parse reply keyboard markup JSON object")
    )


def _inline(markup: Json) -> Json | None:
    rows = _rows(markup, "inline_keyboard", "InlineKeyboardMarkup")
    buttons = [[_inline_button(button) for button in row] for row in rows if row]
    if sum(map(len, buttons)) > MAX_BUTTONS:
        raise bad("reply markup is too long")
    return {"inline_keyboard": buttons} if buttons else None


def _rows(markup: Json, field: str, kind: str) -> list[list[Any]]:
    rows = markup[field]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{field}" of the {kind} must be an Array of Arrays')
    return rows


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad(f"can't parse {INLINE}: Expected an Object")
    if not str(button.get("text", "")).strip():
        raise bad(f"{INLINE} text must be non-empty")
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad(f"can't parse {INLINE}: Text buttons are unallowed in the inline keyboard")
    _check_action(button, actions[0])
    _check_style(button)
    return button


def _check_action(button: Json, action: str) -> None:
    value = button[action]
    match action:
        case "callback_data":
            if not 1 <= len(str(value).encode()) <= MAX_CALLBACK_DATA_BYTES:
                raise bad("BUTTON_DATA_INVALID")
        case "url" if not _is_web_address(str(value)):
            raise bad(f"{INLINE} URL '{value}' is invalid: Wrong HTTP URL")
        case "web_app":
            _check_web_app(value, INLINE)
        case "copy_text" if not 1 <= len(str(value.get("text", ""))) <= MAX_COPY_TEXT:
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _is_web_address(url: str) -> bool:
    if "://" not in url:
        return "." in url and " " not in url
    return url.startswith(WEB_SCHEMES) and len(url.split("://", 1)[1]) > 0 and " " not in url


def _check_web_app(value: Any, kind: str) -> None:
    url = str(value.get("url", "")) if isinstance(value, dict) else ""
    if not url.startswith("https://"):
        reason = "Only HTTPS links are allowed"
        raise bad(f"{kind} Web App URL '{url}' is invalid: {reason}")


def _check_style(button: Json) -> None:
    style = button.get("style")
    if style is not None and style not in STYLES:
        raise bad("can't parse button: Invalid button style specified")


def _reply(markup: Json, *, private: bool) -> Json:
    rows = _rows(markup, "keyboard", "ReplyKeyboardMarkup")
    buttons = [[_reply_button(button, private=private) for button in row] for row in rows]
    if sum(map(len, buttons)) > MAX_BUTTONS:
        raise bad("reply markup is too long")
    return {**markup, "keyboard": buttons}


def _reply_button(button: Any, *, private: bool) -> Json:
    found: Json = {"text": button} if isinstance(button, str) else button
    if not isinstance(found, dict):
        raise bad("can't parse keyboard button: Expected an Object")
    if not str(found.get("text", "")).strip():
        raise bad("keyboard button text must be non-empty")
    if not private:
        _check_private_only(found)
    if found.get("web_app") is not None:
        _check_web_app(found["web_app"], "keyboard button")
    _check_style(found)
    return found


def _check_private_only(button: Json) -> None:
    if button.get("request_location"):
        raise bad("location can be requested in private chats only")
    if button.get("request_contact"):
        raise bad("phone number can be requested in private chats only")
    if button.get("web_app"):
        raise _web_app_outside_private()


def _web_app_outside_private() -> ApiError:
    # Telegram lower-cases the first letter of "Web App …" and nothing else.
    return bad("web App buttons can be used in private chats only")
