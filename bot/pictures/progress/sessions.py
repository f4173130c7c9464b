"""How the sessions went: one mark a day, told apart by shape before colour.

A week is a column that fills from below, done first and then what was done in part, so that a
long time stays readable.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from bot.pictures.canvas import CARD, Canvas
from bot.pictures.progress.axis import CONTENT_START, HEADING, ROOM, Icon, TimeAxis, legend
from bot.pictures.progress.days import Labels, Mark
from flows.diary import Outcome

HEIGHT: Final = 48
SHORT: Final = 0.6  # of the height, so that a short bar is never taken for a ring
WIDTH_MAX: Final = 20
ICON_HEIGHT: Final = 27
ICON_WIDTH: Final = 11
ICON_FOOT: Final = 11  # below the middle of a line, where its letters stand
DONE: Final = "#14694A"
SOME: Final = "#4C9F80"
COULD_NOT: Final = "#B0452F"
QUIET: Final = "#708389"
EMPTY: Final = "#DDE7E5"


def session_panel(
    canvas: Canvas, axis: TimeAxis, marks: Sequence[Mark], labels: Labels, top: float, *,
    by_week: bool,
) -> float:  # fmt: skip
    """Draw the heading and the marks; return where they end."""
    top = canvas.paragraph((CONTENT_START, top), labels.sessions, HEADING, ROOM) + 12
    width = min(WIDTH_MAX, axis.slot * 0.7)
    foot = top + HEIGHT
    for index, mark in enumerate(marks):
        if by_week:
            _column(canvas, axis.centre(index), foot, width, mark.outcomes)
        else:
            _day(canvas, axis.centre(index), foot, (width, HEIGHT), mark.outcomes[0])
    return foot


def session_legend(canvas: Canvas, labels: Labels, top: float, *, by_week: bool) -> float:
    """Explain the marks that this picture has; return where the next part begins."""
    if by_week:
        return legend(canvas, top, [(_share(DONE), labels.done), (_share(SOME), labels.some)])
    texts = {
        Outcome.DONE: labels.done,
        Outcome.SOME: labels.some,
        Outcome.COULD_NOT: labels.could_not,
        Outcome.SKIPPED: labels.skipped,
        None: labels.no_answer,
    }
    return legend(canvas, top, [(_sign(outcome), text) for outcome, text in texts.items()])


def _day(
    canvas: Canvas,
    across: float,
    foot: float,
    size: tuple[float, float],
    outcome: Outcome | None,
) -> None:
    """Draw a tall bar, a short bar, a cross, a ring or a dot, all standing on ``foot``."""
    half, height = size[0] / 2, size[1]
    match outcome:
        case Outcome.DONE:
            canvas.box((across - half, foot - height), (across + half, foot), DONE, radius=half)
        case Outcome.SOME:
            canvas.box(
                (across - half, foot - height * SHORT), (across + half, foot), SOME, radius=half
            )
        case Outcome.COULD_NOT:
            arm = min(max(half, 4.5), 9)
            thick, middle = arm * 0.55, foot - arm - 2
            for way in (arm, -arm):
                ends = [(across - arm, middle - way), (across + arm, middle + way)]
                canvas.line(ends, thick, COULD_NOT)
        case Outcome.SKIPPED:
            radius = min(max(half, 5), 9)
            canvas.disc((across, foot - radius), radius, QUIET)
            canvas.disc((across, foot - radius), radius * 0.55, CARD)
        case None:
            radius = min(max(half * 0.6, 2.5), 4.5)
            canvas.disc((across, foot - 5), radius, QUIET)
        case _:
            assert_never(outcome)


def _column(
    canvas: Canvas,
    across: float,
    foot: float,
    width: float,
    outcomes: Sequence[Outcome | None],
) -> None:
    """Fill a column by the share of its days; seven of seven done is full."""
    start, end = across - width / 2, across + width / 2
    done = outcomes.count(Outcome.DONE) / len(outcomes)
    tried = done + outcomes.count(Outcome.SOME) / len(outcomes)
    for share, colour in ((1.0, EMPTY), (tried, SOME), (done, DONE)):
        if share:
            canvas.box((start, foot - HEIGHT * share), (end, foot), colour, radius=4)


def _sign(outcome: Outcome | None) -> Icon:
    def icon(canvas: Canvas, across: float, down: float) -> None:
        _day(canvas, across, down + ICON_FOOT, (ICON_WIDTH, ICON_HEIGHT), outcome)

    return icon


def _share(colour: str) -> Icon:
    def icon(canvas: Canvas, across: float, down: float) -> None:
        half = ICON_HEIGHT / 3
        canvas.box((across - half, down - half), (across + half, down + half), colour, radius=4)

    return icon
