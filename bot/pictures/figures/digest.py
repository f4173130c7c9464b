"""A digest of what a figure draws, to notice a film that is older than its poses.

It covers the shapes themselves, so a table, a proportion or a colour that
changes makes the film stale, and a tidied line of code does not.
"""

from __future__ import annotations

from hashlib import sha256

from bot.pictures.figures.motion import Figure, moment
from bot.pictures.figures.scene import Shape, framing, shapes

SAMPLES = 12
# Keeps round numbers away from the rounding edge, where machines may differ.
NUDGE = 0.0137


def drawing_digest(figure: Figure) -> str:
    """Return the digest of twelve moments of ``figure``, coordinates to a tenth of a pixel."""
    frame, hashed = (
        framing(figure),
        sha256(f"{figure.height} {figure.duration_seconds:.3f}".encode()),
    )
    for index in range(SAMPLES):
        now = moment(figure, figure.duration_seconds * index / SAMPLES)
        for shape in shapes(figure, now, frame):
            hashed.update(_line(shape).encode())
    return hashed.hexdigest()[:16]


def _line(shape: Shape) -> str:
    numbers = " ".join(f"{number + NUDGE:.1f}" for disc in shape.discs for number in disc)
    return f"{shape.colour} {numbers}\n"
