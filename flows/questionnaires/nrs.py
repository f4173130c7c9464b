"""Numeric rating scale: one tap for pain now, 0 (none) to 10 (worst thinkable).

Its bands are the pain light's, the same that decide about today's session.
"""

from __future__ import annotations

from typing import Final

from flows.questionnaires.instrument import Instrument, Meaningful, Name, Rhythm
from flows.rules.limits import NRS_MAX
from flows.rules.pain_light import PainLight, check_nrs, pain_light

INSTRUMENT: Final = Instrument(
    name=Name.NRS,
    rhythm=Rhythm.EACH_SESSION,
    items=("questionnaire-nrs-pain",),
    score_max=NRS_MAX,
    higher_is_better=False,
    meaningful=Meaningful(
        points=2,
        percent=30,
        source="Farrar JT et al. Pain 2001;94:149-158.",
    ),
    source="Farrar JT et al. Pain 2001;94:149-158.",
    licence="Public domain.",
    attribution="",
)


def score(pain_nrs: int) -> int:
    """Return the pain itself, 0-10; raises ValueError outside."""
    return check_nrs(pain_nrs)


def band(pain_nrs: int) -> PainLight:
    """Return green for 0-3, amber for 4-5, red for 6-10; source: the clinic, see ``limits``."""
    return pain_light(pain_nrs)
