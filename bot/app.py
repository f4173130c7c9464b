"""Builds the house from its settings, starts it, and stops it in order.

One task a part; when one of them ends with a fault the others are stopped and the process ends
with it, so that whoever watches it can start it again. Nothing depends on a clean stop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.appointments.desk import Desk
from bot.broadcasts import Feeder
from bot.clock import Clock
from bot.config import Mode, Settings
from bot.health import Health, health_app
from bot.l10n import Catalogues
from bot.leases import Lease, alone, hearing
from bot.listening import listening
from bot.metrics import Metrics
from bot.outbox import Dispatcher
from bot.purging import purge_daily
from bot.rows import Work
from bot.runner import Adaptor, House, Runner
from bot.scheduler import Scheduler
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.telegram.acknowledging import Acknowledging
from bot.telegram.commands import BEGINS_AFTER_SECONDS, register
from bot.telegram.connection import Bot, connected
from bot.telegram.fetching import Fetching
from bot.telegram.ingest import Ingest
from bot.telegram.pacing import Pacing
from bot.telegram.render import Renderer
from bot.telegram.sender import Sender
from bot.telegram.updates import happened, user_key
from bot.understanding import Understanding
from flows.registry import LISTED_COMMANDS

STOP_SECONDS = 8.0
FREE_PER_SECOND = 30.0  # what Telegram lets every bot send


@dataclass(slots=True)
class App:
    """The running house. ``settled`` is for tests and the demo, which move the clock."""

    settings: Settings
    database: Database
    catalogues: Catalogues
    runner: Runner
    dispatcher: Dispatcher
    scheduler: Scheduler
    desk: Desk
    lease: Lease
    acknowledging: Acknowledging
    ingest: Ingest
    metrics: Metrics

    async def settled(self) -> None:
        """Return when nothing is left to do before the clock moves or somebody writes."""
        await self.acknowledging.close()
        await self.scheduler.settled()
        await self.runner.settled()
        await self.desk.settled()
        await self.scheduler.settled()
        await self.dispatcher.settled()


def facts(settings: Settings) -> dict[str, str]:
    """Return what every message may say about the clinic."""
    return {
        "clinic": settings.clinic_name,
        "phone": settings.clinic_phone,
        "emergency": settings.emergency_number,
        "hours": str(settings.clinic_hours),
    }


@asynccontextmanager
async def opened(settings: Settings, clock: Clock) -> AsyncIterator[App]:
    """Start everything; whoever leaves the block stops it. Raises what a part failed with."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(alone(settings.database, clock))
        await upgrade(settings.database)
        bot = await stack.enter_async_context(
            connected(settings.token.get_secret_value(), settings.api_url, clock)
        )
        database = Database.open(settings.database)
        stack.push_async_callback(database.close)
        app = _built(settings, clock, database, bot)
        if settings.metrics:
            health = Health(database, clock, app.ingest, app.metrics)
            served = listening(health_app(health), "LUMBOT_METRICS", settings.metrics)
            await stack.enter_async_context(served)
        async with asyncio.TaskGroup() as parts:
            leading = app.lease.leading
            tasks = [
                parts.create_task(app.runner.run(), name="runner"),
                parts.create_task(leading(app.dispatcher.run), name="dispatcher"),
                parts.create_task(leading(app.scheduler.run), name="scheduler"),
                parts.create_task(leading(app.desk.run), name="desk"),
            ]
            looking = [
                parts.create_task(_taking_in(app), name="ingest"),
                parts.create_task(app.lease.run(), name="lease"),
                parts.create_task(leading(lambda: purge_daily(database, clock)), name="purging"),
                parts.create_task(_hearing(app, clock), name="hearing"),
                parts.create_task(_registering(bot, app, clock), name="registering"),
            ]
            try:
                yield app
            finally:
                looking[0].cancel()
                await _stop(app, tasks)
                for each in looking:
                    each.cancel()
                await app.lease.give_back()


async def _taking_in(app: App) -> None:
    """Any process may be told of updates, but only one may ask for them."""
    if app.settings.mode is Mode.WEBHOOK:
        await app.ingest.run()
    else:
        app.ingest.stand_by()
        await app.lease.leading(app.ingest.run)


async def _registering(bot: Bot, app: App, clock: Clock) -> None:
    await clock.sleep(BEGINS_AFTER_SECONDS)
    await register(bot, app.catalogues, LISTED_COMMANDS, clock)


async def _hearing(app: App, clock: Clock) -> None:
    bells = (app.runner.wake, app.dispatcher.wake, app.scheduler.wake, app.desk.ring)
    await hearing(app.database, clock, *bells)


def _built(settings: Settings, clock: Clock, database: Database, bot: Bot) -> App:
    catalogues = Catalogues.load(facts(settings))
    adaptor, pace = _adaptor(catalogues), _pacing(settings)
    house = _house(settings, catalogues, pace)
    metrics = Metrics()
    lease = Lease(database, clock)
    runner = Runner(database, clock, adaptor, house, bot_id=bot.id, metrics=metrics)
    dispatcher = Dispatcher(
        database,
        clock,
        deliver=Sender(bot, bot.id, database),
        pace=pace,
        blocked=runner.blocked,
        metrics=metrics,
        may_send=lease.holds,
    )
    feeder = Feeder(database, adaptor.render, settings.timezone, settings.paid_broadcast)
    scheduler = Scheduler(database, clock, runner, feeder, dispatcher.wake)
    runner.within_commit(dispatcher.hurry)
    runner.after_commit(dispatcher.wake, Work.ANSWERS | Work.MAIL)
    runner.after_commit(scheduler.wake, Work.WAITS)
    zone, hours, fetch = settings.timezone, settings.clinic_hours, Fetching(bot)
    desk = Desk(database, clock, fetch=fetch, zone=zone, hours=hours, wake=scheduler.wake)
    runner.after_commit(desk.ring, Work.FILES)
    acknowledging = Acknowledging(bot, runner.receive)
    return App(
        settings=settings,
        database=database,
        catalogues=catalogues,
        runner=runner,
        dispatcher=dispatcher,
        scheduler=scheduler,
        desk=desk,
        lease=lease,
        acknowledging=acknowledging,
        ingest=Ingest(bot, settings, clock, acknowledging),
        metrics=metrics,
    )


def _house(settings: Settings, catalogues: Catalogues, pace: Pacing) -> House:
    return House(
        settings.timezone,
        catalogues.languages,
        settings.admins,
        settings.clinic_hours,
        settings.token.get_secret_value(),
        pace.news_per_second,
        pace.reminders_per_second,
    )


def _adaptor(catalogues: Catalogues) -> Adaptor:
    understanding = Understanding(catalogues)
    return Adaptor(
        user_key=user_key,
        read=happened,
        render=Renderer(catalogues),
        understand=understanding,
        is_distress=understanding.is_distress,
    )


def _pacing(settings: Settings) -> Pacing:
    """Only broadcasts may be faster than what is free, and only when they are paid for."""
    if settings.paid_broadcast:
        return Pacing(min(settings.rate, FREE_PER_SECOND), paid_per_second=settings.rate)
    return Pacing(settings.rate)


async def _stop(app: App, tasks: list[asyncio.Task[None]]) -> None:
    """Let calls that are out come back, for a while; what does not is on disk as unknown."""
    app.lease.stop()
    app.desk.stop()
    app.scheduler.stop()
    app.runner.stop()
    app.dispatcher.stop()
    await asyncio.wait(tasks, timeout=STOP_SECONDS)
    for task in tasks:
        task.cancel()
    await app.acknowledging.close()
