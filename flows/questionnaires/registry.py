"""All instruments by name, so that licences and notices can be shown in one place.

Only what is asked belongs to a rhythm; an instrument that is off is listed too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flows.questionnaires import nrs, peg, psfs, rmdq, start_back
from flows.questionnaires.instrument import Instrument, Name, Rhythm

REGISTRY: Final[Mapping[Name, Instrument]] = {
    module.INSTRUMENT.name: module.INSTRUMENT for module in (nrs, peg, rmdq, psfs, start_back)
}


def asked(rhythm: Rhythm) -> tuple[Instrument, ...]:
    """Return the instruments of one rhythm, in the order in which they are asked."""
    return tuple(found for found in REGISTRY.values() if found.rhythm is rhythm)
