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


class LeaseLost(LumbotError):
    """Another process leads now, so that this one must do nothing of what it was about to."""

    def __init__(self) -> None:
        super().__init__(
            "Another process has taken over, because this one did not answer for seconds. "
            "It ends, so that it is started again."
        )


class FileUnreachable(LumbotError):
    """Telegram does not give a file that somebody sent."""


class TokenRefused(LumbotError):
    """Telegram does not know the bot's token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refused LUMBOT_TOKEN. Copy it again from @BotFather; it may be revoked."
        )


class NoPort(LumbotError):
    """No free port in a range."""

    def __init__(self, first: int, last: int) -> None:
        super().__init__(
            f"Every port from {first} to {last} is taken. Free one, or choose one with --port."
        )


class CannotListen(LumbotError):
    """A port that is taken, or an address that is not this machine's."""

    def __init__(self, setting: str, address: str, reason: str) -> None:
        super().__init__(
            f"Nothing can listen on {setting}={address} ({reason}). Free the port, or set another."
        )


class WebhookRefused(LumbotError):
    """Telegram does not take the webhook's address."""

    def __init__(self, said: str) -> None:
        super().__init__(
            f"Telegram refused LUMBOT_WEBHOOK_URL: {said}. It has to be https:// on port 443, 80, "
            "88 or 8443, with a certificate that Telegram trusts."
        )


class TelegramSilent(LumbotError):
    """No poll has succeeded for minutes; a new process has new connections."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"Telegram has not answered for {seconds:.0f} seconds. Lumbot ends so that it is "
            "started again; if that does not help, look at this machine's network."
        )
