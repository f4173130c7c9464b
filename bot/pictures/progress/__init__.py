"""The progress picture of one patient: pain, phases and sessions over the days.

Everything that is shown comes translated and formatted; the picture only places it.
"""

from __future__ import annotations

from bot.pictures.progress.days import DayPoint, Labels, Progress
from bot.pictures.progress.drawing import draw

__all__ = ["DayPoint", "Labels", "Progress", "draw"]
