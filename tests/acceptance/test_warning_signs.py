"""Warning signs: asked first, asked at any time, and what each answer leads to."""

from __future__ import annotations

import pytest

from flows.rules.red_flags import ORDER, TIER_OF, RedFlag, Tier
from flows.texts import text
from tests.acceptance.answers import NO, YES, Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.languages import WALKED
from tests.acceptance.walks import patient_at

UNSURE = "answer-not-sure"
EXERCISE_DOORS = ("/test", "/plan", "/today", "/result")


def flags_of(tier: Tier) -> list[RedFlag]:
    """The signs of one tier, in the order in which they are asked."""
    return [flag for flag in ORDER if TIER_OF[flag] is tier]


async def answers(ana: Patient, flag: RedFlag, answer: str) -> None:
    """Say no to every sign but this one; tap on this one."""
    before, after = ORDER[: ORDER.index(flag)], ORDER[ORDER.index(flag) + 1 :]
    await ana.types(*[NO for _ in before])
    await ana.taps(answer)
    if TIER_OF[flag] is not Tier.EMERGENCY or answer == NO:
        await ana.types(*[NO for _ in after])


@pytest.mark.parametrize("answer", [YES, UNSURE])
@pytest.mark.parametrize("flag", flags_of(Tier.EMERGENCY))
async def test_an_emergency_sign_ends_the_questions_at_once(
    clinic: Clinic, ana: Patient, flag: RedFlag, answer: str
) -> None:
    """Yes and "not sure" both lead to help, the card for the hospital, and the clinic."""
    await ana.says("/redflags")

    await answers(ana, flag, answer)

    ana.sees("safety-emergency")
    ana.sees("safety-emergency-act")
    clinic.staff.sees("clinic-alert-emergency", patient=2)
    await ana.taps("safety-show-card")
    ana.sees("safety-card", signs=(text(f"safety-card-{flag.replace('_', '-')}"),))
    assert await clinic.worklist() == ["emergency"]


@pytest.mark.parametrize("answer", [YES, UNSURE])
@pytest.mark.parametrize("flag", flags_of(Tier.SAME_DAY))
async def test_a_same_day_sign_asks_the_rest_and_sends_to_a_doctor_today(
    clinic: Clinic, ana: Patient, flag: RedFlag, answer: str
) -> None:
    """All questions are asked, exercises rest, and the clinic is told."""
    await ana.says("/redflags")

    await answers(ana, flag, answer)

    ana.sees("safety-same-day")
    clinic.staff.sees("clinic-alert-same-day", patient=2)
    assert (await ana.profile()).flag_tier == "same_day"


@pytest.mark.parametrize("flag", flags_of(Tier.SOON))
async def test_a_sign_that_can_wait_offers_an_appointment(
    clinic: Clinic, ana: Patient, flag: RedFlag
) -> None:
    """It is told calmly, and the conversation goes on."""
    await ana.says("/redflags")

    await answers(ana, flag, YES)

    ana.sees("safety-soon")
    ana.offers("appointment-ask")
    assert await clinic.worklist() == ["soon"]


@pytest.mark.parametrize("flag", flags_of(Tier.SOON)[:3])
async def test_not_sure_of_a_sign_that_can_wait_counts_as_no(
    clinic: Clinic, ana: Patient, flag: RedFlag
) -> None:
    """The physio reads it, and nobody is alarmed."""
    await ana.says("/redflags")

    await answers(ana, flag, UNSURE)

    ana.sees("safety-clear")
    assert await clinic.worklist() == []


@pytest.mark.parametrize("language", WALKED)
async def test_the_signs_can_be_asked_before_any_consent(clinic: Clinic, language: str) -> None:
    """A stranger learns what the signs are without agreeing to anything."""
    ana = await clinic.patient(language)
    await ana.says("/start")
    await ana.taps("welcome-warning-signs")

    await ana.types(*[NO for _ in ORDER])
    ana.sees("safety-clear")
    ana.sees("safety-net")
    await ana.taps("nav-go-on")

    await ana.is_at("welcome.hello")
    assert not (await ana.profile()).care_consent


@pytest.mark.parametrize("door", EXERCISE_DOORS)
async def test_no_command_reaches_an_exercise_while_an_emergency_is_open(
    planned: Patient, door: str
) -> None:
    """Each door leads to the safety card, also from the menu."""
    await planned.says("/redflags")
    await planned.taps(YES)

    await planned.says(door)
    planned.sees("safety-emergency")
    await planned.taps("menu-open")

    planned.offers("home-safety")
    planned.offers_no("home-today")
    planned.offers_no("home-plan")


async def test_an_old_button_reaches_no_exercise_while_an_emergency_is_open(
    clinic: Clinic, planned: Patient
) -> None:
    """The reminder of this morning and the card of an exercise are closed as well."""
    await clinic.tomorrow_at("08:00")
    reminder = planned.card
    await planned.taps("day-show-me")
    await planned.taps("day-begin")
    exercise = planned.card
    await planned.says("/redflags")
    await planned.taps(YES)

    await planned.taps("day-show-me", on=reminder)
    planned.sees("safety-emergency")
    await planned.taps("day-next", on=exercise)
    planned.sees("safety-emergency")


async def test_reminders_rest_while_an_emergency_is_open(clinic: Clinic, planned: Patient) -> None:
    """Three mornings pass in silence."""
    await planned.says("/redflags")
    await planned.taps(YES)
    assert await clinic.reminders() == []

    for _ in range(3):
        await clinic.tomorrow_at("08:00")
        planned.is_left_in_peace()


async def test_a_tap_by_mistake_is_told_to_the_clinic_and_changes_nothing(
    clinic: Clinic, planned: Patient
) -> None:
    """Nobody can tell a mistake from wishful thinking from afar."""
    await planned.says("/redflags")
    await planned.taps(YES)

    await planned.taps("safety-mistaken")

    planned.sees("safety-mistaken-reply")
    clinic.staff.sees("clinic-alert-mistaken-tap", patient=2)
    assert (await planned.profile()).flag_tier == "emergency"
    await planned.says("/today")
    planned.sees("safety-emergency")


async def test_who_is_on_their_way_can_still_show_the_card(planned: Patient) -> None:
    """The card for the hospital stays one tap away."""
    await planned.says("/redflags")
    await planned.taps_through(YES, "safety-on-my-way")
    planned.sees("safety-on-my-way-reply")

    await planned.taps_through("safety-show-card", "nav-back")

    planned.sees("safety-emergency")


async def test_the_clinic_clears_the_sign_and_the_plan_opens_again(
    clinic: Clinic, planned: Patient
) -> None:
    """Two taps of staff: the patient is told, and tomorrow's reminder comes."""
    await planned.says("/redflags")
    await planned.taps(YES)

    await clinic.staff.taps_through("clinic-alert-open", "matter-take")
    await clinic.staff.taps_through("clinic-safe", "clinic-confirm-safe")

    clinic.staff.sees("matter-news-judged-safe", patient=2)
    planned.sees("safety-cleared")
    await clinic.tomorrow_at("08:00")
    planned.offers("day-show-me")
    await planned.taps("day-show-me")
    planned.offers("day-begin")


async def test_staff_who_are_not_sure_change_nothing(clinic: Clinic, planned: Patient) -> None:
    """Not yet, at the first or the second question, leaves the sign standing."""
    await planned.says("/redflags")
    await planned.taps(YES)

    await clinic.staff.taps_through("clinic-alert-open", "matter-take")
    await clinic.staff.taps_through("clinic-safe", "clinic-not-yet")

    clinic.staff.sees("matter-is-yours")
    assert (await planned.profile()).flag_tier == "emergency"


async def test_a_patient_cannot_clear_their_own_sign(clinic: Clinic, planned: Patient) -> None:
    """The clinic's commands and buttons do nothing for who is not of its staff."""
    await planned.says("/redflags")
    await planned.taps(YES)

    await planned.says("/clinic")
    planned.sees_no("clinic-menu")
    await clinic.forged(planned, "1:clinic_alert::2.emergency")

    planned.sees_no("clinic-matter-emergency")
    assert (await planned.profile()).flag_tier == "emergency"


async def test_a_clear_answer_later_does_not_clear_the_sign(planned: Patient) -> None:
    """Asked again and all denied: the flag stands until the clinic clears it."""
    await planned.says("/redflags")
    await planned.types(*[NO for _ in flags_of(Tier.EMERGENCY)], YES, *[NO] * 14)
    planned.sees("safety-same-day")

    await planned.taps("safety-ask-again")
    await planned.types(*[NO for _ in ORDER])

    planned.sees("safety-same-day")


async def test_the_most_urgent_answer_decides(clinic: Clinic, ana: Patient) -> None:
    """A sign for the next weeks and one for today: see a doctor today."""
    await ana.says("/redflags")
    await ana.types(*[NO] * 7, YES, *[NO] * 4, YES, *[NO] * 9)

    ana.sees("safety-same-day")
    assert await clinic.worklist() == ["same_day"]


async def test_a_sign_that_can_wait_limits_the_plan_to_gentle_steps(clinic: Clinic) -> None:
    """Its phase and its days come from the first two, whatever the pain allows."""
    ana = await patient_at(clinic, "plan", Answers(flags={RedFlag.PREGNANCY: YES}, days="12"))

    await ana.says("/today")

    assert (await ana.profile()).phase <= 2
    assert int(str((await ana.stored()).data["day.phase"])) <= 2
