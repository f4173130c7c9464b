"""How a phase is told: its name, aim, what to expect, its milestone, visits and what comes next.

What opens the next phase is said from the clinical rules themselves, so that a clinic which
changes who opens a phase, or its least days, does not leave a text behind that says otherwise.
"""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from flows.rules.phases import PHASES, Opener, Phase
from flows.texts import Text, text

LAST_PHASE_OF_FIRST_TWO_WEEKS = Phase.TISSUE_HEALING


class PhasePart(StrEnum):
    """What can be told of a phase."""

    NAME = "name"
    AIM = "aim"
    EXPECT = "expect"
    MILESTONE = "milestone"
    VISITS = "visits"
    NEXT = "next"


def phase_text(phase: Phase, part: PhasePart) -> Text:
    """Return one part of what is told of a phase."""
    match part:
        case PhasePart.VISITS:
            return text(f"phase-visits-{_visits(phase)}")
        case PhasePart.NEXT:
            return _next(phase)
        case PhasePart.NAME | PhasePart.AIM | PhasePart.EXPECT | PhasePart.MILESTONE:
            return text(f"phase-{phase.name.lower().replace('_', '-')}-{part.value}")
        case _:
            assert_never(part)


def _visits(phase: Phase) -> str:
    """Source: the clinic's article, "Healing time": twice a week at first, then further apart."""
    if phase is Phase.STAY_WELL:
        return "stay-well"
    if PHASES[phase].opener is Opener.PHYSIO:
        return "physio"
    return "often" if phase <= LAST_PHASE_OF_FIRST_TWO_WEEKS else "spread"


def _next(phase: Phase) -> Text:
    if phase is Phase.STAY_WELL:
        return text("phase-next-none")
    days = PHASES[phase].minimum_days
    match PHASES[Phase(phase + 1)].opener:
        case Opener.PHYSIO:
            return text("phase-next-physio")
        case Opener.CLINIC:
            return text("phase-next-clinic", days=days or 0)
        case Opener.BOT:
            return text("phase-next-calm") if days is None else text("phase-next-bot", days=days)
