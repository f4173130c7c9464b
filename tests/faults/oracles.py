"""What must hold when the calm is back: nothing lost, nothing said twice without need, in order.

The first two compare the database with the same updates stepped by the engine alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.runner import Happened
from bot.telegram.updates import happened
from tests.faults.clinic import Clinic, moment
from tests.simulation import accounts
from tests.simulation.accounts import Books, arrived, rows

INBOX = "every update that Telegram was told has arrived is handled"
ANSWERS = "every answer acknowledged to a patient is in the database"
SAID = "every message that had to be said was written once, in its order"
DUE = "every due message arrived, or is known not to have"
TWICE = "what came twice was in the air when Lumbot was cut off"
CALM = "no machine ended by a fault of its own"

Account = Callable[[Books], Awaitable[None]]


async def judge(clinic: Clinic, *, is_replayed: bool = True) -> None:
    """Make up all accounts of a clinic at which nothing is left to do."""
    books = clinic.books
    if is_replayed:
        stepped = await replay(books)
        await ask(clinic, ANSWERS, stepped, accounts.check_sessions)
        await ask(clinic, SAID, len(books.people), accounts.check_outbox)
    await ask(clinic, INBOX, len(books.sent), accounts.check_inbox)
    await ask(clinic, TWICE, await _arrivals(books), accounts.check_arrivals)
    await due_messages(clinic)
    await count_twice(clinic)
    logs = [each.read_text("utf-8", "replace") for each in clinic.folder.glob("*.log")]
    clinic.figures.passed(CALM, len(logs))
    for log in logs:
        if "ended_by_a_fault" in log or "event_failed" in log:
            clinic.figures.failed(CALM, log[-1500:])


async def ask(clinic: Clinic, oracle: str, checked: int, account: Account) -> None:
    """Let one account be made up, over so many things."""
    clinic.figures.passed(oracle, checked)
    try:
        await account(clinic.books)
    except (AssertionError, KeyError) as error:
        clinic.figures.failed(oracle, f"{clinic.folder}: {error!r}")


async def replay(books: Books) -> int:
    """Step every update that was handled, in that order and at its moment; return how many."""
    handled = await rows(books, "SELECT id, update_id FROM inbox ORDER BY id")
    left = await rows(books, "SELECT id, dedupe_key, created_at FROM outbox ORDER BY id DESC")
    first = {row.dedupe_key.rpartition(".")[0]: row for row in left}
    ours = [row for row in handled if f"u{row.id}" in first]
    for row in sorted(ours, key=lambda row: first[f"u{row.id}"].id):
        key = f"u{row.id}"
        read = happened(books.replay.raws[row.update_id], moment(first[key].created_at))
        assert isinstance(read, Happened)
        books.replay.meet(read)
        books.replay.step(key, read.person.id, read.event)
    return len(ours)


async def due_messages(clinic: Clinic) -> None:
    """Whatever is said to be sent stands in the chat; the rest says what became of it."""
    query = "SELECT chat_id, message_id, method, state FROM outbox"
    seen = {user.id: {one.message_id for one in user.transcript} for user in clinic.books.people}
    found = await rows(clinic.books, query)
    clinic.figures.passed(DUE, len(found))
    for row in found:
        clinic.figures.outcomes[row.state] += 1
        is_missing = row.state == "sent" and row.method.startswith("send")
        if row.state not in accounts.OVER:
            clinic.figures.failed(DUE, f"{row.method} is still {row.state}")
        elif is_missing and row.message_id not in seen[row.chat_id]:
            clinic.figures.failed(DUE, f"{row.message_id} of {row.chat_id} never came")


async def count_twice(clinic: Clinic) -> None:
    """Count what came twice, and what may have."""
    found = await rows(clinic.books, "SELECT message_id FROM outbox WHERE state = 'sent'")
    known = {row.message_id for row in found}
    for user in clinic.books.people:
        told = {each.message_id for each in arrived(clinic.books, user.id)}
        clinic.figures.twice += len(told - known)
    unheard = (fault for fault in clinic.books.struck if fault.kind in accounts.UNHEARD)
    clinic.figures.twice_allowed += clinic.books.in_the_air + sum(each.hits for each in unheard)


async def _arrivals(books: Books) -> int:
    return sum(len(arrived(books, user.id)) for user in books.people)
