"""A page of a patient's file on its way: worded with the row that sends it, drawn when it is sent.

Like the progress picture it shows one patient's health, so neither its bytes nor Telegram's id
of it is ever kept.
"""

from __future__ import annotations

import re
from html import escape
from typing import Any, Final, cast

from bot.l10n import Catalogues, direction
from bot.pictures import one_page
from bot.pictures.fonts import PictureUnavailable
from bot.pictures.one_page import Page, Section
from bot.pictures.ordering import Direction
from bot.telegram import charts
from flows.effects import SendPage
from flows.texts import Text

# Stands for a picture's key in a row, and names what it is drawn from in the row's params.
PAGE: Final = "page"
MARKUP: Final = re.compile(r"</?[bi]>")

Json = dict[str, Any]


def worded(effect: SendPage, catalogues: Catalogues, language: str) -> Json:
    """Return all that the page needs as JSON, in the reader's words."""

    def said(text: Text) -> str:
        return MARKUP.sub("", catalogues.label(text, language))

    return {
        "language": language,
        "direction": direction(language),
        "title": said(effect.title),
        "sections": [
            [said(part.heading), [said(line) for line in part.lines]] for part in effect.parts
        ],
        "chart": charts.worded(effect.days, catalogues, language) if effect.days else None,
    }


def drawn(page: Json) -> bytes:
    """Draw what ``worded`` returned, as a PDF; it takes a while.

    Raises PictureUnavailable where this machine cannot write the words.
    """
    sections = [Section(heading, lines) for heading, lines in page["sections"]]
    way = cast("Direction", page["direction"])
    chart = b""
    if page["chart"]:
        try:
            chart = charts.drawn(page["chart"])
        except PictureUnavailable:
            chart = b""
    return one_page.draw(Page(page["language"], way, page["title"], sections, chart))


def plain(page: Json) -> str:
    """Return the page as the text of a message, for a machine that cannot draw it."""
    sections = ("\n".join([heading, *lines]) for heading, lines in page["sections"])
    return escape("\n\n".join([page["title"], *sections]), quote=False)
