"""The desk: reads and takes files that staff sent, and sums up the day at closing time.

Files are handled one after the other, beside the conversation; who sent one is woken when it
has been read and when it has been taken. After a crash the same file is read or taken again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import orjson

from bot.appointments.staging import stage
from bot.appointments.taking import take
from bot.clock import Bell, Clock
from bot.config import ClinicHours
from bot.errors import FileUnreachable
from bot.imports import FileRefused, Rules
from bot.storage import imports, patients, waits
from bot.storage.database import Database, patiently
from bot.storage.imports import State, Work
from bot.storage.waits import Wait
from flows.clinic.upload import STAGED, TAKEN
from flows.clinic.visits import SUMMARY, span

Fetch = Callable[[str, Path], Awaitable[None]]
TOLD_ROLES = ("owner", "front_desk")
SUMMARY_LATE_MAX = timedelta(hours=3)
TRY_AGAIN = timedelta(seconds=30)
TRIES_MAX = 5


@dataclass(frozen=True, slots=True)
class Closing:
    """When the clinic closes, and the next day on which it opens."""

    at: datetime
    begins: datetime
    ends: datetime


def next_closing(hours: ClinicHours, zone: str, after: datetime) -> Closing:
    """Return the first closing time after an aware instant; ``zone`` is the clinic's."""
    there = ZoneInfo(zone)
    day = after.astimezone(there).date()
    while True:
        closes = datetime.combine(day, hours.closes, tzinfo=there)
        if _is_open(hours, day.weekday()) and closes.astimezone(UTC) > after:
            break
        day += timedelta(days=1)
    opens = day + timedelta(days=1)
    while not _is_open(hours, opens.weekday()):
        opens += timedelta(days=1)
    begins, ends = (
        datetime.combine(each, time(), tzinfo=there) for each in (opens, opens + timedelta(days=1))
    )
    return Closing(closes.astimezone(UTC), begins, ends)


def _is_open(hours: ClinicHours, weekday: int) -> bool:
    first, last = hours.first_day, hours.last_day
    return first <= weekday <= last if first <= last else weekday >= first or weekday <= last


class Desk:
    """The loop over files and closing times; ``wake`` is called when a wait was set."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        fetch: Fetch,
        zone: str,
        hours: ClinicHours,
        wake: Callable[[], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._fetch = fetch
        self._zone = zone
        self._hours = hours
        self._wake = wake
        self._bell = Bell(clock)
        self._tries: dict[int, int] = {}
        self._is_stopping = False

    def ring(self) -> None:
        """Say that there may be a file to read or to take."""
        self._bell.ring()

    def stop(self) -> None:
        """Have ``run`` return after the file at hand."""
        self._is_stopping = True
        self._bell.ring()

    async def settled(self) -> None:
        """Return when there is nothing to do before the clock moves."""
        await self._bell.quiet()

    async def run(self) -> None:
        """Handle files and closing times until stopped."""
        closing = next_closing(self._hours, self._zone, self._clock.now() - SUMMARY_LATE_MAX)
        while not self._is_stopping:
            if closing.at <= self._clock.now():
                following = next_closing(self._hours, self._zone, closing.at)
                if following.at > self._clock.now():
                    await patiently(self._clock, partial(self._sum_up, closing))
                closing = following
                continue
            until = await patiently(self._clock, self._turn)
            if until is not None:
                await self._bell.rest(min(until, closing.at))

    async def _turn(self) -> datetime | None:
        """Handle one file; return when to look again, None for at once."""
        async with self._database.reading() as conn:
            work = await imports.next_work(conn)
        if work is None:
            return datetime.max.replace(tzinfo=UTC)
        try:
            await (self._read(work) if work.state is State.ASKED else self._take(work))
        except FileUnreachable:
            return await self._put_off(work)
        except FileRefused as refused:
            await self._refuse(work, refused.reason, refused.said)
        return None

    async def _read(self, work: Work) -> None:
        rules = Rules(self._zone, self._clock.now())
        with TemporaryDirectory(prefix="lumbot-import-") as folder:
            path = Path(folder) / "visits"
            await self._fetch(work.file_id, path)
            await stage(self._database, work.id, path, rules)
        async with self._database.writing() as conn:
            await imports.move(conn, work.id, State.ASKED, State.STAGED)
            await waits.put(conn, self._word(work, STAGED))
        self._wake()

    async def _take(self, work: Work) -> None:
        await take(self._database, work.id, self._clock.now())
        async with self._database.writing() as conn:
            await imports.move(conn, work.id, State.TAKING, State.TAKEN)
            await waits.put(conn, self._word(work, TAKEN))
        self._wake()

    async def _put_off(self, work: Work) -> datetime | None:
        """Telegram gave no file: try again for a while, then say so."""
        self._tries[work.id] = self._tries.get(work.id, 0) + 1
        if self._tries[work.id] < TRIES_MAX:
            return self._clock.now() + TRY_AGAIN
        await self._refuse(work, "not_fetched", {})
        return None

    async def _refuse(self, work: Work, reason: str, said: dict[str, str]) -> None:
        written = orjson.dumps({"reason": str(reason), "said": said}).decode()
        async with self._database.writing() as conn:
            await imports.move(conn, work.id, work.state, State.REFUSED, written)
            await imports.forget_lines(conn, work.id)
            await waits.put(conn, self._word(work, STAGED))
        self._wake()

    def _word(self, work: Work, kind: str) -> list[Wait]:
        if work.staff_id is None:
            return []
        return [Wait(work.staff_id, kind, str(work.id), self._clock.now(), str(work.id))]

    async def _sum_up(self, closing: Closing) -> None:
        """Wake everybody who is told how the next day stands, once a closing time.

        After hours of silence it is too late: tomorrow's summary is the next.
        """
        if self._clock.now() - closing.at > SUMMARY_LATE_MAX:
            return
        key = span(closing.begins, closing.ends)
        async with self._database.writing() as conn:
            told = await patients.members(conn, TOLD_ROLES)
            occurrence = f"{closing.at:%Y-%m-%d}"
            now = [Wait(number, SUMMARY, occurrence, closing.at, key) for number, *_ in told]
            await waits.put(conn, now)
        self._wake()
