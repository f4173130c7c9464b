"""The result's personal part: advice for the day, and a note for the physio."""

from __future__ import annotations

import pytest

from flows.effects import FileAssessment
from flows.learning.cards import topics
from flows.learning.model import Moment
from tests.flows.answered import answered
from tests.flows.drive import Patient, patient

TRIALS = {"self_tests.can_stand": "no", "self_tests.seated_reach": "tension"}
DISC = {"spread": "leg_above_knee", "bending": "1"}


def told(ticked: str = "", cause: str = "unknown", **said: str) -> Patient:
    """Somebody who has just answered everything."""
    more = {"aggravators.worse_with": ticked, "aggravators.cause": cause}
    answerer = patient(data={**TRIALS, **answered(**said), **more})
    answerer.open("result", "new")
    return answerer


def filed(answerer: Patient) -> dict[str, object]:
    """What the physio gets."""
    [found] = [each for each in answerer.done if isinstance(each, FileAssessment)]
    return dict(found.answers)


@pytest.mark.parametrize(
    ("ticked", "cause", "advice"),
    [
        ("", "unknown", []),
        ("desk", "unknown", ["learn-seated-desk"]),
        ("", "lifting", ["learn-causes-lifting"]),
        ("stairs desk", "unknown", ["learn-home-stairs", "learn-seated-desk"]),
        ("dressing stairs desk", "unknown", ["learn-home-dressing", "learn-home-stairs"]),
        ("stairs desk", "sitting", ["learn-causes-sitting", "learn-home-stairs"]),
    ],
)
def test_advice_is_personal_and_two_cards_at_most(
    ticked: str, cause: str, advice: list[str]
) -> None:
    """What started it comes first, then the lightest load; tips lead on only where there are."""
    answerer = told(ticked, cause)

    assert [line for line in answerer.lines if line.startswith("learn-")] == advice
    assert (("learn", "theme.daily") in answerer.opens()) is bool(advice)


def test_the_tips_open_the_shelf_of_daily_life() -> None:
    """The button of the result leads into the library, at the shelf that fits."""
    answerer = told("desk")
    answerer.open("learn", "theme.daily")

    assert answerer.place == "learn.topics"
    assert answerer.values("topic_chosen")[0] == "helps"


def test_a_pattern_is_filed_for_the_physio_and_not_named_to_the_patient() -> None:
    """The clinic gets the signs; the patient one sentence that says no more than that."""
    answerer = told(**DISC)

    assert filed(answerer)["patterns.disc"] == "leg_spread bending"
    assert "result-noted" in answerer.lines
    assert not [line for line in answerer.lines if "disc" in line]


def test_without_a_pattern_nothing_is_noted() -> None:
    """No sign for a pattern, no sentence about one."""
    answerer = told("desk")

    assert not [key for key in filed(answerer) if key.startswith("patterns.")]
    assert "result-noted" not in answerer.lines


def test_the_list_is_filed_with_the_rest() -> None:
    """What makes it worse and what started it are part of the assessment."""
    found = filed(told("stairs desk", "sitting"))

    assert found["aggravators.worse_with"] == "stairs desk"
    assert found["aggravators.cause"] == "sitting"


def test_a_new_assessment_leaves_the_advice_of_the_old_result() -> None:
    """The result that stands keeps its own ticks while another list is being filled in."""
    answerer = told("desk")
    answerer.open("aggravators")
    answerer.tap("ticked", "stairs")
    answerer.open("result")

    assert "learn-seated-desk" in answerer.lines
    assert "learn-home-stairs" not in answerer.lines


@pytest.mark.parametrize(
    ("ticked", "said", "reads"),
    [("desk", {}, "sitting"), ("", {"sitting": "2"}, "sitting"), ("stairs", {"sitting": "1"}, "")],
)
def test_whose_pain_sitting_drives_is_led_to_reading_of_sitting(
    ticked: str, said: dict[str, str], reads: str
) -> None:
    """The topic that fits the answers stands on the result itself, with its own title."""
    opened = [value for flow, value in told(ticked, **said).opens() if flow == "learn"]
    sitting = [each.key for each in topics() if Moment.SITTING_DRIVEN in each.suggested_by]

    assert (opened[0] in sitting) is bool(reads)
