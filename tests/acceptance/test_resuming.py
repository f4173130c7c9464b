"""Leaving and coming back: nothing that was answered is lost, also over a restart."""

from __future__ import annotations

import pytest

from flows.texts import text
from tests.acceptance.answers import NO, Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at

# A part, and a few answers to get into its middle.
MIDDLES = {
    "red_flags": (NO, NO, NO),
    "self_tests": ("answer-yes", "self-test-did-it", "self-test-answer-tension"),
    "severity": ("severity-level-cannot", "severity-level-some-pain"),
    "aggravators": ("aggravators-heels",),
    "summary": ("summary-right",),
}


@pytest.fixture(params=MIDDLES)
def part(request: pytest.FixtureRequest) -> str:
    """Each part of the assessment."""
    return str(request.param)


async def in_the_middle(clinic: Clinic, part: str) -> Patient:
    """Somebody who has answered a part of this part."""
    ana = await patient_at(clinic, part)
    await ana.taps_through(*MIDDLES[part])
    return ana


async def test_a_restart_in_the_middle_goes_unnoticed(clinic: Clinic, part: str) -> None:
    """The card from before the restart still works, and the place is the same."""
    ana = await in_the_middle(clinic, part)
    before = await ana.stored()

    await clinic.restarts()
    ana.is_left_in_peace()
    await ana.taps("nav-back")

    assert (await ana.stored()).step == before.step + 1
    await ana.is_at(part)


async def test_stop_for_now_keeps_the_answers_and_the_menu_leads_back(
    clinic: Clinic, part: str
) -> None:
    """The menu offers to go on with the very part, where it stood."""
    ana = await in_the_middle(clinic, part)
    before = await ana.stored()
    await ana.taps("nav-leave")
    ana.sees("home-left")

    await ana.taps("home-resume", part=text(f"home-part-{part.replace('_', '-')}"))

    after = await ana.stored()
    assert after.place.state == before.place.state
    assert {**before.data} == {key: after.data[key] for key in before.data}


async def test_test_offers_to_go_on_or_to_begin_again(clinic: Clinic, part: str) -> None:
    """/test in the middle asks first, and begins anew only if one wants to."""
    ana = await in_the_middle(clinic, part)
    await ana.says("/help")
    await ana.says("/test")
    ana.sees("assessment-left")

    await ana.taps("nav-resume")
    await ana.is_at(part)
    await ana.says("/test")
    await ana.taps("assessment-anew")

    ana.sees("red-flags-progress", number=1, total=22)


async def test_leaving_over_a_restart_and_a_night(clinic: Clinic, part: str) -> None:
    """Left in the evening, taken up in the morning by another process."""
    ana = await in_the_middle(clinic, part)
    await ana.taps("nav-leave")

    await clinic.is_down_until(clinic.local("07:30", days=1))
    await ana.says("/test")
    await ana.taps("nav-resume")

    await ana.is_at(part)


async def test_back_to_the_first_question_and_forward_again_is_the_same(
    clinic: Clinic, part: str
) -> None:
    """Back undoes one answer at a time; the same answers lead to the same data."""
    ana = await in_the_middle(clinic, part)
    before = (await ana.stored()).data

    while ana.words("nav-back") in ana.card.labels:
        await ana.taps("nav-back")
    await ana.taps_through(*MIDDLES[part])

    assert (await ana.stored()).data == before


async def test_the_whole_way_back_through_the_questions_gives_the_same_result(
    clinic: Clinic,
) -> None:
    """Sixteen times Back and sixteen answers again: nothing is left over."""
    ana = await patient_at(clinic, "severity")
    answers = Answers().of("severity")
    await ana.types(*answers[:-1])
    before = (await ana.stored()).data

    await ana.types(*["nav-back"] * (len(answers) - 1))
    ana.sees("severity-progress", number=1, total=17)
    await ana.types(*answers[:-1])

    assert (await ana.stored()).data == before


async def test_an_exercise_is_taken_up_after_a_restart(clinic: Clinic, planned: Patient) -> None:
    """In the middle of today's exercises the process ends; Next still works."""
    await planned.says("/today")
    await planned.taps("day-begin")

    await clinic.restarts()
    await planned.taps("day-next")

    await planned.is_at("day.exercise")


async def test_a_reminder_in_the_middle_of_a_question_leaves_the_question(
    clinic: Clinic, planned: Patient
) -> None:
    """The reminder is a message beside; the old card still takes its answer."""
    await clinic.tomorrow_at("07:58")
    await planned.says("/redflags")
    question = planned.card
    await clinic.today_at("08:00")
    planned.offers("day-show-me")

    await planned.taps(NO, on=question)

    planned.sees("red-flags-bladder-bowel")
