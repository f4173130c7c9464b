"""Random weeks with the plan: whatever is answered, nobody is led on past pain or a sign."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.effects import WorkKind
from flows.rules.phases import Phase
from flows.rules.red_flags import Tier
from tests.flows.living import ready

DAYS = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 3), st.integers(0, 10)),
        st.sampled_from(("done", "done", "done", "some", "could_not")),
        st.sampled_from(("no", "no", "no", "no", "yes")),
    ),
    min_size=3,
    max_size=16,
)


@pytest.mark.slow
@settings(max_examples=120)
@given(
    phase=st.integers(1, 8),
    days=DAYS,
    tier=st.sampled_from(("none", "none", "none", "soon")),
    locks=st.tuples(st.integers(0, 8), st.sampled_from((0, 0, 4, 7)), st.booleans()),
)
def test_nobody_goes_forward_on_red_pain_or_an_open_sign(
    phase: int, days: list[tuple[int | None, str, str]], tier: str, locks: tuple[int, int, bool]
) -> None:
    """Over random weeks a move is one step, and forward only when calm, clear and not held."""
    opened, closed, held = locks
    bounds = {"phase_opened": opened, "phase_closed": closed, "phase_held": held}
    life = ready(phase, *[2] * 14, flag_tier=tier, **bounds)
    for number, (pain, how, sign) in enumerate(days):
        before, told = life.phase, life.alerts.count(WorkKind.STEP_BACK)
        life.sign = sign
        life.day(number, pain, how)
        after, profile = life.phase, life.who.session.profile
        if after > before:
            assert pain is not None
            assert pain <= 3
            assert profile.flag_tier == Tier.NONE
            assert not held
            assert not closed or after < closed or after is Phase.STAY_WELL
            assert after <= max(5, opened) or after is Phase.STAY_WELL
        assert after - before in {-1, 0, 1} or (before, after) == (8, 11)
        steps_back = life.alerts.count(WorkKind.STEP_BACK) - told
        assert steps_back == (1 if after < before else 0)
