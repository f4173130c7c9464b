"""The words of the learn library: complete, short and calm, in each language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from flows.learning import cards
from flows.learning.model import Theme
from tests.locales.reading_level import sentences

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("en", "es")
NEEDED = frozenset(
    [theme.title_id for theme in Theme]
    + [message_id for topic in cards.topics() for message_id in topic.message_ids()]
)
CARDS = [(topic.key, topic.card_id(card)) for topic in cards.topics() for card in topic.cards]
BUTTONS = [topic.title_id for topic in cards.topics()] + [
    topic.choice_id(choice)
    for topic in cards.topics()
    if topic.quiz
    for choice in topic.quiz.choices
]

FRIGHTENING = {
    "en": r"damag|collaps|irreversib|permanent|degenerat|never\b|danger|broken|crippl|worn out",
    "es": r"\bdañ|colaps|irreversib|permanent|degenera|nunca|jamás|peligro|inválid",
}
CLAIMING = {
    "en": r"\byou have (a |an )?(disc|hernia|osteo|spondylo|sciatic)|\bcures?\b|guarantee",
    "es": r"\btienes (una? )?(disco|hernia|artrosis|espondilo|ciática)|\bcura\b|garantiza",
}


@cache
def bundle(language: str) -> FluentBundle:
    found = FluentBundle([language])
    for path in sorted((LOCALES / language).glob("learn-*.ftl")):
        found.add_resource(FluentResource(path.read_text("utf-8")))
    return found


def say(language: str, message_id: str) -> str:
    message = bundle(language).get_message(message_id)
    assert message.value is not None
    said, errors = bundle(language).format_pattern(message.value)
    assert errors == []
    return str(said)


def written(language: str) -> set[str]:
    """Every id of the library's own catalogues, read from the files."""
    text = "\n".join(path.read_text("utf-8") for path in (LOCALES / language).glob("learn-*.ftl"))
    return set(re.findall(r"^(learn-[a-z-]+) =", text, re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_written_and_none_is_left_over(language: str) -> None:
    """What a topic names is there, and what is there belongs to a topic."""
    assert written(language) == NEEDED


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message_id", sorted(NEEDED))
def test_a_message_is_said_without_a_fault(message_id: str, language: str) -> None:
    """Each text stands for itself: plain words, nothing to be filled in, no stray mark-up."""
    said = say(language, message_id)

    assert said == said.strip() != ""
    assert not re.search(r"[{}<>\u2068\u2069]|  |!!", said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card_id", [card_id for _, card_id in CARDS])
def test_a_card_is_one_short_idea(card_id: str, language: str) -> None:
    """A card has 2 to 5 short sentences and at most 60 words, so that it fits one look."""
    said = say(language, card_id)

    assert 2 <= len(sentences(said)) <= 5
    assert len(said.split()) <= 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message_id", BUTTONS)
def test_a_title_or_choice_fits_a_button(message_id: str, language: str) -> None:
    """Buttons are cut off on a small phone: titles and choices stay under 30 letters."""
    assert len(say(language, message_id)) <= 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_frightens_or_claims(language: str) -> None:
    """No fear words, no diagnosis and no promise of cure."""
    unkind = re.compile(f"{FRIGHTENING[language]}|{CLAIMING[language]}", re.IGNORECASE)
    found = {(i, hit.group()) for i in NEEDED for hit in unkind.finditer(say(language, i))}

    assert found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_the_same_commands_and_numbers(language: str) -> None:
    """A dose, a limit or a command does not get lost on the way into another language."""
    facts = re.compile(r"/[a-z]+|\d+|L\d")
    english = {i: sorted(facts.findall(say("en", i))) for i in NEEDED}

    assert {i: sorted(facts.findall(say(language, i))) for i in NEEDED} == english


@pytest.mark.parametrize(
    ("message_id", "said"),
    [
        ("learn-spasm-outlook", "Most spasms calm down within some weeks"),
        ("learn-spasm-outlook", "Many people get another one later"),
        ("learn-brace-weeks", "longer than four weeks"),
        ("learn-checking-mri", "a plain spasm does not need one"),
        ("learn-session-tools", "some do not"),
        ("learn-healing-exercise", "may not make a new spasm go away faster"),
        ("learn-rest-much", "Bed rest does not help"),
    ],
)
def test_the_article_is_corrected_where_guidelines_differ(message_id: str, said: str) -> None:
    """The corrections agreed with the clinic stand in the library and are not smoothed away."""
    assert said in say("en", message_id)
