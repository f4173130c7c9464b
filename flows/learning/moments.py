"""Which moments a patient's answers speak of, for suggesting what to read.

What only the day can show (a flare-up, a new phase) is no part of this: flows that notice it
open the topic themselves. A suggestion decides nothing, so the lines are drawn generously.
"""

from __future__ import annotations

from typing import Final

from flows.learning.model import Cause, Moment
from flows.rules.advice import RECURRING
from flows.rules.patterns import Aggravator
from flows.rules.severity import Activity, Answers, Level, Spread

SITTING: Final = frozenset({Aggravator.DESK, Aggravator.DRIVING})
LEG: Final = frozenset({Spread.LEG_ABOVE_KNEE, Spread.LEG_BELOW_KNEE})


def noticed(
    said: Answers, worse_with: frozenset[Aggravator], cause: Cause | None
) -> frozenset[Moment]:
    """Return the moments that a finished assessment speaks of.

    Sitting drives it when 15 minutes of it are very painful or worse, when desk work or
    driving makes it worse, or when it began with sitting.
    """
    speaks_of = {
        Moment.AFTER_RESULT: True,
        Moment.FEAR_OF_MOVEMENT: said.avoids_movement,
        Moment.LEG_SPREAD: said.spread in LEG,
        Moment.RECURRING: said.frequency in RECURRING,
        Moment.SITTING_DRIVEN: (
            said.activities[Activity.SITTING] >= Level.VERY_PAINFUL
            or not SITTING.isdisjoint(worse_with)
            or cause is Cause.SITTING
        ),
    }
    return frozenset(moment for moment, is_so in speaks_of.items() if is_so)
