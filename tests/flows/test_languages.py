"""Which language somebody is spoken to in, by what Telegram says of their app."""

from __future__ import annotations

import pytest

from flows.languages import PSEUDO, best

SPOKEN = ("en", "af", "ar", "de", "es", "fr", "hi", "pt-BR", "ru", "tr")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("pt", "pt-BR"), ("pt-br", "pt-BR"), ("pt-BR", "pt-BR"), ("pt-PT", "pt-BR"), ("ar", "ar"),
        ("ar-EG", "ar"), ("es-419", "es"), ("ES_mx", "es"), ("de-AT", "de"), ("zh", "en"),
        ("zh-hans", "en"), ("en-GB", "en"), ("", "en"), (None, "en"), ("-", "en"), ("h", "en"),
        ("en-xa", PSEUDO),
    ],
)  # fmt: skip
def test_the_language_of_a_telegram_code(code: str | None, language: str) -> None:
    """The same language of another country is better than English; English is for all others."""
    assert best(code, SPOKEN) == language


def test_a_house_without_that_language_speaks_its_first() -> None:
    """Nobody gets a language that has no catalogue."""
    assert best("pt-BR", ("en", "es")) == "en"
