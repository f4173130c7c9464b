"""Reminders as they fall due: once a day, never late, never at night, never nagging."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows import engine, registry
from flows.effects import DropWaits, Priority, Say, SetWait
from flows.events import BotBlocked, WaitElapsed
from flows.rules.red_flags import Tier
from flows.session import Rhythm
from tests.flows.drive import START, Patient
from tests.flows.looked_up import facts_of
from tests.flows.talk import TODAY, falls_due, found, offered, planned, said, waits

TOMORROW = f"reminder {TODAY + timedelta(days=1)}"
HOUR = timedelta(hours=1)


def reminded(who: Patient, *, late: timedelta = timedelta()) -> Patient:
    """Let today's reminder fall due."""
    falls_due(who, "reminder", TODAY, late)
    return who


def test_a_reminder_sets_the_next_says_one_thing_and_a_follow_up() -> None:
    """It opens today's steps by date, so that its buttons stay good all day."""
    who = reminded(planned())

    assert waits(who) == {
        TOMORROW: START + timedelta(hours=23),
        f"follow_up {TODAY}": START + timedelta(hours=4),
    }
    assert [each.priority for each in found(who, Say)] == [Priority.REMINDER]
    assert offered(who) == [("day", f"{verb}.{TODAY}") for verb in ("show", "later", "skip")]


def test_a_reminder_leaves_the_patient_where_they_are() -> None:
    """A card that is being answered stays the card."""
    who = planned()
    who.open("day")
    before = who.session

    reminded(who)

    assert (who.session.place, who.session.step) == (before.place, before.step)


def test_a_week_brings_different_words() -> None:
    """Six wordings take turns by the date."""
    told = set()
    who = planned()
    for day in range(6):
        who.session = planned().session
        falls_due(who, "reminder", TODAY + timedelta(days=day))
        told.add(said(who)[-1])
        who.at += timedelta(days=1)

    assert told == {f"day-reminder-{number}" for number in range(1, 7)}


@pytest.mark.parametrize("fields", [
    {"is_stopped": True}, {"care_consent": False}, {"is_blocked": True}, {"phase": 0},
    {"flag_tier": Tier.EMERGENCY.value}, {"flag_tier": Tier.SAME_DAY.value},
    {"rhythm": Rhythm.OFF}, {"paused_until": TODAY + timedelta(days=1)},
], ids=str)  # fmt: skip
def test_who_must_not_be_reminded_hears_nothing(fields: dict[str, Any]) -> None:
    """A wait that is still there when it should not be says nothing."""
    assert said(reminded(planned(**fields))) == []


@pytest.mark.parametrize("fields", [{"is_blocked": True}, {"flag_tier": "same_day"}], ids=str)
def test_silence_does_not_end_the_chain(fields: dict[str, Any]) -> None:
    """The next reminder is set even on a day that stays silent."""
    assert TOMORROW in waits(reminded(planned(**fields)))


def test_a_flag_that_can_wait_stops_no_reminder() -> None:
    """Gentle steps go on."""
    assert said(reminded(planned(flag_tier="soon")))


def test_three_hours_late_is_sent_and_a_second_more_is_told_the_next_time() -> None:
    """Nothing comes in a burst: what was missed is one short sentence."""
    assert said(reminded(planned(), late=3 * HOUR)) == [f"day-reminder-{wording()}"]
    who = reminded(planned(), late=3 * HOUR + timedelta(seconds=1))
    assert said(who) == []
    assert list(waits(who)) == [TOMORROW]

    who.at += timedelta(days=1)
    falls_due(who, "reminder", who.at.date())
    assert said(who)[0] == "day-missed"

    who.at += timedelta(days=1)
    falls_due(who, "reminder", who.at.date())
    assert "day-missed" not in said(who)


def wording() -> int:
    """Which wording is today's."""
    return TODAY.toordinal() % 6 + 1


def test_nothing_is_sent_in_the_quiet_hours_however_little_late() -> None:
    """A reminder due at 20:00 is not sent at 21:00."""
    who = planned(reminder_at=20 * 60)
    who.at = START.replace(hour=21)

    assert said(reminded(who, late=HOUR)) == []


def test_a_day_that_is_answered_is_not_reminded_of() -> None:
    """Who was earlier than the reminder hears of it tomorrow."""
    assert said(reminded(planned(data={"day.answered": TODAY.isoformat()}))) == []


@pytest.mark.parametrize(("due_hour", "is_set"), [(16, True), (17, False)])
def test_no_follow_up_is_set_into_the_quiet_hours(due_hour: int, is_set: bool) -> None:
    """Four hours after 16:00 is still evening, after 17:00 it is quiet."""
    who = planned(reminder_at=due_hour * 60)
    who.at = START.replace(hour=due_hour)

    reminded(who)

    assert (f"follow_up {TODAY}" in waits(who)) is is_set


def test_a_follow_up_comes_only_when_nothing_was_heard() -> None:
    """Opening, putting off or answering the day is heard."""
    who = reminded(planned())
    who.at += 4 * HOUR
    falls_due(who, "follow_up", TODAY)
    assert said(who) == ["day-follow-up"]

    for verb in ("show", "later", "skip"):
        who = reminded(planned())
        who.open("day", f"{verb}.{TODAY}")
        who.at += 4 * HOUR
        falls_due(who, "follow_up", TODAY)
        assert said(who) == [], verb


def test_a_follow_up_late_or_paused_stays_unsaid() -> None:
    """Yesterday's follow-up is of no use to anybody."""
    for is_stopped, late in ((False, 4 * HOUR), (True, timedelta())):
        who = planned(is_stopped=is_stopped)
        falls_due(who, "follow_up", TODAY, late)
        assert said(who) == []


def ignored(days: int) -> Patient:
    """Somebody who has not answered on the last days, at today's reminder."""
    who = planned()
    for _ in range(days):
        falls_due(who, "reminder", who.at.date())
        who.at += timedelta(days=1)
    falls_due(who, "reminder", who.at.date())
    return who


@pytest.mark.parametrize(("days", "asks"), [(2, False), (3, True)])
def test_after_three_reminders_without_an_answer_it_asks_how_to_go_on(
    days: int, asks: bool
) -> None:
    """The fourth reminder is a question instead: daily, weekly or rest."""
    assert (said(ignored(days)) == ["day-rhythm-ask"]) is asks


def test_the_question_is_asked_once_and_then_it_is_quiet() -> None:
    """Who does not answer it either is not asked again, and the chain goes on unheard."""
    who = ignored(4)

    assert said(who) == []
    assert waits(who)


def test_any_sign_of_the_patient_starts_the_count_anew() -> None:
    """Looking at the plan is enough."""
    who = ignored(2)
    who.open("plan")
    who.at += timedelta(days=1)

    falls_due(who, "reminder", who.at.date())

    assert said(who)[0].startswith("day-reminder")


def test_the_answer_to_the_question_is_kept() -> None:
    """Weekly is weekly from now on, and the next reminder is a week's."""
    who = ignored(3)

    who.open(*offered(who)[1])

    assert who.session.profile.rhythm is Rhythm.WEEKLY
    assert list(waits(who)) == ["reminder 2026-03-09"]


def test_an_old_wait_does_not_bring_a_second_reminder_for_a_later_date() -> None:
    """A date that had its reminder stays done, whatever falls due after it."""
    who = planned(data={"day.reminded": TODAY.isoformat()})

    falls_due(who, "reminder", TODAY - timedelta(days=1))

    assert (said(who), list(waits(who))) == ([], [TOMORROW])


def test_a_phase_with_the_physio_brings_no_reminder() -> None:
    """Where a day has no home exercises there is nothing to remind of."""
    assert said(reminded(planned(phase=9))) == []


def test_after_an_hour_the_reminder_comes_again_and_may_not_be_put_off_once_more() -> None:
    """It offers to look or to leave it."""
    who = reminded(planned())
    who.open("day", f"later.{TODAY}")
    assert waits(who) == {f"snooze {TODAY}": START + HOUR}

    who.at += HOUR
    falls_due(who, "snooze", TODAY)
    assert offered(who) == [("day", f"show.{TODAY}"), ("day", f"skip.{TODAY}")]


@pytest.mark.parametrize(("late", "told"), [(0, 1), (4, 0)])
def test_a_late_hour_is_told_the_next_day(late: int, told: int) -> None:
    """An hour asked for during an outage is not made up for at a bad time."""
    who = planned()
    falls_due(who, "snooze", TODAY, late * HOUR)
    assert len(said(who)) == told

    assert bool(who.session.data.get("day.missed")) is not bool(told)


@pytest.mark.parametrize("key", ["day.answered", "day.opened"])
def test_who_came_by_within_the_hour_is_not_asked_again(key: str) -> None:
    """An hour asked for is over once the steps are open."""
    who = planned(data={key: TODAY.isoformat()})

    falls_due(who, "snooze", TODAY)

    assert said(who) == []


def test_a_stopped_patient_is_not_asked_again_after_the_hour() -> None:
    """Stop is stronger than an hour asked for before it."""
    who = planned(is_stopped=True)

    falls_due(who, "snooze", TODAY)

    assert said(who) == []


def test_a_flag_cleared_while_the_bot_was_blocked_is_cleared() -> None:
    """A block loses words and nothing else: the plan is open when it is lifted."""
    who = planned(flag_tier="emergency")
    who.happens(BotBlocked(who.at))

    falls_due(who, "flag_cleared", TODAY)

    assert who.session.profile.flag_tier == "none"
    assert found(who, Say) == []
    assert found(who, DropWaits)
    assert TOMORROW in waits(who)


def test_who_is_spread_is_told_so_and_the_minute() -> None:
    """The card names the hour's time, that it may be later, and the next reminder itself."""
    who = planned(reminder_offset=25)
    who.open("reminders")

    assert who.screen is not None
    told = [line.id for line in who.screen.lines]
    assert told == ["reminders-are-daily", "reminders-in-the-hour", "day-next-reminder"]


@pytest.mark.parametrize(
    "kind",
    [kind for kind, flow in registry.WAKING.items() if flow.name not in registry.STAFF_ONLY],
)
def test_what_sets_the_next_of_its_kind_does_so_when_it_fails_too(kind: str) -> None:
    """A day whose event fails is silent, and ends no row of reminders or weekly checks."""
    who = planned()
    due = WaitElapsed(who.at, kind, TODAY.isoformat(), who.at, "1")
    known = facts_of(who.session, due)

    usual = engine.step(who.session, due, known).effects
    failed = engine.step(who.session, replace(due, has_failed=True), known).effects

    assert not any(isinstance(each, Say) for each in failed)
    assert [each for each in failed if isinstance(each, SetWait)] == [
        each for each in usual if isinstance(each, SetWait) and each.kind == kind
    ]
