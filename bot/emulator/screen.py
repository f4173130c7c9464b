"""A chat as it stands on a person's screen, and finding a button on it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.emulator.messages import Message, Seen, seen
from bot.emulator.users import Chat


def screens(chat: Chat, on: Seen | int | None) -> Iterator[tuple[Message, Seen]]:
    """Yield where to look for a button: on all messages, newest first, or on one.

    A ``Seen`` is looked at as it is now and then as it was, as on a phone that lags behind.
    """
    if on is None:
        for message in reversed(chat.messages.values()):
            yield message, seen(message)
        return
    message_or_none = chat.messages.get(on if isinstance(on, int) else on.message_id)
    if message_or_none is not None:
        yield message_or_none, seen(message_or_none)
        if isinstance(on, Seen):
            yield message_or_none, on


def find_button(chat: Chat, wanted: str, on: Seen | int | None) -> tuple[Message, str] | str:
    """Return the message and data of the button with these exact words or this data.

    A key of a reply keyboard is returned as its words, because pressing it only says them.
    A button that is not there, or only opens an address, is an ``AssertionError``.
    """
    for message, shown in screens(chat, on):
        for button in (button for row in shown.buttons for button in row):
            if wanted in (button.text, button.data):
                assert button.data is not None, f"{wanted!r} opens {button.url!r}, sends nothing"
                return message, button.data
        if any(wanted == word for row in shown.keyboard for word in row):
            return wanted
    raise AssertionError(f"no button {wanted!r}; on screen:\n{screen_text(chat, 6)}")


def screen_text(chat: Chat, messages: int) -> str:
    """Return the newest messages and their buttons as text, for people to read."""
    lines = []
    for shown in [seen(message) for message in chat.messages.values()][-messages:]:
        lines.append(f"{'bot' if shown.from_bot else 'you'}: {shown.text}")
        if shown.labels:
            lines.append("     " + " ".join(f"[{label}]" for label in shown.labels))
    return "\n".join(lines)
