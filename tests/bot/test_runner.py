"""The write path: what is kept, what is done once, and what one failing event costs."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.runner import Raw, Runner
from bot.storage.database import Database
from tests.bot.clinic import ADAPTOR, BOT_ID, HOUSE, Clinic, kept, running, tapped, wrote

STATES = "SELECT update_id, state, error, raw FROM inbox ORDER BY update_id"
STEPS = "SELECT telegram_id, step FROM patients JOIN sessions ON patient_id = id ORDER BY 1"


async def test_a_first_message_makes_a_patient_and_an_answer(clinic: Clinic) -> None:
    """Who writes for the first time is greeted, in their language and the clinic's zone."""
    await clinic.receive(wrote(1, "/start", language_code="es-419"))

    assert await clinic.rows("SELECT telegram_id, language, zone FROM patients") == [
        (7, "es", "Africa/Johannesburg")
    ]
    assert await clinic.said() == [(7, "welcome-hello welcome-not-a-doctor")]
    assert await clinic.rows(STATES) == [(1, "done", None, "")]


async def test_an_update_that_comes_twice_is_handled_once(clinic: Clinic) -> None:
    """Telegram may repeat an update; neither the answer nor the step is repeated."""
    await clinic.receive(wrote(1, "/start"))
    await clinic.receive(wrote(1, "/start"), wrote(1, "/start"))

    assert len(await clinic.said()) == 1
    assert await clinic.rows(STEPS) == [(7, 1)]


async def test_taps_of_one_patient_are_handled_in_order(clinic: Clinic) -> None:
    """Updates that come in the wrong order are stepped by their number."""
    await clinic.receive(wrote(1, "/start"))
    await clinic.receive(
        tapped(4, "1:welcome:3:chose_broadcasts:no"),
        tapped(2, "1:welcome:1:started:"),
        tapped(3, "1:welcome:2:cared:yes"),
    )

    assert [said for _, said in await clinic.said()][1:] == [
        "welcome-care welcome-care-how",
        "welcome-broadcasts",
        "welcome-age",
    ]


async def test_many_patients_are_handled_in_one_transaction(clinic: Clinic) -> None:
    """All that waits is one batch: one commit, each with their own answer."""
    commits = list[int]()
    clinic.runner.after_commit(lambda: commits.append(1))

    await clinic.receive(*(wrote(number, "/start", person=number) for number in range(1, 101)))

    assert len(commits) == 1
    assert len(await clinic.said()) == 100


async def test_an_event_that_fails_costs_nobody_else_anything(clinic: Clinic) -> None:
    """The others of its batch are answered; it is put aside and its sender is told."""
    await clinic.receive(wrote(1, "/start"))
    await clinic.receive(
        wrote(2, "poison"), wrote(3, "/start", person=8), tapped(4, "1:welcome:1:started:")
    )

    assert [row[1:3] for row in await clinic.rows(STATES)] == [
        ("done", None),
        ("dead", "ZeroDivisionError"),
        ("done", None),
        ("done", None),
    ]
    assert (await clinic.said())[1:] == [
        (7, "answer-fault"),
        (8, "welcome-hello welcome-not-a-doctor"),
        (7, "welcome-care welcome-care-how"),
    ]


async def test_a_failing_first_message_is_put_aside(clinic: Clinic) -> None:
    """Nobody whose update cannot even be read becomes a patient."""
    await clinic.receive(wrote(1, "poison"))

    assert await clinic.rows("SELECT * FROM patients") == []
    assert [row[1] for row in await clinic.rows(STATES)] == ["dead"]


async def test_what_was_received_before_a_crash_is_handled_after_it(
    database: Database, clinic: Clinic
) -> None:
    """An update that is on disk is handled by the next run, once."""
    await kept(database, wrote(1, "/start"))
    await kept(database, tapped(2, "1:welcome:1:started:"))

    again = Runner(database, clinic.clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    async with running(again.run()):
        await again.settled()

    assert len(await clinic.said()) == 2
    assert await clinic.rows(STEPS) == [(7, 2)]


async def test_the_inbox_of_another_bot_is_left_alone(database: Database, clinic: Clinic) -> None:
    """Two bots may have updates of the same number in one database."""
    await kept(database, wrote(1, "/start"), bot_id=BOT_ID + 1)
    await clinic.receive(wrote(1, "/start"))

    assert await clinic.rows("SELECT bot_id, state FROM inbox ORDER BY 1") == [
        (BOT_ID, "done"),
        (BOT_ID + 1, "new"),
    ]


async def test_a_group_is_left_and_nobody_in_it_becomes_a_patient(clinic: Clinic) -> None:
    """The bot asks to leave where others read along."""
    raw = wrote(1, "/start")
    raw["message"]["chat"] = {"id": -100, "type": "group"}

    await clinic.receive(raw)

    assert await clinic.rows("SELECT method, chat_id FROM outbox") == [("leaveChat", -100)]
    assert await clinic.rows("SELECT * FROM patients") == []


async def test_a_block_is_noted(clinic: Clinic) -> None:
    """Who blocked the bot is known as blocked; somebody unknown stays unknown."""
    await clinic.receive(wrote(1, "/start"))

    await clinic.runner.blocked(7)
    await clinic.runner.blocked(8)

    assert await clinic.rows("SELECT telegram_id, is_blocked FROM patients") == [(7, 1)]


async def test_an_update_with_half_an_emoji_is_kept(clinic: Clinic) -> None:
    """What no database can hold as text is kept escaped, and stops nobody."""
    await clinic.receive(wrote(1, "\ud83d"), wrote(2, "/start", person=8))

    assert (8, "welcome-hello welcome-not-a-doctor") in await clinic.said()


@pytest.mark.parametrize("raw", [{}, {"update_id": None}, {"update_id": 2**70}])
async def test_an_update_without_a_usable_number_is_passed_over(clinic: Clinic, raw: Raw) -> None:
    """It cannot be known again, so it is not kept; the rest of its batch is."""
    await clinic.receive(raw, wrote(2, "/start"))

    assert len(await clinic.said()) == 1


async def test_a_database_that_does_not_answer_costs_no_event(
    database: Database, clinic: Clinic
) -> None:
    """While the tables are away nothing is put aside; when they are back it goes on."""
    runner = Runner(database, clinic.clock, ADAPTOR, HOUSE, bot_id=BOT_ID)
    async with database.writing() as conn:
        await conn.exec_driver_sql("ALTER TABLE sessions RENAME TO away")
    await runner.receive([wrote(1, "/start")])
    assert [row[1] for row in await clinic.rows(STATES)] == ["new"]

    async with running(runner.run()):
        await asyncio.wait_for(clinic.clock_is_asked(), 5)
        async with database.writing() as conn:
            await conn.exec_driver_sql("ALTER TABLE away RENAME TO sessions")
        clinic.clock.advance(timedelta(seconds=2))
        await runner.settled()

    assert [row[1] for row in await clinic.rows(STATES)] == ["done"]


async def test_whom_the_settings_name_is_an_owner_of_the_clinic(clinic: Clinic) -> None:
    """Their first message leads to the clinic's side, not to a patient's welcome."""
    await clinic.receive(wrote(1, "/start", person=500))

    assert await clinic.rows("SELECT telegram_id, role FROM patients") == [(500, "owner")]
    assert (await clinic.said())[0][1].startswith("clinic-menu")
