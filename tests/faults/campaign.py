"""Episodes one after the other, until there were enough."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.faults import episodes
from tests.faults.episodes import Campaign
from tests.faults.figures import Figures
from tests.faults.machines import yard
from tests.postgres.server import serving

STORM_KILLS, STORM_KILLS_MAX = 25, 75  # a longer storm is one of the local Telegram's own
KILLS_A_FAULT = 25  # in a storm of so many kills each other fault strikes once
REPLICA_KILLS = 6


async def fight(
    folder: Path,
    seed: int,
    kills: int,
    is_over: Callable[[], bool],
    *,
    on_server: bool,
) -> Figures:
    """Play every episode at least once, or with ``on_server`` only those of several machines.

    Ends when there were so many ``kills`` and it ``is_over``.
    """
    a_storm = min(max(kills // 8, STORM_KILLS), STORM_KILLS_MAX)
    folder.mkdir(parents=True, exist_ok=True)
    with serving() as server:
        async with yard(folder) as opened:
            campaign = Campaign(opened, folder, seed, server.database)
            while True:
                if not on_server:
                    faults_each = a_storm // KILLS_A_FAULT
                    await episodes.storm(campaign, kills=a_storm, faults_each=faults_each)
                    await episodes.bad_disk(campaign)
                    await episodes.bad_days(campaign)
                for by_webhook in (True, False):
                    await episodes.three_machines(
                        campaign, kills=REPLICA_KILLS, by_webhook=by_webhook
                    )
                if campaign.figures.kills >= kills and is_over():
                    return campaign.figures
