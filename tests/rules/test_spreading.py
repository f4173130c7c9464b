"""Whose turn is when: evenly over the hour, each day the same, and only where it is needed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.reminder_times import is_quiet_at, next_reminder
from flows.rules.spreading import WINDOW_MINUTES, offset_minutes
from flows.session import Profile

FREE = 24 * 60.0
PAID = 800 * 60.0
SUNDAY = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLACES = ("UTC", "Europe/Madrid", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu")


def someone(**fields: object) -> Profile:
    """A patient in Madrid who is reminded at eight, in the last minute of the hour."""
    told = replace(Profile("en", "Europe/Madrid"), reminder_offset=WINDOW_MINUTES - 1)
    return replace(told, **fields)  # type: ignore[arg-type]


def wall(who: Profile, after: datetime = SUNDAY) -> str:
    """When the next reminder is, on the patient's clock."""
    found = next_reminder(who, after)
    assert found is not None
    return f"{found.due_at.astimezone(ZoneInfo(who.zone)):%H:%M}"


@pytest.mark.parametrize(("crowd", "per_minute"), [(720, FREE), (24_000, PAID)])
def test_who_fits_into_a_minute_is_not_spread(crowd: int, per_minute: float) -> None:
    """In a clinic of the usual size everybody gets the minute itself."""
    assert {offset_minutes(number, crowd, per_minute) for number in range(crowd)} == {0}


@pytest.mark.parametrize(("crowd", "per_minute"), [(100_000, FREE), (1_000_000, PAID)])
def test_a_crowd_lies_evenly(crowd: int, per_minute: float) -> None:
    """No minute of those that are used holds a percent more than another."""
    found = Counter(offset_minutes(number, crowd, per_minute) for number in range(crowd))

    assert max(found.values()) <= 1.01 * min(found.values())
    assert max(found) <= WINDOW_MINUTES - 1


@given(st.integers(1, 2**40), st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_turn_only_moves_later_as_the_clinic_grows(number: int, one: int, other: int) -> None:
    """A day whose turn is still to come cannot slip into the past."""
    smaller, larger = sorted((one, other))
    before, after = (offset_minutes(number, crowd, FREE) for crowd in (smaller, larger))

    assert 0 <= before <= after < WINDOW_MINUTES


def test_the_turn_is_within_the_hour_and_the_minute_for_who_typed_it() -> None:
    """Who asks for eight sharp gets it."""
    assert (wall(someone()), wall(someone(reminder_is_exact=True))) == ("08:59", "08:00")


def test_a_turn_today_is_still_to_come_after_the_time_itself() -> None:
    """Changing a setting at ten past eight does not lose the reminder of 08:59."""
    found = next_reminder(someone(), SUNDAY.replace(day=2, hour=7, minute=10))

    assert found is not None
    assert found.day == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("at", "quiet", "expected"),
    [((20, 30), (21, 8), "20:59"), ((23, 0), (0, 0), "23:59"), ((23, 30), (0, 8), "23:59")],
)
def test_the_hour_ends_with_the_day_and_before_the_quiet(
    at: tuple[int, int], quiet: tuple[int, int], expected: str
) -> None:
    """What is left of the hour is shared by all, in the same order."""
    who = someone(reminder_at=at[0] * 60 + at[1], quiet_from=quiet[0] * 60, quiet_to=quiet[1] * 60)

    assert wall(who) == expected


@given(
    st.sampled_from(PLACES), st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439),
    st.integers(0, WINDOW_MINUTES - 1), st.integers(0, 365 * 24 * 60),
)  # fmt: skip
def test_a_turn_keeps_the_date_the_quiet_and_the_hour(
    zone: str, at: int, starts: int, ends: int, turn: int, minute: int
) -> None:
    """Wherever clocks change, being spread breaks no promise that holds without it."""
    sharp = Profile("en", zone, reminder_at=at, quiet_from=starts, quiet_to=ends)
    after = SUNDAY + timedelta(minutes=minute)
    one = next_reminder(sharp, after)
    if one is None:
        return
    spread = next_reminder(replace(sharp, reminder_offset=turn), one.due_at - timedelta(minutes=1))

    assert spread is not None
    assert spread.day == one.day == spread.due_at.astimezone(ZoneInfo(zone)).date()
    assert timedelta() <= spread.due_at - one.due_at < timedelta(minutes=WINDOW_MINUTES)
    assert not is_quiet_at(sharp, spread.due_at)
