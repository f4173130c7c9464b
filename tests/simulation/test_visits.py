"""No order of imports, taps, crashes and moves of the clock sends a nudge twice or loses a word."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.appointments.staging import stage
from bot.appointments.taking import take
from bot.calls import Call, JsonValue, Shown, Target
from bot.clock import MovableClock
from bot.imports import Rules
from bot.runner import Adaptor, Runner
from bot.storage import imports, patients, sessions
from bot.storage.database import Database
from bot.storage.migrating import upgrade
from bot.storage.patients import Newcomer
from flows import engine
from flows.session import Profile
from flows.texts import Instant
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, running, tapped

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
STARTS = tuple(BEGIN + timedelta(days=4, hours=hour) for hour in (0, 5, 30))
PERSON = 7
NOTICES = ("visit-cancelled", "visit-moved")
ADVANCES = (timedelta(minutes=50), timedelta(hours=5), timedelta(hours=25))

OPERATIONS = st.one_of(
    st.tuples(st.just("import"), st.sampled_from(STARTS), st.booleans(), st.booleans()),
    st.tuples(st.just("pass"), st.sampled_from(ADVANCES)),
    st.tuples(st.just("confirm")),
    st.tuples(st.just("cancel")),
    st.tuples(st.just("restart")),
)


def render(effect: Shown, target: Target) -> tuple[Call, ...]:
    """Show the first message's id, and of which moment it speaks."""
    first = effect.screen.lines[0]
    moment = first.args.get("when")
    said = f"{first.id}@{moment.at.isoformat()}" if isinstance(moment, Instant) else first.id
    params: dict[str, JsonValue] = {"chat_id": target.chat_id, "text": said}
    return (Call("sendMessage", params),)


@dataclass
class Expected:
    """The visit as it has to be, and what the patient has to be told of it."""

    source: tuple[datetime, bool] | None = None
    start: datetime = STARTS[0]
    stands: bool = False
    told: Counter[str] = field(default_factory=Counter)

    def imports(self, start: datetime, *, is_off: bool, now: datetime) -> None:
        """A file tells the visit; only what its source changes has an effect."""
        before, self.source = self.source, (start, is_off)
        if before is None:
            self.source = None if is_off else self.source
            self.start, self.stands = start, not is_off
        elif before != (start, is_off):
            stood, start_before, self.start = self.stands, self.start, start
            if is_off:
                self.stands = False
            elif start != start_before or before[1]:
                self.stands = True
            is_moved = self.stands and start != start_before
            if start > now and ((stood and is_off) or is_moved):
                self.told[NOTICES[0 if is_off else 1]] += 1


@dataclass
class Game:
    """The application without Telegram, and what it has to come to."""

    folder: Path
    database: Database
    clock: MovableClock
    runner: Runner
    expected: Expected = field(default_factory=Expected)
    updates: int = 0
    files: int = 0
    seen: int = 0

    async def plays(self, operation: tuple[object, ...]) -> None:
        """Do one thing, let all follow from it, and compare."""
        match operation:
            case "import", datetime() as start, bool() as is_off, bool() as is_twice:
                await self.imports(start, is_off=is_off, is_twice=is_twice)
            case "pass", timedelta() as span:
                self.clock.advance(span)
            case ("confirm",):
                await self.taps("1:visits::confirm.1")
            case ("cancel",):
                await self.taps("1:visits::cancel.1")
                is_asked = self.expected.stands and self.expected.start > self.clock.now()
                await self.taps(f"1:visits:{await self.step()}:cancelled:")
                self.expected.stands = self.expected.stands and not is_asked
            case _:
                self.runner = Runner(self.database, self.clock, _adaptor(), HOUSE, bot_id=BOT_ID)
        while await self.runner.elapse():
            pass
        await self.compares()

    async def imports(self, start: datetime, *, is_off: bool, is_twice: bool) -> None:
        """Read a file and take it; a crash before its end takes it again."""
        self.files += 1
        path = self.folder / "visits.csv"
        status = "cancelled" if is_off else "booked"
        path.write_text(f"id,reference,start,status\n1,AB-12,{start.isoformat()},{status}\n")
        now = self.clock.now()
        async with self.database.writing() as conn:
            number = await imports.ask(
                conn, key=f"{self.files}", staff_id=None, file_id="", name="", at=now
            )
        await stage(self.database, number, path, Rules("UTC", now))
        for _ in range(2 if is_twice else 1):
            await take(self.database, number, now)
        self.expected.imports(start, is_off=is_off, now=now)

    async def taps(self, data: str) -> None:
        """A tap, which Telegram delivers twice."""
        self.updates += 1
        async with running(self.runner.run()):
            await self.runner.receive([tapped(self.updates, data, PERSON)])
            await self.runner.receive([tapped(self.updates, data, PERSON)])
            await self.runner.settled()

    async def step(self) -> int:
        """The step that the patient's card was drawn in."""
        async with self.database.reading() as conn:
            return (await sessions.load(conn, [PERSON]))[PERSON].session.step

    async def compares(self) -> None:
        """Fail if a nudge comes twice or for what is no visit, or a word is missing or doubled."""
        async with self.database.reading() as conn:
            found = await conn.execute(text("SELECT params FROM outbox ORDER BY id"))
            said = [json.loads(params)["text"] for (params,) in found]
        new, self.seen = said[self.seen :], len(said)
        nudges = [each for each in said if _is_nudge(each)]
        assert len(nudges) == len(set(nudges)), nudges
        for each in filter(_is_nudge, new):
            assert self.expected.stands, each
            assert each.endswith(f"@{self.expected.start.isoformat()}"), each
        notices = Counter(each.partition("@")[0] for each in said)
        assert {each: notices[each] for each in NOTICES} == {
            each: self.expected.told[each] for each in NOTICES
        }


def _is_nudge(said: str) -> bool:
    return said.startswith("visit-nudge-")


def _adaptor() -> Adaptor:
    return replace(ADAPTOR, render=render)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of this version with one patient who never sleeps, to be copied."""
    path = tmp_path_factory.mktemp("visits") / "empty.db"
    asyncio.run(_filled(f"sqlite+aiosqlite:///{path}"))
    return path


async def _filled(url: str) -> None:
    await upgrade(url)
    database = Database.open(url)
    awake = {"quiet_from": 0, "quiet_to": 0, "nudged_late": True}
    known = {"is_adult": True, "care_consent": True, "reference": "AB-12"}
    profile = Profile("en", "UTC", **awake, **known)  # type: ignore[arg-type]  # by name
    async with database.writing() as conn:
        numbers = await patients.add(conn, [Newcomer(PERSON, profile)], BEGIN)
        await sessions.save(conn, {numbers[PERSON]: engine.begin(profile)}, BEGIN)
    await database.close()


@pytest.mark.slow
@settings(max_examples=40)
@given(operations=st.lists(OPERATIONS, min_size=2, max_size=12))
def test_no_nudge_comes_twice_and_no_cancellation_is_lost(
    empty: Path, operations: list[tuple[object, ...]]
) -> None:
    """After every single thing that happens, the patient has heard what is due and no more."""
    with TemporaryDirectory() as folder:
        asyncio.run(_played(Path(folder), empty, operations))


async def _played(folder: Path, empty: Path, operations: list[tuple[object, ...]]) -> None:
    shutil.copy(empty, folder / "lumbot.db")
    database = Database.open(f"sqlite+aiosqlite:///{folder / 'lumbot.db'}")
    clock = MovableClock(BEGIN)
    runner = Runner(database, clock, _adaptor(), HOUSE, bot_id=BOT_ID)
    game = Game(folder, database, clock, runner)
    try:
        for operation in [*operations, *(("pass", each) for each in ADVANCES)]:
            await game.plays(operation)
    finally:
        await database.close()
