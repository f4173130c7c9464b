"""What every test may use, and how the suite behaves on a machine that lacks a system part.

A missing part skips with its reason on a developer's machine and fails in continuous integration,
so that a check can never disappear unnoticed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres.server import PostgresServer, serving

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "dev")

HEAVY = ("slow", "process", "browser")  # the marks of what takes long


def need(condition: object, why: str) -> None:
    """Skip the test that asks when ``condition`` is false; in continuous integration, fail it."""
    if condition:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"{why} In continuous integration no check is left out.", pytrace=False)
    pytest.skip(why)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have files with long tests go first, so that none is left to one worker at the end."""
    heavy = {item.path for item in items if any(map(item.get_closest_marker, HEAVY))}
    items.sort(key=lambda item: item.path not in heavy)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A real PostgreSQL; see there."""
    with serving() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database of this version on PostgreSQL."""
    with postgres_server.database() as url:
        yield url
