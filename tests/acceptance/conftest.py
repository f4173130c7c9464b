"""A whole clinic for each test: real HTTP against the local Telegram, a database on disk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import opened_clinic, patient_at

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole conversations take a while: the other Python versions hold only the first of them."""
    for item in items:
        if item.path.parent == HERE and item.path.name != "test_welcome.py":
            item.add_marker(pytest.mark.slow)


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    """The clinic on a Monday morning; when it closes, no update may have been put aside."""
    async with opened_clinic(tmp_path) as clinic:
        yield clinic
        await clinic.has_no_faults()


@pytest.fixture
async def ana(clinic: Clinic) -> Patient:
    """Somebody who has not written yet."""
    return await clinic.patient()


@pytest.fixture
async def planned(clinic: Clinic) -> Patient:
    """Somebody with a plan and a reminder each day at eight, since today."""
    return await patient_at(clinic, "plan")


@pytest.fixture
async def joined(clinic: Clinic, planned: Patient) -> Patient:
    """A patient whom the clinic knows as AB-12."""
    async with clinic.house.app.database.writing() as conn:
        await conn.exec_driver_sql(
            "UPDATE patients SET reference = 'AB-12' WHERE telegram_id = ?", (planned.user.id,)
        )
    return planned
