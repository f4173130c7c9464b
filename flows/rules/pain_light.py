"""The pain light: what today's pain says about going on.

The light is about today only; phases look at several lights in a row.
"""

from __future__ import annotations

from enum import StrEnum

from flows.rules.limits import AMBER_PAIN_MAX, GREEN_PAIN_MAX, NRS_MAX, NRS_MIN


class PainLight(StrEnum):
    """Go on, do less and watch a day, or stop for today."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def check_nrs(pain_nrs: int) -> int:
    """Return ``pain_nrs`` unchanged, a whole number from 0 (no pain) to 10 (worst thinkable).

    Raises ValueError outside these bounds.
    """
    if not NRS_MIN <= pain_nrs <= NRS_MAX:
        raise ValueError(
            f"pain_nrs={pain_nrs} is outside {NRS_MIN}-{NRS_MAX}."
            " Check the answer before it is kept."
        )
    return pain_nrs


def pain_light(pain_nrs: int) -> PainLight:
    """Return green for 0-3, amber for 4-5, red for 6-10.

    Source: pain-monitoring model, Thomee 1997, with the clinic's cut-offs.
    Raises ValueError outside 0-10.
    """
    if check_nrs(pain_nrs) <= GREEN_PAIN_MAX:
        return PainLight.GREEN
    if pain_nrs <= AMBER_PAIN_MAX:
        return PainLight.AMBER
    return PainLight.RED
