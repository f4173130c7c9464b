"""The clinic's side: who may enter, and what becomes of a matter."""

from __future__ import annotations

import pytest

from flows.clinic import roles
from flows.clinic.acts import Cleared, ClearWork, GiveBackWork, Order, OrderKind, TakeWork
from flows.clinic.facts_staff import WorkState
from flows.clinic.roles import ENTERED_BY, Role
from flows.effects import ClearFlag, OpenPhase, WorkKind
from flows.registry import COMMANDS, FLOWS, LISTED_COMMANDS, STAFF_ONLY
from flows.texts import Text
from tests.flows.drive import catalogues, patient
from tests.flows.staffed import Colleague, card, colleague, matter, mine
from tests.flows.talk import commands, found, taps, types

WARNING_SIGNS = {"emergency", "same_day", "soon", "mistaken_tap"}


def at_matter(kind: WorkKind = WorkKind.CONTACT_WANTED, role: str = "owner") -> Colleague:
    """Staff who have taken this matter."""
    who = colleague(role)
    who.knows(mine(kind))
    who.open("clinic_alert", "5")
    return who


@pytest.mark.parametrize("flow", sorted(STAFF_ONLY))
def test_a_patient_is_answered_as_if_the_clinics_side_did_not_exist(flow: str) -> None:
    """A forged button of staff is a forged button, and what it asks for is not looked up."""
    who = colleague(role="")
    before = who.session

    who.open(flow, "7")

    assert (who.session, who.lines[0], who.is_accepted) == (before, "answer-forged", False)


def test_a_command_of_staff_is_unknown_to_a_patient() -> None:
    """It is answered word for word as a command that nobody has."""
    staffs = [name for name, opening in COMMANDS.items() if opening.flow in STAFF_ONLY]
    answers = []
    for name in [*staffs, "nosuchcommand"]:
        who = patient()
        commands(who, name)
        answers.append((who.place, who.lines))

    assert "clinic" in staffs
    assert not set(staffs) & set(LISTED_COMMANDS)
    assert all(each == answers[-1] for each in answers)


@pytest.mark.parametrize("flow", sorted(STAFF_ONLY))
@pytest.mark.parametrize("role", Role)
def test_a_part_of_the_clinics_side_exists_only_for_its_roles(role: Role, flow: str) -> None:
    """What a role may not enter is refused before anything is looked up."""
    if roles.may_enter(role, flow):
        assert flow in FLOWS
        return
    who = colleague(role)

    who.open(flow, "7")

    assert who.lines[0] == "answer-forged"


def test_an_owner_may_enter_every_part() -> None:
    """Nothing on the clinic's side is closed to who owns it."""
    assert all(Role.OWNER in may for may in ENTERED_BY.values())


def test_staff_come_to_the_clinics_side_by_clinic_and_by_start() -> None:
    """They need no consent of their own for it."""
    for name in ("clinic", "start"):
        who = patient(role="owner", is_adult=None, care_consent=False)
        commands(who, name)
        assert who.place == "clinic.menu"


def test_a_card_of_staff_is_dead_once_the_role_is_gone() -> None:
    """A tap on it leads to the menu, and does nothing to the matter."""
    who = at_matter(WorkKind.EMERGENCY)
    who.knows(mine(WorkKind.EMERGENCY))
    who.wait(OrderKind.END_ROLE, "x")
    assert who.session.profile.role == "owner"
    who = at_matter(WorkKind.EMERGENCY, role="clinician")
    who.wait(OrderKind.END_ROLE, "x")

    who.tap("judged_safe")

    assert (who.session.profile.role, who.place) == ("", "home.menu")
    assert not found(who, ClearFlag)


def test_an_open_matter_is_taken_and_then_settled() -> None:
    """Taken first, so that no colleague does the same."""
    who = colleague()
    who.knows(matter())
    who.open("clinic_alert", "7.contact_wanted")
    assert "matter-is-open" in who.lines

    taps(who, "matter-take")
    assert found(who, TakeWork) == [TakeWork(5, 7)]
    assert "matter-is-yours" in who.lines
    who.knows(mine(WorkKind.CONTACT_WANTED))
    taps(who, "matter-clear")
    taps(who, "matter-reason-called")

    assert found(who, ClearWork) == [ClearWork(5, 7, Cleared.CALLED)]
    assert "matter-news-called" in who.lines


def test_who_comes_second_is_told_and_changes_nothing() -> None:
    """The button was on the card, and a colleague was faster."""
    who = colleague()
    who.knows(matter())
    who.open("clinic_alert", "5")
    who.knows(matter(state=WorkState.TAKEN))

    taps(who, "matter-take")

    assert "matter-too-late" in who.lines
    assert not found(who, TakeWork)


def test_only_owners_give_back_what_a_colleague_has_taken() -> None:
    """Somebody may be ill; others find it taken."""
    for role, offers in (("owner", True), ("clinician", False)):
        who = colleague(role)
        who.knows(matter(state=WorkState.TAKEN))
        who.open("clinic_alert", "5")
        assert ("matter-give-back" in [each.label.id for each in who.buttons]) is offers
        who.open("clinic_alert", "back.5")
        assert bool(found(who, GiveBackWork)) is offers


def test_a_flag_is_cleared_after_a_second_tap() -> None:
    """The first tap asks whether somebody looked at the patient."""
    who = at_matter(WorkKind.EMERGENCY)
    taps(who, "clinic-safe")
    assert (who.place, found(who, ClearFlag)) == ("clinic_alert.confirming", [])

    taps(who, "clinic-confirm-safe")

    assert found(who, ClearFlag) == [ClearFlag(7)]
    assert found(who, ClearWork) == [ClearWork(5, 7, Cleared.JUDGED_SAFE)]
    assert "clinic-matter-emergency" not in who.lines


def test_a_matter_given_back_meanwhile_can_no_longer_be_settled() -> None:
    """The question was on the card when an owner gave the matter back."""
    who = at_matter(WorkKind.EMERGENCY)
    taps(who, "clinic-safe")
    who.knows(matter(WorkKind.EMERGENCY))

    who.tap("confirmed")

    assert (found(who, ClearFlag), who.is_accepted) == ([], False)


@pytest.mark.parametrize("kind", WorkKind)
def test_only_a_warning_sign_can_be_judged_safe(kind: WorkKind) -> None:
    """A wish for a call or a visit has no exercises to open, and the desk judges nothing."""
    for role in ("owner", "clinician", "front_desk"):
        offers = "judged_safe" in [each.trigger for each in at_matter(kind, role).buttons]
        assert offers is (kind in WARNING_SIGNS and role != "front_desk")


def test_the_next_phase_is_opened_where_it_is_due() -> None:
    """One tap, by whoever may see patients."""
    who = at_matter(WorkKind.PHASE_DUE)

    taps(who, "clinic-open-phase")

    assert found(who, OpenPhase) == [OpenPhase(7)]


@pytest.mark.parametrize("value", ["", "x", "-7", "٧", "7" * 19, "7.nonsense", "take.", "take.x"])
def test_a_number_that_is_none_finds_nothing(value: str) -> None:
    """Nothing is looked up, and nothing can be done for nobody."""
    who = colleague()

    who.open("clinic_alert", value)

    assert who.lines == ["matter-none"]


def test_the_front_desk_sees_no_matter_of_a_clinician() -> None:
    """Not by an old button either."""
    assert at_matter(WorkKind.EMERGENCY, role="front_desk").lines == ["matter-none"]


@pytest.mark.parametrize("role", ["owner", "front_desk"])
def test_a_template_goes_to_the_patient_after_a_look(role: str) -> None:
    """What is sent stands on the card first."""
    who = at_matter(role=role)
    taps(who, "matter-answer")
    taps(who, "letter-short-call")
    assert "letter" in who.lines

    taps(who, "answering-send")

    assert found(who, Order) == [Order(7, OrderKind.LETTER, "template.call", "call")]


def test_own_words_go_to_the_patient_and_not_into_the_log() -> None:
    """The log says that a message was written, and holds none of it."""
    who = colleague()
    who.sees(card())
    who.open("answering", "patient.7")
    types(who, "See you <b>tomorrow</b>.")

    taps(who, "answering-send")

    sent = [Order(7, OrderKind.LETTER, "words.See you <b>tomorrow</b>.", "words")]
    assert found(who, Order) == sent
    assert "answering.words" not in who.session.data


def test_words_longer_than_a_message_are_asked_for_again() -> None:
    """600 letters fit, one more does not."""
    who = colleague()
    who.sees(card())
    for length, state in ((600, "looking"), (601, "choosing")):
        who.open("answering", "patient.7")
        types(who, "x" * length)
        assert who.place == f"answering.{state}"


@pytest.mark.parametrize("gone", ["is_stopped", "is_blocked"])
def test_nobody_writes_to_a_patient_who_gets_nothing(gone: str) -> None:
    """Staff are told to call instead."""
    who = colleague()
    who.sees(card(**{gone: True}))

    who.open("answering", "patient.7")

    assert who.lines == ["answering-unreached"]


@pytest.mark.parametrize(
    ("about", "said"), [("item.5", "matter-none"), ("patient.7", "patient-none")]
)
def test_who_writes_to_somebody_who_has_gone_reads_that(about: str, said: str) -> None:
    """It is not asked of them to take the matter first: there is none any more."""
    who = colleague()
    who.sees(None)
    who.knows(None)

    who.open("answering", about)

    assert who.lines == [said]


@pytest.mark.parametrize("kind", WorkKind)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_work_has_an_alert_that_names_only_the_number(
    kind: WorkKind, language: str
) -> None:
    """Staff learn which patient, and nothing that was answered."""
    alert = Text(f"clinic-alert-{kind.replace('_', '-')}", {"patient": 7})

    assert "7" in catalogues().html(alert, language)
    assert catalogues().label(Text(f"work-{kind.replace('_', '-')}"), language)


@pytest.mark.parametrize("kind", WorkKind)
def test_every_kind_of_work_is_told_to_somebody_who_sees_it(kind: WorkKind) -> None:
    """Whoever is alerted finds the matter on the list, and an owner always does."""
    told = [role for role in Role if roles.is_told(role, kind)]

    assert Role.OWNER in told
    assert all(roles.sees(role, kind) for role in told)


def test_every_flow_of_staff_asks_for_what_it_draws() -> None:
    """A part that looks at nothing stored needs to ask for nothing."""
    asking = {name for name in STAFF_ONLY if FLOWS[name].needs is not None}

    assert {"worklist", "clinic_alert", "patient", "patients", "audit"} <= asking
