"""When to see the physio, by band.

Spasms that keep coming are assessed for their cause whatever the band, so even
a clear result can carry advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flows.rules.limits import (
    MILD_SEE_PHYSIO_DAYS,
    MODERATE_SEE_PHYSIO_DAYS,
    SEVERE_SEE_PHYSIO_DAYS,
)
from flows.rules.severity import Band, Frequency

RECURRING: Final = frozenset({Frequency.MONTHLY, Frequency.WEEKLY, Frequency.CONSTANT})

_SEE_PHYSIO_DAYS: Final[Mapping[Band, int | None]] = {
    Band.SEVERE: SEVERE_SEE_PHYSIO_DAYS,
    Band.MODERATE: MODERATE_SEE_PHYSIO_DAYS,
    Band.MILD: MILD_SEE_PHYSIO_DAYS,
    Band.CLEAR: None,
}


@dataclass(frozen=True, slots=True)
class Advice:
    """Days within which to see the physio (None: no need), and what goes with it."""

    see_physio_days: int | None
    only_if_not_settling: bool
    book_assessment: bool


def advice(band: Band, frequency: Frequency) -> Advice:
    """Return when to see the physio: within 2, 7 or 14 days, by band.

    For a mild band only if it does not settle. Spasms that come monthly or more
    often are recurring: an assessment of the cause is booked whatever the band.

    Source: the clinic, see ``limits``.
    """
    return Advice(
        see_physio_days=_SEE_PHYSIO_DAYS[band],
        only_if_not_settling=band is Band.MILD,
        book_assessment=frequency in RECURRING,
    )
