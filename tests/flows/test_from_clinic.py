"""What reaches a person from the clinic: invites, decisions, letters, and a word after silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows import diary, letters, silence
from flows.clinic.acts import LeaveStaff, OrderKind, UseInvite
from flows.clinic.facts_staff import CodeFound, Invited
from flows.effects import AlertClinic, SetWait, WorkKind
from flows.events import CommandGiven, WaitElapsed
from flows.facts import NeedKind
from flows.session import Rhythm
from tests.flows.drive import START, patient
from tests.flows.staffed import Colleague, colleague
from tests.flows.talk import found, planned, said, types


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, "invite-joined"),
        ({"is_used": True}, "invite-used"),
        ({"is_revoked": True}, "invite-gone"),
        ({"expires_at": START}, "invite-expired"),
        ({"expires_at": START + timedelta(seconds=1)}, "invite-joined"),
        (None, "invite-unknown"),
    ],
)
def test_a_code_joins_or_is_kindly_declined(changed: dict[str, Any] | None, told: str) -> None:
    """Either way the welcome goes on; its last second still counts, the moment itself no more."""
    invite = Invited(3, "patient", "", "AB", START + timedelta(days=1))
    who = Colleague(patient(is_adult=None, care_consent=False).session)
    known = None if changed is None else replace(invite, **changed)
    who.known[NeedKind.CODE] = CodeFound(known)

    who.happens(CommandGiven(START, "start", "abc"))

    assert (said(who), who.place) == ([told], "welcome.hello")
    is_good = told == "invite-joined"
    assert bool(found(who, UseInvite)) is is_good
    assert who.session.profile.reference == ("AB" if is_good else "")


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        (OrderKind.SET_PHASE, "4", "order-phase-set"),
        (OrderKind.HOLD_PHASE, "", "order-phase-held"),
        (OrderKind.CLOSE_PHASE, "3", "order-phase-closed"),
        (OrderKind.LETTER, "template.call", "letter"),
        (OrderKind.LETTER, "words.Hello <there>", "letter"),
    ],
)
def test_a_patient_is_told_what_the_clinic_decides(kind: OrderKind, value: str, told: str) -> None:
    """Once: the same order again says nothing new of the plan."""
    who = planned()

    who.happens(WaitElapsed(who.at, kind, "k1", who.at, value))
    assert said(who) == [told]
    who.happens(WaitElapsed(who.at, kind, "k2", who.at, value))

    assert said(who) == ([told] if kind is OrderKind.LETTER else [])


def test_a_letter_to_who_has_said_stop_is_back_on_the_list() -> None:
    """Stop came between the clinic's tap and the message: staff learn that it was not said."""
    who = planned(is_stopped=True)

    who.happens(WaitElapsed(who.at, OrderKind.LETTER, "k", who.at, "template.call"))

    assert (said(who), found(who, AlertClinic)) == ([], [AlertClinic(WorkKind.CONTACT_WANTED)])


def test_a_role_that_ends_gives_back_what_was_taken() -> None:
    """A second word of it changes nothing."""
    who = colleague("clinician")
    who.wait(OrderKind.END_ROLE, "k1")
    assert (found(who, LeaveStaff), said(who)) == ([LeaveStaff()], ["staff-ended"])

    who.wait(OrderKind.END_ROLE, "k2")

    assert not who.effects


def test_a_patients_answer_is_a_matter_with_their_words() -> None:
    """600 letters fit, longer ones are asked for again."""
    for length, alerts in ((letters.WORDS_MAX, 1), (letters.WORDS_MAX + 1, 0)):
        who = planned()
        who.open("reply")
        types(who, "x" * length)
        assert [each.kind for each in found(who, AlertClinic)] == [WorkKind.REPLY] * alerts


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ({}, 4),
        ({"reminder_days": 0b0010101}, 5),
        ({"rhythm": Rhythm.WEEKLY}, 10),
        ({"paused_until": START.date() + timedelta(days=7)}, 10),
        ({"rhythm": Rhythm.OFF}, None),
        ({"is_stopped": True}, None),
    ],
)
def test_silence_counts_from_when_something_was_expected(
    fields: dict[str, Any], days: int | None
) -> None:
    """Three days after it: daily, on chosen days, weekly, after a pause, and never at rest."""
    who = planned(**fields)
    who.open("day", "skip")
    waits = [each for each in found(who, SetWait) if each.kind == silence.SILENT]

    due = [(each.due_at.date() - START.date()).days for each in waits]
    assert due == ([] if days is None else [days])


@pytest.mark.parametrize(
    ("fields", "answered", "alerts"),
    [
        ({}, "2026-03-02", 1),
        ({}, "2026-03-04", 0),
        ({"is_stopped": True}, "2026-03-02", 0),
        ({"rhythm": Rhythm.OFF}, "2026-03-02", 0),
        ({"paused_until": START.date() + timedelta(days=9)}, "2026-03-02", 0),
    ],
)
def test_the_clinic_hears_of_silence_and_not_of_rest(
    fields: dict[str, Any], answered: str, alerts: int
) -> None:
    """Only of who was expected to answer and has not."""
    who = planned(data={diary.ANSWERED: answered}, **fields)

    who.happens(WaitElapsed(who.at, silence.SILENT, "2026-03-02", who.at))

    assert found(who, AlertClinic) == [AlertClinic(WorkKind.SILENT)] * alerts
