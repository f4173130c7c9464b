"""Progress: the words under the picture, the days in it, and what is shown without pictures."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from flows.effects import SendChart
from flows.texts import Text
from tests.flows.drive import Patient, catalogues
from tests.flows.living import Life, history, ready
from tests.flows.talk import TODAY, commands, found, planned

CAPTION_MAX = 1024


def asked(*pains: int, **data: Any) -> Patient:
    """Somebody with a check-in on each of the last days, who asks how it goes."""
    since = TODAY - timedelta(days=len(pains))
    who = planned(3, {"day.history": history(*pains), **data}, phase_since=since)
    commands(who, "progress")
    return who


def chart(who: Patient) -> SendChart:
    """The picture that was sent."""
    [sent] = found(who, SendChart)
    return sent


def words(who: Patient) -> dict[str, Text]:
    """The words under the picture, by their ids."""
    return {line.id: line for line in chart(who).screen.lines}


def test_before_the_first_answer_there_is_nothing_to_show() -> None:
    """It says when it starts."""
    who = asked()

    assert (who.place, found(who, SendChart)) == ("progress.none_yet", [])


def test_the_picture_comes_with_words_and_a_card_below() -> None:
    """The card says what can be done next."""
    who = asked(5, 4, 3)

    assert list(words(who)) == ["progress-days", "progress-pain-so-far", "progress-phase"]
    assert words(who)["progress-days"].args == {"days": 4, "done": 3, "some": 0}
    assert words(who)["progress-pain-so-far"].args == {"pain": 4.0}
    assert who.place == "progress.sent"
    assert who.opens() == [("day", ""), ("plan", ""), ("home", "")]


def test_every_day_is_in_the_picture_also_those_without_an_answer() -> None:
    """Today has none yet."""
    who = asked(5, 4)

    assert [(each.day, each.pain_nrs, each.outcome) for each in chart(who).days] == [
        (TODAY - timedelta(days=2), 5, "done"),
        (TODAY - timedelta(days=1), 4, "done"),
        (TODAY, None, ""),
    ]


@pytest.mark.parametrize(
    ("first", "latest", "how"),
    [(6, 4, "better"), (2, 1, "better"), (4, 3, "same"), (4, 5, "same"), (4, 6, "worse")],
)
def test_the_first_week_is_compared_with_the_latest_by_what_one_notices(
    first: int, latest: int, how: str
) -> None:
    """Two points or 30 % less is better, two points more is worse."""
    who = asked(*[first] * 7, *[latest] * 7)

    assert words(who)["progress-pain"].args == {"first": float(first), "latest": float(latest)}
    assert f"progress-pain-{how}" in words(who)


def test_weeks_that_share_days_are_not_compared() -> None:
    """The thirteenth day is one too early."""
    assert "progress-pain" not in words(asked(*[6] * 12))
    assert "progress-pain" in words(asked(*[6] * 13))


def test_questionnaires_are_told_where_they_changed() -> None:
    """PEG is a mean of three; the statements are a count."""
    who = asked(3, **{
        "outcome.peg.first": 19, "outcome.peg.latest": 10,
        "outcome.rmdq.first": 12, "outcome.rmdq.latest": 4,
    })  # fmt: skip

    assert words(who)["progress-peg"].args == {"first": 6.3, "now": 3.3}
    assert words(who)["progress-rmdq"].args == {"first": 12, "now": 4}
    assert "progress-peg" not in words(asked(3, **{"outcome.peg.first": 9}))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_longest_words_fit_under_a_picture(language: str) -> None:
    """Telegram takes 1024 characters."""
    outcomes = {f"outcome.{name}.first": 20 for name in ("peg", "rmdq")}
    outcomes |= {f"outcome.{name}.latest": 3 for name in ("peg", "rmdq")}
    sent = chart(asked(*[6] * 40, **outcomes))
    said = [catalogues().html(line, language) for line in sent.screen.lines]

    assert len("\n\n".join(said)) < CAPTION_MAX


def test_without_pictures_the_words_stand_on_the_card() -> None:
    """Nothing is lost but the picture."""
    who = asked(5, 4, **{"settings.pictures_off": True})

    assert (who.place, found(who, SendChart)) == ("progress.words", [])
    assert who.lines == ["progress-days", "progress-pain-so-far", "progress-phase"]


def test_a_warning_sign_hides_no_progress() -> None:
    """What has been stays the patient's to see; the day and the plan lead to the safety card."""
    who = planned(3, {"day.history": history(3)}, flag_tier="emergency")
    commands(who, "progress")
    assert who.place == "progress.sent"

    who.open("day")
    assert who.place == "safety.emergency"


@pytest.mark.parametrize(("path", "phase"), [("", 1), ("2026-02-20:2", 2)])
def test_after_the_plan_has_ended_its_days_can_still_be_seen(path: str, phase: int) -> None:
    """A clear back has no phase; the days before had one."""
    who = planned(0, {"day.history": history(3), "phase.path": path}, phase_since=None)
    commands(who, "progress")

    assert [each.phase for each in chart(who).days] == [phase] * 2
    assert "progress-phase" not in words(who)


def test_the_picture_knows_each_days_phase() -> None:
    """A move stands on the day of the check-in that moved it."""
    life = ready(3, *[2] * 7)
    for day in range(3):
        life.day(day, 2)
    commands(life.who, "progress")

    assert [each.phase for each in chart(life.who).days] == [3] * 7 + [4] * 3


def test_ten_weeks_are_shown_by_the_day_and_the_first_week_is_not_forgotten() -> None:
    """After months the latest ten weeks are drawn, and compared with the very first."""
    life = Life(planned(11, phase_since=TODAY))
    for day in range(100):
        life.day(day, 8 if day < 7 else 1)
    commands(life.who, "progress")

    assert len(chart(life.who).days) == 70
    assert chart(life.who).days[-1].day == life.today
    assert all(each.pain_nrs == 1 for each in chart(life.who).days)
    assert words(life.who)["progress-pain"].args == {"first": 8.0, "latest": 1.0}
