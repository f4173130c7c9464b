"""Which typed words are taken for self-harm or abuse, and which are plain back pain."""

from __future__ import annotations

import pytest

from bot.l10n import Catalogues
from bot.understanding import Understanding


@pytest.fixture(scope="module")
def understand() -> Understanding:
    """The real catalogues of a made-up clinic."""
    facts = {"clinic": "Back & Co", "phone": "1", "hours": "9-17", "emergency": "112"}
    return Understanding(Catalogues.load(facts))


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("I want to die", "en"), ("Honestly, I want to DIE. Sorry", "en"),
        ("i don’t want to live", "en"), ("i dont want to live anymore", "en"),
        ("thinking about suicide", "en"), ("My husband hits me!", "en"), ("self-harm", "en"),
        ("selfharm? no: self harm", "en"), ("quiero morirme", "es"), ("Me quiero matar…", "es"),
        ("ojala estuviera muerta", "es"), ("Mi pareja me pega", "es"), ("me violó", "es"),
        ("i want to die", "es"), ("x " * 1500 + "suicide", "en"),
    ],
)  # fmt: skip
def test_such_words_are_heard(understand: Understanding, typed: str, language: str) -> None:
    """In any case, with or without accents, in the middle of much else, English everywhere."""
    assert understand.is_distress(typed, language)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("", "en"), ("yes", "en"), ("7", "en"), ("my back is killing me", "en"),
        ("I hurt myself lifting a box", "en"), ("the pain hits me when I bend", "en"),
        ("it hurts me to sit", "en"), ("this stretch kills my legs", "en"),
        ("I cut myself shaving", "en"), ("homicide", "en"), ("abuse", "en"),
        ("me mata la espalda", "es"), ("me duele mucho", "es"), ("me pega un tirón", "es"),
        ("me hice daño al levantar una caja", "es"), ("quiero vivir sin dolor", "es"),
    ],
)  # fmt: skip
def test_plain_back_pain_is_not_taken_for_them(
    understand: Understanding, typed: str, language: str
) -> None:
    """What people say of a sore back every day alarms nobody."""
    assert not understand.is_distress(typed, language)


def test_every_language_has_its_list(understand: Understanding) -> None:
    """Each language's own list is heard by itself, every phrase of it."""
    for language in understand.catalogues.languages:
        for phrase in understand._distress(language):
            assert phrase.strip()
            assert understand.is_distress(phrase, language)
