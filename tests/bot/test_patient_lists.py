"""How staff find a patient by what they type; a reference is one patient's only."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from bot.storage import patient_lists
from tests.bot.clinic import Clinic, wrote


@pytest.mark.parametrize("typed", ["1", "\u0661", "\u0967"])
async def test_a_number_is_found_in_the_digits_of_any_keyboard(clinic: Clinic, typed: str) -> None:
    """Phones type Arabic and Hindi digits too; a number is the same number in them."""
    await clinic.receive(wrote(1, "/start"))

    async with clinic.database.reading() as conn:
        found, count = await patient_lists.named(conn, typed, typed, limit=9)

    assert ([each.id for each in found], count) == ([1], 1)


@pytest.mark.parametrize("typed", ["2", "1234", "\u00b2", "\u4e00", "1" * 16, "1,234", ""])
async def test_what_is_no_number_of_a_patient_finds_nobody(clinic: Clinic, typed: str) -> None:
    """Neither a number that is free, nor what only looks like one."""
    await clinic.receive(wrote(1, "/start"))

    async with clinic.database.reading() as conn:
        assert await patient_lists.named(conn, typed, typed, limit=9) == ([], 0)


async def test_the_database_holds_a_reference_once(clinic: Clinic) -> None:
    """Whatever a flow may overlook; any number of patients have none."""
    await clinic.receive(wrote(1, "/start"), wrote(2, "/start", person=8))
    assert await clinic.rows("SELECT reference FROM patients") == [("",), ("",)]

    with pytest.raises(IntegrityError):
        async with clinic.database.writing() as conn:
            await conn.exec_driver_sql("UPDATE patients SET reference = 'AB-12'")
