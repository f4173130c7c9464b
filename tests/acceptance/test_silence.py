"""Patients of whom nothing is heard: the clinic hears of it once, and not of those who rest."""

from __future__ import annotations

from tests.acceptance.clinic import Clinic, Patient


async def test_three_silent_days_reach_the_worklist_once(clinic: Clinic, planned: Patient) -> None:
    """From the first day on which something was expected; an answer starts the count anew."""
    await clinic.tomorrow_at("12:00", days=3)
    assert "silent" not in await clinic.worklist()

    await clinic.tomorrow_at("12:00", days=1)
    clinic.staff.sees("clinic-alert-silent", patient=2)
    await clinic.tomorrow_at("12:00", days=7)

    assert (await clinic.worklist()).count("silent") == 1


async def test_a_pause_is_no_silence(clinic: Clinic, planned: Patient) -> None:
    """Who rests for a week is not missed in it."""
    await planned.says("/reminders")
    await planned.taps("reminders-pause-some")
    await planned.taps("reminders-pause-days", days=7)

    await clinic.tomorrow_at("12:00", days=9)
    assert "silent" not in await clinic.worklist()
    await clinic.tomorrow_at("12:00", days=2)

    assert "silent" in await clinic.worklist()


async def test_who_may_not_exercise_is_not_silent(clinic: Clinic, planned: Patient) -> None:
    """A warning sign stops the count, and it begins anew when the clinic opens the exercises."""
    await planned.says("/redflags")
    await planned.taps("answer-yes")
    await clinic.tomorrow_at("12:00", days=5)
    assert "silent" not in await clinic.worklist()

    await clinic.staff.taps_through("clinic-alert-open", "matter-take", "clinic-safe")
    await clinic.staff.taps("clinic-confirm-safe")
    await clinic.tomorrow_at("12:00", days=3)
    assert "silent" not in await clinic.worklist()
    await clinic.tomorrow_at("12:00", days=1)

    assert "silent" in await clinic.worklist()
