"""Eight weeks through the real house: who improves, flares, falls silent, has a flag, is severe."""

from __future__ import annotations

import asyncio
from datetime import time
from itertools import pairwise

import pytest

from flows.exercises import EXERCISES, PhasePart, phase_text
from flows.rules.limits import STREAK_DAYS_TOLD, WEEK_SIX_DAYS
from flows.rules.phases import Phase
from flows.rules.red_flags import ORDER
from flows.session import Rhythm
from tests.acceptance.eight_weeks import DAYS, Weeks, live_eight_weeks
from tests.acceptance.lived import PEOPLE, Lived

pytestmark = pytest.mark.slow

MORNING, EVENING = time(8), time(21)
BACK = 31


@pytest.fixture(scope="module")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Weeks:
    """What the one walk left."""
    return asyncio.run(live_eight_weeks(tmp_path_factory.mktemp("eight-weeks")))


@pytest.fixture(params=PEOPLE)
def lived(request: pytest.FixtureRequest, weeks: Weeks) -> Lived:
    """What it left of one patient."""
    return weeks.lived[request.param]


def due_days(lived: Lived) -> list[int]:
    """Days on which a first word is due; who came back from silence asked for one a week."""
    if lived.person is PEOPLE["silent"]:
        return [*range(1, 13), 35, 42, 49, 56]
    return list(range(1, DAYS + 1))


def came_back(lived: Lived) -> list[int]:
    """The day on which the silent one opened the exercises without a reminder."""
    return [BACK] if lived.person is PEOPLE["silent"] else []


def answers(lived: Lived, day: int) -> bool:
    """Whether this is a day on which the patient answers."""
    return lived.person.pain(day) is not None


def test_nothing_is_put_aside_or_left_unsent(weeks: Weeks) -> None:
    """Every update was handled, and every message reached its chat."""
    assert weeks.put_aside == ()
    assert weeks.unsent == ()


def test_nobody_is_told_of_a_fault(lived: Lived) -> None:
    """Something that went wrong is said to the patient, so that silence proves there was none."""
    assert lived.sent("answer-fault") == []


def test_one_reminder_a_day_at_the_hour_asked_for(lived: Lived) -> None:
    """By the clock on the patient's own wall, also when it changes to summer time."""
    assert [lived.day(each) for each in lived.reminders] == due_days(lived)
    walls = {f"{lived.wall(each):%H:%M}" for each in lived.reminders}
    assert walls == {lived.person.reminded_at}


def test_nights_are_quiet(lived: Lived) -> None:
    """From nine in the evening until eight nothing comes."""
    assert [
        each.text for each in lived.shown if not MORNING <= lived.wall(each).time() < EVENING
    ] == []


def test_two_or_three_exercises_a_day_and_never_more(lived: Lived) -> None:
    """Each list names them, and each day has one list."""
    lists = lived.sent("day-pain-hint")
    counts = {sum(line.startswith("•") for line in each.text.splitlines()) for each in lists}

    assert counts <= {2, 3}
    days = [lived.day(each) for each in lists]
    assert days == [
        day for day in sorted({*due_days(lived), *came_back(lived)}) if answers(lived, day)
    ]


def test_the_warning_signs_and_the_weekly_number_are_asked_each_week(lived: Lived) -> None:
    """All signs once on such a day, though the exercises and the weekly check both ask them."""
    weekly = [day for day in range(7, DAYS + 1, 7) if answers(lived, day)]
    assert lived.days_of("weekly-progress", number=3, total=3) == weekly
    last = lived.sent("red-flags-progress", number=len(ORDER), total=len(ORDER))
    asked = [lived.day(each) for each in last]
    assert [asked.count(day) for day in weekly] == [1] * len(weekly)


def test_week_six_asks_about_daily_life(lived: Lived) -> None:
    """On its date, and what was answered is told."""
    assert lived.days_of("baseline-week-six") == [WEEK_SIX_DAYS]
    assert lived.days_of("baseline-thanks") == [WEEK_SIX_DAYS]


def test_progress_is_a_picture_with_its_words(lived: Lived) -> None:
    """At the end everybody sees the eight weeks in one picture."""
    photos = [each for each in lived.shown if each.media and each.media.kind == "photo"]

    assert lived.day(photos[-1]) == DAYS
    assert str(DAYS) in photos[-1].text.splitlines()[0]


def test_a_step_forward_names_the_phase_and_the_sign_to_look_for(lived: Lived) -> None:
    """Each phase that the bot opened was told with its milestone."""
    told = "\n".join(each.text for each in lived.shown)
    path = lived.path()
    for before, phase in pairwise(path):
        if before < phase <= Phase.FULL_RANGE:
            for part in (PhasePart.NAME, PhasePart.MILESTONE):
                assert lived.words(phase_text(Phase(phase), part).id) in told


def test_who_improves_comes_through_to_staying_well(weeks: Weeks) -> None:
    """Three phases are asked of the clinic; runs of days get their kind word."""
    better = weeks.lived["better"]

    assert better.path() == [3, 4, 5, 6, 7, 8, Phase.STAY_WELL]
    assert better.worklist == ("phase_due",) * 3
    for days in STREAK_DAYS_TOLD:
        assert better.days_of("day-streak", days=days) == [days]
    assert better.sent("move-stay-well-walk")
    assert better.sent("finish-programme")


def test_who_flares_goes_back_one_step_and_comes_forward_again(weeks: Weeks) -> None:
    """Two red days in a row; the flare-up flow says what helps and makes a day lighter."""
    flares = weeks.lived["flares"]

    assert flares.path() == [3, 4, 5, 4, 5, 6, 7, 8]
    assert flares.phases[20:22] == (5, 4)
    assert flares.worklist[0] == "step_back"
    assert flares.days_of("day-red", pain=7) == [20, 21]
    for said in ("move-back-normal", "flare-normal", "flare-lighter-tomorrow"):
        assert flares.days_of(said) == [21]
    [tomorrow] = [each for each in flares.sent("day-pain-hint") if flares.day(each) == 22]
    assert flares.words("phase-protect-name") in tomorrow.text


def test_who_falls_silent_is_knocked_at_gently_and_then_left_in_peace(weeks: Weeks) -> None:
    """One soft knock a day, three days; then one question, silence, and the clinic knows."""
    silent = weeks.lived["silent"]

    assert [silent.day(each) for each in silent.follow_ups] == [10, 11, 12]
    assert silent.days_of("day-rhythm-ask") == [13]
    assert not {silent.day(each) for each in silent.shown} & set(range(14, 31))
    assert silent.worklist[0] == "silent"
    assert silent.worklist.count("silent") == 1


def test_who_comes_back_goes_on_where_they_were(weeks: Weeks) -> None:
    """No word about the missed weeks, the same phase, and from now on one reminder a week."""
    silent = weeks.lived["silent"]

    assert set(silent.phases[10:32]) == {3}
    assert BACK in [silent.day(each) for each in silent.sent("day-pain-hint")]
    assert silent.profile.rhythm is Rhythm.WEEKLY


def test_a_flag_that_can_wait_limits_to_gentle_steps_until_it_is_cleared(weeks: Weeks) -> None:
    """Calm days open nothing meanwhile; from the clinic's word on the phases go on."""
    flagged = weeks.lived["flagged"]
    cleared = flagged.person.cleared_on
    gentle = {
        flagged.words(each.text("name").id)
        for each in EXERCISES.values()
        if each.first_phase <= Phase.PAIN_FREE_RANGE
    }
    shown = {
        line.removeprefix("• ")
        for each in flagged.sent("day-pain-hint")
        if flagged.day(each) <= cleared
        for line in each.text.splitlines()
        if line.startswith("• ")
    }

    assert shown <= gentle
    assert {flagged.phases[day] for day in range(cleared + 1)} == {2}
    assert flagged.days_of("safety-cleared") == [cleared]
    assert flagged.path()[:3] == [2, 3, 4]
    assert flagged.worklist[0] == "soon"


def test_who_begins_severe_stays_in_the_first_phase_until_it_is_calm(weeks: Weeks) -> None:
    """Red days there lead nowhere gentler; the clinic hears of them once, and no day is lost."""
    severe = weeks.lived["severe"]

    assert severe.path()[:4] == [1, 2, 3, 4]
    assert severe.phases.index(2) == 13
    assert severe.worklist[0] == "worse"
    assert severe.worklist.count("worse") == 1
    assert severe.days_of("day-red", pain=6)
    assert severe.sent("move-worse")
