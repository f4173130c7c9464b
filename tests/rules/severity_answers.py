"""Severity answers for tests: a patient without any trouble, changed where a test says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from hypothesis import strategies as st

from flows.rules.severity import (
    Activity,
    Answers,
    Frequency,
    Level,
    PainKind,
    Spread,
    Trend,
)

NO_LIMITS: Final[Mapping[Activity, Level]] = dict.fromkeys(Activity, Level.NO_TROUBLE)
NO_TROUBLE: Final = Answers(activities=NO_LIMITS, pain_now_nrs=0, pain_worst_nrs=0)


def limited(**levels: int) -> dict[Activity, Level]:
    """Return all activities without trouble but those named, with their levels 0-3."""
    return {activity: Level(levels.get(activity.value, 0)) for activity in Activity}


def with_activities(activities: Mapping[Activity, Level], worst_nrs: int = 0) -> Answers:
    return replace(NO_TROUBLE, activities=activities, pain_worst_nrs=worst_nrs)


def answers() -> st.SearchStrategy[Answers]:
    """Return any answers a patient can give, with lifting or running left out at times."""
    levels = st.sampled_from(Level)
    needed = dict.fromkeys(Activity, levels)
    optional = {activity: needed.pop(activity) for activity in (Activity.LIFTING, Activity.RUNNING)}
    return st.builds(
        Answers,
        activities=st.fixed_dictionaries(needed, optional=optional),
        pain_now_nrs=st.integers(0, 10),
        pain_worst_nrs=st.integers(0, 10),
        kind=st.sampled_from(PainKind),
        spread=st.sampled_from(Spread),
        tingling=st.booleans(),
        frequency=st.sampled_from(Frequency),
        days_since=st.integers(0, 400),
        trend=st.sampled_from(Trend),
        avoids_movement=st.booleans(),
    )
