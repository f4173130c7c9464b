"""Parameters of a request, checked against the published list of Bot API methods.

Telegram ignores a parameter it does not know; here that is refused by default, because a
misspelt parameter is a mistake that nothing else would show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from bot.emulator.errors import ApiError, bad, refusal

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent inside a multipart request."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the Bot API: its name as published, its parameters and their types."""

    name: str
    types: Mapping[str, str]
    required: frozenset[str]


# What Telegram itself says when these are missing; the rest is the emulator's own wording.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "animation": "there is no animation in the request",
    "video": "there is no video in the request",
    "document": "there is no document in the request",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "message_id": "message identifier is not specified",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
}


@cache
def methods() -> Mapping[str, Method]:
    """Return all published methods by their name in lower case."""
    table = orjson.loads(Path(__file__).with_name("bot_api.json").read_bytes())["methods"]
    return {name.lower(): _method(name, parameters) for name, parameters in table.items()}


def _method(name: str, parameters: Mapping[str, str]) -> Method:
    return Method(
        name,
        {key: kinds.rstrip("!") for key, kinds in parameters.items()},
        frozenset(key for key, kinds in parameters.items() if kinds.endswith("!")),
    )


def find_method(name: str) -> Method:
    """Return the method called ``name`` in any case, or refuse with 404."""
    try:
        return methods()[name.lower()]
    except KeyError:
        raise refusal(404, "method not found") from None


def checked(method: Method, raw: Mapping[str, Any], *, strict: bool) -> Json:
    """Return ``raw`` with each value in its published type.

    Empty values count as absent, as in Telegram. Uploads that a value names with
    ``attach://`` are kept under their own name.
    """
    params: Json = {}
    for name, value in raw.items():
        kinds = method.types.get(name)
        if kinds is not None:
            if value is not None and value != "":
                params[name] = _converted(name, kinds, value)
        elif isinstance(value, Upload):
            params[name] = value
        elif strict:
            raise bad(f'parameter "{name}" is not known to the method {method.name}')
    for name in method.required:
        if name not in params and raw.get(name) != "":
            raise missing(name)
        if name not in params and name in MISSING:
            raise missing(name)
    return params


def missing(name: str) -> ApiError:
    """Return the refusal for a parameter that must be there and is not."""
    return bad(MISSING.get(name, f'parameter "{name}" is required'))


def _converted(name: str, kinds: str, value: Any) -> Any:
    for kind in kinds.split("|"):
        try:
            return CONVERT[kind](value)
        except ValueError:
            continue
    if name == "reply_markup":
        raise bad(_markup_complaint(value))
    raise bad(f'parameter "{name}" must be of type {kinds.replace("|", " or ")}')


def _markup_complaint(value: Any) -> str:
    if not isinstance(value, str):
        return "object expected as reply markup"
    try:
        orjson.loads(value)
    except orjson.JSONDecodeError:
        return "can't parse reply keyboard markup JSON object"
    return "object expected as reply markup"


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError
    return float(value)


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word in {"true", "yes", "1"}:
        return True
    if word in {"false", "no", "0"}:
        return False
    raise ValueError


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    raise ValueError


def _upload(value: Any) -> Upload:
    if isinstance(value, Upload):
        return value
    raise ValueError


def _object(value: Any) -> Json:
    found = orjson.loads(value) if isinstance(value, str) else value
    if isinstance(found, dict):
        return found
    raise ValueError


def _array(value: Any) -> list[Any]:
    found = orjson.loads(value) if isinstance(value, str) else value
    if isinstance(found, list):
        return found
    raise ValueError


CONVERT: Mapping[str, Callable[[Any], Any]] = {
    "int": _integer,
    "float": _number,
    "bool": _boolean,
    "str": _string,
    "file": _upload,
    "object": _object,
    "array": _array,
}
