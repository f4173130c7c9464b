"""One page of every message in every language, side by side with what a translator has to know.

It needs nothing but a browser, whose own search finds a word or an id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final

from bot.l10n import LOCALES, SOURCE, direction
from bot.parity.code import read
from bot.parity.reading import Entry, Language, Languages, languages
from bot.parity.used import ROOT, on_buttons
from bot.parity.wordings import wordings

TAGS: Final = re.compile(r"&lt;(/?[bi])&gt;")
HEAD: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lumbot in every language</title><style>
body { font: 15px/1.45 "Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", sans-serif;
  margin: 0; background: #e3ebea; color: #17323a }
header { padding: 16px 20px } h1 { font-size: 22px; margin: 0 } h2 { padding: 0 20px }
nav { display: flex; flex-wrap: wrap; gap: 4px 14px } a { color: #0e5a6b }
section { margin: 0 20px 14px; padding: 12px 16px; background: #fff; border-radius: 12px }
h3 { margin: 0; font: 600 14px/1.6 monospace; overflow-wrap: anywhere }
.note { color: #4a6068; white-space: pre-line; font-size: 13px }
.said { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 10px;
  margin-top: 8px }
.said > div { background: #f3f7f6; border-radius: 10px; padding: 8px 12px }
small { display: block; color: #4a6068; direction: ltr; text-align: left }
p { margin: 4px 0; white-space: pre-line; overflow-wrap: anywhere }
.button { display: table; padding: 4px 14px; border-radius: 8px; background: #cfe0e4 }
.missing { color: #b0452f }
</style></head><body>
"""


def written(folder: Path = LOCALES) -> str:
    """Return the page for the catalogues below ``folder``."""
    spoken = languages(folder)
    return "\n".join([HEAD, *_top(spoken), *_files(spoken), "</body></html>\n"])


def _top(spoken: Languages) -> Iterator[str]:
    source = spoken[SOURCE]
    files = sorted({entry.file for entry in source.entries.values()})
    links = (f'<a href="#{each}">{each.removesuffix(".ftl")}</a>' for each in files)
    count = f"{len(source.entries)} messages, {len(spoken)} languages"
    yield f"<header><h1>Lumbot in every language</h1><p>{count}</p><nav>{' '.join(links)}</nav>"
    yield "</header>"


def _files(spoken: Languages) -> Iterator[str]:
    buttons, places = on_buttons(spoken), read(ROOT).said
    for name, entries in groupby(spoken[SOURCE].entries.values(), key=lambda each: each.file):
        yield f'<h2 id="{name}">{name.removesuffix(".ftl")}</h2>'
        for entry in entries:
            place = "on a button" if entry.id in buttons else places.get(entry.id, "")
            yield _section(spoken, entry, place, is_button=entry.id in buttons)


def _section(spoken: Languages, entry: Entry, place: str, *, is_button: bool) -> str:
    said = "".join(_cell(each, entry.id, is_button=is_button) for each in spoken.values())
    note = "\n".join(filter(None, [entry.comment, place]))
    return (
        f'<section id="{entry.id}"><h3>{entry.id}</h3><div class="note">{escape(note)}</div>'
        f'<div class="said">{said}</div></section>'
    )


def _cell(language: Language, message_id: str, *, is_button: bool) -> str:
    if message_id not in language.entries:
        body = '<p class="missing">is missing: English is shown</p>'
    else:
        shape = ' class="button"' if is_button else ""
        body = "".join(f"<p{shape}>{_marked(each)}</p>" for each in wordings(language, message_id))
    code = language.code
    return f'<div lang="{code}" dir="{direction(code)}"><small>{code}</small>{body}</div>'


def _marked(said: str) -> str:
    return TAGS.sub(r"<\1>", escape(said, quote=False))
