"""The day's set: two or three exercises, by rotation, eased where yesterday was too much."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.exercises import EXERCISES, CatalogueError, Kind, daily, exercises_of, minutes_of
from flows.rules.phases import Phase

HOME_PHASES = [phase for phase in Phase if phase not in (Phase.POWER, Phase.CLEARANCE)]
NOTHING: frozenset[str] = frozenset()


def keys(phase: Phase, day_index: int, could_not: frozenset[str] = NOTHING) -> list[str]:
    """Return the keys of a day's exercises, in the order in which they are shown."""
    return [exercise.key for exercise in daily(phase, day_index, could_not)]


@given(
    phase=st.sampled_from(HOME_PHASES),
    day_index=st.integers(0, 1000),
    could_not=st.frozensets(st.sampled_from([*EXERCISES, "long-gone"])),
)
def test_a_day_brings_two_or_three_exercises_and_none_twice(
    phase: Phase, day_index: int, could_not: frozenset[str]
) -> None:
    """Whatever was too much, there are two or three, all different, none rest or too late."""
    day = daily(phase, day_index, could_not)

    assert 2 <= len(day) <= 3
    assert len(set(day)) == len(day)
    assert all(each.kind is Kind.HOME and each.first_phase <= phase for each in day)
    assert day == daily(phase, day_index, could_not)


@pytest.mark.parametrize("first_day", [0, 3, 100])
@pytest.mark.parametrize("phase", HOME_PHASES)
def test_a_week_brings_every_exercise_of_the_phase(phase: Phase, first_day: int) -> None:
    """From any day on, seven days show all that the phase has."""
    week = {key for day in range(first_day, first_day + 7) for key in keys(phase, day)}

    assert week >= {each.key for each in exercises_of(phase) if each.kind is Kind.HOME}


@pytest.mark.parametrize("phase", HOME_PHASES)
def test_the_next_day_is_another_day(phase: Phase) -> None:
    """Two days in a row are not the same, so that the plan does not go stale."""
    assert keys(phase, 0) != keys(phase, 1)


@pytest.mark.parametrize("phase", [Phase.STRENGTH, Phase.CONTROL, Phase.ENDURANCE])
def test_later_phases_keep_one_exercise_of_the_phase_before(phase: Phase) -> None:
    """Two are new and one is known, on every day of the week."""
    for day_index in range(7):
        own = [phase in each.phases for each in daily(phase, day_index, NOTHING)]
        assert own == [True, True, False]


def test_what_was_too_much_comes_back_in_its_easier_form() -> None:
    """Who could not do the knee hug slides the heel instead, which is planned that day too."""
    assert keys(Phase.PAIN_FREE_RANGE, 1) == ["knee-hug", "heel-slide"]

    eased = keys(Phase.PAIN_FREE_RANGE, 1, frozenset({"knee-hug"}))

    assert eased == ["heel-slide", "chair-reach"]


def test_the_easier_form_may_be_too_much_as_well() -> None:
    """The easier form of the easier form is taken then, down to the easiest."""
    too_much = frozenset({"knee-rolls", "pelvic-tilt"})

    assert keys(Phase.PAIN_FREE_RANGE, 0, too_much) == ["short-walk", "belly-breathing"]


def test_without_an_easier_form_the_exercise_stays() -> None:
    """The short walk has no easier form: its own text says how to make it lighter."""
    assert EXERCISES["short-walk"].easier is None
    assert "short-walk" in keys(Phase.PROTECT, 1, frozenset({"short-walk"}))


def test_staying_well_is_a_walk_on_five_days_of_seven_and_two_exercises_on_all() -> None:
    """The walk comes first on its days; the two others come every day."""
    week = [keys(Phase.STAY_WELL, day) for day in range(7)]

    assert [day[0] == "brisk-walk" for day in week] == [True] * 5 + [False] * 2
    assert all(len(set(day) - {"brisk-walk"}) == 2 for day in week)


def test_days_are_counted_from_zero() -> None:
    """A day before the first is refused with the remedy; the first is not."""
    assert daily(Phase.PROTECT, 0, NOTHING)
    with pytest.raises(CatalogueError, match=r"day_index -1 is below 0\. Count days"):
        daily(Phase.PROTECT, -1, NOTHING)


def test_a_days_minutes_are_rounded_up_and_hold_the_settling_in() -> None:
    """Three minutes of breathing and thirty seconds to settle are said as four minutes."""
    assert minutes_of(()) == 0
    assert minutes_of((EXERCISES["belly-breathing"],)) == 4


@pytest.mark.parametrize("phase", HOME_PHASES)
def test_a_day_takes_a_few_minutes(phase: Phase) -> None:
    """No day asks for more than 25 minutes, the walk included."""
    assert all(3 <= minutes_of(daily(phase, day, NOTHING)) <= 25 for day in range(28))
