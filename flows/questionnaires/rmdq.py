"""Roland-Morris: 24 statements about today, ticked where they fit; the score is the ticks.

It is a checklist, not yes or no: a statement that is not ticked does not apply.
The authors name one band only, recovered; all else is judged by change.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from flows.questionnaires.instrument import Instrument, Meaningful, Name, Rhythm

STATEMENTS: Final = 24
RECOVERED_MAX: Final = 2  # inclusive; source: Kamper SJ et al. Eur J Pain 2010;14:325-329

INSTRUMENT: Final = Instrument(
    name=Name.RMDQ,
    rhythm=Rhythm.START_AND_WEEK_6,
    items=tuple(f"questionnaire-rmdq-{number}" for number in range(1, STATEMENTS + 1)),
    score_max=STATEMENTS,
    higher_is_better=False,
    meaningful=Meaningful(
        points=5,
        percent=30,
        source="Ostelo RWJG et al. Spine 2008;33:90-94.",
    ),
    source="Roland M, Morris R. Spine 1983;8:141-144.",
    licence="Free to use without permission; wording and order stay as published.",
    attribution="Roland-Morris Disability Questionnaire, Martin Roland and Richard Morris, 1983.",
)


def score(ticked: AbstractSet[str]) -> int:
    """Return how many statements are ticked, 0 (no disability) to 24.

    ``ticked`` are message ids of ``INSTRUMENT.items``; raises ValueError for another.
    Source: Roland and Morris 1983.
    """
    unknown = ticked - set(INSTRUMENT.items)
    if unknown:
        raise ValueError(f"{', '.join(sorted(unknown))}: no statements of the questionnaire.")
    return len(ticked)


def recovered(total: int) -> bool:
    """Return whether a score of 0-24 counts as recovered: 2 or less."""
    return total <= RECOVERED_MAX
