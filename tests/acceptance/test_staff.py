"""The clinic's people at work: who joins how, who does what, and what patients notice of it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.storage import erasing
from flows.texts import ShortDay, Text
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at

LINK = re.compile(r"https://t\.me/\w+\?start=([\w-]+)")
YES = "answer-yes"


async def joined(clinic: Clinic, role: str) -> Patient:
    """Somebody whom the owner has sent a link, and who has opened it."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-staff", "staff-add", f"staff-role-{role}")
    somebody = await clinic.patient()
    await somebody.says(f"/start {code_on(clinic.staff)}")
    return somebody


def code_on(person: Patient) -> str:
    """The code in the newest link that somebody was shown."""
    found = [LINK.search(each.text or "") for each in person.user.chat]
    return [each for each in found if each][-1][1]


async def invited(clinic: Clinic, reference: str) -> str:
    """The code of a new invite for a patient."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps_through("clinic-open-invites", "invite-new")
    await clinic.staff.says(reference)
    return code_on(clinic.staff)


def kind(name: str) -> Text:
    """A kind of work as the list names it."""
    return Text(f"work-{name}")


async def test_a_colleague_joins_by_a_link_that_works_once(clinic: Clinic) -> None:
    """The second person with the same link is nobody's colleague."""
    bea = await joined(clinic, "clinician")
    bea.sees("clinic-joined")
    bea.offers("clinic-open-patients")
    bea.offers_no("clinic-open-staff")
    thief = await clinic.patient()

    await thief.says(f"/start {code_on(clinic.staff)}")

    thief.sees("invite-used")
    assert (await thief.profile()).role == ""
    assert await clinic.rows("SELECT count(*) FROM invites WHERE used_at IS NOT NULL") == [(1,)]


async def test_the_code_stands_nowhere_in_the_database(clinic: Clinic) -> None:
    """Who reads the file can join nothing with it."""
    code = await invited(clinic, "AB-12")

    held = await clinic.rows("SELECT code_hash FROM invites UNION SELECT params FROM outbox")
    assert clinic.staff.user.last.text
    assert not any(code in str(row) for row in held)


async def test_an_invite_ties_a_patient_to_the_clinics_reference(clinic: Clinic) -> None:
    """As the clinic writes it, whatever the spaces and capitals."""
    ana = await clinic.patient()

    await ana.says(f"/start {await invited(clinic, ' ab-12')}")

    ana.sees("invite-joined")
    ana.sees("welcome-hello")
    assert (await ana.profile()).reference == "AB-12"


@pytest.mark.parametrize(
    ("wait", "said"), [(timedelta(days=13, hours=23), "invite-joined"), (14, "invite-expired")]
)
async def test_an_invite_is_good_for_fourteen_days(
    clinic: Clinic, wait: timedelta | int, said: str
) -> None:
    """On the last evening it works, after that the welcome goes on without it."""
    code = await invited(clinic, "AB-12")
    await clinic.later(seconds=wait.total_seconds() if isinstance(wait, timedelta) else 86400 * 14)
    ana = await clinic.patient()

    await ana.says(f"/start {code}")

    ana.sees(said)
    ana.sees("welcome-hello")


async def test_an_invite_that_was_taken_back_is_no_good(clinic: Clinic) -> None:
    """And is told apart from one that nobody ever made."""
    code = await invited(clinic, "AB-12")
    await clinic.staff.taps("invite-all")
    until = ShortDay((clinic.house.clock.now() + timedelta(days=14)).date())
    await clinic.staff.taps("invite-one-named", reference="AB-12", until=until)
    await clinic.staff.taps("invite-revoke")
    ana, ben = await clinic.patient(), await clinic.patient()

    await ana.says(f"/start {code}")
    await ben.says("/start nonsense")

    ana.sees("invite-gone")
    ben.sees("invite-unknown")
    ben.sees("welcome-hello")


async def test_a_removed_colleague_is_out_at_once(clinic: Clinic, planned: Patient) -> None:
    """Their open card answers nothing more, and what they had taken waits for others."""
    bea = await joined(clinic, "clinician")
    await planned.says("/redflags")
    await planned.taps(YES)
    await bea.taps_through("clinic-alert-open", "matter-take")
    old = bea.card
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-staff")
    role = Text("staff-role-clinician")
    await clinic.staff.taps("staff-one", number=3, role=role)
    await clinic.staff.taps("staff-remove")
    bea.sees("staff-ended")

    await bea.taps("clinic-safe", on=old)
    await bea.says("/clinic")

    bea.sees("answer-unknown-command")
    assert (await planned.profile()).flag_tier == "emergency"
    assert await clinic.rows("SELECT state, taken_by FROM worklist") == [("open", None)]


async def test_two_staff_tap_at_the_same_instant_and_one_has_it(
    clinic: Clinic, planned: Patient
) -> None:
    """Both taps are in one batch; the second is told, and the log has one line."""
    bea = await joined(clinic, "clinician")
    await planned.says("/redflags")
    await planned.taps(YES)
    for person in (bea, clinic.staff):
        await person.taps("clinic-alert-open")
        person.looks_away()

    for person in (bea, clinic.staff):
        await person.user.tap(person.words("matter-take"))
    await clinic.house.settled()

    bea.sees("matter-is-yours")
    clinic.staff.sees("matter-too-late")
    assert await clinic.rows("SELECT taken_by FROM worklist") == [(bea.user.id,)]
    taken = "SELECT staff_id FROM audit WHERE action = 'work_taken'"
    assert await clinic.rows(taken) == [(bea.user.id,)]


async def test_staff_answer_a_patient_who_writes_back(clinic: Clinic, planned: Patient) -> None:
    """Each answer of the patient is a new matter, with their words on it."""
    await planned.says("/contact")
    await planned.taps("contact-ask-call")
    await clinic.staff.taps_through("clinic-alert-open", "matter-take", "matter-answer")
    await clinic.staff.says("Can you come at <9>?")
    await clinic.staff.taps("answering-send")
    planned.sees("letter", words="Can you come at <9>?")

    await planned.taps("letter-reply")
    await planned.says("Yes, gladly.")
    await clinic.staff.taps("answering-clear")
    clinic.staff.sees("matter-news-answered", patient=2)
    await clinic.staff.taps("clinic-open-worklist")
    await clinic.staff.taps("worklist-open", patient=2, kind=kind("reply"))

    clinic.staff.sees("matter-note", words="Yes, gladly.")
    states = await clinic.rows("SELECT kind, state, reason FROM worklist ORDER BY id")
    assert states == [("contact_wanted", "cleared", "answered"), ("reply", "open", "")]


async def test_a_template_is_read_in_the_patients_language(clinic: Clinic) -> None:
    """The clinic writes in English, the patient reads Spanish."""
    eva = await patient_at(clinic, "plan", language="es")
    await eva.says("/contact")
    await eva.taps("contact-ask-call")
    await clinic.staff.taps_through("clinic-alert-open", "matter-take", "matter-answer")

    await clinic.staff.taps_through("letter-short-call", "answering-send")

    eva.sees("letter", words=Text("letter-call"))


async def test_each_role_hears_of_its_own_work(clinic: Clinic, planned: Patient) -> None:
    """The desk of visits and calls, clinicians of signs, the owner of all."""
    bea, dan = await joined(clinic, "clinician"), await joined(clinic, "front-desk")
    await planned.says("/contact")
    await planned.taps("contact-ask-call")
    await planned.says("/redflags")
    await planned.taps(YES)

    call, sign = "clinic-alert-contact-wanted", "clinic-alert-emergency"
    bea.sees(sign, patient=2)
    bea.sees_no(call, patient=2)
    dan.sees(call, patient=2)
    dan.sees_no(sign, patient=2)
    for alert in (call, sign):
        clinic.staff.sees(alert, patient=2)


async def test_at_night_only_an_emergency_wakes_anybody(clinic: Clinic, planned: Patient) -> None:
    """A wish for a call waits until the clinic opens, over the weekend too."""
    await clinic.tomorrow_at("20:00", days=4)
    await planned.says("/contact")
    await planned.taps("contact-ask-call")
    await planned.says("/redflags")
    await planned.taps(YES)
    clinic.staff.sees("clinic-alert-emergency", patient=2)
    clinic.staff.sees_no("clinic-alert-contact-wanted", patient=2)

    await clinic.tomorrow_at("07:59", days=3)
    clinic.staff.sees_no("clinic-alert-contact-wanted", patient=2)
    await clinic.today_at("08:00")

    clinic.staff.sees("clinic-alert-contact-wanted", patient=2)


async def test_a_patients_card_says_why_and_every_look_is_noted(
    clinic: Clinic, planned: Patient
) -> None:
    """Taps on one card are one look; the owner reads who looked."""
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-patients")
    await clinic.staff.says("2")
    band = Text(f"patients-band-{(await planned.profile()).band}")
    await clinic.staff.taps("patients-one", patient=2, band=band)
    clinic.staff.sees(f"patient-band-{(await planned.profile()).band}")
    clinic.staff.sees("patient-flag-none")

    await clinic.staff.taps("patient-hold")
    planned.sees("order-phase-held")
    assert (await planned.profile()).phase_held
    await clinic.staff.taps("patient-release")
    planned.sees("order-phase-released")

    lines = await clinic.rows("SELECT staff_id, action, patient_id FROM audit ORDER BY id")
    me = clinic.staff.user.id
    assert lines == [
        (me, "viewed", 2),
        (me, "phase_held", 2),
        (me, "phase_released", 2),
    ]
    await clinic.staff.taps_through("clinic-menu-open", "clinic-open-audit")
    clinic.staff.sees("audit-title")
    clinic.staff.sees("audit-phase-held")


async def test_the_clinic_chooses_a_phase_and_the_patient_is_told(
    clinic: Clinic, planned: Patient
) -> None:
    """After a second tap, from tomorrow on."""
    await clinic.staff.says("/clinic")
    await clinic.forged(clinic.staff, "1:patient::2")
    await clinic.staff.taps("patient-change-phase")
    await clinic.staff.taps("phase-tissue-healing-name")
    await clinic.staff.taps("patient-set-phase")

    planned.sees("order-phase-set", name=Text("phase-tissue-healing-name"))
    assert (await planned.profile()).phase == 3


async def test_a_page_is_sent_as_a_document(clinic: Clinic, planned: Patient) -> None:
    """A PDF of one sheet, drawn when it is sent."""
    await clinic.forged(clinic.staff, "1:patient::page.2")

    media = [each.media.kind for each in clinic.staff.user.chat if each.media]
    assert media == ["document"]
    actions = "SELECT action FROM audit ORDER BY id"
    assert await clinic.rows(actions) == [("viewed",), ("summary_sent",)]


async def test_what_staff_saw_of_a_patient_goes_with_the_patient(
    clinic: Clinic, planned: Patient
) -> None:
    """Cards, letters and lines of the log; the staff's own messages stay."""
    await clinic.forged(clinic.staff, "1:patient::page.2")
    await planned.says("/contact")
    await planned.taps("contact-ask-call")
    await clinic.staff.taps_through("clinic-alert-open", "matter-take", "matter-answer")
    await clinic.staff.says("Dear kiwilemming, we will call.")
    await clinic.staff.taps("answering-send")

    async with clinic.house.app.database.writing() as conn:
        await erasing.erase(conn, 2, clinic.house.clock.now())

    held = await clinic.rows("SELECT params FROM outbox")
    assert held
    assert not any("kiwilemming" in params or "Sessions in this" in params for (params,) in held)
    assert not await clinic.rows("SELECT id FROM audit WHERE patient_id IS NOT NULL")
    assert not await clinic.rows("SELECT id FROM worklist")
