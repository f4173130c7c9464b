"""The clinic's report as a picture: a bar a week for each share, nothing where one is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.pictures.canvas import CARD, INK, MARGIN, QUIET_INK, WIDTH, Canvas, Style
from bot.pictures.fonts import Lettering

START: Final = MARGIN + 48
ROOM: Final = WIDTH - 2 * START
BAR_HEIGHT: Final = 180
GAP: Final = 12
TITLE: Final = Style(46, bold=True)
HEADING: Final = Style(33, bold=True)
SMALL: Final = Style(24, QUIET_INK)
NUMBER: Final = Style(24, INK, bold=True)
LABELS_MAX: Final = 8
NUMBERS_MAX: Final = 16  # narrower than dates, and only they tell 0 from what is left out
BAR: Final = "#0E5A6B"
TRACK: Final = "#E3EBEA"


@dataclass(frozen=True, slots=True)
class Panel:
    """One heading and its weeks: 0-100 percent each, None where it is left out."""

    heading: str
    percents: tuple[int | None, ...]


def draw(title: str, weeks: Sequence[str], panels: Sequence[Panel], lettering: Lettering) -> bytes:
    """Return the report as a PNG; ``weeks`` name the columns of every panel.

    Raises `ShapingMissing` or `FontMissing` where this machine cannot write the words.
    """
    canvas = Canvas(lettering.language, lettering.direction)
    top = canvas.paragraph((START, MARGIN + 38), title, TITLE, ROOM)
    for panel in panels:
        top = _panel(canvas, panel, weeks, top + 28)
    return canvas.png(top + MARGIN + 38)


def _panel(canvas: Canvas, panel: Panel, weeks: Sequence[str], top: float) -> float:
    top = canvas.paragraph((START, top), panel.heading, HEADING, ROOM) + NUMBER.line_height
    slot = ROOM / max(1, len(weeks))
    dated, numbered = (-(-len(weeks) // most) for most in (LABELS_MAX, NUMBERS_MAX))
    for index, (week, percent) in enumerate(zip(weeks, panel.percents, strict=True)):
        left, end = START + index * slot + GAP / 2, START + (index + 1) * slot - GAP / 2
        canvas.box((left, top), (end, top + BAR_HEIGHT), TRACK, radius=8)
        if percent:  # 0 has no bar, and its number says that it is not left out
            height = BAR_HEIGHT * percent / 100
            canvas.box((left, top + BAR_HEIGHT - height), (end, top + BAR_HEIGHT), BAR, radius=8)
        middle = (left + end) / 2
        if index % numbered == 0:
            said = "-" if percent is None else str(percent)
            canvas.words((middle, top - NUMBER.line_height), said, NUMBER, "middle")
        if index % dated == 0:
            canvas.words((middle, top + BAR_HEIGHT + 6), week, SMALL, "middle")
    canvas.box((START, top + BAR_HEIGHT), (START + ROOM, top + BAR_HEIGHT + 1), CARD)
    return top + BAR_HEIGHT + SMALL.line_height + 6
