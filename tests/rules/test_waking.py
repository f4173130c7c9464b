"""When a patient is awake next: at once, or when their own quiet hours end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.reminder_times import is_quiet_at
from flows.rules.waking import next_waking
from flows.session import Profile

ZONES = ("UTC", "Africa/Johannesburg", "Europe/London", "America/New_York", "Pacific/Apia")
DAY = 24 * 60


def asleep(zone: str, quiet_from: int, quiet_to: int) -> Profile:
    """Somebody with quiet hours, in minutes since midnight."""
    return Profile("en", zone, quiet_from=quiet_from, quiet_to=quiet_to)


def local(zone: str, at: str) -> datetime:
    """A clock time of a zone as an instant in UTC."""
    return datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "awake"),
    [
        ("2026-03-02T12:00", "2026-03-02T12:00"),
        ("2026-03-02T20:59", "2026-03-02T20:59"),
        ("2026-03-02T21:00", "2026-03-03T08:00"),
        ("2026-03-03T00:00", "2026-03-03T08:00"),
        ("2026-03-03T07:59", "2026-03-03T08:00"),
        ("2026-03-03T08:00", "2026-03-03T08:00"),
    ],
)
def test_whoever_sleeps_hears_it_when_the_quiet_ends(at: str, awake: str) -> None:
    """The quiet runs over midnight; its first minute is in it, its last moment is not."""
    zone = "Africa/Johannesburg"
    who = asleep(zone, 21 * 60, 8 * 60)

    assert next_waking(who, local(zone, at)) == local(zone, awake)


def test_a_quiet_noon_ends_on_the_same_day() -> None:
    """Quiet hours need not be at night."""
    who = asleep("UTC", 12 * 60, 14 * 60)

    assert next_waking(who, local("UTC", "2026-03-02T13:30")) == local("UTC", "2026-03-02T14:00")


def test_without_quiet_hours_nobody_waits() -> None:
    """The same moment for both ends means none at all."""
    who, night = asleep("UTC", 8 * 60, 8 * 60), local("UTC", "2026-03-02T03:00")

    assert next_waking(who, night) == night


@pytest.mark.parametrize(
    ("zone", "at", "awake"),
    [
        # The clocks go on at one o'clock and leave half past one out: it is half past two then.
        ("Europe/London", "2026-03-28T23:00", "2026-03-29T01:30+00:00"),
        # The clocks go back at two, so that half past one comes twice: the first will do.
        ("Europe/London", "2026-10-24T23:00", "2026-10-25T00:30+00:00"),
        # Apia left the thirtieth of December 2011 out.
        ("Pacific/Apia", "2011-12-29T23:00", "2011-12-30T11:30+00:00"),
    ],
)
def test_the_quiet_ends_also_where_clocks_change(zone: str, at: str, awake: str) -> None:
    """Quiet from ten in the evening to half past one."""
    who = asleep(zone, 22 * 60, 90)

    assert next_waking(who, local(zone, at)).isoformat(timespec="minutes") == awake


@given(
    zone=st.sampled_from(ZONES),
    quiet=st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY - 1)),
    at=st.datetimes(datetime(2011, 12, 1), datetime(2027, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the zone is given beside
)
def test_nobody_is_woken_and_nobody_waits_for_ever(
    zone: str, quiet: tuple[int, int], at: datetime
) -> None:
    """Whatever the zone and the hours, it is a waking moment, not past, and not far off."""
    who = asleep(zone, *quiet)
    found = next_waking(who, at)

    assert not is_quiet_at(who, found)
    assert at <= found <= at + timedelta(days=2, hours=2)
