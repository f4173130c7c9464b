"""What is past its time goes by itself, and nothing else does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event, text, update

from bot.purging import EVERY, STEP_ROWS, purge, purge_daily, purgeable
from bot.storage import past
from bot.storage.database import Database
from bot.storage.past import DAYS, Past
from bot.storage.schema import IMPORT_LINES, IMPORTS, INBOX, OUTBOX, PATIENTS, SESSIONS, WAITS
from flows.kept import BY_TABLE, FILE_DAYS, NEVER_ENROLLED_DAYS
from tests.bot.clinic import NOON, Clinic, running, wrote

DAY = timedelta(days=1)


async def age(clinic: Clinic, days: float) -> None:
    """Make everything that is there so old; messages are over."""
    at = NOON - DAY * days
    async with clinic.database.writing() as conn:
        await conn.execute(update(INBOX).values(received_at=at))
        await conn.execute(update(OUTBOX).values(due_at=at, state="sent"))
        await conn.execute(update(SESSIONS).values(updated_at=at))


async def counts(clinic: Clinic) -> list[int]:
    """How many patients, updates and messages there are."""
    tables = ("patients", "inbox", "outbox")
    ((*found,),) = await clinic.rows(
        "SELECT " + ", ".join(f"(SELECT count(*) FROM {each})" for each in tables)
    )
    return found


@pytest.fixture
async def ana(clinic: Clinic) -> Clinic:
    """A clinic with one patient, who has agreed to care."""
    await clinic.receive(wrote(1, "/start"))
    async with clinic.database.writing() as conn:
        await conn.execute(update(PATIENTS).values(care_consent=True))
    return clinic


@pytest.mark.parametrize(
    ("days", "left"), [(6.9, [1, 1, 1]), (7.1, [1, 0, 1]), (89.9, [1, 0, 1]), (90.1, [1, 0, 0])]
)
async def test_each_goes_after_its_own_days(ana: Clinic, days: float, left: list[int]) -> None:
    """Updates after a week, what was said after three months; a patient stays."""
    await age(ana, days)

    await purge(ana.database, NOON)

    assert await counts(ana) == left


async def test_what_is_told_to_patients_is_what_is_done() -> None:
    """The days of the purge are those on the privacy card."""
    assert DAYS[Past.UPDATES] == BY_TABLE["inbox"].days == 7
    assert DAYS[Past.MESSAGES] == BY_TABLE["outbox"].days == 90
    assert DAYS[Past.WAITS] == BY_TABLE["waits"].days == 90
    assert DAYS[Past.FILES] == DAYS[Past.FILE_LINES] == FILE_DAYS == 7


async def test_what_is_still_to_be_done_never_goes(ana: Clinic) -> None:
    """An update that waits, a message that is due and a wait that is open, however old."""
    await age(ana, 1000)
    old = NOON - DAY * 1000
    async with ana.database.writing() as conn:
        await conn.execute(update(INBOX).values(state="new"))
        await conn.execute(update(OUTBOX).values(state="due"))
        await conn.execute(WAITS.insert(), [wait("open", old)])

    assert set((await purge(ana.database, NOON)).values()) == {0}
    assert await counts(ana) == [1, 1, 1]


def wait(state: str, at: object) -> dict[str, object]:
    """Return a row of the waits of patient 1."""
    return {
        "patient_id": 1, "kind": "k", "occurrence": state, "due_at": at, "value": "",
        "state": state,
    }  # fmt: skip


async def test_waits_that_have_fired_go(ana: Clinic) -> None:
    """By then a reminder cannot come twice any more."""
    async with ana.database.writing() as conn:
        old = NOON - DAY * 91
        await conn.execute(WAITS.insert(), [wait("done", old), wait("dropped", NOON)])

    await purge(ana.database, NOON)

    assert await ana.rows("SELECT state FROM waits") == [("dropped",)]


async def sent_file(clinic: Clinic, days: float, state: str, staff_id: int | None) -> None:
    """Have one file with two lines, sent so many days ago."""
    at = NOON - DAY * days
    row = {"id": 1, "dedupe_key": "k", "file_id": "f", "name": "n", "state": state, "reason": ""}
    line = {"import_id": 1, "change": "new", "sequence": 0, "content": "{}"}
    lines = [{**line, "number": number, "source_key": f"{number}"} for number in (1, 2)]
    async with clinic.database.writing() as conn:
        await conn.execute(IMPORTS.insert(), [{**row, "staff_id": staff_id, "at": at}])
        await conn.execute(IMPORT_LINES.insert(), lines)


@pytest.mark.parametrize(
    ("days", "state", "staff_id", "left"),
    [
        (6.9, "taken", 1, (1, 2)),
        (7.1, "taken", 1, (0, 0)),
        (7.1, "dropped", 1, (0, 0)),
        (7.1, "refused", 1, (0, 0)),
        (6.9, "staged", 1, (1, 2)),
        (7.1, "staged", 1, (0, 0)),
        (7.1, "asked", 1, (1, 2)),
        (7.1, "taking", 1, (1, 2)),
        (6.9, "taking", None, (1, 2)),
        (7.1, "taking", None, (0, 0)),
    ],
)
async def test_a_file_of_visits_goes_with_its_lines_after_a_week(
    ana: Clinic, days: float, state: str, staff_id: int | None, left: tuple[int, int]
) -> None:
    """Taken or let lie; one that the bot has yet to read or take never goes."""
    await sent_file(ana, days, state, staff_id)

    await purge(ana.database, NOON)

    counted = "SELECT (SELECT count(*) FROM imports), (SELECT count(*) FROM import_lines)"
    assert await ana.rows(counted) == [left]


@pytest.mark.parametrize(
    ("who", "stays"),
    [
        ({}, False),
        ({"care_consent": True}, True),
        ({"role": "clinician"}, True),
        ({"reference": "A-17"}, True),
        ({"flag_tier": "emergency"}, True),
    ],
)
async def test_who_never_agreed_is_forgotten(
    clinic: Clinic, who: dict[str, object], stays: bool
) -> None:
    """After a month, unless the clinic knows them or a warning sign is open."""
    await clinic.receive(wrote(1, "/start"))
    if who:
        async with clinic.database.writing() as conn:
            await conn.execute(update(PATIENTS).values(who))
    await age(clinic, 31)

    await purge(clinic.database, NOON)

    assert await clinic.rows("SELECT count(*) FROM patients") == [(int(stays),)]
    assert await clinic.rows("SELECT count(*) FROM tombstones") == [(0,)]


async def test_who_took_their_consent_back_is_kept(clinic: Clinic) -> None:
    """They were a patient: what they told stays until they have it erased."""
    await clinic.receive(wrote(1, "/start"))
    async with clinic.database.writing() as conn:
        await conn.execute(
            text(
                "INSERT INTO consents (patient_id, at, dedupe_key, purpose, given, text_version)"
                " VALUES (1, '2026-01-01 00:00:00', 'k', 'care', true, '1')"
            )
        )
    await age(clinic, 1000)

    await purge(clinic.database, NOON)

    assert await clinic.rows("SELECT count(*) FROM patients") == [(1,)]


async def test_a_rehearsal_counts_and_removes_nothing(ana: Clinic) -> None:
    """An operator sees first what would go; an age of their own goes before the usual one."""
    await age(ana, 2)

    assert (await purgeable(ana.database, NOON))[Past.MESSAGES] == 0
    assert (await purgeable(ana.database, NOON, days=1))[Past.MESSAGES] == 1
    assert (await counts(ana))[2] == 1
    assert (await purge(ana.database, NOON, days=1))[Past.MESSAGES] == 1


async def test_much_goes_in_short_steps(ana: Clinic) -> None:
    """Each step is a transaction of its own, so that others have their turn between them."""
    old = NOON - DAY * 8
    updates = range(100, 100 + 2 * STEP_ROWS + 1)
    async with ana.database.writing() as conn:
        row = {"bot_id": 1, "user_key": 0, "raw": "", "state": "done", "received_at": old}
        await conn.execute(INBOX.insert(), [{**row, "update_id": each} for each in updates])
    steps: list[int] = []

    removed = await purge(ana.database, NOON, tell=steps.append)

    assert steps == [STEP_ROWS, STEP_ROWS, 1]
    assert removed[Past.UPDATES] == len(updates)


async def test_many_who_never_enrolled_go_in_as_few_statements_as_one(clinic: Clinic) -> None:
    """Each statement looks at all that staff were shown: one for each person took minutes."""
    many, asked = 20, list[str]()
    await clinic.receive(*(wrote(number, "/start", person=number) for number in range(1, many + 1)))
    await age(clinic, NEVER_ENROLLED_DAYS + 1)
    async with clinic.database.writing() as conn:
        found = await past.find(conn, Past.STRANGERS, NOON, NEVER_ENROLLED_DAYS, many)
        event.listen(conn.sync_connection, "before_cursor_execute", lambda *of: asked.append(of[2]))
        await past.remove(conn, Past.STRANGERS, found[:1])
        for_one = len(asked)
        await past.remove(conn, Past.STRANGERS, found[1:])

    assert len(asked) == 2 * for_one
    assert (await counts(clinic))[0] == 0


async def test_the_running_bot_purges_every_day(ana: Clinic, database: Database) -> None:
    """At the start, and again a day later."""
    await age(ana, 6.5)
    async with running(purge_daily(database, ana.clock)):
        await ana.clock_is_asked()
        assert (await counts(ana))[1] == 1

        ana.clock.advance(EVERY)
        await ana.clock_is_asked()
        assert (await counts(ana))[1] == 0
