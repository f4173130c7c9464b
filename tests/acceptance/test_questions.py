"""Seventeen questions about the day and the pain, what makes it worse, and the summary."""

from __future__ import annotations

import pytest

from flows.rules.severity import Activity, Level
from flows.texts import text
from flows.wording import activity, dashed, level
from tests.acceptance.answers import FREE, NO, TENSE, YES, Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.languages import WALKED
from tests.acceptance.walks import patient_at

PAIN = ("number", 4), ("number", 7)
ABOUT_THE_SPASM = (
    "severity-kind-both", "severity-spread-hips-buttocks", YES, "severity-frequency-monthly",
    "severity-days-a-week", "severity-trend-easing", YES,
)  # fmt: skip


@pytest.fixture
async def ana(clinic: Clinic) -> Patient:
    """Somebody whose self-tests are answered."""
    return await patient_at(clinic, "severity")


@pytest.mark.parametrize("language", WALKED)
async def test_all_questions_by_taps_are_one_card_that_changes(
    clinic: Clinic, language: str
) -> None:
    """Seventeen taps edit one message; at the end it is a short record."""
    ana = await patient_at(clinic, "severity", language=language)
    card = ana.card

    for number, asked in enumerate(Activity, start=1):
        ana.sees("severity-progress", number=number, total=17)
        ana.sees(f"severity-ask-{dashed(asked)}")
        await ana.taps("severity-level-some-pain")
    for label, number in PAIN:
        await ana.taps(label, number=number)
    assert ana.card.message_id == card.message_id
    await ana.taps_through(*ABOUT_THE_SPASM)

    ana.sees("severity-record")
    ana.sees("aggravators-ask")


@pytest.mark.parametrize("language", WALKED)
async def test_all_questions_by_typing(clinic: Clinic, language: str) -> None:
    """The words of the buttons and plain numbers are answers like taps."""
    ana = await patient_at(clinic, "severity", language=language)

    await ana.types(*["severity-level-cannot"] * 8, "4", "7", *ABOUT_THE_SPASM)

    await ana.is_at("aggravators.ticking")
    kept = (await ana.stored()).data
    assert (kept["severity.pain_now"], kept["severity.pain_worst"]) == ("4", "7")


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "seven"), ("en", " Seven. "), ("en", "7/10"), ("en", "٧"), ("es", "siete")],
)
async def test_a_pain_may_be_a_word_or_a_number(clinic: Clinic, language: str, typed: str) -> None:
    """Seven is seven, however it is written."""
    ana = await patient_at(clinic, "severity", language=language)
    await ana.types(*["severity-level-no-trouble"] * 8)

    await ana.says(typed)

    assert (await ana.stored()).data["severity.pain_now"] == "7"


@pytest.mark.parametrize("typed", ["11", "-1", "much", "seven of them", "7.5"])
async def test_what_is_no_pain_from_0_to_10_is_asked_again(ana: Patient, typed: str) -> None:
    """The card says that it did not understand, and stays where it is."""
    await ana.types(*["severity-level-no-trouble"] * 8)

    await ana.says(typed)

    ana.sees("answer-not-understood")
    ana.sees("severity-ask-pain-now")


@pytest.mark.parametrize(("typed", "days"), [("3", "3"), ("0", "0"), ("45", "45"), ("ten", "10")])
async def test_the_days_since_it_began_can_be_typed(ana: Patient, typed: str, days: str) -> None:
    """Any number of days is good, also one that has no button."""
    about = Answers().about_pain()[:6]
    await ana.types(*["severity-level-no-trouble"] * 8, *about)
    ana.sees("severity-ask-days")

    await ana.says(typed)

    assert (await ana.stored()).data["severity.days"] == days
    ana.sees("severity-ask-trend")


async def test_running_may_be_something_that_one_does_not_do(ana: Patient) -> None:
    """Lifting and running may be left out, sitting may not."""
    ana.offers_no("severity-level-not-done")
    await ana.types(*["severity-level-no-trouble"] * 7)

    await ana.taps("severity-level-not-done")

    assert (await ana.stored()).data["severity.running"] == "not_done"


async def test_a_tick_can_be_taken_away_again(clinic: Clinic) -> None:
    """Ticks are kept until Done, and what started it is asked once."""
    ana = await patient_at(clinic, "aggravators")
    ana.offers("tick-none")

    await ana.taps_through("aggravators-jumping", "aggravators-heels")
    await ana.taps("ticked", item=text("aggravators-jumping"))
    await ana.taps_through("tick-done", "aggravators-cause-slipping")

    await ana.is_at("summary.movements")
    kept = (await ana.stored()).data
    assert kept["aggravators.worse_with"] == "heels"
    assert kept["aggravators.cause"] == "slipping"


async def test_a_short_question_is_asked_only_where_an_answer_points_there(clinic: Clinic) -> None:
    """Pain down the leg on bending asks about sitting and driving."""
    levels = {Activity.BENDING: "severity-level-some-pain"}
    said = Answers(levels=levels, spread="severity-spread-leg-below-knee")
    ana = await patient_at(clinic, "aggravators", said)

    await ana.taps_through("tick-none", "aggravators-cause-unknown")

    ana.sees("aggravators-ask-worse-sitting-driving")


async def test_the_summary_shows_every_answer_in_three_parts(clinic: Clinic) -> None:
    """Movements, daily life, pain: each in the words of its button."""
    ana = await patient_at(clinic, "summary")
    ana.sees("summary-line", what=text("movement-reach"), answer=text(TENSE))
    ana.sees("summary-line", what=text("movement-hinge"), answer=text(FREE))

    await ana.taps("summary-right")
    for each in Activity:
        ana.sees("summary-line", what=activity(each), answer=level(Level.NO_TROUBLE))
    await ana.taps("summary-right")

    ana.sees("summary-number", what=text("summary-about-pain-worst"), number=2)
    ana.sees("summary-days", what=text("summary-about-days"), days=0)
    ana.offers("summary-show-result")


async def test_a_movement_is_corrected_alone(clinic: Clinic) -> None:
    """One movement is shown and asked again, and the summary follows."""
    ana = await patient_at(clinic, "summary")

    await ana.taps_through("summary-correct", "movement-turn-left", "self-test-did-it", TENSE)

    ana.sees("summary-line", what=text("movement-turn-left"), answer=text(TENSE))
    ana.sees("summary-line", what=text("movement-turn-right"), answer=text(FREE))


async def test_a_corrected_pain_leaves_no_old_number(clinic: Clinic) -> None:
    """Pain, then no pain: the number goes with the answer."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-correct", "movement-hinge", "self-test-did-it")
    await ana.taps("self-test-answer-pain")
    await ana.taps("number", number=9)
    ana.sees("summary-hurts", what=text("movement-hinge"), pain=9)

    await ana.taps_through("summary-correct", "movement-hinge", "self-test-did-it", FREE)

    assert "self_tests.flat_back_hinge.pain" not in (await ana.stored()).data


@pytest.mark.parametrize("wrong", list(Activity))
async def test_each_activity_is_corrected_alone(clinic: Clinic, wrong: Activity) -> None:
    """One question, and back to the summary with the new answer."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-correct")

    await ana.taps(f"activity-{dashed(wrong)}")
    ana.sees(f"severity-ask-{dashed(wrong)}")
    await ana.taps("severity-level-cannot")
    await ana.taps("summary-right")

    ana.sees("summary-line", what=activity(wrong), answer=level(Level.CANNOT))


@pytest.mark.parametrize(
    ("about", "answer"),
    [
        ("kind", "severity-kind-sharp"),
        ("spread", "severity-spread-up-the-back"),
        ("tingling", YES),
        ("frequency", "severity-frequency-constant"),
        ("trend", "severity-trend-worse"),
        ("avoids", YES),
    ],
)
async def test_each_answer_about_the_pain_is_corrected_alone(
    clinic: Clinic, about: str, answer: str
) -> None:
    """One question, and the summary shows what was changed."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-right", "summary-correct")

    await ana.taps_through(f"summary-about-{about}", answer)
    await ana.taps_through("summary-right", "summary-right")

    ana.sees("summary-line", what=text(f"summary-about-{about}"), answer=text(answer))


@pytest.mark.parametrize("about", ["pain-now", "pain-worst", "days"])
async def test_a_number_is_corrected_by_typing(clinic: Clinic, about: str) -> None:
    """The corrected number stands in the summary."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-right", "summary-correct")
    await ana.taps(f"summary-about-{about}")

    await ana.says("6")
    await ana.taps_through("summary-right", "summary-right")

    assert (await ana.stored()).data[f"severity.{about.replace('-', '_')}"] == "6"
    ana.offers("summary-show-result")


async def test_back_from_a_correction_keeps_the_old_answer(clinic: Clinic) -> None:
    """Whoever looks at a question without answering it changes nothing."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-correct")

    await ana.taps("nav-back")

    ana.sees("summary-activities")
    assert NO not in str((await ana.stored()).data["severity.dressing"])
