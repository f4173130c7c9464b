"""What makes it worse: the ticks, what started it, and the questions an answer points to."""

from __future__ import annotations

import pytest

from flows.learning.model import Cause
from flows.rules.patterns import Aggravator, Question
from tests.flows.answered import answered
from tests.flows.drive import Patient, patient

TRIALS = {"self_tests.can_stand": "no", "self_tests.seated_reach": "no_discomfort"}


def ticking(**said: str) -> Patient:
    """Somebody at the list, after severity answers of which ``said`` are changed."""
    asked = patient(data={**TRIALS, **answered(**said)})
    asked.open("aggravators")
    return asked


def test_severity_leads_to_the_list_and_the_list_to_the_summary() -> None:
    """The list stands between the questions about the day and the summary."""
    said = {**TRIALS, **answered()}
    del said["severity.avoids"]
    asked = patient("severity", said)
    asked.tap("answered", "no")
    assert asked.place == "aggravators.ticking"

    asked.tap("listed")
    asked.tap("told_cause", "unknown")
    assert asked.place == "summary.movements"


def test_a_corrected_answer_goes_straight_back_to_the_summary() -> None:
    """Whoever corrects one answer is not asked the list again."""
    asked = patient(data={**TRIALS, **answered(), "aggravators.worse_with": "desk"})
    asked.open("severity", "fix:severity.avoids")
    asked.tap("answered", "yes")

    assert asked.place == "summary.movements"
    assert asked.session.data["aggravators.worse_with"] == "desk"


def test_every_item_can_be_ticked_and_its_tick_taken_away() -> None:
    """A tap ticks, a second tap unticks, and the card shows it at once."""
    asked = ticking()
    for item in Aggravator:
        asked.tap("ticked", item)
    assert asked.session.data["aggravators.worse_with"] == " ".join(Aggravator)
    assert [each.label.id for each in asked.buttons[:10]] == ["ticked"] * 10

    for item in Aggravator:
        asked.tap("ticked", item)
    assert asked.session.data["aggravators.worse_with"] == ""
    assert "tick-none" in [each.label.id for each in asked.buttons]


def test_the_order_of_taps_does_not_matter() -> None:
    """The same ticks are the same answer."""
    asked = ticking()
    for item in ("desk", "stairs", "dressing"):
        asked.tap("ticked", item)

    assert asked.session.data["aggravators.worse_with"] == "dressing stairs desk"
    assert "tick-done" in [each.label.id for each in asked.buttons]


def test_back_takes_back_the_last_tick_and_the_last_answer() -> None:
    """Back undoes one tap, and its data with it."""
    asked = ticking(bending="1")
    asked.tap("ticked", "stairs")
    before = dict(asked.session.data)
    asked.tap("listed")
    asked.tap("told_cause", "lifting")
    assert asked.place == "aggravators.asking"

    asked.tap("back")
    assert asked.place == "aggravators.cause"
    asked.tap("back")
    assert dict(asked.session.data) == before
    asked.tap("back")
    assert "aggravators.worse_with" not in asked.session.data


@pytest.mark.parametrize("cause", [*Cause, "unknown"])
def test_one_thing_may_have_started_it(cause: str) -> None:
    """One tap tells what started it; not knowing is an answer too."""
    asked = ticking()
    asked.tap("listed")
    assert asked.values("told_cause") == [*Cause, "unknown"]

    asked.tap("told_cause", cause)
    assert asked.session.data["aggravators.cause"] == cause
    assert asked.place == "summary.movements"


@pytest.mark.parametrize(
    ("said", "ticked", "replies", "questions"),
    [
        ({}, [], [], []),
        ({"spread": "leg_above_knee"}, [], ["yes"], [Question.WORSE_SITTING_DRIVING]),
        ({"spread": "leg_above_knee"}, ["driving"], [], []),
        ({"bending": "1"}, [], ["no"], [Question.COMING_UP_WITH_HANDS]),
        ({"spread": "hips_buttocks"}, [], [], []),
        ({"spread": "hips_buttocks"}, ["stairs"], ["no"], [Question.ONE_DEEP_BUTTOCK]),
        ({}, ["desk"], ["no"], [Question.WORSE_COLD_MORNINGS]),
        (
            {"walking": "1"},
            [],
            ["yes", "yes"],
            [Question.WORSE_COLD_MORNINGS, Question.EASES_WITH_REST],
        ),
    ],
)
def test_a_question_is_asked_only_where_an_answer_points(
    said: dict[str, str], ticked: list[str], replies: list[str], questions: list[Question]
) -> None:
    """The questions follow from the answers; the last answer leads to the summary."""
    asked = ticking(**said)
    for item in ticked:
        asked.tap("ticked", item)
    asked.tap("listed")
    asked.tap("told_cause", "unknown")
    shown = []
    for reply in replies:
        shown += asked.lines
        asked.tap("answered", reply)

    assert shown == [f"aggravators-ask-{each.replace('_', '-')}" for each in questions]
    assert [asked.session.data[f"aggravators.{each}"] for each in questions] == replies
    assert asked.place == "summary.movements"


def test_the_list_is_asked_anew_each_time() -> None:
    """What made it worse last time is not taken for today's answer."""
    asked = ticking()
    asked.tap("ticked", "desk")
    asked.open("aggravators")

    assert not [key for key in asked.session.data if key.startswith("aggravators.")]


def test_a_list_that_was_left_is_taken_up_again() -> None:
    """Stop for now keeps the ticks, and the menu leads back to them."""
    asked = ticking()
    asked.tap("ticked", "desk")
    asked.tap("leave")
    asked.open("aggravators", "resume")

    assert asked.place == "aggravators.ticking"
    assert asked.session.data["aggravators.worse_with"] == "desk"


@pytest.mark.parametrize(
    "taps", [[], [("listed", "")], [("listed", ""), ("told_cause", "unknown")]]
)
def test_a_list_whose_questions_were_begun_anew_leads_back_to_them(
    taps: list[tuple[str, str]],
) -> None:
    """An old button cannot take up the list before the questions about the day are answered."""
    asked = ticking(bending="1")
    for trigger, value in taps:
        asked.tap(trigger, value)
    asked.open("severity")
    asked.open("aggravators", "resume")

    assert asked.lines == ["assessment-left"]
    assert asked.opens() == [("assessment", "")]


@pytest.mark.parametrize("tier", ["emergency", "same_day"])
def test_an_open_flag_closes_the_list(tier: str) -> None:
    """While an urgent sign stands, its card comes instead."""
    asked = patient(data=answered(), flag_tier=tier)
    asked.open("aggravators")

    assert asked.place == f"safety.{tier}"
