"""Moves between phases in the conversation: what moves, what is said, and what holds it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from flows import diary
from flows.effects import WorkKind
from flows.rules.phases import Phase
from flows.session import Rhythm
from flows.texts import Lines
from tests.flows.living import Life, history, ready
from tests.flows.talk import TODAY, commands, planned, said, taps


def test_a_step_forward_says_what_moved_it_what_changes_and_what_is_next() -> None:
    """Seven calm days with most sessions done open phase 4."""
    life = ready(3, *[2] * 7)

    told = life.day(0, 2)

    assert life.phase is Phase.STABILITY
    assert told[:5] == [
        "day-green",
        "move-forward",
        "phase-stability-aim",
        "plan-milestone",
        "phase-next-bot",
    ]
    assert life.who.screen is not None
    args = life.who.screen.lines[1].args
    assert (args["done"], args["planned"]) == (8, 8)


def test_the_new_phase_brings_its_exercises_from_the_next_day() -> None:
    """Whoever looks again the same day sees what was done."""
    life = ready(3, *[2] * 7)
    life.day(0, 2)
    before = life.who.session.data["day.keys"]

    life.who.open("day", "again")
    assert life.who.session.data["day.keys"] == before

    life.day(1, None)
    life.who.open("day")
    assert life.who.session.data["day.phase"] == Phase.STABILITY


def test_the_day_of_a_move_does_not_count_for_the_new_phase() -> None:
    """Three calm check-ins are needed anew."""
    life = ready(1, 2, 2, 2)
    life.day(0, 2)
    assert life.phase is Phase.PAIN_FREE_RANGE

    commands(life.who, "plan")

    assert needs(life) == {
        "plan-needs-calm": 3,
        "plan-needs-days": 4,
        "plan-needs-first-session": 0,
    }


def needs(life: Life) -> dict[str, Any]:
    """What the plan says is missing, each with its number."""
    assert life.who.screen is not None
    listed = [line.args["needs"] for line in life.who.screen.lines if line.id == "plan-needs"]
    lines = listed[0].items if listed and isinstance(listed[0], Lines) else ()
    return {line.id: next(iter(line.args.values()), 0) for line in lines}


def test_the_plan_says_what_is_missing_and_who_opens_the_next_phase() -> None:
    """One calm check-in more, two days, and sessions: 1 of 2."""
    life = ready(2, 2, 2)
    commands(life.who, "plan")

    assert needs(life) == {"plan-needs-calm": 1, "plan-needs-days": 2}
    assert "plan-opens-bot" in life.who.lines


@pytest.mark.parametrize(("phase", "opened", "who_opens"), [
    (5, 0, "clinic"), (5, 6, "bot"), (8, 8, "stay-well"),
])  # fmt: skip
def test_the_plan_says_who_opens_the_next_phase(phase: int, opened: int, who_opens: str) -> None:
    """What the clinic has opened needs nobody any more."""
    life = ready(phase, 2, 2, phase_opened=opened)
    commands(life.who, "plan")

    assert f"plan-opens-{who_opens}" in life.who.lines


@pytest.mark.parametrize("phase", [9, 10])
def test_the_physios_phases_ask_for_nothing_here(phase: int) -> None:
    """There are no home sessions to count."""
    life = ready(phase, 2)
    commands(life.who, "plan")

    assert "plan-with-physio" in life.who.lines
    assert needs(life) == {}


@pytest.mark.parametrize("weekday", range(7))
def test_a_weekly_word_to_stay_well_brings_the_walk_each_time(weekday: int) -> None:
    """Whatever day the phase began on."""
    since = TODAY - timedelta(days=weekday)
    who = planned(11, phase_since=since, rhythm=Rhythm.WEEKLY)
    for _ in range(8):
        chosen = diary.exercises_on(who.session.data, who.session.profile, who.at.date())
        assert chosen[0].key == "brisk-walk"
        assert len(chosen) == 3
        who.at += timedelta(days=7)


@pytest.mark.parametrize(
    ("fields", "need"),
    [
        ({"phase_held": True}, "plan-needs-held"),
        ({"phase_closed": 4}, "plan-needs-closed"),
        ({"flag_tier": "soon"}, "plan-needs-flag-open"),
    ],
)
def test_what_the_clinic_decided_stays_unsaid_until_asked(
    fields: dict[str, Any], need: str
) -> None:
    """A hold, a closed phase and an open sign keep the phase; the plan says so."""
    life = ready(3, *[2] * 7, **fields)

    told = life.day(0, 2)
    assert life.phase is Phase.TISSUE_HEALING
    assert not [each for each in told if each.startswith("move-")]

    commands(life.who, "plan")
    assert list(needs(life)) == [need]


def test_sixty_percent_of_the_sessions_are_asked_for() -> None:
    """What was done in part is no session done."""
    life = ready(3, *[2] * 7)
    life.who.session.data["day.history"] = history(*[2] * 7, how="some")  # type: ignore[index]
    life.day(0, 2)
    assert life.phase is Phase.TISSUE_HEALING

    commands(life.who, "plan")
    assert needs(life) == {"plan-needs-sessions": 1}


def test_one_red_day_moves_nothing_and_two_step_back() -> None:
    """The clinic gets a task, and the patient hears that this is no failure."""
    life = ready(4, 2, 2)
    assert "day-red-tomorrow" in [*life.day(0, 6), *life.heard]
    assert life.who.session.profile.phase == Phase.STABILITY

    told = life.day(1, 7)

    assert life.who.session.profile.phase == Phase.TISSUE_HEALING
    assert {"move-back", "move-back-normal"} <= set(told)
    assert "day-red-tomorrow" not in told
    assert life.alerts == [WorkKind.STEP_BACK]


def test_in_the_gentlest_phase_the_clinic_hears_once_a_week() -> None:
    """There is nowhere to step back to."""
    life = ready(1, 6)
    for day in range(7):
        life.day(day, 7)
    assert life.alerts == [WorkKind.WORSE]

    life.day(7, 7)
    assert life.alerts == [WorkKind.WORSE] * 2


def test_a_phase_that_the_clinic_opens_is_told_once() -> None:
    """The patient and the clinic hear of it on the day on which all else is there."""
    life = ready(5, *[2] * 7)

    assert "move-due" in life.day(0, 2)
    assert "move-due" not in life.day(1, 2)

    assert life.alerts == [WorkKind.PHASE_DUE]
    assert life.phase is Phase.FULL_RANGE


def test_what_the_clinic_opens_begins_at_once_when_all_else_is_there() -> None:
    """The patient is told the name of the next phase."""
    life = ready(5, *[2] * 7)
    life.day(0, 2)

    life.opened_by_the_clinic()

    assert life.heard[-1:] == ["move-opened-now"]
    assert (life.phase, life.who.session.profile.phase_opened) == (Phase.STRENGTH, 6)


def test_what_the_clinic_opens_early_waits_for_the_rest() -> None:
    """The gates stand; then no further word of the clinic is needed."""
    life = ready(5, 2, 2)

    life.opened_by_the_clinic()
    assert (life.heard[-1:], life.phase) == (["move-opened"], Phase.FULL_RANGE)

    for day in range(6):
        life.day(day, 2)
    assert (life.phase, life.alerts) == (Phase.STRENGTH, [])


@pytest.mark.parametrize("phase", [0, 3, 8, 9, 11])
def test_opening_where_there_is_nothing_to_open_changes_nothing(phase: int) -> None:
    """The matter was old, or the phase is the bot's or the physio's to open."""
    life = Life(planned(phase))
    before = life.who.session.profile

    life.opened_by_the_clinic()

    assert (life.who.session.profile, life.heard) == (before, [])


def test_a_stopped_patient_is_moved_without_a_word() -> None:
    """Stop silences everything but safety texts."""
    life = ready(5, *[2] * 7, is_stopped=True)
    life.opened_by_the_clinic()

    assert (life.heard, life.phase) == ([], Phase.STRENGTH)


def test_after_phase_eight_comes_staying_well_with_a_rhythm_to_choose() -> None:
    """Weekly is offered first, and one tap takes it."""
    life = ready(8, *[2] * 7, phase_opened=8)

    told = life.day(0, 2)
    assert life.phase is Phase.STAY_WELL
    assert "move-stay-well" in told

    taps(life.who, "reminders-weekly")
    assert life.who.session.profile.rhythm is Rhythm.WEEKLY


@pytest.mark.parametrize(("weeks", "minutes"), [(0, 15), (1, 20), (3, 30), (9, 30)])
def test_the_walk_to_stay_well_grows_to_half_an_hour(weeks: int, minutes: int) -> None:
    """Five minutes more each week, up to 30."""
    who = planned(11, phase_since=TODAY - timedelta(weeks=weeks))
    who.open("day")
    who.tap("started")

    assert who.screen is not None
    walk = next(line for line in who.screen.lines if line.id == "day-walk")
    assert walk.args == {"minutes": minutes}


def test_staying_well_says_how_to_come_back() -> None:
    """The plan names the two doors."""
    who = planned(11)
    commands(who, "plan")

    assert "plan-come-back" in who.lines
    assert ("flare_up", "") in who.opens()


def test_on_the_way_to_the_warning_signs_nobody_goes_forward() -> None:
    """A week is over: the signs are asked first, and clear ones open the next phase."""
    life = ready(3, *[2] * 7)
    life.who.session.data["safety.asked_on"] = (TODAY - timedelta(days=7)).isoformat()  # type: ignore[index]
    who = life.who
    life.until(who.at)
    who.open("day")
    who.tap("started")
    while who.place == "day.exercise":
        who.tap("went_on")
    who.tap("answered", "done")
    who.tap("rated", "2")
    assert (who.place, who.session.profile.phase) == ("red_flags.asking", 3)

    life.no_signs()

    assert who.session.profile.phase == Phase.STABILITY
    assert "move-forward" in said(who)
