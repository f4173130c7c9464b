"""The result: each band with the answers that caused it, and the plan that follows."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from flows.rules.severity import Activity
from flows.texts import Lines, Text, text
from tests.acceptance.answers import DID, FREE, NO, YES, Answers
from tests.acceptance.clinic import ZONE, Clinic
from tests.acceptance.languages import WALKED
from tests.acceptance.walks import patient_at

SOME, VERY, CANNOT = (
    "severity-level-some-pain", "severity-level-very-painful", "severity-level-cannot",
)  # fmt: skip
ALL_FREE = (YES, DID, FREE, DID, FREE, FREE, DID, FREE, FREE, DID, FREE)
CALM = Answers(moves=ALL_FREE, pain_now=0, pain_worst=0)
SEVERE = Answers(levels={Activity.DRESSING: VERY}, pain_worst=3)
MODERATE = Answers(spread="severity-spread-up-the-back", pain_worst=5)
OFTEN = Answers(moves=ALL_FREE, pain_now=0, pain_worst=0, frequency="severity-frequency-monthly")


def because(*reasons: Text) -> Lines:
    """The answers that caused a band, one a line."""
    return Lines(reasons)


@pytest.mark.parametrize("language", WALKED)
async def test_a_severe_result_names_the_answer_and_two_days(clinic: Clinic, language: str) -> None:
    """Trouble with the lightest load is enough."""
    ana = await patient_at(clinic, "summary", SEVERE, language)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    ana.sees("result-band-severe")
    level = text(VERY)
    why = text("reason-activity", activity=text("activity-dressing"), level=level)
    ana.sees("result-because", reasons=because(why))
    ana.sees("result-next-severe")
    ana.offers("result-start-plan")
    assert (await ana.profile()).phase == 1


async def test_a_moderate_result_names_spread_and_pain(clinic: Clinic) -> None:
    """Pain of five and pain that goes down the leg: a week."""
    ana = await patient_at(clinic, "summary", MODERATE)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    ana.sees("result-band-moderate")
    spread = text("reason-spread-up-the-back")
    ana.sees("result-because", reasons=because(text("reason-worst-pain", pain=5), spread))
    ana.sees("result-next-moderate")


async def test_a_mild_result_names_the_movement(clinic: Clinic) -> None:
    """Tension in one test is enough for a plan."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    ana.sees("result-band-mild")
    reach = text("movement-reach")
    ana.sees("reason-self-test", movement=reach)
    ana.sees("result-tests-positive", movements=(reach,))
    ana.sees("result-next-mild")


async def test_a_clear_result_needs_no_plan(clinic: Clinic) -> None:
    """Nothing found: advice to stay well, and no exercise is pressed on anybody."""
    ana = await patient_at(clinic, "summary", CALM)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    ana.sees("result-band-clear")
    ana.sees("result-course-clear")
    ana.offers_no("result-start-plan")
    await ana.says("/plan")
    ana.sees("plan-none-yet")
    await ana.says("/today")
    ana.sees("plan-none-yet")


async def test_spasms_that_keep_coming_are_worth_a_visit_whatever_the_band(clinic: Clinic) -> None:
    """Even a calm back with monthly spasms is sent to find out why."""
    ana = await patient_at(clinic, "summary", OFTEN)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    ana.sees("result-band-clear")
    ana.sees("result-next-recurring")


async def test_what_was_not_tested_is_said_and_not_counted_as_good(clinic: Clinic) -> None:
    """Who cannot stand is told what nobody knows."""
    said = Answers(moves=(NO, DID, FREE))
    ana = await patient_at(clinic, "summary", said)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    sides = ("bend-left", "bend-right", "turn-left", "turn-right", "hinge")
    left_out = tuple(text(f"movement-{side}") for side in sides)
    ana.sees("result-tests-left-out", movements=left_out)


async def test_the_result_is_filed_once_and_can_be_read_again(clinic: Clinic) -> None:
    """/result shows the same words; showing files nothing."""
    ana = await patient_at(clinic, "summary", SEVERE)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")
    shown = ana.card.text

    await ana.says("/result")

    assert ana.card.text == shown
    assert await clinic.rows("SELECT band, tier FROM assessments") == [("severe", "none")]


async def test_before_any_assessment_there_is_no_result(clinic: Clinic) -> None:
    """The way to it is offered instead."""
    ana = await patient_at(clinic, "self_tests")

    await ana.says("/result")

    ana.sees("result-none-yet")
    ana.offers("home-test")


@pytest.mark.parametrize("language", WALKED)
async def test_a_plan_begins_with_its_phase_and_a_time(clinic: Clinic, language: str) -> None:
    """Three taps, and the first reminder is named with day and hour."""
    ana = await patient_at(clinic, "summary", language=language)
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")

    await ana.taps_through("result-start-plan", "nav-go-on")
    ana.sees("plan-time-ask")
    await ana.taps("plan-time-about", time=time(12))

    ana.sees("plan-ready", when=datetime(2026, 3, 10, 12, tzinfo=ZONE))


@pytest.mark.parametrize("typed", ["7:30 pm", "19:30", "19h30", "1930"])
async def test_the_time_of_the_reminder_can_be_typed(clinic: Clinic, typed: str) -> None:
    """Any time outside the quiet hours is good."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")
    await ana.taps_through("result-start-plan", "nav-go-on")

    await ana.says(typed)

    assert (await ana.profile()).reminder_at == 19 * 60 + 30
    ana.sees("plan-ready", when=datetime(2026, 3, 10, 19, 30, tzinfo=ZONE))


async def test_a_time_at_night_is_refused_kindly(clinic: Clinic) -> None:
    """The hours that are possible are named, and the question stays."""
    ana = await patient_at(clinic, "summary")
    await ana.taps_through("summary-right", "summary-right", "summary-show-result")
    await ana.taps_through("result-start-plan", "nav-go-on")

    await ana.says("23:00")

    ana.sees("plan-time-quiet", first=time(8), last=time(21))
    await ana.is_at("plan.time")
