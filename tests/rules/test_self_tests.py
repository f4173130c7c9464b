"""Self-tests: what is positive, what is not known, and when the rest may be skipped."""

from __future__ import annotations

from itertools import product

import pytest

from flows.rules.self_tests import (
    PARTS,
    Part,
    Response,
    SelfTest,
    Side,
    Trial,
    not_tested,
    offers_to_skip_rest,
    parts,
    positives,
    responses,
)

REACH, HINGE = Part(SelfTest.SEATED_REACH), Part(SelfTest.FLAT_BACK_HINGE)
TURN_LEFT = Part(SelfTest.TURN, Side.LEFT)


def tried(part: Part, response: Response) -> Trial:
    return Trial(part, response, pain_nrs=4 if response is Response.PAIN else None)


def test_two_tests_are_tried_to_both_sides() -> None:
    """Four tests make six parts, side bend and turn being tried left and right."""
    sided = {part.test for part in PARTS if part.side is not None}

    assert len(PARTS) == 6
    assert sided == {SelfTest.SIDE_BEND, SelfTest.TURN}


def test_a_patient_who_cannot_stand_reaches_from_a_chair_only() -> None:
    """Standing tests are not offered to who cannot stand."""
    assert parts(can_stand=False) == (REACH,)
    assert parts(can_stand=True) == PARTS


@pytest.mark.parametrize(
    ("response", "positive"),
    [
        (Response.NO_DISCOMFORT, False),
        (Response.TENSION, True),
        (Response.PAIN, True),
        (Response.COULD_NOT, True),
        (Response.LOST_CONTROL, True),
        (Response.NOT_TESTED, False),
    ],
)
def test_tension_pain_inability_and_lost_control_are_positive(
    response: Response, positive: bool
) -> None:
    """Each answer of the fourth test is positive or not."""
    assert positives([tried(HINGE, response)]) == ((HINGE,) if positive else ())


@pytest.mark.parametrize("test", SelfTest)
def test_lost_control_is_offered_by_the_hinge_only(test: SelfTest) -> None:
    """Three tests offer five answers, the hinge six."""
    has_it = Response.LOST_CONTROL in responses(test)

    assert has_it is (test is SelfTest.FLAT_BACK_HINGE)


def test_not_tested_is_neither_positive_nor_negative() -> None:
    """A skipped part and one that was never reached are both named as not tested."""
    trials = [tried(REACH, Response.NO_DISCOMFORT), tried(TURN_LEFT, Response.NOT_TESTED)]

    assert positives(trials) == ()
    assert not_tested(trials) == tuple(part for part in PARTS if part != REACH)


def test_a_repeated_test_counts_as_it_went_the_last_time() -> None:
    """Repeating replaces the answer, for better or worse."""
    tense, easy = tried(REACH, Response.TENSION), tried(REACH, Response.NO_DISCOMFORT)

    assert positives([tense, easy]) == ()
    assert positives([easy, tense]) == (REACH,)


def test_positive_parts_come_in_the_order_of_the_tests() -> None:
    """The result names them as they were shown, whatever order they were answered in."""
    trials = [tried(part, Response.TENSION) for part in reversed(PARTS)]

    assert positives(trials) == PARTS


@pytest.mark.parametrize(("pain_nrs", "offers"), [(7, False), (8, True), (10, True)])
def test_severe_pain_offers_to_skip_the_rest(pain_nrs: int, offers: bool) -> None:
    """From a pain of 8 the remaining tests may be skipped."""
    assert offers_to_skip_rest(Trial(REACH, Response.PAIN, pain_nrs)) is offers


def test_a_movement_that_could_not_be_done_does_not_skip_the_rest() -> None:
    """Only a number says that it hurt too much to go on."""
    assert not offers_to_skip_rest(Trial(REACH, Response.COULD_NOT))


@pytest.mark.parametrize(
    ("part", "response", "pain_nrs", "says"),
    [
        (Part(SelfTest.TURN), Response.TENSION, None, "none of the self-tests' parts"),
        (Part(SelfTest.SEATED_REACH, Side.LEFT), Response.TENSION, None, "none of the"),
        (REACH, Response.LOST_CONTROL, None, "no answer to 'seated_reach'"),
        (REACH, Response.PAIN, None, "belongs to the answer 'pain'"),
        (REACH, Response.TENSION, 3, "and to no other"),
        (REACH, Response.PAIN, 11, "outside 0-10"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(
    part: Part, response: Response, pain_nrs: int | None, says: str
) -> None:
    """Impossible trials are faults that say what does not fit."""
    with pytest.raises(ValueError, match=says):
        Trial(part, response, pain_nrs)


def test_every_part_takes_every_answer_it_offers() -> None:
    """All parts and their answers can be recorded."""
    trials = [
        tried(part, response)
        for part, response in product(PARTS, Response)
        if response in responses(part.test)
    ]

    assert len(trials) == 5 * 5 + 6
