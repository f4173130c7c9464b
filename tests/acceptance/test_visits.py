"""Visits as patients live them: the nudges, and what they answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

from flows.texts import Text
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.visit_lists import VISIT, booked, listed, takes, uploads, when
from tests.acceptance.walks import give_reference

STANDING = "SELECT status, wish FROM appointments ORDER BY id"
CALLED = ("matter-clear", "matter-reason-called")


async def wishes_another_time(joined: Patient, at: datetime = VISIT) -> None:
    """Ask for a morning instead of this visit."""
    await joined.says("/appointments")
    await joined.taps("visit-open", when=when(at))
    await joined.taps_through("visit-move", "appointment-morning", "visit-move-ask")


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


async def test_a_wish_that_staff_have_cleared_is_settled(clinic: Clinic, joined: Patient) -> None:
    """The visit is booked as before; who asks for another time again is heard again."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    for _ in range(2):
        await wishes_another_time(joined)
        clinic.staff.sees("clinic-alert-move-wanted", patient=2)
        assert await clinic.rows(STANDING) == [("move_wanted", "morning.0")]

        await clinic.staff.taps_through("clinic-alert-open", "matter-take", *CALLED)

        assert await clinic.rows(STANDING) == [("booked", "")]


async def test_of_two_wishes_the_last_one_cleared_settles_both(
    clinic: Clinic, joined: Patient
) -> None:
    """What is wished for stays on the card for as long as somebody has to see to it."""
    await takes(clinic, listed(booked(), booked(2, "11:00")), count=2)
    for at in (VISIT, VISIT + timedelta(hours=1)):
        await wishes_another_time(joined, at)
    wish = ("move_wanted", "morning.0")
    for left in ([wish, wish], [("booked", ""), ("booked", "")]):
        await clinic.staff.says("/clinic")
        await clinic.staff.taps("clinic-open-worklist")
        await clinic.staff.taps("worklist-open", patient=2, kind=Text("work-move-wanted"))
        await clinic.staff.taps_through("matter-take", *CALLED)

        assert await clinic.rows(STANDING) == left


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
