"""Episodes one after the other, until there were enough."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from traceback import format_exc
from typing import Any

from tests.faults import episodes
from tests.faults.episodes import Campaign
from tests.faults.figures import Figures
from tests.faults.machines import yard
from tests.postgres.server import serving

STORM_KILLS, STORM_KILLS_MAX = 25, 75  # a longer storm is one of the local Telegram's own
KILLS_A_FAULT = 25  # in a storm of so many kills each other fault strikes once
REPLICA_KILLS = 6
ENDS, BROKEN_MAX = "episodes end by themselves", 5


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
    faults_each = a_storm // KILLS_A_FAULT
    folder.mkdir(parents=True, exist_ok=True)
    with serving() as server:
        async with yard(folder) as opened:
            campaign = Campaign(opened, folder, seed, server.database)
            while True:
                if not on_server:
                    await _played(
                        campaign, episodes.storm(campaign, kills=a_storm, faults_each=faults_each)
                    )
                    await _played(campaign, episodes.bad_disk(campaign))
                    await _played(campaign, episodes.bad_days(campaign))
                for by_webhook in (True, False):
                    await _played(
                        campaign,
                        episodes.three_machines(
                            campaign, kills=REPLICA_KILLS, by_webhook=by_webhook
                        ),
                    )
                if is_enough(campaign.figures, kills) and is_over():
                    return campaign.figures


def is_enough(figures: Figures, kills: int) -> bool:
    """Tell whether there were so many kills, or so many broken episodes that no more will come."""
    return figures.kills >= kills or len(figures.failures.get(ENDS, ())) >= BROKEN_MAX


async def _played(campaign: Campaign, episode: Coroutine[Any, Any, None]) -> None:
    """Play an episode; one that cannot be played to its end has failed, and others follow."""
    figures = campaign.figures
    try:
        await episode
    except Exception:  # noqa: BLE001 - whatever it was, the figures are to be printed
        figures.failed(ENDS, format_exc())
    figures.passed(ENDS, 1)
    sys.stderr.write(f"{figures.checked[ENDS]} episodes, {figures.kills} kills\n")
