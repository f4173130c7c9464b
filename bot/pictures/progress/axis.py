"""The time axis that pain, phases and sessions share, and what stands beside it.

A few days do not fill the width: they stand where reading starts, and the empty room is what is
still to come.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.pictures.canvas import INK, MARGIN, QUIET_INK, WIDTH, Canvas, Style
from bot.pictures.progress.days import Mark

CONTENT_START: Final = MARGIN + 48
CONTENT_END: Final = WIDTH - CONTENT_START
ROOM: Final = CONTENT_END - CONTENT_START
PLOT_START: Final = CONTENT_START + 52
PLOT_END: Final = CONTENT_END
FEWEST_SLOTS: Final = 4
INSET: Final = 16  # so that the first and the last dot stay inside the plot
DATES_MAX: Final = 5
DATES_APART: Final = 44

TITLE: Final = Style(46, bold=True)
HEADING: Final = Style(33, bold=True)
TEXT: Final = Style(29, QUIET_INK)
NUMBER: Final = Style(29, INK, bold=True)

Icon = Callable[[Canvas, float, float], None]
ICON_WIDTH: Final = 30


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Where each of ``count`` marks stands, in pixels from the reading start."""

    count: int

    @property
    def slots(self) -> int:
        return max(self.count, FEWEST_SLOTS)

    @property
    def slot(self) -> float:
        return (PLOT_END - PLOT_START - 2 * INSET) / self.slots

    def start(self, index: int) -> float:
        return PLOT_START + INSET + index * self.slot

    def centre(self, index: int) -> float:
        return self.start(index) + self.slot / 2


def dated(canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark]) -> list[int]:
    """Return which marks carry their date: the ends first, then evenly between as there is room."""
    widest = max(canvas.lettering.width(mark.date_text, TEXT.size) for mark in marks)
    last = len(marks) - 1
    for gaps in range(min(DATES_MAX, len(marks)) - 1, 1, -1):
        if last // gaps * axis.slot >= widest + DATES_APART:
            return [round(last * gap / gaps) for gap in range(gaps + 1)]
    return sorted({0, last})


def dates(canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark], top: float) -> float:
    """Write the dates under the plot, inside the card; return where the next part begins."""
    for index in dated(canvas, axis, marks):
        text = marks[index].date_text
        half = canvas.lettering.width(text, TEXT.size) / 2
        middle = min(max(axis.centre(index), CONTENT_START + half), CONTENT_END - half)
        canvas.words((middle, top), text, TEXT, "middle")
    return top + TEXT.line_height


def legend(canvas: Canvas, top: float, entries: Sequence[tuple[Icon, str]]) -> float:
    """Set signs and their meaning in as many rows as they need; return where the next begins."""
    left = float(CONTENT_START)
    for icon, text in entries:
        long = ICON_WIDTH + 12 + canvas.lettering.width(text, TEXT.size)
        if left > CONTENT_START and left + long > CONTENT_END:
            left, top = float(CONTENT_START), top + TEXT.line_height + 4
        icon(canvas, left + ICON_WIDTH / 2, top + TEXT.line_height / 2)
        room = CONTENT_END - left - ICON_WIDTH - 12
        below = canvas.paragraph((left + ICON_WIDTH + 12, top), text, TEXT, room)
        top = below - TEXT.line_height if below > top + TEXT.line_height + 1 else top
        left += long + 36
    return top + TEXT.line_height
