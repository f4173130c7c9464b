"""Faults that stop a command: each message names the value, the rule and the remedy.

What is expected to go wrong (a refused message, an answer that does not fit) is a value or
a state, never one of these.
"""

from __future__ import annotations


class LumbotError(Exception):
    """Something an operator has to put right; the text says what."""


class SettingsWrong(LumbotError):
    """Settings that cannot be used; one problem a line."""


class DatabaseUnusable(LumbotError):
    """The database cannot be used as it is."""


class DatabaseUnavailable(LumbotError):
    """The database does not answer now; the same work may be tried again."""


class TokenRefused(LumbotError):
    """Telegram does not know the bot's token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refused LUMBOT_TOKEN. Copy it again from @BotFather; it may be revoked."
        )
