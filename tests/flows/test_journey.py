"""One patient from the first question to the result, the plan, and the week after."""

from __future__ import annotations

from flows.effects import FileAssessment, FileQuestionnaire
from flows.rules.red_flags import ORDER
from flows.rules.severity import Activity
from tests.flows.drive import Patient, patient

PAIN = ("3", "4", "dull", "low_back", "no", "first", "1", "same", "no")


def answer_all(person: Patient, *values: str) -> None:
    """Answer one question after the other."""
    for value in values:
        person.tap("answered", value)


def assess(person: Patient) -> None:
    """No warning sign, the one test of who cannot stand, some trouble when sitting."""
    person.open("assessment")
    answer_all(person, *["no"] * len(ORDER))
    person.tap("stood", "no")
    person.tap("tried")
    answer_all(person, "tension")
    answer_all(person, *("1" if each is Activity.SITTING else "0" for each in Activity), *PAIN)


def test_a_patient_comes_from_the_first_question_to_the_weekly_check() -> None:
    """Every part hands over to the next, and leaves what the clinic needs."""
    person = patient()
    assess(person)
    person.tap("ticked", "desk")
    person.tap("listed")
    person.tap("told_cause", "sitting")
    answer_all(person, "no")
    for _ in range(3):
        person.tap("confirmed")
    assert person.place == "result.shown"
    assert {"learn-causes-sitting", "learn-seated-desk"} <= set(person.lines)

    person.open("plan", "start")
    person.tap("went_on")
    person.tap("timed", "08:00")
    person.wait("weekly", "2026-03-09")
    person.open("weekly")
    answer_all(person, *["no"] * len(ORDER), "3", "2", "1")

    filed = [each for each in person.done if isinstance(each, FileAssessment | FileQuestionnaire)]
    assert [type(each) for each in filed] == [FileAssessment, FileQuestionnaire]
    assert person.place == "home.menu"
