"""When nudges are due: by the wall clock, outside the night, and never in the past."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.rules.nudge_times import (
    LATE_MAX,
    Nudge,
    NudgeKind,
    due_at,
    is_worth_sending,
    next_loud,
    nudges,
)
from flows.rules.reminder_times import is_quiet_at
from flows.session import MINUTES_A_DAY, Profile

MADRID = ZoneInfo("Europe/Madrid")
ZONES = ("UTC", "Europe/Madrid", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia")


def profile(quiet_from: int = 21 * 60, quiet_to: int = 8 * 60) -> Profile:
    """A patient in Madrid with the usual quiet hours, 21:00-08:00, unless told otherwise."""
    return Profile("es", "Europe/Madrid", quiet_from=quiet_from, quiet_to=quiet_to)


def madrid(day: int, hour: int, minute: int = 0, month: int = 3, fold: int = 0) -> datetime:
    """A wall-clock time in Madrid in 2026."""
    return datetime(2026, month, day, hour, minute, tzinfo=MADRID, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("starts", "kind", "due"),
    [
        (madrid(13, 10), NudgeKind.THREE_DAYS, madrid(10, 10)),
        (madrid(13, 10), NudgeKind.EXTRA, madrid(11, 10)),
        (madrid(13, 10), NudgeKind.ONE_DAY, madrid(12, 10)),
        (madrid(13, 10), NudgeKind.TWO_HOURS, madrid(13, 8)),
        # Over the night of 28 to 29 March the clocks jump from 02:00 to 03:00.
        (madrid(29, 10), NudgeKind.ONE_DAY, madrid(28, 10)),
        (madrid(30, 10), NudgeKind.THREE_DAYS, madrid(27, 10)),
        # Over the night of 24 to 25 October they go back from 03:00 to 02:00.
        (madrid(25, 10, month=10), NudgeKind.ONE_DAY, madrid(24, 10, month=10)),
    ],
)
def test_a_nudge_keeps_the_clock_time_of_its_visit(
    starts: datetime, kind: NudgeKind, due: datetime
) -> None:
    """A day before a visit at 10:00 is 10:00, also when the clocks change in between."""
    assert due_at(profile(), starts, kind) == due


@pytest.mark.parametrize(
    ("starts", "due"),
    [
        (madrid(13, 8), madrid(12, 8)),
        (madrid(13, 7, 59), madrid(11, 20, 30)),
        (madrid(13, 20, 59), madrid(12, 20, 59)),
        (madrid(13, 21), madrid(12, 20, 30)),
    ],
)
def test_a_nudge_of_the_night_moves_to_the_evening_before(starts: datetime, due: datetime) -> None:
    """Quiet hours begin at their first minute and end before their last."""
    assert due_at(profile(), starts, NudgeKind.ONE_DAY) == due


def test_a_minute_that_the_clocks_skip_gives_way_to_the_next() -> None:
    """A visit at 02:30 has its nudge at 03:00 on the day without 02:30."""
    without_night = profile(quiet_from=0, quiet_to=0)

    assert due_at(without_night, madrid(30, 2, 30), NudgeKind.ONE_DAY) == madrid(29, 3)


def test_a_minute_that_comes_twice_counts_the_first_time() -> None:
    """A visit at 02:30 has its nudge at the first 02:30 of the night with two."""
    without_night = profile(quiet_from=0, quiet_to=0)
    starts = madrid(26, 2, 30, month=10)

    assert due_at(without_night, starts, NudgeKind.ONE_DAY) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_what_is_past_is_not_made_up_for() -> None:
    """A visit that is booked late has the nudges that are still to come."""
    starts = madrid(13, 10)
    found = nudges(profile(), starts, madrid(11, 12), needs_extra=True)

    assert [each.kind for each in found] == [NudgeKind.ONE_DAY]


@given(
    starts=st.integers(0, 366 * MINUTES_A_DAY).map(
        lambda minutes: datetime(2026, 1, 5, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    zone=st.sampled_from(ZONES),
    quiet=st.tuples(st.integers(0, MINUTES_A_DAY - 1), st.integers(0, MINUTES_A_DAY - 1)),
    ahead=st.timedeltas(timedelta(0), timedelta(days=5)),
)
def test_no_nudge_is_at_night_or_in_the_past_or_after_the_visit(
    starts: datetime, zone: str, quiet: tuple[int, int], ahead: timedelta
) -> None:
    """Whatever the zone, the quiet hours and the day, these hold."""
    someone = Profile("en", zone, quiet_from=quiet[0], quiet_to=quiet[1], nudged_late=True)
    now = starts - ahead

    for each in nudges(someone, starts, now, needs_extra=True):
        assert now < each.due_at < starts
        assert not is_quiet_at(someone, each.due_at)


def test_a_late_nudge_gives_way_to_a_later_one() -> None:
    """After a long silence of the bot only the latest nudge is sent, and none after the start."""
    starts = madrid(13, 10)
    first, last = nudges(profile(), starts, madrid(1, 10), needs_extra=False)
    both = (first, last)

    def is_sent(nudge: Nudge, now: datetime) -> bool:
        return is_worth_sending(nudge.due_at, now, starts, both)

    assert is_sent(first, first.due_at + LATE_MAX)
    assert is_sent(first, last.due_at - timedelta(minutes=1))
    assert not is_sent(first, last.due_at)
    assert is_sent(last, starts - timedelta(minutes=1))
    assert not is_sent(last, starts)


def test_the_next_loud_minute_is_the_end_of_the_night() -> None:
    """What became late overnight waits until the quiet hours end."""
    assert next_loud(profile(), madrid(13, 23)) == madrid(14, 8)
    assert next_loud(profile(), madrid(13, 8)) == madrid(13, 8)
