"""The progress picture of one patient: pain, phases and sessions over the days, and its facts.

Everything that is shown comes translated and formatted; the picture only places it.
"""

from __future__ import annotations

from bot.pictures.progress.days import DayPoint, Labels, Progress
from bot.pictures.progress.drawing import draw
from bot.pictures.progress.facts import Summary, summary

__all__ = ["DayPoint", "Labels", "Progress", "Summary", "draw", "summary"]
