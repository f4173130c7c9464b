"""The phases as a staircase: how high a patient stands, and when that changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.pictures.canvas import Canvas
from bot.pictures.progress.axis import (
    CONTENT_START,
    HEADING,
    NUMBER,
    PLOT_END,
    PLOT_START,
    ROOM,
    TimeAxis,
)
from bot.pictures.progress.days import Labels, Mark
from flows.rules.phases import Phase

STEP: Final = "#CBD8F0"
STEP_NOW: Final = "#9DB6E3"
EDGE: Final = "#34569C"
CLIMB_MAX: Final = 72
LOWEST: Final = 20
STEP_HEIGHT_MAX: Final = 30


@dataclass(frozen=True, slots=True)
class Stair:
    """Days in one phase without a break: from mark ``first`` up to, not including, ``after``."""

    first: int
    after: int
    phase: Phase


def stairs(marks: Sequence[Mark]) -> tuple[Stair, ...]:
    """Return the phases in the order in which they came."""
    found: list[Stair] = []
    for phase, run in groupby(marks, key=lambda mark: mark.phase):
        first = found[-1].after if found else 0
        found.append(Stair(first, first + len(list(run)), phase))
    return tuple(found)


def phase_panel(
    canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark], labels: Labels, top: float
) -> float:
    """Draw the heading and the stairs; return where they end."""
    top = canvas.paragraph((CONTENT_START, top), labels.phase, HEADING, ROOM)
    found = stairs(marks)
    lowest, highest = min(s.phase for s in found), max(s.phase for s in found)
    climb = min(CLIMB_MAX, STEP_HEIGHT_MAX * (highest - lowest))
    rise = climb / max(1, highest - lowest)
    bottom = top + NUMBER.line_height + climb + LOWEST
    free = float(PLOT_END)
    for stair in reversed(found):
        level = bottom - LOWEST - (stair.phase - lowest) * rise
        start = axis.start(stair.first) if stair.first else PLOT_START
        end = axis.start(stair.after) if stair.after < axis.slots else PLOT_END
        is_now = stair is found[-1]
        canvas.box((start, level), (end, bottom), STEP_NOW if is_now else STEP)
        canvas.box((start, level), (end, level + 5), EDGE)
        text = labels.stay_well if stair.phase is Phase.STAY_WELL else labels.numbers[stair.phase]
        long = canvas.lettering.width(text, NUMBER.size, bold=True)
        middle = min((start + end) / 2, free - long / 2)
        if is_now or (long <= end - start and middle == (start + end) / 2):
            place = (middle, level - NUMBER.line_height)
            canvas.words(place, text, NUMBER, "middle")
            free = middle - long / 2
    return bottom
