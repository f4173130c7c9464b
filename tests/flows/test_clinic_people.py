"""Staff at patients' cards, lists, invites, colleagues and the log."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from flows.clinic.acts import (
    InviteKind,
    MakeInvite,
    Note,
    NoteDown,
    Order,
    OrderKind,
    RevokeInvite,
)
from flows.clinic.facts_staff import Colleague as Known
from flows.clinic.facts_staff import Held, Invited, Noted, Page, PatientRow
from flows.effects import ClearFlag, OpenPhase, Say, SendChart, SendPage
from flows.facts import NeedKind
from flows.texts import text
from tests.flows.drive import START
from tests.flows.staffed import Colleague, card, colleague
from tests.flows.talk import found, taps, types

DAYS = {"day.history": "2026-03-01:done:3 2026-03-02:some:2"}


def at_card(role: str = "clinician", data: dict[str, Any] | None = None, **of: Any) -> Colleague:
    """Staff in front of patient 7's card."""
    who = colleague(role)
    shown = card(**of)
    shown = replace(shown, session=replace(shown.session, data=data or {}))
    who.sees(shown)
    who.open("patient", "7")
    return who


def labels(who: Colleague) -> list[str]:
    """The ids on the card's buttons."""
    return [each.label.id for each in who.buttons]


def page(*entries: object, number: int = 0, pages: int = 1) -> Page[object]:
    """A page of a list."""
    return Page(entries, number, pages, len(entries))


@pytest.mark.parametrize(
    ("label", "kind", "value"),
    [
        ("patient-hold", OrderKind.HOLD_PHASE, ""),
        ("patient-close", OrderKind.CLOSE_PHASE, "3"),
    ],
)
def test_a_decision_on_the_card_is_an_order_to_the_patients_conversation(
    label: str, kind: OrderKind, value: str
) -> None:
    """The card shows it at once as it is about to be."""
    who = at_card()

    taps(who, label)

    assert found(who, Order) == [Order(7, kind, value, value)]
    assert "patient-news-told" in who.lines
    assert label not in labels(who)


def test_a_phase_is_chosen_after_a_second_look() -> None:
    """The first tap asks, not yet changes nothing."""
    for last, orders in (("clinic-not-yet", []), ("patient-set-phase", [OrderKind.SET_PHASE])):
        who = at_card()
        for label in ("patient-change-phase", "phase-stability-name", last):
            taps(who, label)
        assert [each.kind for each in found(who, Order)] == orders
        assert who.place == "patient.shown"


def test_the_card_clears_a_flag_after_a_second_tap() -> None:
    """And offers it only where one is open."""
    assert "clinic-safe" not in labels(at_card())
    who = at_card(flag_tier="same_day")
    taps(who, "clinic-safe")

    taps(who, "clinic-confirm-safe")

    assert found(who, ClearFlag) == [ClearFlag(7)]
    assert "clinic-safe" not in labels(who)


@pytest.mark.parametrize(
    ("phase", "opened", "offers"), [(4, 0, False), (5, 0, True), (5, 6, False)]
)
def test_the_next_phase_is_offered_where_the_clinic_opens_it(
    phase: int, opened: int, offers: bool
) -> None:
    """Not where the bot does, and not twice."""
    who = at_card(phase=phase, phase_opened=opened)

    assert ("clinic-open-phase" in labels(who)) is offers
    who.open("patient", "open.7")
    assert bool(found(who, OpenPhase)) is offers


def test_without_a_plan_there_is_no_phase_to_decide_on() -> None:
    """The card still says what is known."""
    who = at_card(phase=0, band="")

    assert not {"patient-hold", "patient-close", "patient-change-phase"} & set(labels(who))
    assert "patient-write" in labels(who)


def test_the_picture_and_the_page_are_sent_and_noted() -> None:
    """They are about the patient, so they go with them when they are erased."""
    who = at_card(data=DAYS)

    taps(who, "patient-show-chart")
    assert [(len(each.days), each.patient_id) for each in found(who, SendChart)] == [(2, 7)]
    assert found(who, NoteDown) == [NoteDown(7, Note.CHART_SENT)]
    taps(who, "patient-send-page")

    assert [each.patient_id for each in found(who, SendPage)] == [7]
    assert found(who, NoteDown) == [NoteDown(7, Note.SUMMARY_SENT)]


def test_before_the_first_day_there_is_no_picture() -> None:
    """It is said, and nothing is sent."""
    who = at_card()

    taps(who, "patient-show-chart")

    assert "patient-news-no-days" in who.lines
    assert not found(who, SendChart)


@pytest.mark.parametrize("value", ["", "x", "hold.x", "8"])
def test_a_card_of_nobody_says_so(value: str) -> None:
    """Nothing can be decided for nobody."""
    who = colleague()
    who.sees(None)

    who.open("patient", value)

    assert (who.lines, found(who, Order)) == (["patient-none"], [])


def test_a_patient_is_found_by_what_is_typed() -> None:
    """One or several cards to open, or a kind word that there is none."""
    who = colleague()
    who.known[NeedKind.PATIENTS_NAMED] = page(PatientRow(7, "AB-12", "mild"), PatientRow(8, "", ""))
    who.open("patients")
    types(who, "ab-12")

    opens = [(each.opens, each.value) for each in who.buttons if each.opens == "patient"]
    assert opens == [("patient", "7"), ("patient", "8")]


def test_lists_of_patients_turn_their_pages() -> None:
    """Each page is a button of its own."""
    who = colleague()
    who.known[NeedKind.PATIENTS] = page(PatientRow(7, "", "mild"), number=1, pages=3)

    who.open("patients", "silent.1")

    turns = [each.value for each in who.buttons if each.label.id.startswith("clinic-page-")]
    assert turns == ["silent.0", "silent.2"]


def test_an_invite_carries_the_reference_as_the_clinic_writes_it() -> None:
    """Or none."""
    for typed, reference in ((" ab  12", "AB 12"), (None, "")):
        who = colleague("front_desk")
        who.known |= {NeedKind.INVITES: page(), NeedKind.HOLDER: Held(0)}
        who.open("invites")
        taps(who, "invite-new")
        if typed is None:
            taps(who, "invite-without")
        else:
            types(who, typed)
        made = [(each.kind, each.reference) for each in found(who, MakeInvite)]
        assert made == [(InviteKind.PATIENT, reference)]


def test_a_reference_is_one_short_line() -> None:
    """64 letters fit, one more does not."""
    for typed, state in (("x" * 64, "made"), ("x" * 65, "asking"), ("a\nb", "asking")):
        who = colleague()
        who.known |= {NeedKind.INVITES: page(), NeedKind.HOLDER: Held(0)}
        who.open("invites")
        taps(who, "invite-new")
        types(who, typed)
        assert who.place == f"invites.{state}"


@pytest.mark.parametrize(("role", "offered"), [("owner", True), ("front_desk", False)])
def test_a_reference_that_a_patient_has_makes_no_invite(role: str, *, offered: bool) -> None:
    """Whose it is is said, with the card for who may see it, and another can be typed."""
    who = colleague(role)
    who.known |= {NeedKind.INVITES: page(), NeedKind.HOLDER: Held(7)}
    who.open("invites")
    taps(who, "invite-new")

    types(who, "ab-12")

    assert not found(who, MakeInvite)
    (said,) = found(who, Say)
    assert said.screen.lines == (text("invite-reference-taken", patient=7),)
    assert (said.screen.about, bool(said.screen.rows)) == (7, offered)
    assert who.place == "invites.asking"


def test_an_open_invite_is_taken_back_after_a_second_tap() -> None:
    """The list names it by its reference and its last day."""
    who = colleague()
    who.known[NeedKind.INVITES] = page(Invited(3, "patient", "", "AB", START))
    who.open("invites")
    taps(who, "invite-one-named")

    taps(who, "invite-revoke")

    assert found(who, RevokeInvite) == [RevokeInvite(3, tuple(InviteKind))]


def test_the_front_desk_takes_back_no_colleagues_invite() -> None:
    """An old button of an owner's list does it neither."""
    who = colleague("front_desk")
    who.open("invites", "revoke.3")

    taps(who, "invite-revoke")

    assert found(who, RevokeInvite) == [RevokeInvite(3, (InviteKind.PATIENT,))]


def test_a_colleague_is_removed_after_a_second_tap() -> None:
    """Their own conversation is told to end it."""
    who = colleague()
    who.known[NeedKind.STAFF] = page(Known(9, 900, "clinician"))
    who.open("staff")
    taps(who, "staff-one")
    assert not found(who, Order)

    taps(who, "staff-remove")

    assert found(who, Order) == [Order(9, OrderKind.END_ROLE)]


def test_a_colleague_who_has_gone_meanwhile_is_only_off_the_list() -> None:
    """Nobody is left whose conversation could be told."""
    who = colleague()
    who.known[NeedKind.STAFF] = page(Known(9, 900, "clinician"))
    who.open("staff")
    taps(who, "staff-one")
    who.known[NeedKind.STAFF] = page()

    taps(who, "staff-remove")

    assert (found(who, Order), who.lines) == ([], ["staff-nobody"])


def test_nobody_is_made_an_owner_in_the_chat() -> None:
    """Owners stand in the settings."""
    who = colleague()
    who.known[NeedKind.STAFF] = page()
    who.open("staff")
    taps(who, "staff-add")
    assert who.values("chosen") == ["clinician", "front_desk"]

    who.tap("chosen", "owner")

    assert (found(who, MakeInvite), who.is_accepted) == ([], False)


def test_the_log_names_who_what_and_whom() -> None:
    """One line each; the command line has no number."""
    who = colleague()
    lines = (Noted(START, 5, "viewed", 7, ""), Noted(START, 0, "invite_made", 0, "patient"))
    who.known[NeedKind.AUDIT] = page(*lines)

    who.open("audit")

    assert who.lines == ["audit-title", "lines"]
