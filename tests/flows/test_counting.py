"""What counts as a session that was due: the patient's days, not pauses and not the first day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from flows import phase_moves
from flows.flow import Step
from flows.session import Rhythm
from tests.flows.drive import Patient
from tests.flows.living import history
from tests.flows.talk import TODAY, planned

MONDAY_ONLY = 0b0000001


def counted(*pains: int, days: int, **fields: Any) -> tuple[int, int]:
    """Return how many sessions were done and due, with the phase begun so many days ago."""
    since = TODAY - timedelta(days=days)
    who = planned(3, {"day.history": history(*pains)}, **{"phase_since": since, **fields})
    return at(who)


def at(who: Patient) -> tuple[int, int]:
    """Return what the phase counts now."""
    session = who.session
    now = phase_moves.progress(
        Step(session, who.at, session.place.state, dict(session.data), session.profile)
    )
    return now.sessions_done, now.sessions_planned


def test_each_day_since_the_phase_began_is_due_but_the_first_and_today() -> None:
    """Today is not over, and the first day brought no reminder."""
    assert counted(days=7) == (0, 6)
    assert counted(2, 2, days=7) == (2, 6)


def test_the_first_day_counts_when_something_was_done() -> None:
    """Nobody loses a session."""
    assert counted(*[2] * 7, days=7) == (7, 7)


@pytest.mark.parametrize("fields", [
    {"reminder_days": MONDAY_ONLY}, {"rhythm": Rhythm.WEEKLY},
], ids=str)  # fmt: skip
def test_only_chosen_days_are_due(fields: dict[str, Any]) -> None:
    """With Mondays only, two weeks have one between the first Monday and today's."""
    assert counted(days=14, **fields) == (0, 1)


def test_a_session_on_another_day_counts_as_well() -> None:
    """Yesterday was a Sunday."""
    assert counted(2, days=14, reminder_days=MONDAY_ONLY) == (1, 2)


def test_after_a_pause_sessions_count_anew() -> None:
    """Two weeks away on purpose are held against nobody."""
    back = TODAY - timedelta(days=3)
    assert counted(2, 2, 2, days=20, paused_until=back) == (3, 3)
    assert counted(days=20, paused_until=TODAY + timedelta(days=3))[1] == 19
