"""Tells a supervisor whether Lumbot works, and a monitor how much: /healthz and /metrics.

Nothing here names a patient. What is wrong is said in words that an operator can act on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from http import HTTPStatus

from aiohttp import web

from bot.clock import Clock
from bot.errors import DatabaseUnavailable
from bot.metrics import Metrics
from bot.storage.backlog import Backlog, backlog
from bot.storage.database import Database
from bot.storage.outbox import State, Urgency
from bot.telegram.ingest import Ingest

GOOD = "ok"
SILENT_MAX_SECONDS = 120.0  # a poll takes half a minute when nobody writes
LAG_MAX_SECONDS = 120.0
DATABASE_SECONDS = 3.0


class Health:
    """Looks at the parts of a running house."""

    def __init__(self, database: Database, clock: Clock, ingest: Ingest, metrics: Metrics) -> None:
        self._database = database
        self._clock = clock
        self._ingest = ingest
        self._metrics = metrics

    async def checks(self) -> dict[str, str]:
        """Return what was looked at, each with "ok" or what is wrong with it."""
        due = await self._backlog()
        if due is None:
            return {"database": "does not answer", "telegram": self._telegram()}
        return {"database": GOOD, "telegram": self._telegram(), "replies": self._replies(due)}

    async def page(self) -> bytes:
        """Return the metrics as they are now; without the database, as they were."""
        due = await self._backlog()
        silent_seconds = self._ingest.silent_seconds()
        self._metrics.silent_seconds.set(silent_seconds or 0.0)
        if due is not None:
            self._metrics.lag_seconds.set(_lag_seconds(due, self._clock.now()))
            self._metrics.due.clear()
            for each in due:
                labels = self._metrics.due.labels(each.urgency.name.lower(), each.state.value)
                labels.set(each.count)
        return self._metrics.page()

    async def _backlog(self) -> list[Backlog] | None:
        try:
            async with asyncio.timeout(DATABASE_SECONDS), self._database.reading() as conn:
                return await backlog(conn, self._clock.now())
        except (DatabaseUnavailable, TimeoutError):
            return None

    def _telegram(self) -> str:
        silent_seconds = self._ingest.silent_seconds()
        if silent_seconds is None:
            return "the webhook is not registered yet"
        if silent_seconds <= SILENT_MAX_SECONDS:
            return GOOD
        return f"has not answered for {timedelta(seconds=round(silent_seconds))}"

    def _replies(self, due: Sequence[Backlog]) -> str:
        lag_seconds = _lag_seconds(due, self._clock.now())
        if lag_seconds <= LAG_MAX_SECONDS:
            return GOOD
        return f"have waited for {timedelta(seconds=round(lag_seconds))}"


def _lag_seconds(due: Sequence[Backlog], now: datetime) -> float:
    """Return how long the oldest reply has been due without being claimed."""
    ages = (
        (now - each.since).total_seconds()
        for each in due
        if each.urgency is Urgency.REPLY and each.state is State.DUE
    )
    return max(ages, default=0.0)


def health_app(health: Health) -> web.Application:
    """Build what is served at LUMBOT_METRICS."""

    async def healthz(_request: web.Request) -> web.Response:
        checks = await health.checks()
        is_good = all(said == GOOD for said in checks.values())
        return web.json_response(
            {"status": GOOD if is_good else "not ok", "checks": checks},
            status=HTTPStatus.OK if is_good else HTTPStatus.SERVICE_UNAVAILABLE,
        )

    async def metrics(_request: web.Request) -> web.Response:
        headers = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}
        return web.Response(body=await health.page(), headers=headers)

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/metrics", metrics)
    return app
