"""A clinic's news on their way without Telegram: patients by SQL, the feeder, and the post."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text as sql

from bot.broadcasts import Feeder, Turn
from bot.clock import MovableClock
from bot.outbox import Dispatcher, Outcome, Row, Sent
from bot.storage import broadcasts, ledgers, patients
from bot.storage.database import Database
from bot.storage.ledgers import Entry
from bot.storage.patients import Newcomer
from bot.telegram.pacing import Pacing
from bot.telegram.render import Renderer
from flows.clinic.broadcasting import StartBroadcast, Steering
from flows.clinic.facts_broadcasts import BroadcastKnown
from flows.clinic.segments import Segment, read
from flows.session import Profile
from tests.bot.clinic import NOON
from tests.flows.drive import catalogues

WORDS = (("en", "The clinic is closed on Friday."), ("es", "La clínica cierra el viernes."))
FIRST_CHAT = 1000


def reader(**fields: Any) -> Profile:
    """Somebody who agreed to news and never sleeps."""
    told = {"language": "en", "zone": "UTC", "broadcast_consent": True, "quiet_to": 21 * 60}
    return Profile(**{**told, **fields})


@dataclass
class Newsroom:
    """Broadcasts over a real database, on a clock that stands."""

    database: Database
    clock: MovableClock
    per_second: float = 1_000_000
    is_paid: bool = False
    taken: list[Row] = field(default_factory=list)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    blocked: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.feeder = Feeder(self.database, Renderer(catalogues()), "UTC", self.is_paid)
        self.dispatcher = Dispatcher(
            self.database,
            self.clock,
            deliver=self.deliver,
            pace=Pacing(self.per_second),
            blocked=self.note_block,
        )

    async def deliver(self, row: Row) -> Outcome:
        self.taken.append(row)
        return self.outcomes.get(row.chat_id, Sent(len(self.taken)))

    async def note_block(self, chat_id: int) -> None:
        self.blocked.append(chat_id)

    @property
    def said(self) -> list[tuple[int, str]]:
        """What left, in order: to whom, and the words."""
        return [(row.chat_id, row.params.get("text", "")) for row in self.taken]

    async def people(self, *profiles: Profile) -> None:
        """Add patients, numbered from 1, with chats from 1001."""
        async with self.database.writing() as conn:
            for profile in profiles:
                known = (await conn.execute(sql("SELECT count(*) FROM patients"))).scalar_one()
                newcomer = Newcomer(FIRST_CHAT + known + 1, profile)
                await patients.add(conn, [newcomer], NOON - timedelta(days=60))

    async def change(self, number: int, **fields: Any) -> None:
        """Change columns of a patient."""
        columns = ", ".join(f"{name} = :{name}" for name in fields)
        async with self.database.writing() as conn:
            await conn.execute(
                sql(f"UPDATE patients SET {columns} WHERE id = :id"), {**fields, "id": number}
            )

    async def start(
        self,
        to: str = "all",
        *,
        at: datetime | None = None,
        by: int | None = None,
        expected: int = 10,
        waking: bool = False,
        photo: str = "",
    ) -> int:
        """Take in a broadcast of ``WORDS``."""
        segment: Segment = read(to)
        now = self.clock.now()
        plan = StartBroadcast(WORDS, photo, segment, at or now, waking, expected)
        async with self.database.writing() as conn:
            return await broadcasts.add(conn, plan, by, now)

    async def steer(self, number: int, steering: Steering) -> bool:
        """Pause, resume or cancel."""
        async with self.database.writing() as conn:
            return await broadcasts.steer(conn, number, steering, self.clock.now())

    async def step(self) -> Turn:
        """Let the feeder do one step."""
        return await self.feeder.step(self.clock.now())

    async def feed(self) -> None:
        """Let the feeder do all it can now."""
        while (await self.step()).has_more:
            pass

    async def known(self, number: int = 1) -> BroadcastKnown:
        """Look at a broadcast."""
        async with self.database.reading() as conn:
            found = await ledgers.find(conn, number)
        assert found is not None
        return found

    async def ledger(self, number: int = 1) -> dict[int, str]:
        """What became of each patient's message."""
        return {each.patient_id: each.outcome for each in await self.entries(number)}

    async def entries(self, number: int = 1) -> list[Entry]:
        """The ledger, patient by patient."""
        async with self.database.reading() as conn:
            return [each async for each in ledgers.entries(conn, number)]

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database holds."""
        async with self.database.reading() as conn:
            return [tuple(row) for row in await conn.execute(sql(query))]

    async def params(self) -> list[dict[str, Any]]:
        """What the rows of the outbox would call Telegram with."""
        return [json.loads(each) for (each,) in await self.rows("SELECT params FROM outbox")]
