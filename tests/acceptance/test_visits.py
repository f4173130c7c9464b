"""Visits as patients and the front desk live them: a file, the nudges, and what is answered."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from flows.texts import Instant
from tests.acceptance.clinic import ZONE, Clinic, Patient

HEADER = "Appointment ID,Reference,Date,Time,Duration,Status,First visit\n"
FRIDAY = "2026-03-13"
LINK = re.compile(r"https://t\.me/\w+\?start=([\w-]+)")
VISIT = datetime(2026, 3, 13, 10, 0, tzinfo=ZONE)


def listed(*rows: str) -> bytes:
    """A list as the clinic's program writes it."""
    return (HEADER + "".join(f"{row}\n" for row in rows)).encode()


def booked(number: int = 1, at: str = "10:00", status: str = "booked", first: str = "") -> str:
    """One line of the list: a visit of AB-12 on Friday."""
    return f"{number},AB-12,{FRIDAY},{at},30,{status},{first}"


async def uploads(clinic: Clinic, content: bytes, name: str = "visits.csv") -> None:
    """The front desk sends a file, and looks at what is in it."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-upload")
    clinic.staff.looks_away()
    await clinic.staff.user.send_document(content, name)
    await clinic.house.settled()


async def takes(clinic: Clinic, content: bytes, count: int = 1) -> None:
    """The front desk sends a file and takes what is in it."""
    await uploads(clinic, content)
    await clinic.staff.taps("upload-take", count=count)


@pytest.fixture
async def joined(clinic: Clinic, planned: Patient) -> Patient:
    """A patient whom the clinic knows as AB-12."""
    async with clinic.house.app.database.writing() as conn:
        await conn.exec_driver_sql(
            "UPDATE patients SET reference = 'AB-12' WHERE telegram_id = ?", (planned.user.id,)
        )
    return planned


def when(at: datetime = VISIT) -> Instant:
    """The time of the visit as its words have it."""
    return Instant(at, "Africa/Johannesburg")


async def test_a_file_is_shown_before_it_is_taken(clinic: Clinic, joined: Patient) -> None:
    """Staff see what is new and what is refused, with its line and reason, and then decide."""
    await uploads(clinic, listed(booked(), "2,CD-9,31/11/2026,09:00,30,,", "3,,13/03/2026,9:00,,,"))

    counts = {"changed": 0, "cancelled": 0, "unchanged": 0}
    clinic.staff.sees("upload-read", count=3, new=1, refused=2, **counts)
    clinic.staff.sees("import-no-such-date", value="31/11/2026")
    clinic.staff.sees("import-no-reference")
    assert not await clinic.rows("SELECT id FROM appointments")

    await clinic.staff.taps("upload-take", count=1)

    clinic.staff.sees("upload-taken", count=1)
    assert await clinic.rows("SELECT reference, status FROM appointments") == [("AB-12", "booked")]


async def test_the_same_file_again_has_nothing_to_take(clinic: Clinic, joined: Patient) -> None:
    """Sending a file twice changes nothing, and says so."""
    await takes(clinic, listed(booked()))
    await uploads(clinic, listed(booked()))

    clinic.staff.sees("upload-nothing")
    clinic.staff.offers_no("upload-take", count=1)


async def test_a_file_that_is_none_is_refused_kindly(clinic: Clinic) -> None:
    """What is no list of visits gets one sentence and changes nothing."""
    await uploads(clinic, b"hello\nthere\n", "letter.txt")

    assert any("I cannot read this file." in each for each in clinic.staff.news)


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
    told = [each for each in joined.user.chat if "has cancelled your visit" in each.text]
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
    assert event["SUMMARY"] == "Visit at Hillside Physiotherapy"


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


async def test_a_missed_visit_is_followed_up_kindly(clinic: Clinic, joined: Patient) -> None:
    """The desk notes who did not come; the patient hears no blame and can ask for a new time."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT + timedelta(hours=1))
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-visits")
    await clinic.staff.taps("clinic-visit-open", time=VISIT.time(), reference="AB-12")
    await clinic.staff.taps("clinic-visit-missed")

    joined.sees("visit-missed", when=when())
    joined.offers("visit-ask-again")


async def test_the_day_is_summed_up_at_closing_time(clinic: Clinic, joined: Patient) -> None:
    """When the clinic closes, its staff hear how tomorrow's visits stand, once."""
    await takes(clinic, listed(booked(), f"2,ZZ-1,{FRIDAY},11:00,30,confirmed,"), count=2)
    await clinic.until(VISIT.replace(day=12, hour=17))
    counts = {"moved": 0, "cancelled": 0}
    clinic.staff.sees("clinic-summary", day=VISIT.date(), confirmed=1, silent=1, **counts)

    await clinic.restarts()
    clinic.staff.sees_no("clinic-summary-silent")


async def test_a_nudge_is_never_sent_at_night(clinic: Clinic, joined: Patient) -> None:
    """What would fall into the quiet hours comes the evening before them."""
    await takes(clinic, listed(booked(at="07:30")))
    await clinic.until(datetime(2026, 3, 11, 20, 30, tzinfo=ZoneInfo("Africa/Johannesburg")))

    joined.sees("visit-nudge-24h", when=when(VISIT.replace(hour=7, minute=30)))


async def test_visits_of_somebody_who_joins_later_are_theirs_then(clinic: Clinic) -> None:
    """A reference that nobody has yet is kept, and its visits are nudged for once they join."""
    await takes(clinic, listed(booked()))
    assert await clinic.rows("SELECT patient_id FROM appointments") == [(None,)]
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-invites", "invite-new")
    await clinic.staff.says("ab-12")
    code = next(found[1] for each in clinic.staff.news if (found := LINK.search(each)))

    ana = await clinic.patient()
    await ana.says(f"/start {code}")
    await ana.reaches("red_flags")
    await clinic.until(VISIT - timedelta(days=3))

    ana.sees("visit-nudge-72h", when=when())


async def test_what_staff_do_with_visits_is_in_the_audit_log(
    clinic: Clinic, joined: Patient
) -> None:
    """Taking a file and settling a visit each leave a line."""
    await takes(clinic, listed(booked()))
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-visits", "clinic-menu-open", "clinic-open-audit")
    clinic.staff.sees("audit-visits-taken")


async def test_a_task_of_the_front_desk_can_be_opened(clinic: Clinic, joined: Patient) -> None:
    """A wish for another time is on the worklist like any other matter."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    await joined.taps_through("visit-move", "appointment-any", "visit-move-ask")
    clinic.staff.sees("clinic-alert-move-wanted", patient=2)

    await clinic.staff.taps("clinic-alert-open")

    clinic.staff.sees("clinic-matter-move-wanted")


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
    async with clinic.house.app.database.writing() as conn:
        await conn.exec_driver_sql(
            "UPDATE patients SET reference = 'AB-12' WHERE telegram_id = ?", (luz.user.id,)
        )
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))

    luz.sees("visit-nudge-72h", when=when())
    assert any("viernes" in each for each in luz.news), luz.news
