"""Broadcasts from the command line: read from a file, counted, taken in, and steered.

The file is TOML with one table: ``[text]`` has the words of each language, and the first is
for the languages that have none. The running Lumbot finds the broadcast by itself.
"""

from __future__ import annotations

import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config import Settings
from bot.errors import LumbotError
from bot.storage import audiences, audit, broadcasts, ledgers
from bot.storage.audit import Line
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from flows.clinic.broadcasting import StartBroadcast, Steering
from flows.clinic.draft import TEXT_MAX, length
from flows.clinic.facts_broadcasts import Audience, BroadcastKnown, Words
from flows.clinic.segments import Segment, SegmentUnread, read
from flows.languages import LANGUAGES

COMMAND_LINE = 0
LISTED = 20


class BroadcastWrong(LumbotError):
    """A broadcast that cannot be sent or steered as asked."""


def texts_in(path: Path) -> Words:
    """Read the words of each language from a file. Raises BroadcastWrong."""
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BroadcastWrong(f"{path} cannot be read: {error}.") from None
    table = written.get("text")
    if set(written) != {"text"} or not isinstance(table, dict) or not table:
        raise BroadcastWrong(f'{path} needs one table, [text], with lines such as en = "Hello".')
    for language, words in table.items():
        _check(path, language, words)
    return tuple((language, words.strip()) for language, words in table.items())


def _check(path: Path, language: str, words: object) -> None:
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise BroadcastWrong(f"{path} has a text in {language!r}; Lumbot speaks {known}.")
    if not isinstance(words, str) or not words.strip() or length(words) > TEXT_MAX:
        raise BroadcastWrong(
            f"{path}: the text in {language!r} is not 1 to {TEXT_MAX} characters long."
        )


def segment_in(written: str) -> Segment:
    """Read whom it is for. Raises BroadcastWrong."""
    try:
        return read(written)
    except SegmentUnread as error:
        raise BroadcastWrong(f"--to: {error}") from None


def moment_in(written: str, zone: str, now: datetime) -> datetime:
    """Read ``2026-11-30 09:00`` or ``09:00`` in the clinic's zone. Raises BroadcastWrong.

    A time alone is the next one to come.
    """
    try:
        at = _wall(written, ZoneInfo(zone), now)
    except ValueError:
        wanted = "Write it as '2026-11-30 09:00' or '09:00', in the clinic's time zone."
        raise BroadcastWrong(f"--at {written!r} is no time. {wanted}") from None
    if at <= now:
        raise BroadcastWrong(f"--at {written!r} is over. Choose a time to come.")
    return at


def _wall(written: str, zone: ZoneInfo, now: datetime) -> datetime:
    if len(written) > len("00:00"):
        return datetime.fromisoformat(written).replace(tzinfo=zone).astimezone(UTC)
    today = now.astimezone(zone).date()
    wall = time.fromisoformat(written)
    ahead = (today + timedelta(days=days) for days in range(2))
    moments = [datetime.combine(day, wall, zone).astimezone(UTC) for day in ahead]
    return moments[0] if moments[0] > now else moments[1]


async def counted(settings: Settings, clock: Clock, segment: Segment) -> Audience:
    """Count whom the segment fits now."""
    async with _opened(settings) as database, database.reading() as conn:
        return await audiences.count(conn, segment, clock.now())


async def started(settings: Settings, clock: Clock, plan: StartBroadcast) -> int:
    """Take a broadcast in; return its number."""
    now = clock.now()
    async with _opened(settings) as database, database.writing() as conn:
        number = await broadcasts.add(conn, plan, None, now)
        await audit.add(conn, [Line(now, COMMAND_LINE, "broadcast_start", None, str(number))])
    return number


async def steered(
    settings: Settings, clock: Clock, number: int, steering: Steering
) -> BroadcastKnown:
    """Pause, resume or cancel; return how it stands then. Raises BroadcastWrong."""
    now = clock.now()
    async with _opened(settings) as database:
        async with database.writing() as conn:
            is_done = await broadcasts.steer(conn, number, steering, now)
            if is_done:
                line = Line(now, COMMAND_LINE, f"broadcast_{steering}", None, str(number))
                await audit.add(conn, [line])
        known = await _known(database, number)
    if not is_done:
        raise BroadcastWrong(f"Broadcast {number} is {known.state}; it cannot {steering}.")
    return known


async def status(settings: Settings, number: int) -> BroadcastKnown:
    """Return how a broadcast stands. Raises BroadcastWrong when there is none."""
    async with _opened(settings) as database:
        return await _known(database, number)


async def newest(settings: Settings) -> tuple[BroadcastKnown, ...]:
    """Return the newest broadcasts."""
    async with _opened(settings) as database, database.reading() as conn:
        return (await ledgers.page(conn, 0, LISTED)).broadcasts


async def _known(database: Database, number: int) -> BroadcastKnown:
    async with database.reading() as conn:
        known = await ledgers.find(conn, number)
    if known is None:
        raise BroadcastWrong(
            f"There is no broadcast {number}. `lumbot broadcast status` lists all."
        )
    return known


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Database]:
    await upgrade(settings.database)
    database = Database.open(settings.database)
    try:
        yield database
    finally:
        await database.close()
