"""Texts and captions of a request: length before parsing, meaning, length after.

Spaces around a text are cut off after parsing, as Telegram does, so a text of spaces and empty
tags is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.emulator.errors import bad
from bot.emulator.html import Entity, parse_html, sorted_entities, utf16_length

MAX_RAW_BYTES = 32_768
MAX_TEXT = 4096
MAX_CAPTION = 1024
COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def parsed_text(params: Mapping[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    """Return the text of a message and its entities."""
    raw = params.get("text")
    if not raw:
        raise bad("message text is empty")
    text, entities = _parsed(raw, params, "entities")
    if not text:
        raise bad("text must be non-empty")
    if len(text) > MAX_TEXT:
        raise bad("message is too long")
    return text, entities


def parsed_caption(params: Mapping[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    """Return the caption of a media message and its entities; it may be empty."""
    text, entities = _parsed(params.get("caption") or "", params, "caption_entities")
    if len(text) > MAX_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _parsed(raw: str, params: Mapping[str, Any], field: str) -> tuple[str, tuple[Entity, ...]]:
    if len(raw) * 4 > MAX_RAW_BYTES and len(raw.encode()) > MAX_RAW_BYTES:
        raise bad("text is too long")
    mode = str(params.get("parse_mode") or "").lower()
    if mode == "html":
        text, entities = parse_html(raw)
    elif mode:
        # Markdown is real in Telegram; the bot writes HTML only, so it is not emulated.
        raise bad("unsupported parse_mode")
    else:
        text, entities = raw, list(params.get(field) or ())
    return trimmed(text, [*entities, *found_entities(text, entities)])


def found_entities(text: str, known: list[Entity]) -> list[Entity]:
    """Return the commands and web addresses Telegram marks by itself."""
    if "/" not in text:
        return []
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in known]
    found: list[Entity] = []
    for kind, pattern in (("url", ADDRESS), ("bot_command", COMMAND)):
        for match in pattern.finditer(text):
            begin, length = utf16_length(text[: match.start()]), utf16_length(match.group())
            if all(begin + length <= low or begin >= high for low, high in taken):
                found.append({"type": kind, "offset": begin, "length": length})
                taken.append((begin, begin + length))
    return found


def trimmed(text: str, entities: list[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Return text and entities without the spaces around the text."""
    kept = text.strip()
    if kept == text:
        return text, tuple(sorted_entities(entities))
    cut = utf16_length(text[: len(text) - len(text.lstrip())])
    length = utf16_length(kept)
    moved = []
    for entity in entities:
        begin = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, length)
        if end > begin:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return kept, tuple(sorted_entities(moved))
