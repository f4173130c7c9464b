"""Every language with a catalogue, by the message that names it in itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from flows.texts import Text, text

# Made from English for tests and translators: longer, accented, in brackets. Never offered.
PSEUDO: Final = "en-XA"
LANGUAGES: Final[Mapping[str, str]] = {
    "en": "language-name-en",
    "es": "language-name-es",
    "af": "language-name-af",
    "de": "language-name-de",
    "fr": "language-name-fr",
    "pt-BR": "language-name-pt-BR",
    "ru": "language-name-ru",
    "tr": "language-name-tr",
    "hi": "language-name-hi",
    "ar": "language-name-ar",
}


def best(code: str | None, spoken: Collection[str]) -> str:
    """Choose the language for what Telegram says of a user: "pt-BR" for "pt", "es" for "es-419".

    ``spoken`` begins with the language for everybody else. The pseudo-language is in no list,
    and spoken to who asks for it by its code, which no phone does by itself.
    """
    there = {each.lower(): each for each in (*spoken, PSEUDO)}
    wanted = (code or "").lower().replace("_", "-")
    first = wanted.partition("-")[0]
    alike = (each for each in spoken if each.lower().partition("-")[0] == first)
    return there.get(wanted) or next(alike, next(iter(spoken)))


def language_name(code: str) -> Text:
    """Name a language; one without a catalogue is named by its code."""
    return text(LANGUAGES[code]) if code in LANGUAGES else text("language-code", code=code)
