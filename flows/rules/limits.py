"""The clinic's numbers: each stands once, with its unit, its bound and its source.

A clinic signs them off by putting a name and a date in ``REVIEWED_BY``; it is
empty until one does. Two tables stand beside their enums instead of here:
``severity.WEIGHTS`` and ``phases.PHASES``.
"""

from __future__ import annotations

from typing import Final

REVIEWED_BY: Final[str] = ""

# --- Pain, 0 (none) to 10 (worst thinkable), whole numbers. Source: numeric rating scale.
NRS_MIN: Final = 0
NRS_MAX: Final = 10

# --- Pain light, inclusive. Source: pain-monitoring model, Thomee 1997; cut-offs are the clinic's.
GREEN_PAIN_MAX: Final = 3
AMBER_PAIN_MAX: Final = 5

# --- Warning signs. Source: the clinic; IFOMPT framework for red flags, Finucane 2020.
ASK_AGAIN_AFTER_DAYS: Final = 7
ASK_AGAIN_PAIN_RISE: Final = 3

# --- Self-tests, inclusive. Source: the clinic.
OFFER_SKIP_PAIN_MIN: Final = 8

# --- Severity bands, all inclusive lower bounds. Source: the clinic's article, "How severe is the
# muscle spasm"; the cut-offs are the clinic's. Limitation is 0-100.
SEVERE_LIMITATION_MIN: Final = 60
SEVERE_WORST_PAIN_MIN: Final = 8
MODERATE_LIMITATION_MIN: Final = 25
MODERATE_WORST_PAIN_MIN: Final = 5

# --- When to see the physio, in days. Source: the clinic.
SEVERE_SEE_PHYSIO_DAYS: Final = 2
MODERATE_SEE_PHYSIO_DAYS: Final = 7
MILD_SEE_PHYSIO_DAYS: Final = 14

# --- Moving between phases. Source: the clinic's article, "Phases of rehabilitation"; the gates
# are the clinic's.
START_PROTECT_LAST_DAY: Final = 3
START_RANGE_LAST_DAY: Final = 6
START_HEALING_PAIN_MAX: Final = 3
FORWARD_ADHERENCE_PERCENT_MIN: Final = 60
FORWARD_CALM_CHECK_INS: Final = 3
FORWARD_AMBER_SETTLES_DAYS: Final = 1
BACK_RED_CHECK_INS: Final = 2

# --- Outcomes, in days after the plan began. Source: the clinic. Week six is asked for on a date
# that no weekly check falls on, so that nobody is asked twice in one day.
WEEKLY_CHECK_DAYS: Final = 7
WEEK_SIX_DAYS: Final = 41

# --- Encouragement. Source: the clinic; the article, "Not finishing your treatment". Up to and with
# phase 5 more than two weeks of the programme are left.
EARLY_CALM_PAIN_MAX: Final = 1
EARLY_CALM_CHECK_INS: Final = 3
EARLY_CALM_LAST_PHASE: Final = 5
STREAK_DAYS_TOLD: Final = (3, 7, 14, 28, 42, 56)
STREAK_FORGIVES_EVERY_DAYS: Final = 7

# --- Staying well: minutes that the walk grows by each week. Source: the clinic.
WALK_GROWS_MINUTES: Final = 5
