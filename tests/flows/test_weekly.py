"""The weekly check: warning signs, three items, a score, and the next week's date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.effects import FileQuestionnaire, Priority, Say, SetWait
from flows.rules.red_flags import ORDER, TIER_OF, Tier
from flows.session import Rhythm
from tests.flows.drive import START, Patient, patient


def asked(first: int | None = None, **fields: Any) -> Patient:
    """Somebody at the first item; ``first`` is the sum of the first week's answers."""
    answerer = patient(data={} if first is None else {"outcome.peg.first": first}, **fields)
    answerer.open("weekly")
    for _ in ORDER:
        answerer.tap("answered", "no")
    return answerer


def rate(answerer: Patient, *ratings: int) -> list[str]:
    """Answer the items, and return what is said about the score."""
    for rating in ratings:
        answerer.tap("answered", str(rating))
    [said] = [each for each in answerer.effects if isinstance(each, Say)]
    return [line.id for line in said.screen.lines]


def waits(answerer: Patient, kind: str) -> list[SetWait]:
    """The waits of one kind that the last event set."""
    return [each for each in answerer.effects if isinstance(each, SetWait) and each.kind == kind]


def test_clear_signs_lead_back_to_the_items() -> None:
    """The check begins with the warning signs and goes on by itself when there is none."""
    answerer = patient()
    answerer.open("weekly")
    assert answerer.place == "red_flags.asking"

    for _ in ORDER:
        answerer.tap("answered", "no")
    assert answerer.place == "weekly.asking"


@pytest.mark.parametrize(
    ("tier", "place"),
    [("none", "weekly.asking"), ("soon", "weekly.asking"), ("same_day", "safety.same_day")],
)
def test_signs_that_were_asked_today_are_not_asked_again(tier: str, place: str) -> None:
    """The exercises of a seventh day ask them just before; an urgent sign still stands first."""
    answerer = patient(data={"safety.asked_on": START.date().isoformat()}, flag_tier=tier)
    answerer.open("weekly")

    assert answerer.place == place


@pytest.mark.parametrize("flag", ORDER)
def test_a_sign_is_met_before_any_item(flag: str) -> None:
    """An urgent sign ends the check; a sign that can wait is told, then the check goes on."""
    answerer = patient()
    answerer.open("weekly")
    for each in ORDER:
        if answerer.place == "red_flags.asking":
            answerer.tap("answered", "yes" if each is flag else "no")
    tier = next(TIER_OF[each] for each in ORDER if each is flag)
    assert answerer.place == f"safety.{tier}"

    answerer.tap("went_on")
    assert (answerer.place == "weekly.asking") is (tier is Tier.SOON)


def test_the_score_is_filed_with_its_items() -> None:
    """The mean of the three, and what each was answered, go to the clinic once."""
    answerer = asked()
    rate(answerer, 7, 2, 1)

    filed = [each for each in answerer.done if isinstance(each, FileQuestionnaire)]
    items = {"average_pain": 7, "enjoyment": 2, "general_activity": 1}
    assert filed == [FileQuestionnaire("peg", 10 / 3, items)]
    assert answerer.place == "home.menu"
    assert answerer.session.data["outcome.peg.first"] == 10


@pytest.mark.parametrize(
    ("first", "ratings", "told"),
    [
        (None, (5, 5, 5), "weekly-first"),
        (10, (3, 2, 2), "weekly-better"),
        (10, (3, 3, 2), "weekly-same"),
        (10, (4, 3, 3), "weekly-same"),
        (10, (4, 4, 3), "weekly-higher"),
        (0, (0, 0, 0), "weekly-same"),
    ],
)
def test_a_score_is_compared_with_the_first_one(
    first: int | None, ratings: tuple[int, int, int], told: str
) -> None:
    """Thirty percent less is better, anything above is told as higher, the rest is the same."""
    answerer = asked(first)

    assert rate(answerer, *ratings) == ["weekly-score", told]


def test_the_first_score_stays_the_one_to_compare_with() -> None:
    """A later week does not move the start."""
    answerer = asked(10)
    rate(answerer, 1, 1, 1)

    assert answerer.session.data["outcome.peg.first"] == 10


def test_back_restores_the_item_before() -> None:
    """Back asks the item again and forgets its answer."""
    answerer = asked()
    answerer.tap("answered", "7")
    answerer.tap("back")

    assert answerer.lines[1] == "questionnaire-peg-average-pain"
    assert "weekly.average_pain" not in answerer.session.data


def test_a_finished_check_cannot_be_filed_twice() -> None:
    """There is no way back across what was filed."""
    answerer = asked()
    rate(answerer, 1, 1, 1)
    answerer.tap("back")

    assert not answerer.is_accepted


def test_the_offer_sets_the_next_one_a_week_later() -> None:
    """One message with a button, and the next date half an hour after that day's reminder."""
    answerer = patient(phase=1)
    answerer.wait("weekly", "2026-03-02")

    [said] = [each for each in answerer.effects if isinstance(each, Say)]
    assert said.priority is Priority.REMINDER
    assert said.screen.lines[0].id == "weekly-offer"
    assert ("weekly", "") in [(b.opens, b.value) for row in said.screen.rows for b in row]
    due_at = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    assert waits(answerer, "weekly") == [SetWait("weekly", "2026-03-09", due_at)]


@pytest.mark.parametrize(
    ("fields", "late"),
    [
        ({"phase": 0}, timedelta()),
        ({"is_stopped": True}, timedelta()),
        ({"rhythm": Rhythm.OFF}, timedelta()),
        ({"care_consent": False}, timedelta()),
        ({"flag_tier": "emergency"}, timedelta()),
        ({"paused_until": START.date() + timedelta(days=1)}, timedelta()),
        ({"quiet_to": 9 * 60 + 1}, timedelta()),
        ({}, timedelta(hours=3, seconds=1)),
    ],
)
def test_a_week_that_does_not_suit_is_silent_and_the_next_one_is_set(
    fields: dict[str, Any], late: timedelta
) -> None:
    """Nothing is said to who is stopped, paused, flagged or asleep; the chain goes on."""
    answerer = patient(**{"phase": 1, **fields})
    answerer.wait("weekly", "2026-03-02", late=late)

    assert not [each for each in answerer.effects if isinstance(each, Say)]
    assert len(waits(answerer, "weekly")) == 1


@pytest.mark.parametrize(("unanswered", "offers"), [(3, 1), (4, 0)])
def test_who_let_the_question_pass_how_often_to_ask_is_left_in_peace(
    unanswered: int, offers: int
) -> None:
    """Until a sign of theirs comes; whoever opens an old offer is reminded again each day."""
    answerer = patient(phase=1, data={"day.unanswered": unanswered})
    answerer.wait("weekly", "2026-03-02")

    assert len([each for each in answerer.effects if isinstance(each, Say)]) == offers
    answerer.open("weekly")
    assert answerer.session.data["day.unanswered"] == 0


@pytest.mark.parametrize(
    ("fields", "late"),
    [
        ({"rhythm": Rhythm.WEEKLY}, timedelta()),
        ({"paused_until": START.date()}, timedelta()),
        ({"quiet_to": 9 * 60}, timedelta()),
        ({"flag_tier": "soon"}, timedelta()),
        ({}, timedelta(hours=3)),
    ],
)
def test_a_week_that_just_suits_is_offered(fields: dict[str, Any], late: timedelta) -> None:
    """On the first minute after the quiet hours, and up to three hours late, it is offered."""
    answerer = patient(phase=1, **fields)
    answerer.wait("weekly", "2026-03-02", late=late)

    assert [each for each in answerer.effects if isinstance(each, Say)]


@pytest.mark.parametrize(
    ("reminder_at", "due"),
    [(20 * 60 + 29, (20, 59)), (20 * 60 + 30, (8, 0)), (8 * 60, (8, 30))],
)
def test_the_next_check_is_never_at_night(reminder_at: int, due: tuple[int, int]) -> None:
    """Half an hour after a late reminder may be night: then it is the next morning's start."""
    answerer = patient(phase=1, reminder_at=reminder_at)
    answerer.wait("weekly", "2026-03-02")

    [found] = waits(answerer, "weekly")
    assert (found.due_at.hour, found.due_at.minute) == due
    assert found.occurrence == "2026-03-09"


def test_a_plan_that_starts_sets_both_dates() -> None:
    """The first weekly check is a week away, and week six falls on a date without one."""
    answerer = patient(phase=1)
    answerer.open("plan", "start")
    answerer.tap("went_on")
    answerer.tap("timed", "08:00")

    assert [each.occurrence for each in waits(answerer, "weekly")] == ["2026-03-09"]
    assert [each.occurrence for each in waits(answerer, "week_six")] == ["2026-04-12"]


@pytest.mark.parametrize("tier", ["emergency", "same_day"])
def test_an_open_flag_closes_the_check(tier: str) -> None:
    """While an urgent sign stands, its card comes instead."""
    answerer = patient(flag_tier=tier)
    answerer.open("weekly")

    assert answerer.place == f"safety.{tier}"
