"""When the clinic opens: the pure rule that holds back what staff need not hear at night."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import ClinicHours
from bot.opening import is_open_on, next_opening

WEEKDAYS = ClinicHours(time(8), time(17), 0, 4)
JOHANNESBURG, BERLIN = "Africa/Johannesburg", "Europe/Berlin"


def wall(zone: str, written: str) -> datetime:
    """Read a local moment: "2026-03-06 17:00"."""
    return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        ("2026-03-09 07:59:59", "2026-03-09 08:00"),
        ("2026-03-09 08:00", "2026-03-09 08:00"),
        ("2026-03-09 16:59:59", "2026-03-09 16:59:59"),
        ("2026-03-09 17:00", "2026-03-10 08:00"),
        ("2026-03-09 23:30", "2026-03-10 08:00"),
        ("2026-03-06 17:00", "2026-03-09 08:00"),
        ("2026-03-07 12:00", "2026-03-09 08:00"),
        ("2026-03-08 23:59", "2026-03-09 08:00"),
    ],
)
def test_what_comes_while_it_is_closed_waits_for_the_next_opening(at: str, opens: str) -> None:
    """Its first minute counts as open, its closing minute no more, and weekends are closed."""
    found = next_opening(WEEKDAYS, JOHANNESBURG, wall(JOHANNESBURG, at))

    assert found == wall(JOHANNESBURG, opens)


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_the_clinic_opens_at_its_own_time_when_the_clocks_change(day: str) -> None:
    """Eight is eight, in the night of 23 hours and in that of 25."""
    always = ClinicHours(time(8), time(17), 0, 6)
    found = next_opening(always, BERLIN, wall(BERLIN, f"{day} 00:30"))

    assert found == wall(BERLIN, f"{day} 08:00")


def test_an_opening_that_the_clocks_skip_is_the_next_minute_there_is() -> None:
    """Half past two does not exist in that night, three does."""
    early = ClinicHours(time(2, 30), time(6), 0, 6)
    found = next_opening(early, BERLIN, wall(BERLIN, "2026-03-29 00:00"))

    assert found == wall(BERLIN, "2026-03-29 03:00")


def test_an_opening_that_comes_twice_is_the_first_one() -> None:
    """Half past two comes twice in that night."""
    early = ClinicHours(time(2, 30), time(6), 0, 6)
    found = next_opening(early, BERLIN, wall(BERLIN, "2026-10-25 00:00"))

    assert found == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_week_may_run_over_sunday() -> None:
    """Sunday to Thursday, as in some countries; Friday and Saturday are closed."""
    hours = ClinicHours(time(8), time(17), 6, 3)
    sunday = datetime(2026, 3, 8, tzinfo=UTC).date()

    opens = [is_open_on(hours, sunday + timedelta(days=number)) for number in range(7)]

    assert opens == [True] * 5 + [False] * 2


@given(
    minutes=st.integers(0, 15 * 365 * 24 * 60),
    zone=st.sampled_from([JOHANNESBURG, BERLIN, "Pacific/Apia", "America/St_Johns"]),
    opens=st.times(time(0), time(11, 59)),
    days=st.tuples(st.integers(0, 6), st.integers(0, 6)),
)
def test_staff_are_told_while_the_clinic_is_open(
    minutes: int, zone: str, opens: time, days: tuple[int, int]
) -> None:
    """Never before it came up, never while closed, and within eight days."""
    hours = ClinicHours(opens.replace(second=0, microsecond=0), time(17), *days)
    came_up = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)

    found = next_opening(hours, zone, came_up)

    local = found.astimezone(ZoneInfo(zone))
    assert came_up <= found <= came_up + timedelta(days=8)
    assert is_open_on(hours, local.date())
    assert hours.opens <= local.time() < hours.closes
