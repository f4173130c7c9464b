"""The clinic's side: alerts by number, cleared after a second tap, and only by staff."""

from __future__ import annotations

import pytest

from flows.effects import ClearFlag, WorkKind
from flows.texts import Text
from tests.flows.drive import Patient, catalogues, patient
from tests.flows.talk import commands, found, planned, taps


def staff(value: str = "7.emergency") -> Patient:
    """Somebody of the clinic who opens an alert."""
    who = patient(role="clinician", is_adult=None, care_consent=False)
    who.open("clinic_alert", value)
    return who


@pytest.mark.parametrize("flow", ["clinic", "clinic_alert"])
def test_for_patients_the_clinics_side_does_not_exist(flow: str) -> None:
    """They land at their menu, and nothing is cleared."""
    who = planned(flag_tier="emergency")
    who.open(flow, "7")

    assert who.place == "home.menu"


def test_before_consent_the_clinics_command_leads_to_the_welcome() -> None:
    """As any door that is not open yet."""
    who = patient(is_adult=None, care_consent=False)
    commands(who, "clinic")

    assert who.place == "welcome.hello"


def test_staff_come_to_the_clinics_side_by_clinic_and_by_start() -> None:
    """They need no consent of their own for it."""
    for name in ("clinic", "start"):
        who = patient(role="owner", is_adult=None, care_consent=False)
        commands(who, name)
        assert who.place == "clinic.menu"


def test_a_flag_is_cleared_after_a_second_tap() -> None:
    """The first tap asks whether somebody looked at the patient."""
    who = staff()
    assert "clinic-matter-emergency" in who.lines
    taps(who, "clinic-safe")
    assert (who.place, found(who, ClearFlag)) == ("clinic_alert.confirming", [])

    taps(who, "clinic-confirm-safe")

    assert (who.place, found(who, ClearFlag)) == ("clinic_alert.cleared", [ClearFlag(7)])


def test_not_yet_changes_nothing() -> None:
    """From both questions there is a way out."""
    for first in ([], ["clinic-safe"]):
        who = staff()
        for label in [*first, "clinic-not-yet"]:
            taps(who, label)
        assert (who.place, found(who, ClearFlag)) == ("clinic_alert.left", [])


@pytest.mark.parametrize("kind", WorkKind)
def test_only_a_warning_sign_can_be_cleared(kind: WorkKind) -> None:
    """A wish for a call or a visit has no exercises to open."""
    offers = "judged_safe" in [each.trigger for each in staff(f"7.{kind}").buttons]

    assert offers is (kind in {"emergency", "same_day", "soon", "mistaken_tap"})


@pytest.mark.parametrize("value", ["7", "7.nonsense"])
def test_a_matter_that_is_not_named_is_still_one(value: str) -> None:
    """The number alone is enough."""
    assert "clinic-matter-open" in staff(value).lines


@pytest.mark.parametrize("value", ["", "x", "-7", "٧", "7" * 19])
def test_a_number_that_is_none_leads_to_the_menu(value: str) -> None:
    """Nothing can be cleared for nobody."""
    assert staff(value).place == "clinic.menu"


@pytest.mark.parametrize("kind", WorkKind)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_work_has_an_alert_that_names_only_the_number(
    kind: WorkKind, language: str
) -> None:
    """Staff learn which patient, and nothing that was answered."""
    alert = Text(f"clinic-alert-{kind.replace('_', '-')}", {"patient": 7})

    assert "7" in catalogues().html(alert, language)
