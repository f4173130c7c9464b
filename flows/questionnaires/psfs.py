"""Patient-specific functional scale: up to three activities of the patient's own choosing.

It runs the other way from all other scores here: 10 is as before, so more is
better. Two scores compare only over the same activities. Its authors name no
bands.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from flows.questionnaires.instrument import Instrument, Meaningful, Name, Rhythm, mean

ACTIVITIES_MAX: Final = 3
RATING_MAX: Final = 10

INSTRUMENT: Final = Instrument(
    name=Name.PSFS,
    rhythm=Rhythm.START_AND_WEEK_6,
    items=("questionnaire-psfs-activity", "questionnaire-psfs-rating"),
    score_max=RATING_MAX,
    higher_is_better=True,
    meaningful=Meaningful(
        points=2,
        percent=None,
        source="Stratford P et al. Physiother Can 1995;47:258-263.",
    ),
    source="Stratford P et al. Physiother Can 1995;47:258-263.",
    licence="Free to use with its source.",
    attribution="Patient-Specific Functional Scale, Stratford, Gill, Westaway and Binkley, 1995.",
)


def score(ratings: Sequence[int]) -> Fraction:
    """Return the mean of one to three ratings, 0 (unable) to 10 (as before).

    Raises ValueError for no rating, more than three, or one outside 0-10.
    Source: Stratford 1995.
    """
    if len(ratings) > ACTIVITIES_MAX:
        raise ValueError(f"{len(ratings)} activities are too many. Rate up to {ACTIVITIES_MAX}.")
    return mean(ratings, lowest=0, highest=RATING_MAX)
