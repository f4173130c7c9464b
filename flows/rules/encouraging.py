"""When a kind word is due: for going on day after day, and when the pain drops early.

Nothing here judges: a missed day is never counted against anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from flows.rules.limits import (
    EARLY_CALM_CHECK_INS,
    EARLY_CALM_LAST_PHASE,
    EARLY_CALM_PAIN_MAX,
    STREAK_FORGIVES_EVERY_DAYS,
)
from flows.rules.phases import Phase
from flows.rules.progression import CheckIn

A_DAY = timedelta(days=1)


def streak(active: AbstractSet[date], today: date) -> int:
    """Return on how many days something was done in the run that ends with ``today``.

    One missed day among seven in a row does not end a run, and is not counted in it.
    Source: the clinic.
    """
    if not active:
        return 0
    count, day, missed = 0, today, date.max
    while day >= min(active):
        if day in active:
            count += 1
        elif (missed - day).days < STREAK_FORGIVES_EVERY_DAYS:
            break
        else:
            missed = day
        day -= A_DAY
    return count


def pain_dropped_early(phase: Phase, check_ins: Sequence[CheckIn]) -> bool:
    """Return whether the pain is as good as gone while most of the programme is still to come.

    True in phases 1 to 5 when each of the last three check-ins was 0 or 1.
    Source: the clinic's article, "Not finishing your treatment".
    """
    latest = check_ins[-EARLY_CALM_CHECK_INS:]
    return (
        phase <= EARLY_CALM_LAST_PHASE
        and len(latest) == EARLY_CALM_CHECK_INS
        and all(check_in.pain_nrs <= EARLY_CALM_PAIN_MAX for check_in in latest)
    )
