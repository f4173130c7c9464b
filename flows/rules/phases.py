"""The ten phases: their days, who opens each, where a plan starts and what may be shown.

Days alone never choose a phase, because the article's days overlap; what moves
a patient from one to the next is in ``progression``.

Source: the clinic's article, "Phases of rehabilitation"; minimum days are the
clinic's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from flows.rules.limits import (
    START_HEALING_PAIN_MAX,
    START_PROTECT_LAST_DAY,
    START_RANGE_LAST_DAY,
)
from flows.rules.pain_light import check_nrs
from flows.rules.red_flags import Tier, pauses_exercises
from flows.rules.severity import Band


class Phase(IntEnum):
    """Where a patient stands, gentlest first; staying well comes after the ten."""

    PROTECT = 1
    PAIN_FREE_RANGE = 2
    TISSUE_HEALING = 3
    STABILITY = 4
    FULL_RANGE = 5
    STRENGTH = 6
    CONTROL = 7
    ENDURANCE = 8
    POWER = 9
    CLEARANCE = 10
    STAY_WELL = 11


class Opener(StrEnum):
    """Who lets a patient in: the bot, the clinic, or the clinic with the physio present."""

    BOT = "bot"
    CLINIC = "clinic"
    PHYSIO = "physio"


@dataclass(frozen=True, slots=True)
class PhaseRule:
    """A phase's days: the article's (first and last since the spasm began) and the least."""

    article_days: tuple[int, int] | None
    minimum_days: int | None
    opener: Opener


PHASES: Final[Mapping[Phase, PhaseRule]] = {
    Phase.PROTECT: PhaseRule((1, 3), 3, Opener.BOT),
    Phase.PAIN_FREE_RANGE: PhaseRule((4, 7), 4, Opener.BOT),
    Phase.TISSUE_HEALING: PhaseRule((7, 14), 7, Opener.BOT),
    Phase.STABILITY: PhaseRule((8, 21), 7, Opener.BOT),
    Phase.FULL_RANGE: PhaseRule((8, 28), 7, Opener.BOT),
    Phase.STRENGTH: PhaseRule((8, 28), 7, Opener.CLINIC),
    Phase.CONTROL: PhaseRule((22, 42), 14, Opener.CLINIC),
    Phase.ENDURANCE: PhaseRule((36, 42), 7, Opener.CLINIC),
    Phase.POWER: PhaseRule(None, None, Opener.PHYSIO),
    Phase.CLEARANCE: PhaseRule(None, None, Opener.PHYSIO),
    Phase.STAY_WELL: PhaseRule(None, None, Opener.BOT),
}

SOON_FLAG_LAST_PHASE: Final = Phase.PAIN_FREE_RANGE
START_LAST_PHASE: Final = Phase.TISSUE_HEALING


def start_phase(band: Band, *, days_since: int, pain_now_nrs: int, open_flag: Tier) -> Phase | None:
    """Return where a plan starts, 1 to 3; None while an urgent flag pauses all exercises.

    ``days_since`` counts from 0, so that it is 0 on the article's day 1. Severe
    or day 1-3: phase 1; day 4-6: phase 2; from day 7: phase 3 with pain now of
    3 or less, else 2. A flag that can wait limits it to phase 2.
    """
    calm = check_nrs(pain_now_nrs) <= START_HEALING_PAIN_MAX
    if pauses_exercises(open_flag):
        return None
    day = days_since + 1
    if band is Band.SEVERE or day <= START_PROTECT_LAST_DAY:
        start = Phase.PROTECT
    elif day <= START_RANGE_LAST_DAY or not calm:
        start = Phase.PAIN_FREE_RANGE
    else:
        start = START_LAST_PHASE
    return phase_shown(start, open_flag)


def phase_shown(phase: Phase, open_flag: Tier) -> Phase | None:
    """Return the phase whose exercises may be shown now; None while they are paused.

    An urgent flag pauses them all; a flag that can wait limits them to phases 1
    and 2 until the clinic clears it, whatever the phase reached.
    """
    if pauses_exercises(open_flag):
        return None
    return min(phase, SOON_FLAG_LAST_PHASE) if open_flag is Tier.SOON else phase
