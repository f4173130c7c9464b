"""The tables of poses, and every figure by its key."""

from __future__ import annotations

from bot.pictures.figures.motion import Figure
from bot.pictures.figures.poses import (
    phase_5,
    phase_6,
    phases_1_2,
    phases_3_4,
    phases_7_8,
    self_tests,
)

TABLES = (self_tests, phases_1_2, phases_3_4, phase_5, phase_6, phases_7_8)
FIGURES: dict[str, Figure] = {figure.key: figure for table in TABLES for figure in table.FIGURES}
