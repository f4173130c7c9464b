"""What guidelines correct in the clinic's article holds in every text, not in the library alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.locales import reading_level

LOCALES = Path(__file__).parents[2] / "locales"
WRONG = {
    "en": r"rarely (resolve|go away|get better|heal)|irreversib|collaps|permanent|damag|guarantee"
    r"|\bcure[sd]?\b|bed rest (is|helps)|heals? (a spasm )?faster|will not come back",
    "es": r"rara vez (se va|se cura|mejora|desaparece)|irreversib|colaps|derrumb|permanent|\bdañ"
    r"|garantiza|\bcura(r|rá|n)?\b|quédate en la cama|sanas? más rápido|no volverá",
}
ELSEWHERE = frozenset({"vocabulary"})
"""Words that a patient may write, not words that we say."""
EXCEPTIONS = {
    "red-flags-belly-collapse": "a warning sign: whether somebody fainted",
    "safety-card-belly-collapse": "the same sign, in the words for hospital staff",
    "safety-distress-act": "for who may come to harm, whatever their back does",
}
"""The message that needs such a word, and what for."""


def told(language: str) -> dict[str, str]:
    """Read everything that a patient or the staff may be told, by the id of its message."""
    catalogues = sorted((LOCALES / language).glob("*.ftl"))
    return {
        message_id: " ".join(texts)
        for catalogue in catalogues
        if catalogue.stem not in ELSEWHERE
        for message_id, texts in reading_level.messages(catalogue).items()
    }


@pytest.mark.parametrize("language", WRONG)
def test_no_text_says_what_guidelines_correct(language: str) -> None:
    """No doom, no promise of cure, no rest in bed, and no exercise that heals faster."""
    wrong = re.compile(WRONG[language], re.IGNORECASE)
    said = {
        each: found.group()
        for each, words in told(language).items()
        if (found := wrong.search(words)) and each not in EXCEPTIONS
    }

    assert said == {}


@pytest.mark.parametrize("message_id", EXCEPTIONS)
def test_every_exception_is_still_needed(message_id: str) -> None:
    """One whose text has changed is struck off."""
    assert any(
        re.search(wrong, told(language).get(message_id, ""), re.IGNORECASE)
        for language, wrong in WRONG.items()
    )
