"""A clinic's whole week, as its front desk, its physio and its owner live it.

Three staff and forty patients in three languages; the third is one without words of its own,
whose people read English. Each part of the week goes on where the one before it ended.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.clinic.roles import ENTERED_BY
from flows.texts import Text
from tests.acceptance import week as a
from tests.acceptance.answers import YES
from tests.acceptance.walks import opened_clinic
from tests.acceptance.week import Week, heard, line, listed, references, visit_of, when


@pytest.mark.slow
async def test_a_clinics_whole_week(tmp_path: Path) -> None:
    """From the first links on Monday to the report on Friday, with all that is between."""
    async with opened_clinic(tmp_path) as clinic:
        week = await Week.begun(clinic)
        await monday_brings_the_weeks_visits(week)
        await tuesday_somebody_joins(week)
        await tuesday_at_night_there_is_an_emergency(week)
        await wednesday_morning_the_physio_clears_it(week)
        await wednesday_visits_change(week)
        await wednesday_two_staff_tap_the_same_call(week)
        await thursday_there_is_news_for_all(week)
        await friday_somebody_is_silent(week)
        await friday_somebody_does_not_come(week)
        await friday_the_owner_reads_the_report(week)

        await nothing_is_left_undone(week)
        await everybody_heard_what_they_should_once(week)
        await the_audit_log_names_every_act(week)
        await patients_stay_outside(week)


async def monday_brings_the_weeks_visits(week: Week) -> None:
    """The front desk sends the list, sees what is wrong in it, and takes the rest."""
    wrong = ("41,AB-41,31/02/2026,9:00,30,,", "42,,2026-03-10,9:00,30,,")
    await week.uploads(listed({}, *wrong, "43,AB-43,2026-03-10,9:00,30,perhaps,"))
    desk = week.desk
    unchanged = {"changed": 0, "cancelled": 0, "unchanged": 0}
    desk.sees("upload-read", count=43, new=40, refused=3, **unchanged)
    no_day = Text("import-no-such-date", {"value": "31/02/2026"})
    desk.sees("upload-line", number=42, reason=no_day)
    desk.sees("upload-line", number=43, reason=Text("import-no-reference"))
    no_status = Text("import-bad-status", {"value": "perhaps"})
    desk.sees("upload-line", number=44, reason=no_status)
    await desk.taps("upload-take", count=40)
    desk.sees("upload-taken", count=40)

    await week.until("17:00")
    week.is_summed_up(confirmed=9, moved=1)


async def tuesday_somebody_joins(week: Week) -> None:
    """A visit waits for its patient to join; a wish to move is settled; one cancels."""
    await week.until("09:30", days=1)
    await week.joins(a.LATER)
    await week.settles(week.desk, a.MOVES, "move-wanted", "matter-clear", "matter-reason-booked")

    await week.until("17:00")
    week.is_summed_up(confirmed=9, cancelled=1)
    seen = "matter-clear", "matter-reason-no-need"
    await week.settles(week.desk, a.CANCELS, "visit-cancelled", *seen)


async def tuesday_at_night_there_is_an_emergency(week: Week) -> None:
    """The physio and the owner hear of it at once; the front desk does not."""
    await week.until("22:10")
    alarmed = week.patients[a.ALARMED]
    await alarmed.says("/redflags")
    await alarmed.taps(YES)

    number = week.number(a.ALARMED)
    week.physio.sees("clinic-alert-emergency", patient=number)
    week.owner.sees("clinic-alert-emergency", patient=number)
    week.desk.sees_no("clinic-alert-emergency", patient=number)


async def wednesday_morning_the_physio_clears_it(week: Week) -> None:
    """Exercises open again only after a second tap, and the patient hears of it."""
    await week.until("08:10", days=1)
    await week.settles(week.physio, a.ALARMED, "emergency", "clinic-safe")
    alarmed = week.patients[a.ALARMED]
    alarmed.looks_away()
    assert (await alarmed.profile()).flag_tier == "emergency"

    await week.physio.taps("clinic-confirm-safe")

    alarmed.sees("safety-cleared")
    assert (await alarmed.profile()).flag_tier == "none"


async def wednesday_visits_change(week: Week) -> None:
    """The new list moves one visit and cancels one; their patients are told, nobody else is."""
    await week.until("09:00")
    week.everybody_looks_away()
    moved = line(a.MOVED, a.MOVED_TO)
    off = line(a.CALLED_OFF, status="cancelled")
    await week.uploads(listed({a.MOVED: moved, a.CALLED_OFF: off}))
    week.desk.sees("upload-read", count=40, new=0, changed=1, cancelled=1, unchanged=38, refused=0)
    await week.desk.taps("upload-take", count=2)

    week.patients[a.MOVED].sees("visit-moved", when=when(a.MOVED_TO))
    week.patients[a.CALLED_OFF].sees("visit-cancelled", when=when(visit_of(a.CALLED_OFF)))
    told = {reference for reference, each in week.patients.items() if each.news}
    assert told == {a.MOVED, a.CALLED_OFF}
    await week.patients_answer()
    await week.patients[a.STOPS].says("/stop")


async def wednesday_two_staff_tap_the_same_call(week: Week) -> None:
    """One of them has it, and answers in the patient's language."""
    await week.until("11:00")
    called = week.patients[a.CALLED]
    await called.says("/contact")
    await called.taps("contact-ask-call")
    for each in (week.desk, week.owner):
        await each.taps("clinic-alert-open")
        each.looks_away()
    for each in (week.desk, week.owner):
        await each.user.tap(each.words("matter-take"))
    await week.clinic.house.settled()
    week.desk.sees("matter-is-yours")
    week.owner.sees("matter-too-late")

    await week.desk.taps_through("matter-answer", "letter-short-call", "answering-send")
    called.sees("letter", words=Text("letter-call"))
    await week.desk.taps("answering-clear")
    await week.until("17:00")
    week.is_summed_up(confirmed=10)


async def thursday_there_is_news_for_all(week: Week) -> None:
    """The front desk writes it in two languages, sees who gets it, sends it, and has the list."""
    await week.until("10:10", days=1)
    desk = week.desk
    await desk.says("/clinic")
    await desk.taps_through("broadcasts-open", "broadcasts-new")
    await desk.says(a.NEWS["en"])
    await desk.taps("compose-add", language="Español")
    await desk.says(a.NEWS["es"])
    await desk.taps_through("compose-go-on", "compose-no-picture", "compose-go-on")
    assert "35 patients will get this: 27 English and 8 Español." in desk.card.text
    desk.sees("compose-left-out", count=5)
    await desk.taps_through("compose-now", "compose-waking-yes", "compose-send")
    await week.clinic.restarts()
    await week.clinic.later(seconds=30)

    assert "Delivered: 35\nSaid stop: 1\nWant no news: 4" in desk.card.text
    await desk.taps("broadcasts-ledger")
    assert len(week.newest_file(".csv").splitlines()) == 1 + 40
    await week.until("17:00")
    week.is_summed_up(confirmed=8, cancelled=1, silent=1)


async def friday_somebody_is_silent(week: Week) -> None:
    """Who said nothing for three days is on the physio's list when the clinic opens."""
    await week.until("08:00", days=1)
    week.physio.sees("clinic-alert-silent", patient=week.number(a.SILENT))

    await week.settles(week.physio, a.SILENT, "silent", "matter-clear", "matter-reason-called")


async def friday_somebody_does_not_come(week: Week) -> None:
    """The front desk notes who came; who did not hears no blame and can ask for a new time."""
    await week.until("16:15")
    for reference in a.expected_on_friday():
        await week.notes(reference, "clinic-visit-came")
    await week.notes(a.SILENT, "clinic-visit-missed")

    missed = week.patients[a.SILENT]
    missed.sees("visit-missed", when=when(visit_of(a.SILENT)))
    missed.offers("visit-ask-again")


async def friday_the_owner_reads_the_report(week: Week) -> None:
    """The no-shows of the noted visits in the chat, and the week's figures for the meeting."""
    await week.owner.says("/clinic")
    await week.owner.taps_through("clinic-open-visits", "clinic-visits-report")
    week.owner.sees("clinic-no-shows", days=90, over=9, missed=1, percent=11)
    week.owner.sees("clinic-no-shows-unnoted", count=29)

    await week.owner.taps_through("clinic-menu-open", "clinic-open-report")
    assert "New patients: 40." in week.owner.card.text
    assert "Visits missed: 11%." in week.owner.card.text
    await week.owner.taps_through("report-as-picture", "report-as-table")
    assert week.newest_file("report.csv").splitlines()[-1].startswith("2026-03-09,40,")
    await week.until("17:30")


async def nothing_is_left_undone(week: Week) -> None:
    """No message is stuck, no update was put aside, and the worklist is empty."""
    await week.clinic.has_no_faults()
    assert await week.clinic.rows("SELECT DISTINCT state FROM outbox") == [("sent",)]
    assert not await week.clinic.rows("SELECT id FROM inbox WHERE state <> 'done'")
    assert await week.clinic.rows("SELECT DISTINCT state FROM worklist") == [("cleared",)]
    for each in week.clinic.people:
        assert heard(each, "answer-fault") == 0


async def everybody_heard_what_they_should_once(week: Week) -> None:
    """Each nudge of each visit, and the news for those who want it: none missing, none twice."""
    for reference in references():
        patient = week.patients[reference]
        told = {kind: heard(patient, f"visit-nudge-{kind}") for kind in a.NUDGES}
        assert told == a.nudges_of(reference), reference
        news = a.NEWS[patient.language if patient.language in a.NEWS else "en"]
        wanted = reference not in {*a.AT_THE_DESK, a.LATER, a.STOPS}
        assert sum(each.text == news for each in a.sent(patient)) == wanted, reference


async def the_audit_log_names_every_act(week: Week) -> None:
    """Who did what to whom, in order; the owner reads it in the chat."""
    found = await week.clinic.rows(
        "SELECT staff_id, action, patient_id FROM audit WHERE patient_id IS NOT NULL ORDER BY id"
    )
    assert found == a.acts(week)
    await week.owner.says("/clinic")
    await week.owner.taps("clinic-open-audit")
    week.owner.sees("audit-visit-missed")


async def patients_stay_outside(week: Week) -> None:
    """Neither a command nor a forged tap opens the clinic's side to a patient."""
    somebody = week.patients[a.AT_THE_DESK[0]]
    lines = await week.clinic.rows("SELECT count(*) FROM audit")
    await somebody.says("/clinic")
    somebody.sees("answer-unknown-command")

    for flow in ENTERED_BY:
        await week.clinic.forged(somebody, f"1:{flow}::1")
        assert (await somebody.stored()).place.flow not in ENTERED_BY
        somebody.sees_no("clinic-menu")
    assert await week.clinic.rows("SELECT count(*) FROM audit") == lines
