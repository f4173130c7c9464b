"""What a campaign is made of: a clinic of its own each, some accidents, calm, and the accounts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random

from tests.faults import accidents, days, disk, replicas
from tests.faults.clinic import Clinic, opened
from tests.faults.door import door
from tests.faults.figures import Figures
from tests.faults.machines import Yard
from tests.faults.oracles import judge

NewDatabase = Callable[[], AbstractContextManager[str]]


@dataclass(slots=True)
class Campaign:
    """Where it is fought, and what it has counted."""

    yard: Yard
    folder: Path
    seed: int
    new_database: NewDatabase
    figures: Figures = field(default_factory=Figures)
    numbers: count[int] = field(default_factory=count)

    def named(self) -> str:
        """Return the name and the chance of the next episode."""
        return f"{self.seed}-{next(self.numbers)}"


async def storm(campaign: Campaign, *, kills: int, faults_each: int = 1) -> None:
    """Kill the one machine over and over, with the network failing in between."""
    name = campaign.named()
    async with opened(campaign.folder / name, campaign.yard, campaign.figures, name) as clinic:
        await clinic.start()
        await clinic.polls()
        async with clinic.talking.going_on():
            for accident in _planned(clinic.chance, kills, faults_each):
                await accident(clinic)
        await _ends(clinic)


def _planned(chance: Random, kills: int, faults_each: int) -> list[accidents.Accident]:
    """Return so many kills and each other accident so often, in an order of chance."""
    others = [*accidents.NETWORK, *accidents.ALONE] * faults_each
    planned = [*[accidents.is_killed] * kills, *others]
    chance.shuffle(planned)
    return planned


async def bad_disk(campaign: Campaign) -> None:
    """Have the file locked and the disk full under load, then find the file damaged."""
    name = campaign.named()
    async with opened(campaign.folder / name, campaign.yard, campaign.figures, name) as clinic:
        await clinic.start()
        await clinic.polls()
        async with clinic.talking.going_on():
            await disk.is_locked(clinic)
            await disk.is_full(clinic)
            await accidents.is_killed(clinic)
        await disk.is_damaged(clinic)
        await _ends(clinic)


async def bad_days(campaign: Campaign) -> None:
    """Live through three days, each with something else that is wrong with time."""
    name = campaign.named()
    async with opened(campaign.folder / name, campaign.yard, campaign.figures, name) as clinic:
        clinic.clock.advance(days.NIGHT_BEFORE - clinic.clock.now())
        await days.make_plans(clinic)
        await clinic.start()
        await clinic.polls()
        accidents_of = (days.dies_over_it, days.telegram_is_down, days.clock_is_wrong)
        for number, accident in enumerate(accidents_of, start=1):
            end = days.NIGHT_BEFORE + timedelta(days=number)
            await days.live_until(clinic, end, accident)
        await clinic.terminate(clinic.machines[0])
        await judge(clinic, is_replayed=False)
        await days.judge_reminders(clinic)


async def three_machines(campaign: Campaign, *, kills: int, by_webhook: bool) -> None:
    """Lose one machine of three after the other, most often the one that leads."""
    name, figures = campaign.named(), campaign.figures
    async with AsyncExitStack() as stack:
        url = stack.enter_context(campaign.new_database())
        clinic = await stack.enter_async_context(
            opened(campaign.folder / name, campaign.yard, figures, name, url)
        )
        if by_webhook:
            there = door(lambda: [each.environment["LUMBOT_LISTEN"] for each in clinic.machines])
            clinic.environment |= {
                "LUMBOT_MODE": "webhook",
                "LUMBOT_WEBHOOK_URL": await stack.enter_async_context(there),
                "LUMBOT_WEBHOOK_SECRET": "made-up-for-a-campaign",
            }
        await replicas.all_start(clinic)
        losses = [replicas.leader_is_killed, replicas.follower_is_killed] * kills
        async with clinic.talking.going_on():
            for accident in (*losses[:kills], replicas.leader_is_stopped, replicas.leader_sleeps):
                await accident(clinic)
        await clinic.drains()
        for each in tuple(clinic.machines):
            await clinic.terminate(each)
        await judge(clinic)


async def _ends(clinic: Clinic) -> None:
    await clinic.drains()
    await clinic.terminate(clinic.machines[0])
    await judge(clinic)
