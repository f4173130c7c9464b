"""A whole clinic for each test: real HTTP against the local Telegram, a database on disk."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.homes import ON_SERVER, POSTGRESQL, SQLITE, named
from tests.acceptance.walks import give_reference, opened_clinic, patient_at

HERE = Path(__file__).parent
ON_BOTH = {"test_broadcast.py", "test_clinic_week.py", "test_rights.py"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play some files on both databases, and all of them on the one that is asked for."""
    is_on_both = metafunc.definition.path.name in ON_BOTH
    homes = [SQLITE, POSTGRESQL] if is_on_both and named() == SQLITE else [named()]
    marks = {SQLITE: (), POSTGRESQL: (pytest.mark.postgres,)}
    values = [pytest.param(each, marks=marks[each]) for each in homes]
    metafunc.parametrize("home", values, indirect=True, ids=homes, scope="module")


@pytest.fixture(scope="module", autouse=True)
def home(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have every clinic of a test keep its data in the database that is its turn."""
    is_on_server = request.param == POSTGRESQL
    if is_on_server:
        ON_SERVER.append(request.getfixturevalue("postgres_server"))
    yield
    if is_on_server:
        ON_SERVER.pop()


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
    await give_reference(planned, "AB-12")
    return planned
