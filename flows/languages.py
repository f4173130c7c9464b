"""Every language with a catalogue, by the message that names it in itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flows.texts import Text, text

LANGUAGES: Final[Mapping[str, str]] = {
    "en": "language-name-en",
    "es": "language-name-es",
}


def language_name(code: str) -> Text:
    """Name a language; one without a catalogue is named by its code."""
    return text(LANGUAGES[code]) if code in LANGUAGES else text("language-code", code=code)
