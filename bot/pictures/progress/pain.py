"""Pain over the days, before the three zones of the pain light.

A line joins only neighbours in time. Over days without a check-in it is thin and dashed, because
nobody knows what was there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.pictures.canvas import CARD, INK, Canvas, Style
from bot.pictures.progress.axis import (
    CONTENT_START,
    HEADING,
    NUMBER,
    PLOT_END,
    PLOT_START,
    ROOM,
    TEXT,
    Icon,
    TimeAxis,
    dated,
    legend,
)
from bot.pictures.progress.days import Labels, Mark
from flows.rules.limits import AMBER_PAIN_MAX, GREEN_PAIN_MAX, NRS_MAX, NRS_MIN

POINT_HEIGHT: Final = 30
EDGE: Final = 20  # room below 0 and above 10, so that a dot is not cut
LINE: Final = "#0E5A6B"
GREEN: Final = "#D9EFDF"
AMBER: Final = "#FBE9BF"
RED: Final = "#F8D8D0"


def pain_y(top: float, pain_nrs: float) -> float:
    """Return how far down ``pain_nrs`` lies in a plot that begins at ``top``: 10 above, 0 below."""
    return top + EDGE + (NRS_MAX - pain_nrs) * POINT_HEIGHT


def pain_panel(
    canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark], labels: Labels, top: float
) -> float:
    """Draw the heading, the zones and the line; return where the plot ends."""
    top = canvas.paragraph((CONTENT_START, top), labels.pain, HEADING, ROOM)
    zones = ((GREEN, labels.go_on), (AMBER, labels.do_less), (RED, labels.stop))
    top = legend(canvas, top + 4, [(_swatch(colour), text) for colour, text in zones]) + 16
    _zones(canvas, top)
    _guides(canvas, axis, marks, top)
    for number in (NRS_MIN, GREEN_PAIN_MAX, AMBER_PAIN_MAX, NRS_MAX):
        level = pain_y(top, number) - TEXT.line_height / 2
        canvas.words((PLOT_START - 16, level), labels.numbers[number], TEXT, "end")
    said = [(index, mark.pain) for index, mark in enumerate(marks) if mark.pain is not None]
    if said:
        _line(canvas, axis, [(index, axis.centre(index), pain_y(top, p)) for index, p in said])
        _last(canvas, labels, said[-1][1], (axis.centre(said[-1][0]), pain_y(top, said[-1][1])))
    else:
        _invitation(canvas, labels.no_check_in, pain_y(top, GREEN_PAIN_MAX) + 8)
    return pain_y(top, NRS_MIN) + EDGE


def _zones(canvas: Canvas, top: float) -> None:
    """Lay the light's colours, parted half-way between the last green and the first amber."""
    end = pain_y(top, NRS_MIN) + EDGE
    amber_top, red_bottom = GREEN_PAIN_MAX + 0.5, AMBER_PAIN_MAX + 0.5
    canvas.box((PLOT_START, top), (PLOT_END, end), GREEN, radius=16)
    canvas.box((PLOT_START, top), (PLOT_END, end - 40), RED, radius=16)
    canvas.box((PLOT_START, pain_y(top, red_bottom)), (PLOT_END, end - 40), AMBER)
    canvas.box((PLOT_START, pain_y(top, amber_top)), (PLOT_END, end - 30), GREEN)


def _guides(canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark], top: float) -> None:
    """Lead the eye from a date up to its dot."""
    for index in dated(canvas, axis, marks):
        across = axis.centre(index)
        canvas.box((across - 1, top), (across + 1, pain_y(top, NRS_MIN) + EDGE), CARD)


def _invitation(canvas: Canvas, text: str, top: float) -> None:
    """Say what will come, on a note of its own before the green."""
    middle, room = (PLOT_START + PLOT_END) / 2, PLOT_END - PLOT_START - 160
    below = canvas.paragraph((middle, top), text, NUMBER, room, "middle")
    half = room / 2 + 40
    canvas.box((middle - half, top - 16), (middle + half, below + 16), CARD, radius=20)


def _line(canvas: Canvas, axis: TimeAxis, places: Sequence[tuple[int, float, float]]) -> None:
    radius = max(5.0, min(9.0, axis.slot * 0.36))
    for (index, *start), (next_index, *end) in pairwise(places):
        if next_index == index + 1:
            canvas.line([(start[0], start[1]), (end[0], end[1])], 5, LINE)
        else:
            canvas.dashes((start[0], start[1]), (end[0], end[1]), 2.5, LINE)
    for _, across, down in places:
        canvas.disc((across, down), radius, LINE)


def _last(canvas: Canvas, labels: Labels, pain: float, place: tuple[float, float]) -> None:
    """Ring the latest check-in and write its number; a week's mean is not a whole number."""
    canvas.disc(place, 15, LINE)
    canvas.disc(place, 9, CARD)
    if pain == int(pain):
        lift = -62 if pain < NRS_MAX - 1 else 20
        style = Style(34, INK, bold=True)
        canvas.words((place[0], place[1] + lift), labels.numbers[int(pain)], style, "middle")


def _swatch(colour: str) -> Icon:
    def icon(canvas: Canvas, across: float, down: float) -> None:
        canvas.box((across - 14, down - 13), (across + 14, down + 13), colour, radius=8)

    return icon
