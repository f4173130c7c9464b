"""Visits as the front desk lives them: files, the day, and what is noted."""

from __future__ import annotations

import re
from datetime import timedelta

from flows.texts import Text
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.visit_lists import FRIDAY, VISIT, booked, listed, takes, uploads, when

LINK = re.compile(r"https://t\.me/\w+\?start=([\w-]+)")
WHOSE = "SELECT patient_id FROM appointments ORDER BY reference"


async def asks_for_invite(clinic: Clinic, reference: str) -> None:
    """Have staff type the reference of a patient whom they want to invite."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-invites", "invite-new")
    await clinic.staff.says(reference)


async def invited(clinic: Clinic, reference: str) -> str:
    """Return the code of a new invite."""
    await asks_for_invite(clinic, reference)
    codes = [found[1] for each in clinic.staff.news if (found := LINK.search(each))]
    return codes[-1]


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


async def test_visits_that_nobody_noted_are_no_shows_of_nobody(
    clinic: Clinic, joined: Patient
) -> None:
    """The report counts what was noted, and says how much was not."""
    await takes(clinic, listed(booked(), booked(2, "11:00"), booked(3, "12:00")), count=3)
    await clinic.until(VISIT + timedelta(hours=3))
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-visits")
    await clinic.staff.taps("clinic-visit-open", time=VISIT.time(), reference="AB-12")
    await clinic.staff.taps("clinic-visit-came")
    await clinic.forged(clinic.staff, "1:clinic_visits::report")

    clinic.staff.sees("clinic-no-shows", days=90, over=1, missed=0, percent=0)
    clinic.staff.sees("clinic-no-shows-unnoted", count=2)


async def test_the_day_is_summed_up_at_closing_time(clinic: Clinic, joined: Patient) -> None:
    """When the clinic closes, its staff hear how tomorrow's visits stand, once."""
    await takes(clinic, listed(booked(), f"2,ZZ-1,{FRIDAY},11:00,30,confirmed,"), count=2)
    await clinic.until(VISIT.replace(day=12, hour=17))
    counts = {"moved": 0, "cancelled": 0}
    clinic.staff.sees("clinic-summary", day=VISIT.date(), confirmed=1, silent=1, **counts)

    await clinic.restarts()
    clinic.staff.sees_no("clinic-summary-silent")


async def test_visits_of_somebody_who_joins_later_are_theirs_then(clinic: Clinic) -> None:
    """A reference that nobody has yet is kept, and its visits are nudged for once they join."""
    await takes(clinic, listed(booked()))
    assert await clinic.rows(WHOSE) == [(None,)]
    code = await invited(clinic, "ab-12")

    ana = await clinic.patient()
    await ana.says(f"/start {code}")
    await ana.reaches("red_flags")
    await clinic.until(VISIT - timedelta(days=3))

    ana.sees("visit-nudge-72h", when=when())


async def test_a_reference_is_one_patients_only(clinic: Clinic, joined: Patient) -> None:
    """An invite for a reference that somebody has is not made, and whose it is is said."""
    await asks_for_invite(clinic, " ab-12")

    clinic.staff.sees("invite-reference-taken", patient=2)
    assert (await joined.profile()).reference == "AB-12"
    assert await clinic.rows("SELECT id FROM invites") == []


async def test_of_two_links_for_one_reference_the_second_shows_no_visits(clinic: Clinic) -> None:
    """The visits stay with who joined first; the other starts without a reference."""
    await takes(clinic, listed(booked()))
    codes = [await invited(clinic, "AB-12") for _ in range(3)]
    ana, ben = await clinic.patient(), await clinic.patient()
    await ana.says(f"/start {codes[0]}")

    await ben.says(f"/start {codes[1]}")
    await ana.says(f"/start {codes[2]}")

    ben.sees("invite-gone")
    ana.sees("invite-joined")
    assert ((await ana.profile()).reference, (await ben.profile()).reference) == ("AB-12", "")
    assert await clinic.rows(WHOSE) == [(2,)]


async def test_a_wrong_reference_is_put_right_by_another_link(
    clinic: Clinic, joined: Patient
) -> None:
    """The visits of the one before are nobody's then, and its patient can join with it."""
    await takes(clinic, listed(booked(), f"2,CD-9,{FRIDAY},11:00,30,,"), count=2)
    await joined.says(f"/start {await invited(clinic, 'CD-9')}")
    assert await clinic.rows(WHOSE) == [(None,), (2,)]
    ana = await clinic.patient()

    await ana.says(f"/start {await invited(clinic, 'AB-12')}")

    ana.sees("invite-joined")
    assert await clinic.rows(WHOSE) == [(3,), (2,)]


async def test_what_staff_do_with_visits_is_in_the_audit_log(
    clinic: Clinic, joined: Patient
) -> None:
    """Taking a file and settling a visit each leave a line."""
    await takes(clinic, listed(booked()))
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-visits", "clinic-menu-open", "clinic-open-audit")
    clinic.staff.sees("audit-visits-taken")


async def test_a_task_of_the_front_desk_can_be_opened(clinic: Clinic, joined: Patient) -> None:
    """A wish for another time says which visit, and what would suit, days before that visit."""
    await takes(clinic, listed(booked()))
    await clinic.until(VISIT - timedelta(days=3))
    await joined.taps_through("visit-move", "appointment-morning", "visit-move-ask")
    clinic.staff.sees("clinic-alert-move-wanted", patient=2)

    await clinic.staff.taps("clinic-alert-open")

    clinic.staff.sees("clinic-matter-move-wanted")
    any_day = (Text("clinic-visit-any-day"),)
    clinic.staff.sees("clinic-visit-wish", part=Text("appointment-morning"), days=any_day)
    await clinic.staff.taps("visit-open", when=when())
    clinic.staff.sees("clinic-visit-status-move-wanted")
