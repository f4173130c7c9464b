"""What was left in English: a text that is a copy, or a sentence with English words in it.

A word may well be the same in two languages; ``copies`` in the glossary lists the messages of
which somebody has said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.l10n import SOURCE
from bot.parity.reading import Language, Languages, translated
from bot.parity.wordings import patterns

NAMES: Final = frozenset(
    {"csv", "fhir", "https", "icalendar", "id", "json", "lumbot", "pdf", "telegram"}
)
WORD: Final = re.compile(r"(?<![/\w])[A-Za-z]{2,}(?:['’][a-z]+)?")
TYPED: Final = "vocabulary-"
SAME_IN_ALL: Final = re.compile(r"language-(name-.*|code)")
# Words that only English has, of those that are found in nearly every sentence.
ENGLISH: Final = frozenset(
    re.findall(
        r"\w+",
        "the and you your with are this what when how from have has they their which would could"
        " should because please there where been about these those who why does did but can every"
        " each today tomorrow answer question exercise exercises warning reminder patient patients"
        " clinic pain",
    )
)
SHARE_MAX: Final = 0.2
OTHER_SCRIPTS: Final = frozenset({"ar", "hi", "ru"})


def findings(spoken: Languages) -> Iterator[str]:
    """Yield a line for each message that is not in its language."""
    source = spoken[SOURCE]
    for language in translated(spoken):
        listed = set(language.glossary.get("copies", ()))
        for message_id in language.entries.keys() & source.entries.keys():
            if message_id.startswith(TYPED) or SAME_IN_ALL.fullmatch(message_id):
                continue
            wrong = _wrong(language, source, message_id)
            if wrong and message_id not in listed:
                yield f"{language.where(message_id)}: {wrong}; translate it, or list it in copies"
            elif message_id in listed and not wrong:
                yield f"{language.code}/glossary.toml: copies: {message_id} is none; take it out"


def _wrong(language: Language, source: Language, message_id: str) -> str:
    said, english = (patterns(each, message_id, "") for each in (language, source))
    if set(said) == set(english) and any(map(WORD.search, said)):
        return "is the same as in English"
    for each in said:
        words = [word.lower() for word in WORD.findall(each)]
        own = [word for word in words if word not in NAMES]
        if language.code in OTHER_SCRIPTS and own:
            return f"has {own[0]!r} in Latin letters"
        left = [word for word in own if word in ENGLISH]
        if len(left) > SHARE_MAX * len(each.split()):
            return f"has the English {left[0]!r}"
    return ""
