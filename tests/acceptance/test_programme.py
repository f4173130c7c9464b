"""The programme over days, on a real socket: progress as a picture, steps back, a flare-up."""

from __future__ import annotations

import pytest

from flows.rules.red_flags import ORDER
from tests.acceptance.answers import Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.languages import WALKED
from tests.acceptance.walks import patient_at


async def lives_a_day(clinic: Clinic, ana: Patient, pain: int) -> None:
    """Wait for the next morning, do all exercises and say how strong the pain is."""
    await clinic.tomorrow_at("08:00")
    await ana.taps_through("day-show-me", "day-begin")
    while ana.words("day-next") in ana.card.labels:
        await ana.taps("day-next")
    await ana.taps_through("day-all-done", "day-done")
    await ana.taps("number", number=pain)


async def has_no_sign(ana: Patient) -> None:
    """Say no to each warning sign."""
    for _ in ORDER:
        await ana.taps("answer-no")


@pytest.mark.parametrize("language", WALKED)
async def test_progress_is_a_picture_whose_words_work_alone(clinic: Clinic, language: str) -> None:
    """It is uploaded each time, because it is of one patient and one moment."""
    ana = await patient_at(clinic, "plan", language=language)
    await lives_a_day(clinic, ana, 3)

    for _ in range(2):
        await ana.says("/progress")
        photo = [each for each in ana.user.chat if each.media and each.media.kind == "photo"][-1]
        ana.sees("progress-days", days=1, done=1, some=0)
        assert ana.worded("progress-pain-so-far", pain=3.0) in photo.text
        ana.sees("progress-next")

    sent = clinic.house.telegram.journal.of("sendPhoto")
    assert [str(each.params["photo"]).endswith(".png") for each in sent] == [True, True]


async def test_two_red_mornings_step_back_and_the_clinic_is_told(clinic: Clinic) -> None:
    """The first says that smaller steps may come, the second that they have."""
    ana = await patient_at(clinic, "plan", Answers(days="10"))
    assert (await ana.profile()).phase == 3
    await lives_a_day(clinic, ana, 6)
    ana.sees("day-red-tomorrow")

    await lives_a_day(clinic, ana, 6)

    ana.sees("move-back-normal")
    assert (await ana.profile()).phase == 2
    assert await clinic.worklist() == ["step_back"]


async def test_a_flare_up_from_the_menu_makes_today_lighter(
    clinic: Clinic, planned: Patient
) -> None:
    """Warning signs first, then what helps, then two gentle exercises."""
    await clinic.tomorrow_at("08:00")
    await planned.says("/cancel")
    await planned.taps("flare-open")
    await has_no_sign(planned)
    planned.sees("flare-normal")

    await planned.taps("flare-lighter-today")

    planned.sees("day-pain-hint")
    assert (await planned.stored()).data["day.phase"] == 1


async def test_a_phase_opened_by_the_clinic_reaches_the_patient(
    clinic: Clinic, planned: Patient
) -> None:
    """Calm weeks lead to phase 5; whoever of the staff takes it opens the sixth."""
    for _ in range(40):
        await lives_a_day(clinic, planned, 1)
        if planned.words("answer-not-sure") in planned.card.labels:
            await has_no_sign(planned)
        if "phase_due" in await clinic.worklist():
            break
    assert (await planned.profile()).phase == 5

    await clinic.staff.taps_through("clinic-alert-open", "matter-take", "clinic-open-phase")

    profile = await planned.profile()
    assert (profile.phase, profile.phase_opened) == (6, 6)
    planned.sees_no("answer-fault")
