"""Whose turn is when, inside the hour that a patient leaves open: no two mornings, no chance.

A clinic that can remind everybody within a minute spreads nobody. The turn follows from the
patient's number alone, so that it is the same each day, and numbers in a row lie evenly.
"""

from __future__ import annotations

from math import ceil
from typing import Final

WINDOW_MINUTES: Final = 60
# What is left of the pace is for who chose the minute, for follow-ups and for news.
SHARE: Final = 0.5
# The golden ratio's part of 2**32: its multiples fall evenly, however many of them there are.
EVENLY: Final = 2654435769
TURNS_BITS: Final = 32


def offset_minutes(number: int, crowd: int, per_minute: float) -> int:
    """Return how many minutes into the hour a patient's turn is, 0-59.

    ``crowd`` is how many patients there may be, and ``per_minute`` how many messages may leave.
    It only grows as the crowd does.
    """
    width = min(WINDOW_MINUTES, ceil(crowd / (per_minute * SHARE)))
    turn = number * EVENLY % (1 << TURNS_BITS)
    return turn * width >> TURNS_BITS
