"""What patients were told against what the database says: nothing lost, little said twice."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.emulator import Fault, Seen, User
from bot.emulator.faults import Kind
from bot.emulator.updates import Pending, UpdateQueue
from bot.storage import outbox, sessions
from bot.storage.database import Database
from bot.storage.schema import METADATA
from flows.rules.reminder_times import is_quiet_at
from tests.simulation.replay import Replay

DAY = re.compile(r"day::show\.([0-9-]{10})")
UNHEARD = (Kind.DELIVER_THEN_DROP, Kind.HALF_CLOSE)
OVER = ("sent", "uncertain", "refused", "given_up")
FILED = [
    name
    for name, table in METADATA.tables.items()
    if {"dedupe_key", "patient_id", "at"} <= set(table.c.keys())
]


@dataclass(slots=True)
class Books:
    """What a game remembers: who took part, what was written, what had to be forgiven.

    ``expired`` are the updates that Telegram dropped because they were too old, ``in_the_air``
    counts the messages that were being sent whenever Lumbot died or was cut off.
    """

    database: Database
    replay: Replay
    people: list[User]
    sent: dict[int, Pending] = field(default_factory=dict)
    expired: set[int] = field(default_factory=set)
    struck: list[Fault] = field(default_factory=list)
    reminded: set[int] = field(default_factory=set)
    in_the_air: int = 0

    def note(self, updates: UpdateQueue) -> None:
        """Remember every update that Telegram holds, as it will be handed out."""
        for number, pending in updates.items.items():
            self.sent[number] = pending
            self.replay.raws[number] = pending.to_api()

    async def count_in_the_air(self) -> None:
        """Count what Lumbot was sending when it was cut off just now."""
        async with self.database.reading() as conn:
            self.in_the_air += len(await outbox.orphans(conn, leased_before=None))


async def check(books: Books) -> None:
    """Make up all accounts; nothing may be left to do."""
    for account in (check_inbox, check_sessions, check_outbox, check_arrivals, check_reminders):
        await account(books)


async def rows(books: Books, query: str) -> list[Any]:
    """Return what the database answers."""
    async with books.database.reading() as conn:
        return list(await conn.execute(text(query)))


async def check_sessions(books: Books) -> None:
    """Every conversation is where the same events lead the engine, and so are its waits."""
    async with books.database.reading() as conn:
        stored = await sessions.load(conn, books.replay.sessions.keys())
    for telegram_id, session in books.replay.sessions.items():
        found = stored[telegram_id].session
        assert found == session, f"On disk, then as it should be:\n{found}\n{session}"
    query = "SELECT p.telegram_id, w.kind, w.occurrence FROM waits w JOIN patients p"
    waiting = await rows(books, f"{query} ON p.id = w.patient_id WHERE w.state = 'open'")
    expected = [
        (telegram_id, *key)
        for telegram_id, waits in books.replay.waits.items()
        for key in waits.open
    ]
    ours = [tuple(row) for row in waiting if row.telegram_id not in books.replay.erased]
    assert Counter(ours) == Counter(expected)


async def check_inbox(books: Books) -> None:
    """Every update that Telegram was told has arrived is handled, and none failed."""
    kept = dict(await rows(books, "SELECT update_id, state FROM inbox"))
    assert set(kept.values()) <= {"done"}
    # What was handled is purged after a week; it was seen as done before.
    assert books.sent.keys() - kept.keys() - books.replay.seen_done <= books.expired


async def check_outbox(books: Books) -> None:
    """All that had to be said is in the outbox once, in its order, and has come to an end."""
    found = await rows(
        books, "SELECT chat_id, dedupe_key, kind, method, state FROM outbox ORDER BY id"
    )
    assert not [row for row in found if row.kind == "answer-fault"]
    assert {row.state for row in found} <= set(OVER)
    written: dict[int, list[tuple[str, str]]] = {}
    for row in (row for row in found if row.chat_id not in books.replay.erased):
        said = (row.dedupe_key.rpartition(".")[0], row.kind)
        of_chat = written.setdefault(row.chat_id, [])
        is_other_half = of_chat and of_chat[-1] == said
        if not is_other_half:
            of_chat.append(said)
    assert written == books.replay.said
    filed: Counter[int] = Counter()
    for name in FILED:
        query = f"SELECT p.telegram_id FROM {name} f JOIN patients p ON p.id = f.patient_id"
        filed.update(row.telegram_id for row in await rows(books, query))
    for telegram_id in books.replay.sessions:
        assert filed[telegram_id] == books.replay.filed[telegram_id]


async def check_arrivals(books: Books) -> None:
    """A message comes once and in order; twice only where nobody could know that it arrived."""
    query = "SELECT chat_id, message_id, method, priority, state FROM outbox ORDER BY id"
    found = await rows(books, query)
    dropped = sum(fault.hits for fault in books.struck if fault.kind in UNHEARD)
    unknown = 0
    for user in books.people:
        told = [each.message_id for each in arrived(books, user.id)]
        mine = [row for row in found if row.chat_id == user.id and row.state == "sent"]
        new = [row for row in mine if row.message_id in told and row.method.startswith("send")]
        for priority in range(3):
            numbers = [row.message_id for row in new if row.priority == priority]
            assert numbers == sorted(set(numbers))
        unknown += len(set(told) - {row.message_id for row in mine})
    assert unknown <= dropped + books.in_the_air


def arrived(books: Books, chat_id: int) -> list[Seen]:
    """Return every message that the bot ever sent to somebody, as it was then."""
    user = next(each for each in books.people if each.id == chat_id)
    return [each for each in user.transcript if each.event == "sent" and each.from_bot]


def days(told: Seen) -> set[str]:
    """Return the dates whose exercises the buttons of a reminder open."""
    return set(DAY.findall(" ".join(each.data or "" for row in told.buttons for each in row)))


async def check_reminders(books: Books) -> None:
    """A reminder comes once a day at most, and never while the patient wants quiet."""
    query = "SELECT chat_id, message_id, params, state FROM outbox WHERE priority = 2"
    found = await rows(books, query)
    meant = Counter((row.chat_id, day) for row in found for day in set(DAY.findall(row.params)))
    told = Counter(
        (user.id, day)
        for user in books.people
        for each in arrived(books, user.id)
        for day in days(each)
    )
    assert told <= meant, f"{told - meant} came more often than it was meant to."
    for row in found:
        if row.state == "sent" and row.message_id not in books.reminded:
            books.reminded.add(row.message_id)
            if row.chat_id in books.replay.erased:
                continue
            profile = books.replay.sessions[row.chat_id].profile
            times = {each.message_id: each.at for each in arrived(books, row.chat_id)}
            at = times[row.message_id]
            assert not is_quiet_at(profile, at), at.astimezone(ZoneInfo(profile.zone))
