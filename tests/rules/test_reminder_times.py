"""When the next reminder is due: dates, quiet hours, pauses and clocks that change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.reminder_times import is_quiet, is_quiet_at, next_reminder, quiet_begins
from flows.session import Profile, Rhythm

MONDAY = date(2026, 3, 2)


def profile(zone: str = "UTC", *, at: str = "08:00", quiet: str = "21:00-08:00") -> Profile:
    """A patient who is reminded daily; times as on a clock."""
    start, end = quiet.split("-")
    return Profile(
        language="en",
        zone=zone,
        reminder_at=minutes(at),
        quiet_from=minutes(start),
        quiet_to=minutes(end),
    )


def minutes(wall: str) -> int:
    """Minutes since midnight."""
    return int(wall[:2]) * 60 + int(wall[3:])


def utc(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def due(who: Profile, after: str, later_than: date | None = None) -> str | None:
    """The next reminder as "local date, UTC instant"."""
    found = next_reminder(who, utc(after), later_than)
    if found is None:
        return None
    return f"{found.day} {found.due_at:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("2026-03-02T07:59:59", "2026-03-02 2026-03-02 08:00"),
        ("2026-03-02T08:00:00", "2026-03-03 2026-03-03 08:00"),
    ],
)
def test_a_reminder_lies_after_the_moment_asked_from(after: str, expected: str) -> None:
    """A second before eight it is today's; at eight sharp it is tomorrow's."""
    assert due(profile(), after) == expected


def test_a_date_that_had_its_reminder_gets_no_other() -> None:
    """A later time chosen after today's reminder counts from tomorrow."""
    assert due(profile(at="18:00"), "2026-03-02T09:00", MONDAY) == "2026-03-03 2026-03-03 18:00"


@pytest.mark.parametrize(
    ("at", "quiet", "expected"),
    [
        ("20:59", "21:00-08:00", "20:59"),
        ("21:00", "21:00-08:00", "08:00"),
        ("07:59", "21:00-08:00", "08:00"),
        ("08:00", "21:00-08:00", "08:00"),
        ("12:59", "13:00-15:00", "12:59"),
        ("13:00", "13:00-15:00", "15:00"),
        ("14:59", "13:00-15:00", "15:00"),
        ("15:00", "13:00-15:00", "15:00"),
        ("03:00", "08:00-08:00", "03:00"),
    ],
)
def test_a_reminder_in_quiet_hours_moves_to_their_end(at: str, quiet: str, expected: str) -> None:
    """The first quiet minute moves, the minute at which the quiet ends does not."""
    found = due(profile(at=at, quiet=quiet), "2026-03-02T00:00")

    assert found is not None
    assert found.endswith(expected)


def test_only_chosen_weekdays_have_a_reminder() -> None:
    """From Monday, with Wednesday and Friday chosen, it is Wednesday, then Friday."""
    who = replace(profile(), reminder_days=0b0010100)

    assert due(who, "2026-03-02T00:00") == "2026-03-04 2026-03-04 08:00"
    assert due(who, "2026-03-04T08:00") == "2026-03-06 2026-03-06 08:00"


def test_a_weekly_reminder_comes_on_the_first_of_the_chosen_days() -> None:
    """Once a week means the same weekday, not any of those chosen."""
    who = replace(profile(), reminder_days=0b0010100, rhythm=Rhythm.WEEKLY)

    assert due(who, "2026-03-04T08:00") == "2026-03-11 2026-03-11 08:00"


@pytest.mark.parametrize(
    ("until", "expected"), [("2026-03-02", "2026-03-02"), ("2026-03-05", "2026-03-05")]
)
def test_a_pause_ends_on_its_date(until: str, expected: str) -> None:
    """The date on which a pause ends has a reminder again."""
    who = replace(profile(), paused_until=date.fromisoformat(until))

    assert (due(who, "2026-03-02T00:00") or "").startswith(expected)


@pytest.mark.parametrize(
    "who",
    [
        replace(profile(), rhythm=Rhythm.OFF),
        replace(profile(), is_stopped=True),
        replace(profile(), reminder_days=0),
    ],
    ids=["off", "stopped", "no day"],
)
def test_there_may_be_none(who: Profile) -> None:
    """Who wants no reminder has no next one."""
    assert due(who, "2026-03-02T00:00") is None


@pytest.mark.parametrize(
    ("zone", "at", "after", "expected"),
    [
        # The clocks go from 2:00 to 3:00 on 29 March 2026.
        ("Europe/Berlin", "01:59", "2026-03-28T12:00", "2026-03-29 2026-03-29 00:59"),
        ("Europe/Berlin", "02:00", "2026-03-28T12:00", "2026-03-29 2026-03-29 01:00"),
        ("Europe/Berlin", "02:59", "2026-03-28T12:00", "2026-03-29 2026-03-29 01:00"),
        ("Europe/Berlin", "03:00", "2026-03-28T12:00", "2026-03-29 2026-03-29 01:00"),
        # They go from 3:00 back to 2:00 on 25 October 2026: 2:30 comes twice.
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", "2026-10-25 2026-10-25 00:30"),
        ("Europe/Berlin", "02:30", "2026-10-25T00:30", "2026-10-26 2026-10-26 01:30"),
        # They went from midnight to 1:00 on 4 November 2018.
        ("America/Sao_Paulo", "00:00", "2018-11-03T12:00", "2018-11-04 2018-11-04 03:00"),
        ("America/Sao_Paulo", "00:30", "2018-11-03T12:00", "2018-11-04 2018-11-04 03:00"),
        ("America/Sao_Paulo", "01:00", "2018-11-03T12:00", "2018-11-04 2018-11-04 03:00"),
        # Half an hour only: from 2:00 to 2:30 on 4 October 2026.
        ("Australia/Lord_Howe", "02:15", "2026-10-03T00:00", "2026-10-04 2026-10-03 15:30"),
        ("Australia/Lord_Howe", "02:30", "2026-10-03T00:00", "2026-10-04 2026-10-03 15:30"),
        # 1:45 comes twice on 5 April 2026.
        ("Australia/Lord_Howe", "01:45", "2026-04-04T00:00", "2026-04-05 2026-04-04 14:45"),
        # 30 December 2011 was left out.
        ("Pacific/Apia", "08:00", "2011-12-29T18:00", "2011-12-31 2011-12-30 18:00"),
        ("Pacific/Apia", "08:00", "2011-12-29T17:59", "2011-12-29 2011-12-29 18:00"),
    ],
)
def test_clocks_that_change(zone: str, at: str, after: str, expected: str) -> None:
    """A skipped minute gives way to the next that exists, one that comes twice counts first."""
    assert due(profile(zone, at=at, quiet="00:00-00:00"), after) == expected


def test_a_skipped_minute_does_not_give_way_into_quiet_hours() -> None:
    """When the next minute that exists is quiet, the reminder waits for the quiet to end."""
    who = profile("Europe/Berlin", at="02:30", quiet="03:00-09:00")

    assert due(who, "2026-03-28T12:00") == "2026-03-29 2026-03-29 07:00"


def test_a_date_without_a_waking_minute_has_no_reminder() -> None:
    """Only 2:30 to 3:00 is not quiet, and on this date the clocks skip it."""
    who = profile("Europe/Berlin", at="02:30", quiet="03:00-02:30")

    assert due(who, "2026-03-28T12:00") == "2026-03-30 2026-03-30 00:30"


def test_quiet_hours_are_those_of_the_patients_clock() -> None:
    """Nine in the evening in Berlin is eight in London."""
    assert is_quiet_at(profile("Europe/Berlin"), utc("2026-01-05T20:00"))
    assert not is_quiet_at(profile("Europe/London"), utc("2026-01-05T20:00"))


ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
     "America/St_Johns", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Kiritimati"]
)  # fmt: skip
MINUTES = st.integers(0, 24 * 60 - 1)


@given(
    zone=ZONES,
    at=MINUTES,
    quiet=st.tuples(MINUTES, MINUTES),
    days=st.integers(1, 127),
    rhythm=st.sampled_from([Rhythm.DAILY, Rhythm.WEEKLY]),
    minutes_after_2011=st.integers(0, 20 * 365 * 24 * 60),
)
def test_reminders_rise_by_date_and_are_never_quiet(
    zone: str, at: int, quiet: tuple[int, int], days: int, rhythm: Rhythm, minutes_after_2011: int
) -> None:
    """In every zone the chain goes on: one a local date, on a chosen day, awake, and later."""
    who = Profile(
        language="en", zone=zone, reminder_at=at, quiet_from=quiet[0], quiet_to=quiet[1],
        reminder_days=days, rhythm=rhythm,
    )  # fmt: skip
    after = datetime(2011, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes_after_2011)
    last = None
    for _ in range(5):
        found = next_reminder(who, after, last)
        assert found is not None
        wall = found.due_at.astimezone(ZoneInfo(zone))
        assert wall.date() == found.day
        assert found.due_at > after
        assert last is None or found.day > last
        assert days >> found.day.weekday() & 1
        assert not is_quiet(who, wall.hour * 60 + wall.minute)
        assert found.due_at - after <= timedelta(days=16)
        after, last = found.due_at, found.day


@pytest.mark.parametrize(
    ("wall", "begins"),
    [
        ("20:59", "21:00"),
        ("21:00", "21:00"),
        ("21:01", "21:00 tomorrow"),
        ("08:00", "21:00"),
    ],
)
def test_when_the_next_quiet_hours_begin(wall: str, begins: str) -> None:
    """Today's if they are still to come, this minute included; else tomorrow's."""
    profile = Profile("en", "Europe/Berlin")
    zone = ZoneInfo("Europe/Berlin")
    at = datetime.combine(date(2026, 3, 2), time.fromisoformat(wall), zone).astimezone(UTC)

    day = date(2026, 3, 3) if begins.endswith("tomorrow") else date(2026, 3, 2)
    assert quiet_begins(profile, at) == datetime.combine(day, time(21), zone)


def test_without_quiet_hours_none_begin() -> None:
    """The same minute for both ends means there are none."""
    profile = Profile("en", "UTC", quiet_from=0, quiet_to=0)

    assert quiet_begins(profile, datetime(2026, 3, 2, 12, tzinfo=UTC)) is None
