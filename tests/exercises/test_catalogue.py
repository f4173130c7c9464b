"""What is in the catalogue: all that phases 1 to 8 ask for, and no dose in 9 and 10."""

from __future__ import annotations

import pytest

from flows.exercises import EXERCISES, Kind, daily, exercises_of, rest_positions
from flows.rules.phases import Phase

PHYSIO_PHASES = (Phase.POWER, Phase.CLEARANCE)
HOME_PHASES = tuple(phase for phase in Phase if phase not in PHYSIO_PHASES)
NAMED = {
    Phase.PROTECT: "belly-breathing pelvic-tilt short-walk legs-on-chair",
    Phase.PAIN_FREE_RANGE: "knee-rolls knee-hug heel-slide chair-reach",
    Phase.TISSUE_HEALING: "cat-camel knee-fall-out belly-squeeze lying-on-elbows",
    Phase.STABILITY: "neutral-finder bridge dead-bug-arms four-point-arm-lift",
    Phase.FULL_RANGE: "open-book side-stretch hip-flexor-stretch nerve-glide",
    Phase.STRENGTH: "bird-dog sit-to-stand stick-hinge band-row suitcase-carry",
    Phase.CONTROL: "slow-hinge side-plank-knees dead-bug step-down",
    Phase.ENDURANCE: "plank brisk-walk long-bridge long-carry",
}


@pytest.mark.parametrize("phase", NAMED)
def test_every_phase_has_the_clinics_exercises(phase: Phase) -> None:
    """What the clinic named for a phase is shown in that phase."""
    assert set(NAMED[phase].split()) <= {each.key for each in exercises_of(phase)}


def test_the_physios_phases_are_shown_without_a_dose() -> None:
    """Phases 9 and 10 say what the physio will do, and give nothing to do at home."""
    for phase in PHYSIO_PHASES:
        (shown,) = exercises_of(phase)
        assert (shown.kind, shown.dose) == (Kind.PHYSIO, None)
        assert daily(phase, 0, frozenset()) == ()


def test_lying_with_the_legs_on_a_chair_is_a_rest_and_no_exercise() -> None:
    """The position of ease is offered beside the exercises of phase 1 and of no other phase."""
    assert [each.key for each in rest_positions(Phase.PROTECT)] == ["legs-on-chair"]
    assert not any(rest_positions(phase) for phase in Phase if phase is not Phase.PROTECT)


def test_a_harder_form_is_no_earlier_than_the_exercise() -> None:
    """Who is told of a harder form is not led back to an earlier phase."""
    for exercise in EXERCISES.values():
        if exercise.harder is not None:
            assert EXERCISES[exercise.harder].first_phase >= exercise.first_phase


def test_everything_done_at_home_has_a_picture() -> None:
    """A patient sees how each home exercise and each rest is done."""
    assert all(bool(each.picture) == (each.dose is not None) for each in EXERCISES.values())
