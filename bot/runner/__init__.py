"""The only write path: events in, rows out, one transaction."""

from __future__ import annotations

from bot.runner.arrivals import Happened, Leave, Person, Tap
from bot.runner.batch import Adaptor, Raw, Read, Understand
from bot.runner.loop import Runner
from bot.runner.writing import House

__all__ = [
    "Adaptor",
    "Happened",
    "House",
    "Leave",
    "Person",
    "Raw",
    "Read",
    "Runner",
    "Tap",
    "Understand",
]
