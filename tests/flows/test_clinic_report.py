"""The clinic by week in the chat: who may look, what is shown, and what is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows import engine
from flows.clinic.facts_report import Report
from flows.clinic.reporting import ReportForm, SendReport
from flows.events import ButtonPressed
from flows.facts import Need, NeedKind
from flows.needs import needs
from tests.flows.drive import START, catalogues
from tests.flows.looked_up import WEEK
from tests.flows.staffed import Colleague, colleague
from tests.flows.talk import found, taps

EARLIER = replace(
    WEEK, first=WEEK.first - timedelta(days=7), joined="12", completion=75, bands=("-",) * 4
)


def at_report(role: str = "clinician", value: str = "") -> Colleague:
    """Somebody of the staff who opens the report of two weeks."""
    who = colleague(role)
    who.known[NeedKind.REPORT] = Report((EARLIER, WEEK))
    who.open("report", value)
    return who


def said(who: Colleague, language: str = "en") -> str:
    """What the card says."""
    assert who.screen is not None
    return "\n".join(catalogues().html(line, language) for line in who.screen.lines)


def test_the_card_shows_what_may_be_shown_this_week_first() -> None:
    """Few people are "<5", and what is left out is a line."""
    english, spanish = said(at_report()), said(at_report(), "es")

    assert english.index("16 March") < english.index("9 March")
    assert "New patients: &lt;5. First check done: –." in english
    assert "Reminders answered: 80%. Exercises done: 50%." in english
    assert "Results: severe 12, moderate 0, mild 7, clear 5." in english
    assert "New patients: 12. First check done: 75%." in english
    assert "Results: –." in english
    assert "Pacientes nuevos: &lt;5." in spanish


@pytest.mark.parametrize(
    ("value", "weeks"), [("", "4"), ("12", "12"), ("picture.12", "12"), ("9999", "4"), ("x.y", "4")]
)
def test_only_four_or_twelve_weeks_are_looked_up(value: str, weeks: str) -> None:
    """Nothing that a changed app sends makes the clinic count a hundred years."""
    pressed = ButtonPressed(START, "report", None, "", value)

    assert needs(colleague("owner").session, pressed) == (Need(NeedKind.REPORT, weeks),)


def test_twelve_weeks_stay_twelve_when_they_are_sent() -> None:
    """The file holds the weeks on the card, and the card stays."""
    who = at_report(value="12")
    taps(who, "report-as-table")

    (sent,) = found(who, SendReport)
    assert (sent.form, sent.weeks) == (ReportForm.TABLE, (EARLIER, WEEK))
    assert sent.screen.lines[0].args == {"weeks": 12}
    assert "the last 12 weeks" in said(who)


def test_the_picture_is_sent_by_its_button() -> None:
    """One tap, one picture."""
    who = at_report("owner")
    taps(who, "report-as-picture")

    assert [each.form for each in found(who, SendReport)] == [ReportForm.PICTURE]


@pytest.mark.parametrize("role", ["front_desk", ""])
def test_for_others_there_is_no_report(role: str) -> None:
    """A forged button counts nothing and shows the menu."""
    who = colleague(role)
    forged = ButtonPressed(START, "report", None, "", "picture.4")

    assert needs(who.session, forged) == ()
    assert engine.step(who.session, forged).session.place.flow != "report"
