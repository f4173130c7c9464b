"""An exercise that could not be shown, or asks for an odd dose, does not get past the import."""

from __future__ import annotations

import pytest

from flows.exercises import CatalogueError, Dose, Exercise, Kind, Position
from flows.exercises.catalogue import checked
from flows.rules.phases import Phase

DOSE = Dose(repetitions=8)
PHASE_2 = (Phase.PAIN_FREE_RANGE,)


def exercise(
    key: str = "one",
    *,
    phases: tuple[Phase, ...] = PHASE_2,
    dose: Dose | None = DOSE,
    kind: Kind = Kind.HOME,
    easier: str | None = None,
    harder: str | None = None,
) -> Exercise:
    """Return an exercise of phase 2 unless told otherwise."""
    return Exercise(
        key=key,
        phases=phases,
        dose=dose,
        position=Position.BACK,
        picture="one",
        easier=easier,
        harder=harder,
        kind=kind,
    )


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [("sets", 1, 3), ("repetitions", 1, 15), ("hold_seconds", 0, 60), ("sides", 1, 2)],
)
def test_a_dose_keeps_within_its_bounds(name: str, lowest: int, highest: int) -> None:
    """Both bounds are allowed, and one step past either is refused."""
    for value in (lowest, highest):
        assert getattr(Dose(**{"repetitions": 5, name: value}), name) == value
    for value in (lowest - 1, highest + 1):
        with pytest.raises(CatalogueError, match=f"{name}[ =]{value}"):
            Dose(**{"repetitions": 5, name: value})


@pytest.mark.parametrize(("minutes", "allowed"), [(-1, False), (1, True), (30, True), (31, False)])
def test_minutes_go_from_one_to_thirty(minutes: int, allowed: bool) -> None:
    """A walk of 1 to 30 minutes is a dose; less or more is refused."""
    if allowed:
        assert Dose(minutes=minutes).seconds == minutes * 60
    else:
        with pytest.raises(CatalogueError, match=f"minutes {minutes} is outside 0 to 30"):
            Dose(minutes=minutes)


@pytest.mark.parametrize("pace_seconds", [0, 11])
def test_a_repetition_takes_one_to_ten_seconds(pace_seconds: int) -> None:
    """A pace outside of what a person can do is refused, as it would spoil the estimate."""
    with pytest.raises(CatalogueError, match="pace_seconds"):
        Dose(repetitions=5, pace_seconds=pace_seconds)


@pytest.mark.parametrize(
    ("dose", "why"),
    [
        ({}, "counts one"),
        ({"repetitions": 5, "minutes": 5}, "counts one"),
        ({"minutes": 5, "sets": 2}, "in one go"),
        ({"minutes": 5, "sides": 2}, "in one go"),
        ({"minutes": 5, "hold_seconds": 5}, "in one go"),
        ({"minutes": 15, "goal_minutes": 15}, "is not above"),
        ({"repetitions": 5, "goal_minutes": 15}, "is not above"),
    ],
)
def test_a_dose_is_one_kind_of_dose(dose: dict[str, int], why: str) -> None:
    """Repetitions and minutes are not mixed, and a goal lies above the start."""
    with pytest.raises(CatalogueError, match=why):
        Dose(**dose)


def test_a_dose_lasts_as_long_as_its_parts() -> None:
    """Two sets of 6 on each side, 4 s and 3 s hold, with one rest: 24 times 7 and 30 seconds."""
    assert Dose(sets=2, repetitions=6, sides=2, hold_seconds=3).seconds == 24 * 7 + 30


@pytest.mark.parametrize("key", ["", "Knee", "knee_hug", "-knee", "knee-", "knee--hug", "knee1"])
def test_a_key_can_be_part_of_a_message_id(key: str) -> None:
    """A key that would make an odd message id is refused with an example of a good one."""
    with pytest.raises(CatalogueError, match="such as 'knee-hug'"):
        exercise(key=key)


@pytest.mark.parametrize(
    "phases",
    [(), (Phase.STABILITY, Phase.PROTECT), (Phase.PROTECT, Phase.PROTECT)],
)
def test_phases_rise_and_are_named_once(phases: tuple[Phase, ...]) -> None:
    """No phase, a phase twice, or phases out of order are refused."""
    with pytest.raises(CatalogueError, match="List each phase once, lowest first"):
        exercise(phases=phases)


@pytest.mark.parametrize(
    ("phases", "dose", "kind"),
    [
        (PHASE_2, None, Kind.HOME),
        (PHASE_2, DOSE, Kind.PHYSIO),
        (PHASE_2, None, Kind.PHYSIO),
        ((Phase.POWER,), DOSE, Kind.HOME),
        ((Phase.CLEARANCE,), None, Kind.HOME),
        ((Phase.POWER,), DOSE, Kind.PHYSIO),
        ((Phase.ENDURANCE, Phase.POWER), None, Kind.PHYSIO),
        ((Phase.ENDURANCE, Phase.POWER), DOSE, Kind.HOME),
    ],
)
def test_a_dose_for_home_and_the_physios_phases_exclude_each_other(
    phases: tuple[Phase, ...], dose: Dose | None, kind: Kind
) -> None:
    """In phases 9 and 10 nothing can be given for home, and elsewhere nothing lacks a dose."""
    with pytest.raises(CatalogueError, match="The physio's phases have kind 'physio'"):
        exercise(phases=phases, dose=dose, kind=kind)


def test_an_unknown_part_of_a_text_is_refused() -> None:
    """A slip of the pen is told with the parts that exist."""
    with pytest.raises(CatalogueError, match=r"'colour' is no part .* name, why, steps"):
        exercise().text("colour")


@pytest.mark.parametrize(
    ("exercises", "why"),
    [
        ((exercise(), exercise()), "'one' is used twice"),
        ((exercise(easier="two"),), "'two' is not in the catalogue"),
        ((exercise(harder="two"),), "'two' is not in the catalogue"),
        ((exercise(easier="one"),), "lead back to 'one'"),
        ((exercise(easier="two"), exercise("two", easier="one")), "lead back to 'one'"),
        (
            (exercise(easier="two"), exercise("two", phases=(Phase.TISSUE_HEALING,))),
            "not a home exercise of the same or an earlier phase",
        ),
        (
            (exercise(easier="two"), exercise("two", kind=Kind.REST)),
            "not a home exercise of the same or an earlier phase",
        ),
    ],
)
def test_a_catalogue_that_does_not_hold_together_is_refused(
    exercises: tuple[Exercise, ...], why: str
) -> None:
    """Keys are unique, and easier forms exist, are no later, are no rest and end somewhere."""
    with pytest.raises(CatalogueError, match=why):
        checked(exercises)


def test_an_easier_form_may_be_of_the_same_phase() -> None:
    """The bound is the phase itself: a form of the same phase is easy enough."""
    assert list(checked((exercise(easier="two"), exercise("two")))) == ["one", "two"]
