"""The four self-tests: shown, tried, answered and rated, and what may be left out."""

from __future__ import annotations

import pytest

from flows.texts import text
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at

DID, CANNOT, SKIPS = "self-test-did-it", "self-test-cannot", "self-test-skip"
FREE, TENSE, PAIN = "self-test-answer-none", "self-test-answer-tension", "self-test-answer-pain"
UNABLE, UNSTEADY = "self-test-answer-unable", "self-test-answer-lost-control"
NOT_TESTED = text("self-test-answer-not-tested")
SIDES = ("movement-bend-left", "movement-bend-right")


@pytest.fixture
async def ana(clinic: Clinic) -> Patient:
    """Somebody whose warning signs are all denied."""
    return await patient_at(clinic, "self_tests")


@pytest.mark.parametrize("answer", [FREE, TENSE, UNABLE])
async def test_each_answer_is_kept_as_a_short_record(ana: Patient, answer: str) -> None:
    """A movement that is answered leaves one line, and the next one is shown."""
    await ana.taps_through("answer-yes", DID, answer)

    ana.sees("summary-line", what=text("movement-reach"), answer=text(answer))
    ana.sees("self-test-heading", test=text("self-test-bend-title"))


async def test_each_test_comes_with_its_moving_picture(ana: Patient) -> None:
    """The card is a film, and stays one while it is asked about."""
    await ana.taps("answer-yes")
    shown = ana.card
    await ana.taps(DID)

    assert shown.media is not None
    assert shown.media.kind == "animation"
    assert ana.card.message_id == shown.message_id
    ana.sees("self-test-reach-ask")


async def test_both_sides_are_asked_one_after_the_other(ana: Patient) -> None:
    """Left and right have answers of their own on one record."""
    await ana.taps_through("answer-yes", DID, FREE, DID)
    ana.sees("self-test-bend-ask", side="left")

    await ana.taps(TENSE)
    ana.sees("self-test-bend-ask", side="right")
    await ana.taps(FREE)

    left, right = (text(each) for each in SIDES)
    ana.sees("summary-line", what=left, answer=text(TENSE))
    ana.sees("summary-line", what=right, answer=text(FREE))
    ana.sees("self-test-turn-steps")


@pytest.mark.parametrize("pain", [0, 1, 3, 5, 7])
async def test_pain_below_eight_goes_on_with_the_tests(ana: Patient, pain: int) -> None:
    """Pain gets a number, and the next test is shown."""
    await ana.taps_through("answer-yes", DID, PAIN)
    ana.sees("self-test-pain-ask")

    await ana.taps("number", number=pain)

    ana.sees("summary-hurts", what=text("movement-reach"), pain=pain)
    ana.sees("self-test-bend-steps")


@pytest.mark.parametrize("pain", [8, 9, 10])
async def test_pain_from_eight_offers_to_skip_the_rest(ana: Patient, pain: int) -> None:
    """The rest is then not tested, which is not the same as good."""
    await ana.taps_through("answer-yes", DID, PAIN)

    await ana.taps("number", number=pain)
    ana.sees("self-test-severe-offer")
    await ana.taps("self-test-skip-rest")

    await ana.is_at("severity.asking")
    assert (await ana.stored()).data["self_tests.turn.left"] == "not_tested"


async def test_who_wants_to_goes_on_after_severe_pain(ana: Patient) -> None:
    """It is an offer, no order."""
    await ana.taps_through("answer-yes", DID, PAIN)
    await ana.taps("number", number=9)

    await ana.taps("self-test-carry-on")

    ana.sees("self-test-bend-steps")


async def test_severe_pain_on_the_last_movement_has_nothing_to_skip(ana: Patient) -> None:
    """After the hinge the questions follow at once."""
    await ana.taps("answer-yes")
    await ana.types(DID, FREE, DID, FREE, FREE, DID, FREE, FREE, DID, PAIN)

    await ana.taps("number", number=9)

    await ana.is_at("severity.asking")


async def test_who_cannot_stand_takes_the_seated_test_only(ana: Patient) -> None:
    """One test of one, and then the questions."""
    await ana.taps("answer-no")
    ana.sees("self-test-progress", number=1, total=1)

    await ana.taps_through(DID, TENSE)

    await ana.is_at("severity.asking")


@pytest.mark.parametrize(("label", "kept"), [(CANNOT, UNABLE), (SKIPS, NOT_TESTED.id)])
async def test_a_test_that_is_left_out_stands_for_both_its_sides(
    ana: Patient, label: str, kept: str
) -> None:
    """Could not and skipped are two things, and both are told."""
    await ana.taps_through("answer-yes", DID, FREE, label)

    for side in SIDES:
        ana.sees("summary-line", what=text(side), answer=text(kept))
    ana.sees("self-test-turn-steps")


async def test_everything_can_be_skipped(ana: Patient) -> None:
    """Four skips lead to the questions."""
    await ana.taps_through("answer-yes", SKIPS, SKIPS, SKIPS, SKIPS)

    await ana.is_at("severity.asking")


async def test_a_test_can_be_shown_again(ana: Patient) -> None:
    """The steps come back on the same card."""
    await ana.taps_through("answer-yes", DID)
    asked = ana.card

    await ana.taps("self-test-show-again")

    ana.sees("self-test-reach-steps")
    assert ana.card.message_id == asked.message_id


async def test_lost_control_is_an_answer_of_the_last_test_only(ana: Patient) -> None:
    """The hinge offers it, the reach does not."""
    await ana.taps_through("answer-yes", DID)
    ana.offers_no(UNSTEADY)

    await ana.types(FREE, DID, FREE, FREE, DID, FREE, FREE, DID)
    ana.offers(UNSTEADY)
    await ana.taps(UNSTEADY)

    await ana.is_at("severity.asking")


async def test_back_crosses_from_one_picture_to_the_one_before(ana: Patient) -> None:
    """A film cannot become another by an edit, so Back brings the card anew."""
    await ana.taps_through("answer-yes", DID, FREE)
    second = ana.card

    await ana.taps("nav-back")

    ana.sees("self-test-reach-ask")
    assert ana.card.message_id != second.message_id
    assert ana.card.media is not None
    await ana.taps(TENSE)
    ana.sees("summary-line", what=text("movement-reach"), answer=text(TENSE))


async def test_back_from_the_first_picture_is_a_card_of_text_again(ana: Patient) -> None:
    """From the film to the question about standing: text cannot become a film or back."""
    await ana.taps("answer-yes")

    await ana.taps("nav-back")

    ana.sees("self-test-stand-ask")
    assert ana.card.media is None


async def test_in_spanish_the_same_way_leads_to_the_questions(clinic: Clinic) -> None:
    """Every card of the tests has its Spanish words."""
    eva = await patient_at(clinic, "self_tests", language="es")

    await eva.taps_through("answer-yes", DID, TENSE, DID, FREE, FREE, CANNOT, DID, UNSTEADY)

    await eva.is_at("severity.asking")
    eva.sees("severity-progress", number=1, total=17)
