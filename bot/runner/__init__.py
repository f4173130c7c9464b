"""The only write path: events in, rows out, one transaction."""

from __future__ import annotations

from bot.runner.arrivals import Happened, Leave, Person, Tap
from bot.runner.batch import Adaptor, House, Raw, Read, Understand
from bot.runner.loop import Runner

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
