"""The clinic's report on its way: worded with the row that sends it, drawn when it is sent.

The row holds no more than the card did, so that nobody can be found in it either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from babel.dates import format_skeleton

from bot.l10n import Catalogues, direction, locale_of
from bot.pictures.fonts import Lettering
from bot.pictures.report import Panel, draw
from bot.reporting import as_csv
from flows.clinic.facts_report import Week
from flows.clinic.reporting import ReportForm, SendReport
from flows.texts import text

# Stand for a picture's key in a row, and name what it is made from in the row's params.
PICTURE: Final = "report_picture"
TABLE: Final = "report_table"
FILE_NAME: Final = "report.csv"
HEADINGS: Final = ("completion", "response", "adherence", "missed")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Worded:
    """How the report is sent, and what it is made from then."""

    method: str
    key: str
    made_from: Json | str


def worded(effect: SendReport, catalogues: Catalogues, language: str) -> Worded:
    """Return all that the file needs as JSON, in the reader's words."""
    match effect.form:
        case ReportForm.TABLE:
            return Worded("sendDocument", TABLE, as_csv(effect.weeks))
        case ReportForm.PICTURE:
            return Worded("sendPhoto", PICTURE, _picture(effect.weeks, catalogues, language))


def _picture(weeks: tuple[Week, ...], catalogues: Catalogues, language: str) -> Json:
    locale = locale_of(language)

    def said(part: str) -> str:
        return catalogues.label(text(f"report-picture-{part}"), language)

    return {
        "language": language,
        "title": said("title"),
        "weeks": [format_skeleton("MMMd", week.first, locale=locale) for week in weeks],
        "panels": [
            [said(heading), [week.shares[place] for week in weeks]]
            for place, heading in enumerate(HEADINGS)
        ],
    }


def drawn(picture: Json) -> bytes:
    """Draw what was worded, as a PNG; it takes a while.

    Raises PictureUnavailable where this machine cannot write the words.
    """
    panels = [Panel(heading, tuple(percents)) for heading, percents in picture["panels"]]
    lettering = Lettering(picture["language"], direction(picture["language"]))
    return draw(picture["title"], picture["weeks"], panels, lettering)


def table(written: str) -> bytes:
    """Return the table so that a table program knows its letters."""
    return written.encode("utf-8-sig")
