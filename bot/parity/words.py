"""The words that a language keeps to, and the words that people type to it.

The glossary says what each term is called here; a stem of it that is nowhere in the catalogue
is a word that was given up without saying so. What people type has one meaning each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.l10n import SOURCE
from bot.parity.reading import GLOSSARY, Language, Languages
from bot.parity.wordings import patterns
from bot.understanding import MEANINGS, plain

KEYS: Final = ("address", "why", "quotes", "gender")
REVIEWED_BY: Final = "reviewed_by"
DISTRESS: Final = "vocabulary-distress"


def findings(spoken: Languages) -> Iterator[str]:
    """Yield a line for each term without its word, and each word of two meanings."""
    source = spoken[SOURCE]
    for language in spoken.values():
        yield from _glossary(language, source)
        yield from _meanings(language, source)
        yield from _distress(language)


def _glossary(language: Language, source: Language) -> Iterator[str]:
    where = f"{language.code}/{GLOSSARY}"
    if not language.glossary:
        yield f"{where}: is missing; docs/translator.md says what it holds"
        return
    for key in KEYS:
        if not str(language.glossary.get(key, "")).strip():
            yield f"{where}: {key}: is missing or empty"
    if REVIEWED_BY not in language.glossary:
        yield f'{where}: {REVIEWED_BY}: is missing; write "" until a clinic has signed'
    for term in source.words.keys() - language.words.keys():
        yield f"{where}: {term}: is missing; say which word stands for it"
    for term in language.words.keys() - source.words.keys():
        yield f"{where}: {term}: is not in English's; take it out"
    text = "\n".join(_texts(language)).casefold()
    for term, word in language.words.items():
        yield from (f"{where}: {term}: {wrong}" for wrong in _wrong(word, text))


def _texts(language: Language) -> Iterator[str]:
    for message_id in language.entries:
        yield from patterns(language, message_id, "{ $clinic }")


def _wrong(word: Any, text: str) -> Iterator[str]:  # noqa: ANN401 - whatever the file holds
    if not isinstance(word, dict) or not word.get("say") or not word.get("stems"):
        yield 'wants { say = "…", stems = ["…"] }'
        return
    for stem in word["stems"]:
        if str(stem).casefold() not in text:
            yield f"the stem {stem!r} is nowhere in the catalogue; mend the text or the stem"


def vocabulary(language: Language) -> Mapping[str, list[str]]:
    """Return the words that people type by the id of their meaning, as they are written."""
    ids = (f"vocabulary-{meaning.replace('_', '-')}" for meaning in MEANINGS)
    return {each: _listed(language, each) for each in ids if each in language.entries}


def _listed(language: Language, message_id: str) -> list[str]:
    return [word.strip() for word in patterns(language, message_id, "")[0].split(",")]


def _meanings(language: Language, source: Language) -> Iterator[str]:
    english = {plain(word): each for each, words in vocabulary(source).items() for word in words}
    seen: dict[str, str] = {}
    for message_id, words in vocabulary(language).items():
        for word in words:
            said = plain(word)
            where = language.where(message_id)
            if not said:
                yield f"{where}: has an empty word; remove a comma"
            elif seen.setdefault(said, message_id) != message_id:
                yield f"{where}: {word!r} is also in {seen[said]}; keep it in one"
            elif english.get(said, message_id) != message_id:
                yield f"{where}: {word!r} means {english[said]} in English; leave it out"


def _distress(language: Language) -> Iterator[str]:
    """A phrase alone is heard as distress, so that none may also be an answer."""
    if DISTRESS not in language.entries:
        return
    answers = {plain(word) for words in vocabulary(language).values() for word in words}
    for phrase in _listed(language, DISTRESS):
        if not phrase or plain(phrase) in answers:
            yield f"{language.where(DISTRESS)}: {phrase!r} is empty or an answer; remove it"
