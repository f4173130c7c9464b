"""Reading in the learn library: lists, cards, check questions, suggestions."""

from __future__ import annotations

from typing import Any

import pytest

from flows.events import CommandGiven
from flows.learning import cards
from flows.learning.model import Theme, Topic
from flows.learning.sources import SOURCES, Part
from flows.registry import FLOWS
from tests.flows.answered import kept
from tests.flows.drive import Patient, patient

TOPICS = cards.topics()


def reading(key: str, **fields: Any) -> Patient:
    """Somebody with a topic open at its first card."""
    reader = patient(**fields)
    reader.open("learn", key)
    return reader


def read_through(reader: Patient, topic: Topic) -> None:
    """Tap through the cards to what follows the last one."""
    for _ in topic.cards:
        reader.tap("turned")


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: str(topic.key))
def test_every_topic_is_read_card_by_card_from_the_shelves(topic: Topic) -> None:
    """From the themes to the last card, each card is shown once and in its order."""
    reader = patient()
    reader.open("learn")
    reader.tap("theme_chosen", topic.theme)
    reader.tap("topic_chosen", topic.key)

    shown = [reader.lines[1]]
    for _ in topic.cards[1:]:
        reader.tap("turned")
        shown.append(reader.lines[1])
    reader.tap("turned")

    assert shown == [topic.card_id(card) for card in topic.cards]
    assert reader.place == ("learn.quiz" if topic.quiz else "learn.done")
    assert reader.session.data["learn.read"] == topic.key


@pytest.mark.parametrize("part", Part)
def test_every_part_of_the_article_is_met_by_a_patient(part: Part) -> None:
    """Its topics stand on a shelf behind /learn, and its other places are registered flows."""
    on_shelves = set()
    for theme in Theme:
        reader = patient()
        reader.happens(CommandGiven(reader.at, "learn"))
        reader.tap("theme_chosen", theme)
        on_shelves |= set(reader.values("topic_chosen"))
    covered = SOURCES[part]

    assert set(covered.topics) <= on_shelves
    assert {place.flow for place in covered.places} <= set(FLOWS)


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic.quiz], ids=lambda t: t.key)
def test_every_choice_of_a_check_question_is_answered(topic: Topic) -> None:
    """A right choice ends the topic; another one may be tried again."""
    assert topic.quiz
    for choice in topic.quiz.choices:
        reader = reading(topic.key)
        read_through(reader, topic)
        reader.tap("chose", choice)

        assert reader.lines[1] == topic.answer_id(choice)
        assert bool(reader.values("turned_back")) is (choice != topic.quiz.right)

        reader.tap("turned")
        assert reader.place == "learn.done"


def test_a_check_question_can_be_left_out_tried_again_or_gone_back_from() -> None:
    """Nothing hangs on an answer: skip it, choose again, or look at the last card."""
    spasm = cards.topic("spasm")
    reader = reading("spasm")
    read_through(reader, spasm)
    reader.tap("chose", "tearing")
    reader.tap("turned_back")
    assert reader.place == "learn.quiz"

    reader.tap("turned_back")
    assert reader.lines[1] == spasm.card_id(spasm.cards[-1])

    reader.tap("turned")
    reader.tap("skipped")
    assert reader.place == "learn.done"


def test_back_turns_one_card_and_the_first_has_none() -> None:
    """Back on a card shows the card before; before the first there is only the list."""
    reader = reading("spasm")
    assert not reader.values("turned_back")

    reader.tap("turned")
    reader.tap("turned_back")
    assert reader.lines[1] == "learn-spasm-feeling"

    reader.tap("topics_wanted")
    assert reader.place == "learn.topics"
    assert reader.values("topic_chosen")[0] == "spasm"


def test_a_topic_that_was_left_early_is_not_read() -> None:
    """Only the last card makes a topic read."""
    reader = reading("spasm")
    reader.tap("turned")
    reader.tap("topics_wanted")

    assert "learn.read" not in reader.session.data


def test_read_topics_are_kept_once_and_marked() -> None:
    """Reading a topic again adds nothing, and the list shows it as read."""
    strain, spasm = cards.topic("strain"), cards.topic("spasm")
    reader = reading("strain")
    read_through(reader, strain)
    for _ in range(2):
        reader.open("learn", "spasm")
        read_through(reader, spasm)
    reader.open("learn", "theme.back")

    marked = [each.value for each in reader.buttons if each.label.id == "library-read"]
    assert reader.session.data["learn.read"] == "spasm strain"
    assert marked == ["spasm", "strain"]


def test_the_next_unread_topic_follows_and_after_all_of_them_none() -> None:
    """The end of a topic leads on, around the library, until everything is read."""
    brace = cards.topic("brace")
    everything = " ".join(topic.key for topic in TOPICS if topic.key not in {"spasm", "brace"})
    reader = patient(data={"learn.read": everything})
    reader.open("learn", "brace")
    read_through(reader, brace)
    assert reader.values("topic_chosen") == ["spasm"]

    reader.tap("topic_chosen", "spasm")
    read_through(reader, cards.topic("spasm"))
    reader.tap("skipped")
    assert reader.values("topic_chosen") == []

    reader.tap("themes_wanted")
    assert reader.place == "learn.themes"


@pytest.mark.parametrize("value", ["", "gone", "theme.gone", "theme.", "resume"])
def test_a_name_that_is_gone_opens_the_shelves(value: str) -> None:
    """An old button or a typed argument that names nothing leads to the list of themes."""
    reader = reading(value)

    assert reader.place == "learn.themes"
    assert reader.values("theme_chosen") == [theme.value for theme in Theme]
    assert reader.values("topic_chosen") == []


def test_the_shelves_suggest_what_fits_the_answers() -> None:
    """Fear of moving and spasms that come back bring their topics to the top, until read."""
    reader = patient(band="mild", data=kept(avoids="yes", frequency="monthly"))
    reader.open("learn")
    assert reader.values("topic_chosen") == ["moving", "rest"]

    reader.tap("topic_chosen", "moving")
    read_through(reader, cards.topic("moving"))
    reader.open("learn")
    assert "moving" not in reader.values("topic_chosen")


@pytest.mark.parametrize("fields", [{"care_consent": False}, {"flag_tier": "emergency"}])
def test_reading_is_open_to_all(fields: dict[str, Any]) -> None:
    """Reading needs no consent, and no warning sign closes it."""
    assert reading("spasm", **fields).place == "learn.card"


def test_reading_parks_what_was_being_answered() -> None:
    """Somebody who reads in the middle of a question finds it again in the menu."""
    reader = patient("severity")
    reader.open("learn", "spasm")
    reader.open("home")

    assert ("severity", "resume") in reader.opens()
