"""Checklists: buttons with a check mark, and what is ticked as one short answer.

The ticks are kept as words in a fixed order, so that the same ticks are the same answer
whatever the order of the taps.
"""

from __future__ import annotations

from collections.abc import Sequence

from flows.screens import Button, Rows, button
from flows.session import Scalar
from flows.texts import Text, text


def ticks(kept: Scalar) -> frozenset[str]:
    """Read what is ticked."""
    return frozenset(str(kept or "").split())


def toggled(kept: Scalar, value: str, order: tuple[str, ...]) -> str:
    """Tick ``value``, or take its tick away; ``order`` are all values of the list."""
    ticked = ticks(kept) ^ {value}
    return " ".join(each for each in order if each in ticked)


def tick_button(label: Text, trigger: str, value: str, *, is_ticked: bool) -> Button:
    """A button that shows whether its item is ticked."""
    return button(text("ticked", item=label) if is_ticked else label, trigger, value)


def in_rows(buttons: Sequence[Button], width: int) -> Rows:
    """Short labels: so many buttons a row."""
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))
