"""Refusals, worded as Telegram words them.

The prefix of a description follows from its code, so callers give only the words after it.
"""

from __future__ import annotations

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class ApiError(Exception):
    """A request that Telegram refuses; ``code`` is also the HTTP status."""

    def __init__(
        self,
        code: int,
        description: str,
        *,
        retry_after_seconds: int | None = None,
        migrate_to_chat_id: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after_seconds = retry_after_seconds
        self.migrate_to_chat_id = migrate_to_chat_id

    def envelope(self) -> dict[str, Any]:
        """Return the JSON body Telegram answers with."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        parameters: dict[str, int] = {}
        if self.retry_after_seconds is not None:
            parameters["retry_after"] = self.retry_after_seconds
        if self.migrate_to_chat_id is not None:
            parameters["migrate_to_chat_id"] = self.migrate_to_chat_id
        if parameters:
            body["parameters"] = parameters
        return body


def refusal(code: int, text: str) -> ApiError:
    """Return an error whose description is ``text`` after the code's usual prefix."""
    return ApiError(code, f"{PREFIXES[code]}: {text}")


def bad(text: str) -> ApiError:
    """Return a 400 Bad Request."""
    return refusal(400, text)


def forbidden(text: str) -> ApiError:
    """Return a 403 Forbidden."""
    return refusal(403, text)


def conflict(text: str) -> ApiError:
    """Return a 409 Conflict."""
    return refusal(409, text)


def too_many(seconds: int) -> ApiError:
    """Return a 429 that asks to wait ``seconds``."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after_seconds=seconds)
