"""Where a plan starts, what may be shown while a flag is open, and the table itself."""

from __future__ import annotations

from itertools import product

import pytest

from flows.rules.phases import PHASES, Opener, Phase, phase_shown, start_phase
from flows.rules.red_flags import ORDER, FlagAnswer, Tier, stops_at_once, tier
from flows.rules.severity import Band

DAYS_SINCE, PAINS = range(30), range(11)


@pytest.mark.parametrize(
    ("band", "days_since", "pain_nrs", "phase"),
    [
        (Band.MILD, 0, 0, Phase.PROTECT),
        (Band.MILD, 2, 0, Phase.PROTECT),
        (Band.MILD, 3, 0, Phase.PAIN_FREE_RANGE),
        (Band.MILD, 5, 0, Phase.PAIN_FREE_RANGE),
        (Band.MILD, 6, 3, Phase.TISSUE_HEALING),
        (Band.MILD, 6, 4, Phase.PAIN_FREE_RANGE),
        (Band.MODERATE, 400, 3, Phase.TISSUE_HEALING),
        (Band.SEVERE, 6, 0, Phase.PROTECT),
        (Band.SEVERE, 400, 0, Phase.PROTECT),
    ],
)
def test_a_plan_starts_by_band_day_and_pain(
    band: Band, days_since: int, pain_nrs: int, phase: Phase
) -> None:
    """Days 1-3 or severe start at 1, days 4-6 at 2, later at 3 when pain is 3 or less, else 2."""
    start = start_phase(band, days_since=days_since, pain_now_nrs=pain_nrs, open_flag=Tier.NONE)

    assert start is phase


def test_a_plan_never_starts_above_three_nor_above_two_with_a_flag_that_can_wait() -> None:
    """Over all bands, days and pains the start stays within its limit."""
    for band, days_since, pain_nrs in product(Band, DAYS_SINCE, PAINS):
        free, flagged = (
            start_phase(band, days_since=days_since, pain_now_nrs=pain_nrs, open_flag=flag)
            for flag in (Tier.NONE, Tier.SOON)
        )

        assert free is not None
        assert free <= Phase.TISSUE_HEALING
        assert flagged == min(free, Phase.PAIN_FREE_RANGE)


def test_no_emergency_answer_leads_to_an_exercise() -> None:
    """Whatever ends the questions leaves no phase to start in and none to show."""
    ending = [flag for flag in product(ORDER, FlagAnswer) if stops_at_once(*flag)]

    assert len(ending) == 14
    for flag, answer in ending:
        found = tier({flag: answer})
        starts = [
            start_phase(band, days_since=days, pain_now_nrs=pain_nrs, open_flag=found)
            for band, days, pain_nrs in product(Band, DAYS_SINCE, PAINS)
        ]

        assert not any(starts)
        assert not any(phase_shown(phase, found) for phase in Phase)


@pytest.mark.parametrize("phase", Phase)
def test_an_open_flag_pauses_or_limits_what_is_shown(phase: Phase) -> None:
    """Same-day flags pause, flags that can wait limit to phase 2, no flag shows the phase."""
    assert phase_shown(phase, Tier.SAME_DAY) is None
    assert phase_shown(phase, Tier.SOON) == min(phase, Phase.PAIN_FREE_RANGE)
    assert phase_shown(phase, Tier.NONE) is phase


def test_the_table_names_minimum_days_and_openers() -> None:
    """The bot opens 1 to 5 and staying well, the clinic 6 to 8, the physio 9 and 10."""
    minimum = [PHASES[phase].minimum_days for phase in Phase]
    openers = [PHASES[phase].opener for phase in Phase]

    assert minimum == [3, 4, 7, 7, 7, 7, 14, 7, None, None, None]
    assert openers == [Opener.BOT] * 5 + [Opener.CLINIC] * 3 + [Opener.PHYSIO] * 2 + [Opener.BOT]


def test_a_start_refuses_a_pain_off_the_scale() -> None:
    """A wrong number is a fault even where it would not matter."""
    with pytest.raises(ValueError, match="outside 0-10"):
        start_phase(Band.SEVERE, days_since=0, pain_now_nrs=11, open_flag=Tier.EMERGENCY)
