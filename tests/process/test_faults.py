"""A short form of the campaign of `make faults`: `lumbot run` under attack and accident."""

from __future__ import annotations

import pytest

from tests.faults import episodes
from tests.faults.episodes import Campaign

pytestmark = pytest.mark.process


async def test_nothing_acknowledged_is_lost_by_kills_and_faults(campaign: Campaign) -> None:
    """Each patient's answers are kept and told in order, whatever fails and however often."""
    await episodes.storm(campaign, kills=10)

    assert campaign.figures.kills >= 10
    assert len(campaign.figures.faults) >= 10


async def test_nothing_acknowledged_is_lost_by_a_bad_disk(campaign: Campaign) -> None:
    """A locked file and a full disk are waited out, and a damaged file is never served from."""
    await episodes.bad_disk(campaign)

    assert {"database locked", "disk full", "database damaged"} <= set(campaign.figures.faults)


async def test_reminders_survive_outages_and_wrong_clocks(campaign: Campaign) -> None:
    """Each day has its reminder once, on a day when clocks change as on any other."""
    await episodes.bad_days(campaign)

    assert campaign.figures.outcomes["sent"] > 0
