"""PEG: pain, enjoyment and general activity over the past week, 0 to 10 each.

The score is the exact mean of all three: an unfinished PEG has no score. Its
authors name no bands.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Final

from flows.questionnaires.instrument import Instrument, Meaningful, Name, Rhythm, mean

ITEM_MAX: Final = 10


class Item(StrEnum):
    """The three items by message id, in their order."""

    AVERAGE_PAIN = "questionnaire-peg-average-pain"
    ENJOYMENT = "questionnaire-peg-enjoyment"
    GENERAL_ACTIVITY = "questionnaire-peg-general-activity"


INSTRUMENT: Final = Instrument(
    name=Name.PEG,
    rhythm=Rhythm.WEEKLY,
    items=tuple(item.value for item in Item),
    score_max=ITEM_MAX,
    higher_is_better=False,
    meaningful=Meaningful(
        points=None,
        percent=30,
        source="Dworkin RH et al. (IMMPACT). J Pain 2008;9:105-121.",
    ),
    source="Krebs EE et al. J Gen Intern Med 2009;24:733-738.",
    licence="Free for clinical use; published open access.",
    attribution="PEG scale, Krebs EE, Lorenz KA, Bair MJ et al. 2009.",
)


def score(answers: Mapping[Item, int]) -> Fraction:
    """Return the mean of the three items, 0 (best) to 10.

    Raises ValueError when an item is missing or outside 0-10.
    Source: Krebs 2009.
    """
    missing = [item.value for item in Item if item not in answers]
    if missing:
        raise ValueError(f"PEG without {', '.join(missing)} has no score. Ask all three items.")
    return mean((answers[item] for item in Item), lowest=0, highest=ITEM_MAX)
