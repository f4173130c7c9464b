"""The progress picture as a whole: a title, three panels over one time axis, and their meaning."""

from __future__ import annotations

from typing import Final

from bot.pictures.canvas import MARGIN, Canvas
from bot.pictures.progress.axis import CONTENT_START, ROOM, TEXT, TITLE, TimeAxis, dates
from bot.pictures.progress.days import Progress, is_by_week, marks
from bot.pictures.progress.pain import pain_panel
from bot.pictures.progress.phases import phase_panel
from bot.pictures.progress.sessions import session_legend, session_panel

PADDING: Final = 38
BETWEEN: Final = 34


def draw(progress: Progress) -> bytes:
    """Return the picture as a PNG, 1000 pixels wide, about 1100 high; longer words make it higher.

    The same progress gives the same bytes. Raises `ShapingMissing` or `FontMissing` where this
    machine cannot write the words; `summary` has the same facts without a picture.
    """
    labels = progress.labels
    points = marks(progress.days)
    by_week = is_by_week(progress.days)
    axis = TimeAxis(len(points))
    canvas = Canvas(progress.language, labels.direction)

    top = canvas.paragraph((CONTENT_START, MARGIN + PADDING), labels.title, TITLE, ROOM)
    top = pain_panel(canvas, axis, points, labels, top + 18)
    top = phase_panel(canvas, axis, points, labels, top + BETWEEN)
    top = session_panel(canvas, axis, points, labels, top + BETWEEN, by_week=by_week)
    top = dates(canvas, axis, points, top + 12)
    top = session_legend(canvas, labels, top + 16, by_week=by_week)
    if by_week:
        top = canvas.paragraph((CONTENT_START, top + 4), labels.by_week, TEXT, ROOM)
    return canvas.png(top + PADDING + MARGIN)
