"""The progress picture on its way: worded with the row that sends it, drawn when it is sent.

It shows one patient's health, so that it is drawn anew each time: neither its bytes nor
Telegram's id of it is ever kept.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, cast

from babel.dates import format_skeleton
from babel.numbers import format_decimal

from bot.l10n import Catalogues, direction, locale_of
from bot.pictures.ordering import Direction
from bot.pictures.progress import DayPoint, Labels, Progress, draw
from flows.diary import Outcome
from flows.effects import ChartDay
from flows.rules.limits import NRS_MAX, NRS_MIN
from flows.rules.phases import Phase
from flows.texts import text

# Stands for a picture's key in a row, and names what it is drawn from in the row's params.
CHART: Final = "chart"
WORDS: Final = (
    "title", "pain", "go_on", "do_less", "stop", "phase", "stay_well", "sessions", "done", "some",
    "could_not", "skipped", "no_answer", "by_week", "no_check_in",
)  # fmt: skip

Json = dict[str, Any]


def worded(days: tuple[ChartDay, ...], catalogues: Catalogues, language: str) -> Json:
    """Return all that the picture needs as JSON, with its words, dates and digits in place."""
    locale = locale_of(language)
    numbers = range(NRS_MIN, NRS_MAX + 1)
    return {
        "language": language,
        "direction": direction(language),
        "words": {
            word: catalogues.label(text(f"chart-{word.replace('_', '-')}"), language)
            for word in WORDS
        },
        "numbers": [
            format_decimal(number, locale=locale, numbering_system="default") for number in numbers
        ],
        "days": [
            [
                each.day.isoformat(),
                each.pain_nrs,
                each.outcome,
                each.phase,
                format_skeleton("MMMd", each.day, locale=locale),
            ]
            for each in days
        ],
    }


def drawn(chart: Json) -> bytes:
    """Draw what ``worded`` returned, as a PNG; it takes a while.

    Raises PictureUnavailable where this machine cannot write the words.
    """
    way = cast("Direction", chart["direction"])
    labels = Labels(way, **chart["words"], numbers=tuple(chart["numbers"]))
    days = tuple(
        DayPoint(
            date.fromisoformat(day),
            pain_nrs,
            Outcome(outcome) if outcome else None,
            Phase(phase),
            date_text,
        )
        for day, pain_nrs, outcome, phase, date_text in chart["days"]
    )
    return draw(Progress(days, chart["language"], labels))
