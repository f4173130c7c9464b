"""Telegram's entities as HTML that is safe in a page: all but the known tags escaped."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from bot.emulator.html import Entity


def safe_html(text: str, entities: list[Entity]) -> str:
    """Return ``text`` as HTML that is safe in a page: everything but the known tags escaped."""
    if not entities:
        return escape(text)
    units = text.encode("utf-16-le")
    edges: dict[int, tuple[list[str], list[str]]] = {}
    for entity in entities:
        opening, closing = tags_of(entity)
        end = entity["offset"] + entity["length"]
        edges.setdefault(entity["offset"], ([], []))[1].append(opening)
        edges.setdefault(end, ([], []))[0].insert(0, closing)
    out, last = [], 0
    for edge in sorted(edges):
        out.append(escape(units[last * 2 : edge * 2].decode("utf-16-le")))
        out.extend(edges[edge][0] + edges[edge][1])
        last = edge
    out.append(escape(units[last * 2 :].decode("utf-16-le")))
    return "".join(out)


PAIRS = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code",
    "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip


def tags_of(entity: Entity) -> tuple[str, str]:
    """Return the opening and closing tag that show ``entity`` in a page."""
    match entity["type"]:
        case "text_link" if str(entity["url"]).startswith(("http://", "https://", "tg://")):
            address = escape(entity["url"])
            return f'<a href="{address}" rel="noopener noreferrer">', "</a>"
        case "spoiler":
            return '<span class="tg-spoiler">', "</span>"
        case "expandable_blockquote":
            return '<blockquote class="expandable">', "</blockquote>"
        case "date_time":
            moment = datetime.fromtimestamp(entity["unix_time"], UTC).isoformat()
            return f'<time datetime="{moment}">', "</time>"
        case kind if kind in PAIRS:
            return f"<{PAIRS[kind]}>", f"</{PAIRS[kind]}>"
        case _:
            return "", ""
