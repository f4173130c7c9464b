"""Three machines on one PostgreSQL, in the short form of `make faults`: one is lost at a time."""

from __future__ import annotations

import pytest

from tests.faults import episodes
from tests.faults.episodes import Campaign

pytestmark = [pytest.mark.process, pytest.mark.postgres]


async def test_nothing_is_lost_when_one_machine_of_three_is(campaign: Campaign) -> None:
    """Behind one webhook another leads within seconds, and a leader that slept ends itself."""
    await episodes.three_machines(campaign, kills=2, by_webhook=True)

    assert max(campaign.figures.takeover_seconds) < 60
