"""Moments on disk: as the library writes them, and back as they were."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import DateTime
from sqlalchemy.dialects import sqlite

from bot.storage.moments import Utc

DIALECT = sqlite.dialect()
WRITE = Utc().bind_processor(DIALECT)
READ = Utc().result_processor(DIALECT, None)
MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 1),  # noqa: DTZ001 - the zone is drawn
    max_value=datetime(9000, 1, 1),  # noqa: DTZ001 - the zone is drawn
    timezones=st.timezones(),
)


@given(MOMENTS)
def test_sqlite_keeps_a_moment_as_the_library_would(moment: datetime) -> None:
    """Files of before and after are alike, text for text."""
    as_ever = DateTime().dialect_impl(DIALECT).bind_processor(DIALECT)

    assert WRITE is not None
    assert as_ever is not None
    assert WRITE(moment) == as_ever(moment.astimezone(UTC))


@given(MOMENTS)
def test_a_moment_comes_back_as_utc(moment: datetime) -> None:
    """To the microsecond, whatever the zone it was in."""
    assert WRITE is not None
    assert READ is not None
    found = READ(WRITE(moment))

    assert found == moment.astimezone(UTC)
    assert found.tzinfo is UTC


@given(MOMENTS, MOMENTS)
def test_moments_sort_as_their_texts(one: datetime, other: datetime) -> None:
    """SQLite compares texts."""
    assert WRITE is not None
    is_before = one.astimezone(UTC) < other.astimezone(UTC)

    assert (WRITE(one) < WRITE(other)) == is_before


def test_a_moment_without_a_zone_is_refused() -> None:
    """Nobody knows what it means."""
    assert WRITE is not None
    with pytest.raises(ValueError, match="no time zone"):
        WRITE(datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point


def test_no_moment_stays_none() -> None:
    """A column may be empty."""
    assert WRITE is not None
    assert READ is not None
    assert (WRITE(None), READ(None)) == (None, None)
