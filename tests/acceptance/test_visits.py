"""Visits as patients live them: the nudges, and what they answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.visit_lists import VISIT, booked, listed, takes, uploads, when
from tests.acceptance.walks import give_reference


async def test_nudges_come_three_days_and_one_day_before(clinic: Clinic, joined: Patient) -> None:
    """A patient is nudged at the visit's own time of day, and the answer stops the question."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    joined.sees("visit-nudge-72h", when=when())

    await joined.taps("visit-confirm")
    joined.sees("visit-confirmed")
    await clinic.until(VISIT - timedelta(days=1))

    joined.sees("visit-nudge-24h", when=when())
    joined.sees("visit-nudge-confirmed")
    joined.offers_no("visit-confirm")


async def test_a_moved_visit_moves_its_nudges(clinic: Clinic, joined: Patient) -> None:
    """A new time in a later file is told at once, and only the new time is nudged for."""
    await takes(clinic, listed(booked()))
    await takes(clinic, listed(booked(at="15:00")))
    later = VISIT.replace(hour=15)
    joined.sees("visit-moved", when=when(later))

    await clinic.until(VISIT - timedelta(days=1))
    joined.sees_no("visit-nudge-24h", when=when())
    await clinic.until(later - timedelta(days=1))
    joined.sees("visit-nudge-24h", when=when(later))


async def test_a_cancelled_visit_is_told_once(clinic: Clinic, joined: Patient) -> None:
    """A cancellation in a file is told once, however often it is read, and ends the nudges."""
    await takes(clinic, listed(booked()))
    await takes(clinic, listed(booked(status="cancelled")))
    joined.sees("visit-cancelled", when=when())

    await uploads(clinic, listed(booked(status="cancelled")))
    await clinic.restarts()
    await clinic.until(VISIT - timedelta(days=3))
    await clinic.until(VISIT - timedelta(days=1))

    joined.sees_no("visit-nudge-24h", when=when())
    told = [
        each
        for each in joined.user.chat
        if joined.worded("visit-cancelled", when=when()) in each.text
    ]
    assert len(told) == 1


async def test_moving_gives_the_clinic_a_task(clinic: Clinic, joined: Patient) -> None:
    """Another time is asked for by part of the day and days, and the desk sees the wish."""
    await takes(clinic, listed(booked()))
    await joined.says("/appointments")
    await joined.taps("visit-open", when=when())
    await joined.taps_through("visit-move", "appointment-morning")
    await joined.user.tap("Tuesday")
    await clinic.house.settled()
    await joined.taps("visit-move-ask")

    joined.sees("visit-asked")
    assert "move_wanted" in await clinic.worklist()
    assert await clinic.rows("SELECT status, wish FROM appointments") == [
        ("move_wanted", "morning.2")
    ]


async def test_cancelling_asks_twice(clinic: Clinic, joined: Patient) -> None:
    """A visit is given back only after a second tap, and a file read again does not undo it."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    await joined.taps_through("visit-cancel", "visit-cancel-sure")
    joined.sees("visit-cancelled-done")

    await uploads(clinic, listed(booked()))

    clinic.staff.sees("upload-nothing")
    assert await clinic.rows("SELECT status FROM appointments") == [("cancelled",)]


async def test_the_calendar_file_holds_the_visit(clinic: Clinic, joined: Patient) -> None:
    """The file opens in any calendar and says nothing of health."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    await joined.taps("visit-calendar")

    sent = [file for file in clinic.house.telegram.files._files.values() if ".ics" in file.name]
    (event,) = Calendar.from_ical(sent[-1].content).walk("VEVENT")
    assert event.decoded("DTSTART") == VISIT
    assert event["SUMMARY"] == joined.words("visit-file-title")


async def test_stop_silences_nudges_too(clinic: Clinic, joined: Patient) -> None:
    """After /stop no visit is nudged for, told or followed up."""
    await takes(clinic, listed(booked()))
    await joined.says("/stop")
    await clinic.until(VISIT - timedelta(days=3))
    joined.is_left_in_peace()

    await takes(clinic, listed(booked(status="cancelled")))
    joined.is_left_in_peace()


async def test_a_first_visit_has_a_third_nudge(clinic: Clinic, joined: Patient) -> None:
    """Who comes for the first time hears once more, two days before."""
    await takes(clinic, listed(booked(first="yes")))
    await clinic.until(VISIT - timedelta(days=2))

    joined.sees("visit-nudge-extra", when=when())


async def test_two_hours_before_only_for_who_asks(clinic: Clinic, joined: Patient) -> None:
    """The late nudge is a choice in the settings."""
    await takes(clinic, listed(booked(at="12:00")))
    await joined.says("/settings")
    await joined.taps_through("settings-visits", "visit-nudges-turn-on")
    await clinic.until(VISIT.replace(hour=10))

    joined.sees("visit-nudge-2h", when=when(VISIT.replace(hour=12)))


async def test_a_nudge_is_never_sent_at_night(clinic: Clinic, joined: Patient) -> None:
    """What would fall into the quiet hours comes the evening before them."""
    await takes(clinic, listed(booked(at="07:30")))
    await clinic.until(datetime(2026, 3, 11, 20, 30, tzinfo=ZoneInfo("Africa/Johannesburg")))

    joined.sees("visit-nudge-24h", when=when(VISIT.replace(hour=7, minute=30)))


async def test_who_has_blocked_the_bot_is_not_nudged(clinic: Clinic, joined: Patient) -> None:
    """Nothing is sent after a block, and nothing is made up for when it is lifted."""
    await takes(clinic, listed(booked()))
    await joined.user.block()
    await clinic.house.settled()
    await clinic.until(VISIT - timedelta(days=3))
    await joined.user.unblock()
    await clinic.house.settled()

    joined.sees_no("visit-nudge-72h", when=when())
    await clinic.until(VISIT - timedelta(days=1))
    joined.sees("visit-nudge-24h", when=when())


async def test_a_nudge_speaks_the_patients_language(clinic: Clinic) -> None:
    """Somebody who chose Spanish reads Spanish, with the day in Spanish."""
    luz = await clinic.patient("es")
    await luz.reaches("red_flags")
    await give_reference(luz, "AB-12")
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))

    luz.sees("visit-nudge-72h", when=when())
    assert any("viernes" in each for each in luz.news), luz.news
