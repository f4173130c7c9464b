"""What patients were told against what the database says: nothing lost, little said twice."""

from __future__ import annotations

from collections import Counter
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.emulator import Seen
from bot.emulator.faults import Kind
from bot.storage import sessions
from bot.storage.schema import METADATA
from flows.rules.reminder_times import is_quiet_at
from tests.simulation.house import House

OVER = ("sent", "uncertain", "refused", "given_up")
FILED = [name for name, table in METADATA.tables.items() if "dedupe_key" in table.c]


async def rows(house: House, query: str) -> list[Any]:
    """Return what the database answers."""
    async with house.database.reading() as conn:
        return list(await conn.execute(text(query)))


async def check_sessions(house: House) -> None:
    """Every conversation is where the same events lead the engine, and so are its waits."""
    async with house.database.reading() as conn:
        stored = await sessions.load(conn, house.replay.sessions.keys())
    found = {telegram_id: each.session for telegram_id, each in stored.items()}
    assert found == house.replay.sessions
    query = "SELECT p.telegram_id, w.kind, w.occurrence FROM waits w JOIN patients p"
    waiting = await rows(house, f"{query} ON p.id = w.patient_id WHERE w.state = 'open'")
    expected = [
        (telegram_id, *key)
        for telegram_id, waits in house.replay.waits.items()
        for key in waits.open
    ]
    assert Counter(map(tuple, waiting)) == Counter(expected)


async def check_inbox(house: House) -> None:
    """Every update that Telegram was told has arrived is handled, and none failed."""
    kept = dict(await rows(house, "SELECT update_id, state FROM inbox"))
    assert set(kept.values()) <= {"done"}
    assert house.sent.keys() - kept.keys() <= house.expired


async def check_outbox(house: House) -> None:
    """All that had to be said is in the outbox once, in its order, and has come to an end."""
    found = await rows(
        house, "SELECT chat_id, dedupe_key, kind, method, state FROM outbox ORDER BY id"
    )
    assert not [row for row in found if row.kind == "answer-fault"]
    assert {row.state for row in found} <= set(OVER)
    written: dict[int, list[tuple[str, str]]] = {}
    for row in found:
        said = (row.dedupe_key.rpartition(".")[0], row.kind)
        of_chat = written.setdefault(row.chat_id, [])
        is_other_half = of_chat and of_chat[-1] == said
        if not is_other_half:
            of_chat.append(said)
    assert written == house.replay.said
    counts = [
        await rows(house, f"SELECT count(*) FROM {name}") for name in FILED if name != "outbox"
    ]
    assert sum(found[0][0] for found in counts) == house.replay.filed


async def check_arrivals(house: House) -> None:
    """A message comes once and in order; twice only where nobody could know that it arrived."""
    query = "SELECT chat_id, message_id, method, priority, state FROM outbox ORDER BY id"
    found = await rows(house, query)
    dropped = sum(fault.hits for fault in house.struck if fault.kind is Kind.DELIVER_THEN_DROP)
    unknown = 0
    for user in house.people:
        told = [each.message_id for each in arrived(house, user.id)]
        mine = [row for row in found if row.chat_id == user.id and row.state == "sent"]
        new = [row for row in mine if row.message_id in told and row.method.startswith("send")]
        for priority in range(3):
            numbers = [row.message_id for row in new if row.priority == priority]
            assert numbers == sorted(set(numbers))
        unknown += len(set(told) - {row.message_id for row in mine})
    assert unknown <= dropped + house.in_the_air


def arrived(house: House, chat_id: int) -> list[Seen]:
    """Return every message that the bot ever sent to somebody, as it was then."""
    user = next(each for each in house.people if each.id == chat_id)
    return [each for each in user.transcript if each.event == "sent" and each.from_bot]


async def check_reminders(house: House) -> None:
    """A reminder comes once a day at most, and never while the patient wants quiet."""
    found = await rows(
        house,
        "SELECT chat_id, message_id, dedupe_key FROM outbox WHERE priority = 2 AND state = 'sent'",
    )
    of_the_day = Counter(row.dedupe_key for row in found if ".reminder." in row.dedupe_key)
    days = Counter(key.rpartition(".")[0] for key in of_the_day)
    assert all(times == 1 for times in days.values()), days
    for row in found:
        if row.message_id not in house.reminded:
            house.reminded.add(row.message_id)
            profile = house.replay.sessions[row.chat_id].profile
            told = {each.message_id: each.at for each in arrived(house, row.chat_id)}
            at = told[row.message_id]
            assert not is_quiet_at(profile, at), at.astimezone(ZoneInfo(profile.zone))
