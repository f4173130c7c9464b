"""Words of self-harm or abuse: the fixed answer, the alert, and nothing else."""

from __future__ import annotations

import pytest

from flows.effects import AlertClinic, Priority, Say, WorkKind
from flows.events import DistressSaid
from flows.registry import FLOWS
from tests.flows.answered import answered
from tests.flows.drive import patient


@pytest.mark.parametrize("flow", ["severity", "red_flags", "home", "welcome"])
def test_the_answer_is_a_safety_text_and_the_clinic_is_told(flow: str) -> None:
    """Wherever it is said: help first, an alert, and the place stays as it was."""
    teller = patient(flow)
    before = teller.session
    teller.happens(DistressSaid(teller.at))
    said, alert = teller.effects

    assert isinstance(said, Say)
    assert said.priority is Priority.SAFETY
    assert alert == AlertClinic(WorkKind.DISTRESS)
    assert teller.session == before


def test_the_question_can_be_answered_afterwards() -> None:
    """The card that was asked is still good."""
    said = answered()
    del said["severity.avoids"]
    teller = patient("severity", said)
    teller.happens(DistressSaid(teller.at))
    teller.tap("answered", "no")

    assert teller.is_accepted


def test_the_answer_leads_to_the_clinic() -> None:
    """Its buttons open flows that everybody may enter."""
    teller = patient()
    teller.happens(DistressSaid(teller.at))
    [said] = [each for each in teller.effects if isinstance(each, Say)]
    opened = [each.opens for row in said.screen.rows for each in row]

    assert opened == ["contact", "home"]
    assert set(opened) <= set(FLOWS)
