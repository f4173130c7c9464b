"""Effects: which rows each one writes, and under which key."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from bot.alerting import Desk, Staff
from bot.calls import Cause, Target
from bot.effects import Applying
from bot.rows import Pen, Rows
from flows.effects import (
    AlertClinic,
    ClearFlag,
    DropWaits,
    Effect,
    FileAssessment,
    FileCheckIn,
    FileConsent,
    FileQuestionnaire,
    OpenPhase,
    Priority,
    Say,
    SetWait,
    Show,
    WorkKind,
)
from flows.phase_moves import OPENED
from flows.safety import CLEARED
from flows.screens import screen
from tests.bot.clinic import NOON, Clinic, render, wrote

TOMORROW = NOON + timedelta(days=1)
WAITS = "SELECT patient_id, kind, occurrence, state FROM waits ORDER BY 1, 2, 3"


async def apply(clinic: Clinic, *effects: Effect, key: str = "u1") -> None:
    """Write the effects of one step of patient 1."""
    rows = Rows()
    target = Target(chat_id=7, language="en", flow="home", step=4)
    staff = [Staff(500, "en"), Staff(501, "es")]
    pen = Pen(rows, render, Cause(key, NOON, NOON), 1, target)
    Applying(pen, Desk(staff)).apply(effects)
    async with clinic.database.writing() as conn:
        await rows.write(conn)


@pytest.fixture
async def ana(clinic: Clinic) -> Clinic:
    """A clinic with two patients, numbers 1 and 2, and an empty outbox."""
    await clinic.receive(wrote(1, "/start"), wrote(2, "/start", person=8))
    async with clinic.database.writing() as conn:
        await conn.exec_driver_sql("DELETE FROM outbox")
    return clinic


async def test_what_is_shown_and_said_goes_out_in_order_with_its_urgency(ana: Clinic) -> None:
    """The card is a reply; a message of its own has the urgency that the flow gave it."""
    reminder = Say(screen("day-reminder"), Priority.REMINDER)
    await apply(ana, Say(screen("safety-flag"), Priority.SAFETY), Show(screen("home")), reminder)

    assert await ana.rows(
        "SELECT kind, priority, patient_id, chat_id, dedupe_key FROM outbox ORDER BY id"
    ) == [
        ("safety-flag", 1, 1, 7, "u1.1"),
        ("home", 0, 1, 7, "u1.2"),
        ("day-reminder", 2, 1, 7, "u1.3"),
    ]


async def test_the_same_event_again_writes_nothing_new(ana: Clinic) -> None:
    """Every row carries the key of its event."""
    effects: list[Effect] = [
        Show(screen("home")),
        FileConsent("care", given=True, text_version="1"),
        FileAssessment("mild", "none", {"q.1": 2}),
        FileCheckIn(date(2026, 11, 22), "done", 3),
        FileQuestionnaire("peg", 2.5, {"enjoyment": 3}),
        AlertClinic(WorkKind.WORSE),
    ]
    tables = ("outbox", "consents", "assessments", "check_ins", "questionnaires", "worklist")
    counts = "SELECT " + ", ".join(f"(SELECT count(*) FROM {name})" for name in tables)

    await apply(ana, *effects)
    await apply(ana, *effects)

    assert await ana.rows(counts) == [(3, 1, 1, 1, 1, 1)]


async def test_what_is_filed_is_kept_as_it_was(ana: Clinic) -> None:
    """Consents, assessments and check-ins hold what the patient said, and when."""
    await apply(
        ana,
        FileConsent("care", given=False, text_version="2026-11"),
        FileAssessment("mild", "none", {"severity.rest": 2, "severity.off": None}),
        FileCheckIn(date(2026, 11, 22), "some", None),
    )

    assert await ana.rows("SELECT purpose, given, text_version FROM consents") == [
        ("care", 0, "2026-11")
    ]
    ((band, tier, answers),) = await ana.rows("SELECT band, tier, answers FROM assessments")
    assert (band, tier) == ("mild", "none")
    assert json.loads(answers) == {"severity.rest": 2, "severity.off": None}
    assert await ana.rows("SELECT CAST(day AS TEXT), outcome, pain_nrs FROM check_ins") == [
        ("2026-11-22", "some", None)
    ]


async def test_a_questionnaire_keeps_its_score_and_every_item(ana: Clinic) -> None:
    """The score is kept beside the answers that it was made of."""
    await apply(ana, FileQuestionnaire("peg", 10 / 3, {"average_pain": 7, "enjoyment": 3}))

    ((name, score, answers),) = await ana.rows("SELECT name, score, answers FROM questionnaires")
    assert (name, score) == ("peg", 10 / 3)
    assert json.loads(answers) == {"average_pain": 7, "enjoyment": 3}


async def test_dropping_then_setting_leaves_the_new_wait(ana: Clinic) -> None:
    """Within one step the order of the two counts."""
    await apply(ana, SetWait("reminder", "monday", TOMORROW), SetWait("nudge", "x", TOMORROW))
    await apply(ana, DropWaits("reminder"), SetWait("reminder", "tuesday", TOMORROW), key="u2")
    await apply(ana, SetWait("nudge", "y", TOMORROW), DropWaits("nudge"), key="u3")

    assert await ana.rows(WAITS) == [
        (1, "nudge", "x", "dropped"),
        (1, "reminder", "monday", "dropped"),
        (1, "reminder", "tuesday", "open"),
    ]


async def test_clearing_a_flag_wakes_the_other_patient_at_once(ana: Clinic) -> None:
    """Only a patient's own conversation changes their profile."""
    await apply(ana, ClearFlag(patient_id=2))

    assert await ana.rows(WAITS) == [(2, CLEARED, "u1.1", "open")]


async def test_opening_a_phase_wakes_the_other_patient_at_once(ana: Clinic) -> None:
    """The phase begins in their own conversation."""
    await apply(ana, OpenPhase(patient_id=2))

    assert await ana.rows(WAITS) == [(2, OPENED, "u1.1", "open")]


@pytest.mark.parametrize("kind", WorkKind)
async def test_an_alert_reaches_all_staff_with_nothing_but_a_number(
    ana: Clinic, kind: WorkKind
) -> None:
    """The worklist has the patient; each of the staff is told, in their own language."""
    await apply(ana, AlertClinic(kind))

    urgent = {WorkKind.EMERGENCY, WorkKind.SAME_DAY, WorkKind.DISTRESS}
    urgency = 1 if kind in urgent else 0
    alert = f"clinic-alert-{kind.value.replace('_', '-')}"
    assert await ana.rows("SELECT patient_id, kind FROM worklist") == [(1, kind.value)]
    assert await ana.rows(
        "SELECT chat_id, language, kind, priority, patient_id FROM outbox ORDER BY id"
    ) == [(500, "en", alert, urgency, None), (501, "es", alert, urgency, None)]
