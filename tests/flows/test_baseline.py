"""The longer questionnaires: ticks page by page, activities, scores, and week six."""

from __future__ import annotations

from typing import Any

import pytest

from flows.effects import FileQuestionnaire, Say
from flows.questionnaires.rmdq import INSTRUMENT
from flows.rules.severity import Activity
from flows.session import Scalar
from tests.flows.answered import kept
from tests.flows.drive import Patient, patient

ALL = tuple(str(number) for number in range(1, 25))
PAST: dict[str, Scalar] = {
    "outcome.rmdq.first": 10,
    "outcome.psfs.first": 6,
    "outcome.psfs.activities": "dressing walking",
}


def begun(data: dict[str, Scalar] | None = None, when: str = "start") -> Patient:
    """Somebody on the first page of statements."""
    answerer = patient(data=data or kept(), band="mild", phase=1)
    answerer.open("baseline", when)
    answerer.tap("accepted")
    return answerer


def tick(answerer: Patient, numbers: tuple[str, ...] = ()) -> None:
    """Tick these statements on their pages and go past the last page."""
    for page in range(4):
        for number in ALL[page * 6 : page * 6 + 6]:
            if number in numbers:
                answerer.tap("ticked", number)
        answerer.tap("paged")


def filed(answerer: Patient) -> dict[str, tuple[float, dict[str, Any]]]:
    """What was filed, by the name of the questionnaire."""
    found = [each for each in answerer.done if isinstance(each, FileQuestionnaire)]
    assert len({each.name for each in found}) == len(found)
    return {each.name: (each.score, dict(each.answers)) for each in found}


def told(answerer: Patient) -> list[str]:
    """What is said about the scores."""
    [said] = [each for each in answerer.effects if isinstance(each, Say)]
    return [line.id for line in said.screen.lines]


def test_it_is_offered_and_can_be_declined() -> None:
    """No is an answer: nothing is filed, and the result does not offer it again."""
    answerer = patient(data=kept(bending="1"), band="mild", phase=1)
    answerer.open("result")
    assert ("baseline", "start") in answerer.opens()

    answerer.open("baseline", "start")
    answerer.tap("declined")
    assert answerer.place == "home.menu"
    assert filed(answerer) == {}

    answerer.open("result")
    assert ("baseline", "start") not in answerer.opens()


def test_all_statements_are_shown_once_in_their_order() -> None:
    """Four pages of six: 24 statements, each with its number and its published text."""
    answerer = begun()
    shown = []
    for page in range(4):
        assert answerer.values("ticked") == list(ALL[page * 6 : page * 6 + 6])
        assert answerer.screen
        lines = answerer.screen.lines[2].args["items"]
        shown += [item.args["statement"].id for item in lines.items]  # type: ignore[union-attr]
        answerer.tap("paged")

    assert tuple(shown) == INSTRUMENT.items


@pytest.mark.parametrize("numbers", [(), ("1",), ("6", "7", "24"), ALL])
def test_the_score_is_the_ticks(numbers: tuple[str, ...]) -> None:
    """Each tick counts one; none and all of them are answers too."""
    answerer = begun()
    tick(answerer, numbers)

    assert filed(answerer)["rmdq"] == (
        float(len(numbers)),
        {"when": "start", "ticked": " ".join(numbers)},
    )
    assert answerer.session.data["outcome.rmdq.first"] == len(numbers)
    assert answerer.place == "home.menu"


def test_a_tick_can_be_taken_away_and_a_page_turned_back() -> None:
    """A second tap unticks, on an earlier page too; the first page has none before it."""
    answerer = begun()
    assert not answerer.values("paged_back")
    answerer.tap("ticked", "2")
    answerer.tap("paged")
    answerer.tap("paged_back")
    answerer.tap("ticked", "2")

    assert answerer.session.data["baseline.ticked"] == ""


def test_back_undoes_the_last_tap() -> None:
    """Back gives up the last tick, then the page."""
    answerer = begun()
    answerer.tap("paged")
    answerer.tap("ticked", "7")
    answerer.tap("back")
    assert "baseline.ticked" not in answerer.session.data

    answerer.tap("back")
    assert answerer.values("ticked")[0] == "1"


def test_few_limited_activities_are_all_rated() -> None:
    """Up to three are rated without picking, lightest load first."""
    answerer = begun(kept(walking="1", dressing="2", running="not_done", stairs="1"))
    tick(answerer)
    assert answerer.place == "baseline.rating"
    for rating in ("4", "0", "10"):
        answerer.tap("rated", rating)

    ratings = {"dressing": 4, "walking": 0, "stairs": 10}
    assert filed(answerer)["psfs"] == (14 / 3, {"when": "start", **ratings})
    assert answerer.session.data["outcome.psfs.activities"] == "dressing walking stairs"
    assert told(answerer) == ["baseline-thanks", "baseline-rmdq-first", "baseline-psfs-first"]


def test_of_many_limited_activities_three_at_most_are_picked() -> None:
    """With three picked the others are put aside until one is given back."""
    answerer = begun(kept(**{each.value: "1" for each in Activity}))
    tick(answerer)
    assert answerer.values("picked") == [each.value for each in Activity]

    for each in ("walking", "dressing", "stairs"):
        answerer.tap("picked", each)
    assert answerer.values("picked") == ["dressing", "walking", "stairs"]

    answerer.tap("picked", "stairs")
    assert len(answerer.values("picked")) == len(Activity)

    answerer.tap("listed")
    for rating in ("2", "3"):
        answerer.tap("rated", rating)
    assert filed(answerer)["psfs"][0] == 2.5


def test_picking_none_leaves_the_scale_out() -> None:
    """Whoever picks no activity rates none, and the checklist is filed all the same."""
    answerer = begun(kept(**{each.value: "1" for each in Activity}))
    tick(answerer, ("3",))
    answerer.tap("listed")

    assert set(filed(answerer)) == {"rmdq"}


@pytest.mark.parametrize(
    ("ticked", "how"),
    [(2, "recovered"), (3, "better"), (7, "better"), (8, "same"), (14, "same"), (15, "worse")],
)
def test_week_six_is_compared_with_the_start(ticked: int, how: str) -> None:
    """Five points or thirty percent count; two ticks or fewer are as good as recovered."""
    answerer = begun({**kept(), "outcome.rmdq.first": 10}, "week_six")
    tick(answerer, ALL[:ticked])

    assert told(answerer)[1] == f"baseline-rmdq-{how}"
    assert answerer.session.data["outcome.rmdq.first"] == 10


@pytest.mark.parametrize(
    ("ratings", "how"),
    [(("5", "5"), "better"), (("5", "4"), "same"), (("1", "2"), "same"), (("1", "1"), "worse")],
)
def test_week_six_rates_the_activities_of_the_start(ratings: tuple[str, str], how: str) -> None:
    """The same activities are rated, whatever is limited now; two points count either way."""
    answerer = begun({**kept(bending="3"), **PAST}, "week_six")
    tick(answerer)
    for rating in ratings:
        answerer.tap("rated", rating)

    assert filed(answerer)["psfs"][1].keys() == {"when", "dressing", "walking"}
    assert told(answerer)[2] == f"baseline-psfs-{how}"


def test_week_six_is_offered_once() -> None:
    """One message with a button; it is not set again."""
    answerer = patient(phase=1)
    answerer.wait("week_six", "2026-03-02")
    [said] = answerer.effects

    assert isinstance(said, Say)
    assert ("baseline", "week_six") in [(b.opens, b.value) for r in said.screen.rows for b in r]


def test_week_six_that_does_not_suit_comes_a_week_later() -> None:
    """Somebody who pauses is asked after another week."""
    answerer = patient(phase=1, is_stopped=True)
    answerer.wait("week_six", "2026-03-02")

    assert [getattr(each, "occurrence", "") for each in answerer.effects] == ["", "2026-03-09"]
