"""Moving between phases: each gate from both sides, and what no answers can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.phases import PHASES, Opener, Phase
from flows.rules.progression import (
    Blocker,
    CheckIn,
    Decision,
    Locks,
    Move,
    Progress,
    blockers,
    calm,
    decide,
)
from flows.rules.red_flags import Tier

MONDAY = date(2026, 3, 2)


def daily(*pains_nrs: int) -> list[CheckIn]:
    """Return one check-in a day, the first on a Monday."""
    return [CheckIn(MONDAY + timedelta(days=day), nrs) for day, nrs in enumerate(pains_nrs)]


def ready(phase: Phase = Phase.TISSUE_HEALING) -> Progress:
    """Return a patient whom nothing holds but the clinic's own openings."""
    return Progress(
        phase=phase,
        days_in_phase=PHASES[phase].minimum_days or 0,
        sessions_done=3,
        sessions_planned=5,
        check_ins=daily(3, 3, 3),
    )


def later_check_ins() -> st.SearchStrategy[list[CheckIn]]:
    """Return up to six check-ins within six days: any, all calm, or all red."""
    days = st.dates(MONDAY, MONDAY + timedelta(days=5))
    runs = [
        st.lists(st.builds(CheckIn, days, st.integers(*bounds)), max_size=6)
        for bounds in ((0, 10), (0, 5), (6, 10))
    ]
    return st.one_of(runs).map(
        lambda check_ins: sorted(check_ins, key=lambda check_in: check_in.day)
    )


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    """Return a ready patient with up to three things changed, so that many do go forward."""
    phases = st.frozensets(st.sampled_from(Phase))
    changes: dict[str, st.SearchStrategy[object]] = {
        "days_in_phase": st.integers(0, 30),
        "sessions_done": st.integers(0, 5),
        "check_ins": later_check_ins(),
        "open_flag": st.sampled_from(Tier),
        "locks": st.builds(Locks, opened=phases, closed=phases, held=st.booleans()),
    }
    changed = draw(st.lists(st.sampled_from(sorted(changes)), max_size=3, unique=True))
    fields = {"locks": Locks(opened=draw(phases))} | {name: draw(changes[name]) for name in changed}
    return replace(ready(draw(st.sampled_from(Phase))), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase < Phase.FULL_RANGE])
def test_the_bot_opens_the_next_phase_up_to_five(phase: Phase) -> None:
    """Minimum days, 60 % and three calm check-ins lead forward by one."""
    assert decide(ready(phase)) == Decision(Move.FORWARD, Phase(phase + 1))


@pytest.mark.parametrize("phase", [Phase.FULL_RANGE, Phase.STRENGTH, Phase.CONTROL])
def test_phases_six_to_eight_wait_for_the_clinic(phase: Phase) -> None:
    """The same progress stays until the clinic opens the next phase."""
    following = Phase(phase + 1)
    opened = replace(ready(phase), locks=Locks(opened=frozenset({following})))

    assert decide(ready(phase)) == Decision(Move.STAY, phase, (Blocker.NEEDS_CLINIC,))
    assert decide(opened) == Decision(Move.FORWARD, following)


@pytest.mark.parametrize("phase", [Phase.ENDURANCE, Phase.POWER])
def test_phases_nine_and_ten_are_entered_with_the_physio_only(phase: Phase) -> None:
    """Not even an opening by the clinic lets the bot lead there."""
    opened = replace(ready(phase), locks=Locks(opened=frozenset(Phase)))

    assert decide(opened) == Decision(Move.STAY, phase, (Blocker.NEEDS_PHYSIO,))


def test_after_clearance_calm_check_ins_lead_to_staying_well() -> None:
    """Clearance has no home sessions, so none are asked for."""
    cleared = replace(ready(Phase.CLEARANCE), sessions_done=0, sessions_planned=0)

    assert decide(cleared) == Decision(Move.FORWARD, Phase.STAY_WELL)
    assert decide(ready(Phase.STAY_WELL)) == Decision(Move.STAY, Phase.STAY_WELL, (Blocker.LAST,))


@pytest.mark.parametrize(
    ("change", "blocker"),
    [
        ({"sessions_done": 59, "sessions_planned": 100}, Blocker.ADHERENCE),
        ({"sessions_done": 0, "sessions_planned": 0}, Blocker.ADHERENCE),
        ({"check_ins": daily(3, 3)}, Blocker.CHECK_INS),
        ({"check_ins": daily(3, 3, 4)}, Blocker.CHECK_INS),
        ({"open_flag": Tier.SOON}, Blocker.FLAG_OPEN),
        ({"open_flag": Tier.SAME_DAY}, Blocker.FLAG_OPEN),
        ({"open_flag": Tier.EMERGENCY}, Blocker.FLAG_OPEN),
        ({"locks": Locks(held=True)}, Blocker.HELD),
        ({"locks": Locks(closed=frozenset({Phase.STABILITY}))}, Blocker.CLOSED),
    ],
)
def test_each_gate_alone_keeps_the_phase(change: dict[str, object], blocker: Blocker) -> None:
    """A single unmet condition stays, and is the only reason given."""
    held_back = replace(ready(), **change)  # type: ignore[arg-type]

    assert decide(held_back) == Decision(Move.STAY, Phase.TISSUE_HEALING, (blocker,))


@pytest.mark.parametrize("phase", [phase for phase in Phase if PHASES[phase].minimum_days])
def test_the_minimum_days_must_have_passed(phase: Phase) -> None:
    """One day short stays and says that one day is left."""
    short = replace(ready(phase), days_in_phase=ready(phase).days_in_phase - 1)

    assert Blocker.MINIMUM_DAYS in blockers(short)
    assert Blocker.MINIMUM_DAYS not in blockers(ready(phase))
    assert decide(short).days_left == 1


def test_sixty_percent_of_sessions_is_enough() -> None:
    """Three of five are exactly 60 %, as are 60 of 100."""
    assert decide(ready()).move is Move.FORWARD
    assert decide(replace(ready(), sessions_done=60, sessions_planned=100)).move is Move.FORWARD


@pytest.mark.parametrize(
    ("pains_nrs", "is_calm"),
    [
        ((3, 3, 3), True),
        ((9, 9, 0, 0, 0), True),
        ((5, 3, 3), True),
        ((3, 4, 3), True),
        ((3, 3, 4), False),
        ((4, 4, 3), False),
        ((4, 5, 2), False),
        ((6, 3, 3), False),
        ((3, 6, 3), False),
    ],
)
def test_an_amber_day_counts_when_the_next_day_is_green(
    pains_nrs: tuple[int, ...], is_calm: bool
) -> None:
    """4 or 5 counts if back to 3 by the next day; the last day cannot know yet; 6 never counts."""
    assert calm(daily(*pains_nrs)) is is_calm


@pytest.mark.parametrize(("gap_days", "is_calm"), [(0, True), (1, True), (2, False)])
def test_settling_takes_a_day_at_most(gap_days: int, is_calm: bool) -> None:
    """Green on the same or the next day settles an amber check-in; two days later does not."""
    later = MONDAY + timedelta(days=gap_days)

    assert calm([CheckIn(MONDAY, 5), CheckIn(later, 3), CheckIn(later, 3)]) is is_calm


@pytest.mark.parametrize(
    ("pains_nrs", "move"),
    [
        ((6, 6), Move.BACK),
        ((0, 0, 0, 6, 10), Move.BACK),
        ((6,), Move.STAY),
        ((6, 5), Move.STAY),
        ((5, 6), Move.STAY),
        ((6, 5, 6), Move.STAY),
        ((6, 6, 5), Move.STAY),
    ],
)
def test_two_red_check_ins_in_a_row_lead_back(pains_nrs: Sequence[int], move: Move) -> None:
    """The last two at 6 or more step back and tell the clinic; nothing less does."""
    decision = decide(replace(ready(), check_ins=daily(*pains_nrs)))

    assert decision.move is move
    assert decision.tells_clinic is (move is Move.BACK)
    assert decision.phase is (Phase.PAIN_FREE_RANGE if move is Move.BACK else Phase.TISSUE_HEALING)


@pytest.mark.parametrize("phase", [Phase.PROTECT, Phase.STAY_WELL])
def test_where_nothing_is_gentler_two_reds_tell_the_clinic_only(phase: Phase) -> None:
    """Phase 1 and staying well keep their place, and the clinic hears of it."""
    decision = decide(replace(ready(phase), check_ins=daily(7, 7)))

    assert (decision.move, decision.phase, decision.tells_clinic) == (Move.STAY, phase, True)


def test_a_hold_does_not_keep_a_patient_in_pain_from_stepping_back() -> None:
    """The clinic's hold stops forward only."""
    held = replace(ready(), check_ins=daily(7, 7), locks=Locks(held=True))

    assert decide(held).move is Move.BACK


def test_all_that_holds_back_is_named_most_pressing_first() -> None:
    """A patient with everything open hears of the flag before the days."""
    stuck = replace(
        ready(Phase.FULL_RANGE),
        days_in_phase=0,
        sessions_done=0,
        check_ins=[],
        open_flag=Tier.SOON,
        locks=Locks(closed=frozenset({Phase.STRENGTH}), held=True),
    )

    assert blockers(stuck) == (
        Blocker.FLAG_OPEN,
        Blocker.HELD,
        Blocker.CHECK_INS,
        Blocker.MINIMUM_DAYS,
        Blocker.ADHERENCE,
        Blocker.CLOSED,
        Blocker.NEEDS_CLINIC,
    )


@given(progresses())
def test_nobody_goes_forward_in_red_pain_with_a_flag_or_past_a_lock(progress: Progress) -> None:
    """Forward means: no flag, no hold, no red in the last three, the next phase open."""
    decision = decide(progress)
    if decision.move is not Move.FORWARD:
        return

    assert decision.phase == progress.phase + 1
    assert progress.open_flag is Tier.NONE
    assert all(check_in.pain_nrs < 6 for check_in in progress.check_ins[-3:])
    assert not progress.locks.held
    assert decision.phase not in progress.locks.closed
    assert PHASES[decision.phase].opener is not Opener.PHYSIO
    assert PHASES[decision.phase].opener is Opener.BOT or decision.phase in progress.locks.opened


@given(progresses())
def test_back_only_after_two_reds_in_a_row_and_by_one(progress: Progress) -> None:
    """A step back always has two reds behind it, is one phase, and tells the clinic."""
    decision = decide(progress)
    reds = len(progress.check_ins) >= 2 and all(
        check_in.pain_nrs >= 6 for check_in in progress.check_ins[-2:]
    )

    assert decision.tells_clinic is reds
    if decision.move is Move.BACK:
        assert reds
        assert decision.phase == progress.phase - 1


@given(progresses())
def test_whoever_stays_is_told_why(progress: Progress) -> None:
    """Staying names what opens the next phase; the same progress gives the same decision."""
    decision = decide(progress)

    assert bool(decision.blockers) is (decision.move is Move.STAY)
    assert decision == decide(progress)


@given(progresses(), st.integers(0, 10))
def test_more_pain_never_leads_further(progress: Progress, pain_nrs: int) -> None:
    """A more painful last check-in never ends in a later phase."""
    if not progress.check_ins:
        return
    *before, last = progress.check_ins
    worse = replace(last, pain_nrs=max(last.pain_nrs, pain_nrs))

    assert decide(replace(progress, check_ins=[*before, worse])).phase <= decide(progress).phase
