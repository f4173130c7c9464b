"""The contact sheet: every figure at its start, between and at its end."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.pictures.figures.film import still
from bot.pictures.figures.motion import Figure, moment
from bot.pictures.figures.scene import framing

CELL = 200
COLUMNS = 3
SHOWN = 3


def contact_sheet(figures: Iterable[Figure], path: Path) -> None:
    """Write one picture of all ``figures`` to ``path``, labelled with their keys."""
    cells = [_cell(figure) for figure in figures]
    rows = -(-len(cells) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (SHOWN * CELL + 12), rows * (CELL + 30)), "white")
    for index, cell in enumerate(cells):
        sheet.paste(cell, (index % COLUMNS * (SHOWN * CELL + 12), index // COLUMNS * (CELL + 30)))
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path)


def key_times(figure: Figure) -> tuple[float, ...]:
    """Return the start, the middle and the end of the first move with an arrow, in seconds."""
    begins = figure.steps[0].hold_seconds
    for step in figure.steps[1:]:
        if step.arrow is not None:
            end = begins + step.move_seconds + step.hold_seconds / 2
            return (0.0, begins + step.move_seconds / 2, end)
        begins += step.move_seconds + step.hold_seconds
    return tuple(figure.duration_seconds * share for share in (0.0, 0.25, 0.5))


def _cell(figure: Figure) -> Image.Image:
    cell = Image.new("RGB", (SHOWN * CELL, CELL + 24), "white")
    frame = framing(figure)
    for index, seconds in enumerate(key_times(figure)):
        image = still(figure, moment(figure, seconds), frame)
        image.thumbnail((CELL, CELL), Image.Resampling.LANCZOS)
        cell.paste(image, (index * CELL, 24))
    ImageDraw.Draw(cell).text((4, 3), figure.key, fill="black", font=ImageFont.load_default(16))
    return cell
