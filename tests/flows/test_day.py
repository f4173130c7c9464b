"""Today's exercises: opened, put off, left out, done, and what the pain says about tomorrow."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows import diary
from flows.diary import Outcome
from flows.effects import DropWaits, FileCheckIn, Show
from flows.exercises import EXERCISES
from flows.rules.progression import CheckIn
from flows.texts import Text
from tests.flows.drive import Patient, catalogues
from tests.flows.talk import TODAY, falls_due, found, planned, said, taps, waits

YESTERDAY = TODAY - timedelta(days=1)
CAPTION_CHARACTERS_MAX = 1024


def opened(phase: int = 2, **data: str | int) -> Patient:
    """Somebody who looks at today's list."""
    who = planned(phase, dict(data))
    who.open("day", f"show.{TODAY}")
    return who


def asked(who: Patient) -> Patient:
    """Go through the exercises up to the question how it went."""
    taps(who, "day-begin")
    while who.place == "day.exercise":
        who.tap("went_on")
    return who


def rated(pain: int, *, before: int | None = None, outcome: str = "done") -> Patient:
    """Somebody who answered how it went and how strong the pain is."""
    who = opened() if before is None else opened(**{"day.pain": before})
    asked(who).tap("answered", outcome)
    if outcome == "some":
        who.tap("named", "none")
    who.tap("rated", str(pain))
    return who


def test_the_list_comes_first_then_one_card_an_exercise_with_its_picture() -> None:
    """Two exercises in phase 2, each with its own moving picture."""
    who = opened()
    assert who.place == "day.list"
    assert "exercise-day-minutes" in who.lines
    chosen = diary.exercises(who.session.data)
    assert len(chosen) == 2

    taps(who, "day-begin")
    assert who.session.picture == chosen[0].picture
    taps(who, "day-next")
    assert who.session.picture == chosen[1].picture
    taps(who, "day-all-done")
    assert (who.place, who.session.picture) == ("day.how", "")


def test_back_goes_one_exercise_back() -> None:
    """The first card is there again with its picture."""
    who = opened()
    taps(who, "day-begin")
    first = who.session.picture
    taps(who, "day-next")

    who.tap("back")

    assert who.session.picture == first


@pytest.mark.parametrize(("data", "harder"), [({}, 0), ({"day.pain": 3}, 1), ({"day.pain": 4}, 0)])
def test_a_card_tells_the_easier_form_and_after_a_calm_day_the_harder_one(
    data: dict[str, int], harder: int
) -> None:
    """Asked for, it stands on the same card with the same picture; the next card is as usual."""
    who = opened(**data)
    taps(who, "day-begin")
    picture = who.session.picture
    assert [each.value for each in who.buttons].count("harder") == harder
    assert "day-in-form-easier" not in who.lines

    taps(who, "day-form-easier")
    assert (who.place, who.session.picture) == ("day.exercise", picture)
    assert "day-in-form-easier" in who.lines

    taps(who, "day-next")
    assert "day-in-form-easier" not in who.lines


@pytest.mark.parametrize("key", EXERCISES)
def test_an_exercise_fits_under_its_picture(key: str) -> None:
    """Telegram takes 1024 characters below a picture, in every language."""
    lines = [EXERCISES[key].text(part) for part in ("name", "why", "steps", "feel", "stop")]
    lines.append(Text("day-in-form-easier", {"how": EXERCISES[key].text("easier")}))
    dose = EXERCISES[key].dose
    told = [*lines, *([dose.text] if dose else []), Text("day-next")]

    for language in catalogues().languages:
        words = "\n\n".join(catalogues().html(line, language) for line in told)
        assert len(words) + 20 <= CAPTION_CHARACTERS_MAX


@pytest.mark.parametrize(
    ("pain", "ending"),
    [(0, "green"), (3, "green"), (4, "amber"), (5, "amber"), (6, "red"), (10, "red")],
)
def test_the_pain_light_says_what_is_next(pain: int, ending: str) -> None:
    """Both sides of every cut-off."""
    who = rated(pain)

    assert who.place == f"after_day.{ending}"
    assert found(who, FileCheckIn) == [FileCheckIn(TODAY, "done", pain)]


def test_a_red_light_offers_the_warning_signs_and_the_clinic() -> None:
    """Stop for today, what helps now, and two doors to a person who can look at it."""
    doors = [("red_flags", ""), ("flare_up", ""), ("contact", ""), ("home", "")]
    assert rated(7).opens() == doors


@pytest.mark.parametrize(("pain", "asks"), [(4, False), (5, True)])
def test_a_pain_that_rose_by_three_asks_the_warning_signs_again(pain: int, asks: bool) -> None:
    """From 2 to 4 goes on, from 2 to 5 is asked about at once."""
    who = rated(pain, before=2)

    assert (who.place == "red_flags.asking") is asks
    assert ("day-signs-again" in said(who)) is asks


def test_a_first_check_in_has_nothing_to_rise_from() -> None:
    """Whatever the first pain is, its light decides."""
    assert rated(9).place == "after_day.red"


def test_an_answer_is_final_and_leaves_a_record() -> None:
    """The card becomes one line, the waits of the day go, and Back does not cross it."""
    who = rated(2)

    records = [each.record.id for each in found(who, Show) if each.record]
    assert records == ["day-record"]
    kinds = ("silent", "follow_up", "snooze")
    assert found(who, DropWaits) == [DropWaits(kind) for kind in kinds]
    who.tap("back")
    assert who.place == "after_day.green"


def test_the_diary_keeps_what_the_rules_for_phases_need() -> None:
    """Outcomes and pains by date, a second answer on a date in place of the first."""
    who = rated(2)
    who.open("day", "again")
    asked(who).tap("answered", "could_not")
    who.tap("rated", "6")

    data = who.session.data
    assert diary.outcomes(data) == {TODAY: Outcome.COULD_NOT}
    assert diary.check_ins(data) == (CheckIn(TODAY, 6),)


def test_what_could_not_be_done_comes_easier_the_next_time() -> None:
    """All of them after Could not; after Some, the one that is named."""
    who = rated(2, outcome="could_not")
    assert diary.could_not(who.session.data) == {
        each.key for each in diary.exercises(who.session.data)
    }
    assert "day-easier" in who.lines

    who = asked(opened())
    who.tap("answered", "some")
    second = who.values("named")[1]
    who.tap("named", second)
    assert diary.could_not(who.session.data) == {second}


def test_doing_less_of_all_promises_no_easier_form() -> None:
    """Some, with no exercise named, leaves tomorrow's as they are."""
    who = rated(2, outcome="some")

    assert diary.could_not(who.session.data) == frozenset()
    assert "day-easier" not in who.lines


def test_a_done_exercise_is_possible_again() -> None:
    """Done takes back that it was not possible the last time."""
    key = diary.exercises(opened().session.data)[0].key
    who = planned(data={"day.could_not": key})
    who.open("day")
    shown = diary.exercises(who.session.data)

    asked(who).tap("answered", "done")

    assert not diary.could_not(who.session.data) & {each.key for each in shown}


def test_back_from_the_pain_takes_the_outcome_back() -> None:
    """A slip of the finger marks no exercise as impossible."""
    who = asked(opened())
    before = dict(who.session.data)
    who.tap("answered", "could_not")

    who.tap("back")

    assert dict(who.session.data) == before


def test_a_second_visit_says_that_the_day_is_done() -> None:
    """The exercises can be seen again, the same ones."""
    who = rated(2, outcome="could_not")
    shown = diary.exercises(who.session.data)

    who.open("day")
    assert who.place == "after_day.already"
    taps(who, "day-see-again")
    assert who.place == "day.list"
    assert diary.exercises(who.session.data) == shown


def test_a_button_of_another_day_opens_today() -> None:
    """It says that it is a new day, whatever the old button was."""
    for verb in ("show", "later", "skip"):
        who = planned()
        who.open("day", f"{verb}.{YESTERDAY}")
        assert who.place == "day.list", verb
        assert who.lines[0] == "day-is-new-day"
        assert found(who, FileCheckIn) == []


def test_a_skipped_day_is_filed_once_and_may_still_be_done() -> None:
    """Not today is an answer; changing one's mind is one too."""
    who = planned()
    who.open("day", f"skip.{TODAY}")
    assert found(who, FileCheckIn) == [FileCheckIn(TODAY, "skipped", None)]
    assert diary.check_ins(who.session.data) == ()

    who.open("day", f"skip.{TODAY}")
    assert (who.place, found(who, FileCheckIn)) == ("after_day.skipped", [])

    taps(who, "day-show-me")
    assert who.place == "day.list"


def test_an_hour_later_is_granted_once_a_day() -> None:
    """The second wish is answered kindly and sets nothing."""
    who = planned()
    who.open("day", f"later.{TODAY}")
    assert who.place == "after_day.later"
    assert list(waits(who)) == [f"snooze {TODAY}"]

    who.open("day", f"later.{TODAY}")
    assert (who.place, waits(who)) == ("after_day.later_once", {})


@pytest.mark.parametrize(("minute", "state"), [(59, "later"), (0, "too_late")])
def test_an_hour_later_is_not_granted_into_the_quiet_hours(minute: int, state: str) -> None:
    """At 19:59 it is, at 20:00 the hour would end as the quiet begins."""
    who = planned()
    who.at = who.at.replace(hour=19 if minute else 20, minute=minute)

    who.open("day", f"later.{TODAY}")

    assert who.place == f"after_day.{state}"


def test_an_hour_later_does_not_reach_into_tomorrow() -> None:
    """Without quiet hours midnight is the end of a day's reminder."""
    who = planned(quiet_from=0, quiet_to=0)
    who.at = who.at.replace(hour=23, minute=30)

    who.open("day", f"later.{TODAY}")

    assert who.place == "after_day.too_late"


def test_an_hour_asked_for_ends_when_the_steps_are_opened() -> None:
    """Show me after In an hour leaves nothing to ask."""
    who = planned()
    who.open("day", f"later.{TODAY}")
    who.open("day", f"show.{TODAY}")
    who.at += timedelta(hours=1)

    falls_due(who, "snooze", TODAY)

    assert said(who) == []
