"""Eight weeks with the plan, day by day: somebody who gets better, and somebody who flares."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import FileCheckIn, WorkKind
from flows.rules.phases import Phase
from tests.flows.living import Life
from tests.flows.talk import TODAY, planned

DAYS = 56


def starts(phase: int = 1) -> Life:
    """Somebody who has set up a plan just now, reminded each day at eight."""
    who = planned(phase, {"plan.is_set_up": False}, phase_since=TODAY)
    who.open("plan", "start")
    who.tap("went_on")
    who.tap("timed", "08:00")
    life = Life(who)
    life.note()
    return life


def improving(day: int) -> int:
    """Pain that falls from 5 to 0 within two weeks."""
    return max(0, 5 - day // 3)


def test_who_gets_better_goes_through_the_phases_to_staying_well() -> None:
    """The bot opens up to phase 5, the clinic 6 to 8; once a phase it asks to finish the plan."""
    life, path = starts(), [Phase.PROTECT]
    for day in range(DAYS + 7):
        told = life.day(day, improving(day))
        if "move-due" in told:
            life.opened_by_the_clinic()
        if life.phase is not path[-1]:
            path.append(life.phase)

    assert path == [Phase(number) for number in range(1, 9)] + [Phase.STAY_WELL]
    assert life.alerts == [WorkKind.PHASE_DUE] * 3
    assert "weekly-offer" in life.heard
    assert life.heard.count("finish-programme") == 3


def test_every_day_is_filed_once_and_reminded_of_once() -> None:
    """Eight weeks bring one reminder a date and one check-in a date."""
    life = starts()
    for day in range(DAYS):
        life.day(day, 2)

    filed = [each.day for each in life.who.done if isinstance(each, FileCheckIn)]
    reminders = [each for each in life.heard if each.startswith("day-reminder")]
    assert filed == [TODAY + timedelta(days=day) for day in range(DAYS)]
    assert len(reminders) == DAYS - 1


def test_runs_are_told_on_their_days_and_forgive_a_missed_one() -> None:
    """3, 7, 14, 28, 42 and 56 days; one evening off a fortnight changes nothing."""
    life, told_on = starts(), []
    for day in range(DAYS + 4):
        is_off = day % 14 == 9
        said = life.day(day, None if is_off else 2) + life.heard
        told_on += [day] if "day-streak" in said else []
        life.heard.clear()

    assert told_on == [2, 6, 14, 29, 44, 59]


def test_who_flares_goes_back_a_step_and_comes_forward_again() -> None:
    """Two red days in a row step back, the clinic hears of each, and calm days lead on again."""
    life, lowest_after = starts(2), {}
    for day in range(DAYS):
        is_flare = day in {20, 21, 40, 41}
        before = life.phase
        told = life.day(day, 7 if is_flare else 2)
        if day in {20, 40}:
            assert life.phase is before
            assert "move-back" not in told
        if day in {21, 41}:
            lowest_after[day] = (before, life.phase)
            assert {"move-back", "move-back-normal"} <= {*told, *life.heard}

    assert all(after == before - 1 for before, after in lowest_after.values())
    assert life.alerts.count(WorkKind.STEP_BACK) == len(lowest_after)
    assert life.phase is Phase.FULL_RANGE


def test_who_vanishes_for_three_weeks_is_asked_once_and_stays_where_they_were() -> None:
    """Silence moves nobody, and the missed weeks are not held against anybody in words."""
    life = starts()
    for day in range(5):
        life.day(day, 3)
    phase = life.phase
    for day in range(5, 26):
        life.day(day, None)

    assert life.phase is phase
    assert life.heard.count("day-rhythm-ask") == 1
    assert life.day(26, 3)[0] == "day-green"
