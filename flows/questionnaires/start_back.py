"""STarT Back: registered with its notice, and off; its items are not shipped.

A clinic that wants it adds the items itself, under Keele University's terms.
"""

from __future__ import annotations

from typing import Final

from flows.questionnaires.instrument import Instrument, Name, Rhythm

INSTRUMENT: Final = Instrument(
    name=Name.START_BACK,
    rhythm=Rhythm.OFF,
    items=(),
    score_max=9,
    higher_is_better=False,
    meaningful=None,
    source="Hill JC et al. Arthritis Rheum 2008;59:632-641.",
    licence=(
        "No licence needed for non-commercial use, unchanged and with this notice;"
        " commercial products ask Keele University."
    ),
    attribution=(
        "The Keele STarT Back Screening Tool, © 2007 Keele University,"
        " part-funded by Arthritis Research UK."
    ),
)
