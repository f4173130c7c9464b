"""The learn library as data: its shape, its suggestions, and the whole article found in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.learning import cards
from flows.learning.model import Cause, Moment, Theme, Topic
from flows.learning.sources import SOURCES, Part
from flows.rules.patterns import Aggravator

EVERY_KEY = frozenset(topic.key for topic in cards.topics())


@pytest.mark.parametrize("topic", cards.topics(), ids=lambda topic: str(topic.key))
def test_a_topic_is_a_few_cards_with_names_of_their_own(topic: Topic) -> None:
    """A topic has 3 to 6 cards, and no card takes the name of the title or the question."""
    assert 3 <= len(topic.cards) <= 6
    assert len(set(topic.cards)) == len(topic.cards)
    assert not {"title", "quiz"}.intersection(topic.cards)


@pytest.mark.parametrize("topic", cards.topics(), ids=lambda topic: str(topic.key))
def test_a_check_question_has_one_right_choice_of_two_or_three(topic: Topic) -> None:
    """A question can be answered at a glance, and one of its choices is right."""
    if topic.quiz is not None:
        assert 2 <= len(topic.quiz.choices) <= 3
        assert topic.quiz.choices.count(topic.quiz.right) == 1


def test_about_half_of_the_topics_ask_a_question() -> None:
    """Questions help to remember, but reading is not an exam: some topics have none."""
    asking = sum(topic.quiz is not None for topic in cards.topics())

    assert len(cards.topics()) / 2 <= asking < len(cards.topics())


def test_no_two_messages_share_an_id() -> None:
    """A topic's key never runs into another topic's card."""
    ids = [theme.title_id for theme in Theme]
    ids += [message_id for topic in cards.topics() for message_id in topic.message_ids()]

    assert len(set(ids)) == len(ids)


def test_topics_stand_shelf_by_shelf() -> None:
    """The list of topics follows the list of themes, and no shelf is empty."""
    themes = [topic.theme for topic in cards.topics()]

    assert themes == sorted(themes, key=list(Theme).index)
    assert set(themes) == set(Theme)


def test_a_topic_is_found_by_its_key() -> None:
    """What a button names is the topic that opens; a name that is gone is a fault."""
    assert [cards.topic(topic.key) for topic in cards.topics()] == list(cards.topics())
    with pytest.raises(KeyError, match="gone"):
        cards.topic("gone")


@pytest.mark.parametrize("part", Part)
def test_every_part_of_the_article_is_reachable(part: Part) -> None:
    """Each part of the clinic's article has a topic that exists, or a named flow."""
    covered = SOURCES[part]

    assert covered.topics or covered.places
    assert set(covered.topics) <= EVERY_KEY


def test_every_topic_comes_from_the_article() -> None:
    """No topic is in the library that the clinic has not written about."""
    assert {key for covered in SOURCES.values() for key in covered.topics} == EVERY_KEY


@pytest.mark.parametrize("aggravator", Aggravator)
def test_whatever_makes_it_worse_has_its_advice(aggravator: Aggravator) -> None:
    """Each item a patient can tick leads to a card of a topic that exists."""
    key, card = cards.ADVICE[aggravator]

    assert card in cards.topic(key).cards
    assert cards.advice_id(aggravator) == f"learn-{key}-{card}"


@pytest.mark.parametrize("moment", Moment)
def test_each_moment_has_something_to_read(moment: Moment) -> None:
    """A moment that is noticed leads to at least one topic made for it."""
    suggested = cards.suggest(frozenset({moment}), frozenset())

    assert suggested
    assert all(moment in topic.suggested_by for topic in suggested)


def test_the_topic_that_fits_more_moments_comes_first() -> None:
    """Somebody who rests a lot out of fear is first told how much rest is right."""
    moments = frozenset({Moment.FEAR_OF_MOVEMENT, Moment.RESTING_TOO_MUCH, Moment.AFTER_RESULT})

    assert [topic.key for topic in cards.suggest(moments, frozenset())] == ["rest", "moving"]


def test_the_more_pressing_moment_wins_a_tie() -> None:
    """Fear of moving is met before the general topics that follow each result."""
    moments = frozenset({Moment.AFTER_RESULT, Moment.FEAR_OF_MOVEMENT})

    assert cards.suggest(moments, frozenset())[0].key == "moving"


def test_without_a_moment_nothing_is_suggested() -> None:
    """The library does not push itself: no moment, no suggestion."""
    assert cards.suggest(frozenset(), frozenset()) == ()


@given(st.frozensets(st.sampled_from(Moment)), st.frozensets(st.sampled_from(sorted(EVERY_KEY))))
def test_a_suggestion_is_unread_fits_and_is_one_of_two_at_most(
    moments: frozenset[Moment], read: frozenset[str]
) -> None:
    """Whatever was read and noticed, at most two fitting topics that are new are offered."""
    suggested = cards.suggest(moments, read)

    assert len(suggested) == len(set(suggested)) <= cards.SUGGESTIONS_MAX
    assert not read.intersection(topic.key for topic in suggested)
    assert all(topic.suggested_by & moments for topic in suggested)


def test_each_cause_that_can_be_told_has_its_card() -> None:
    """What a patient can say started it is what the library tells about, no more and no less."""
    assert tuple(cause.value for cause in Cause) == cards.topic("causes").cards
    assert cards.cause_id(Cause.SITTING) == "learn-causes-sitting"
