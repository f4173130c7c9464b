"""Telegram's HTML: read strictly into text and entities, and written back safely.

Offsets in entities count UTF-16 units; offsets in error texts count UTF-8 bytes. A line break
tag or a paragraph is an error here, exactly as it is in Telegram.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.emulator.errors import ApiError, bad

Entity = dict[str, Any]

SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough",
    "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "blockquote": "blockquote", "code": "code", "pre": "pre", "a": "text_link",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
PLAIN = re.compile(r"[^<&]+")
REFERENCE = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
NAME = re.compile(r"[^\s>]*")
SPACE = re.compile(r"\s*")
ATTRIBUTE = re.compile(r"[^\s=>/]*")
TOKEN = re.compile(r"[A-Za-z0-9.\-]*")


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units ``text`` takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class Open:
    """A start tag that waits for its end."""

    tag: str
    attributes: Mapping[str, str]
    offset: int


class Scanner:
    """A place in a text; positions are characters, turned into bytes for errors."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0

    def take(self) -> str:
        self.position += 1
        return self.source[self.position - 1]

    def token(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.source, self.position)
        if found is None:
            return ""
        self.position = found.end()
        return found.group()

    def peek(self) -> str:
        return self.source[self.position : self.position + 1]

    def reference(self) -> str:
        """Return the character of an entity at the position, or nothing if it is no entity."""
        found = REFERENCE.match(self.source, self.position)
        if found is None:
            return ""
        hexadecimal, decimal, name = found.groups()
        if name is not None:
            character = NAMED.get(name, "")
        else:
            code = int(hexadecimal, 16) if hexadecimal else int(decimal)
            is_character = 0 < code < 0xD800 or 0xDFFF < code < 0x10FFFF
            character = chr(code) if is_character else ""
        if character:
            self.position = found.end()
        return character

    def attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self.token(SPACE)
            if self.peek() == ">":
                return found
            name = self.token(ATTRIBUTE).lower()
            if not self.peek():
                raise self.wrong("Unclosed start tag", begin)
            if not name:
                raise self.wrong(f'Empty attribute name in the tag "{tag}"', begin)
            self.token(SPACE)
            found[name] = self.value(tag, name, begin)

    def value(self, tag: str, name: str, begin: int) -> str:
        if self.peek() != "=":
            if name == "expandable":
                return ""
            complaint = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise self.wrong(complaint, begin)
        self.position += 1
        self.token(SPACE)
        value = self.quoted() if self.peek() in {"'", '"'} else self.bare()
        if not self.peek():
            raise self.wrong("Unclosed start tag", begin)
        return value

    def quoted(self) -> str:
        quote, parts = self.take(), list[str]()
        while self.peek() and self.peek() != quote:
            parts.append((self.reference() if self.peek() == "&" else "") or self.take())
        self.position += 1
        return "".join(parts)

    def bare(self) -> str:
        begin = self.position
        value = self.token(TOKEN).lower()
        if self.peek() and self.peek() != ">" and not self.peek().isspace():
            raise self.wrong("Unexpected end of name token", begin)
        return value

    def wrong(self, complaint: str, position: int, rest: str = "") -> ApiError:
        offset = len(self.source[:position].encode())
        return bad(f"can't parse entities: {complaint} at byte offset {offset}{rest}")


class Parser:
    """One reading of one text: the plain text so far, open tags and finished entities."""

    def __init__(self, source: str) -> None:
        self.at = Scanner(source)
        self.offset = 0
        self.parts: list[str] = []
        self.open: list[Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        """Return the plain text and its entities, or refuse the text."""
        source, end = self.at.source, len(self.at.source)
        while self.at.position < end:
            match source[self.at.position]:
                case "<" if source.startswith("</", self.at.position):
                    self.end_tag()
                case "<":
                    self.start_tag()
                case "&":
                    self.add(self.at.reference() or self.at.take())
                case _:
                    self.add(self.at.token(PLAIN))
        if self.open:
            complaint = f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            raise bad(f"can't parse entities: {complaint}")
        return "".join(self.parts), sorted_entities(self.entities)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.offset += utf16_length(text)

    def start_tag(self) -> None:
        begin = self.at.position
        self.at.position += 1
        tag = self.at.token(NAME).lower()
        if not self.at.peek():
            raise self.at.wrong("Unclosed start tag", begin)
        if tag not in SIMPLE:
            raise self.at.wrong(f'Unsupported start tag "{tag}"', begin)
        attributes = self.at.attributes(tag, begin)
        self.at.position += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.at.wrong('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(Open(tag, attributes, self.offset))

    def end_tag(self) -> None:
        begin = self.at.position
        if not self.open:
            raise self.at.wrong("Unexpected end tag", begin)
        self.at.position += 2
        name = self.at.token(NAME).lower()
        self.at.token(SPACE)
        if self.at.peek() != ">":
            raise self.at.wrong("Unclosed end tag", begin)
        self.at.position += 1
        start = self.open.pop()
        if name and name != start.tag:
            complaint = f'expected "</{start.tag}>", found "</{name}>"'
            raise self.at.wrong("Unmatched end tag", begin, f", {complaint}")
        if self.offset > start.offset:
            self.close(start)

    def close(self, start: Open) -> None:
        span = {"offset": start.offset, "length": self.offset - start.offset}
        if start.tag == "pre" and self.entities:
            inner = self.entities[-1]
            if inner["type"] == "code" and {k: inner[k] for k in span} == span:
                self.entities.pop()
                language = inner.get("language")
                extra = {"language": language} if language else {}
                self.entities.append({"type": "pre", **span, **extra})
                return
        entity = entity_of(start, span, "".join(self.parts))
        if entity is not None:
            self.entities.append(entity)


def entity_of(start: Open, span: Entity, text: str) -> Entity | None:
    """Return the entity of a closed tag; a link without an address makes none."""
    kind, attributes = SIMPLE[start.tag], start.attributes
    match start.tag:
        case "a":
            shown = text.encode("utf-16-le")[span["offset"] * 2 :].decode("utf-16-le")
            url = attributes.get("href") or shown
            return {"type": kind, **span, "url": url} if "." in url or ":" in url else None
        case "blockquote" if "expandable" in attributes:
            return {"type": "expandable_blockquote", **span}
        case "code" if attributes.get("class", "").startswith("language-"):
            return {"type": "code", **span, "language": attributes["class"][9:]}
        case "tg-emoji":
            return {"type": kind, **span, "custom_emoji_id": attributes.get("emoji-id", "")}
        case "tg-time":
            extra = {"date_time_format": attributes["format"]} if "format" in attributes else {}
            unix_time = attributes.get("unix", "")
            if not unix_time.isdigit():
                return None
            return {"type": kind, **span, "unix_time": int(unix_time), **extra}
        case _:
            return {"type": kind, **span}


def sorted_entities(entities: list[Entity]) -> list[Entity]:
    """Return entities in Telegram's order: by offset, the longer first."""
    return sorted(
        ({k: v for k, v in e.items() if k != "language" or e["type"] == "pre"} for e in entities),
        key=lambda entity: (entity["offset"], -entity["length"]),
    )


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Return plain text and entities of Telegram's HTML, or raise with Telegram's words."""
    if "<" not in source and "&" not in source:
        return source, []
    return Parser(source).parse()
