"""How hard an English text is to read: Flesch-Kincaid grade and sentence length.

Syllables are counted by rules of English spelling, with a list of the words that break them.
A placeable counts as one short word, because what is filled in is known only when it is shown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, ast

STAND_IN: Final = "this"
SMALL_GROUP_WORDS: Final = 40

_WORD: Final = re.compile(r"[A-Za-z]+(?:['\u2019-][A-Za-z]+)*|\d+(?:[.,]\d+)?")
_TAG: Final = re.compile(r"</?[a-z-]+[^>]*>")
_LIST_NUMBER: Final = re.compile(r"^\s*\d+\.\s+")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])[\"')\u201d\u2019]*\s+")

_ONE_LESS: Final = (
    r"[^aeiouy]e$",  # move
    r"([^aeiouyscgzx]|th|ach)es$",  # moves, clothes, aches
    r"[^aeiouydt]ed$",  # pulled
    r"[^aeiouy]e(ment|ful|less|ness|ly)s?$",  # movement
)
_ONE_MORE: Final = (
    r"[^aeiouyl]les?$",  # muscle
    r"[aeiouy]ing$",  # doing
    r"[^tscxgu]i(a|o|um)|si[ao](?!n)",  # serious, physio
    r"(sh|ch)es$",  # pushes
)
_UNUSUAL: Final = {
    "aches": 1, "actual": 3, "area": 3, "areas": 3, "being": 2, "create": 2, "diet": 2,
    "every": 2, "everyday": 3, "everything": 3, "evening": 2, "fluid": 2, "homework": 2,
    "hundred": 2, "idea": 3, "ideas": 3, "mri": 3, "osteoarthritis": 6, "quiet": 2, "quietly": 3,
    "react": 2, "sacroiliac": 5, "science": 2, "sciatic": 4, "sideways": 2, "someone": 2,
    "something": 2, "sometimes": 2, "somewhere": 2, "usual": 3, "usually": 4, "whenever": 3,
}  # fmt: skip


def syllables(word: str) -> int:
    """Return how many syllables an English word has, at least 1; a digit counts as one."""
    parts = re.split(r"[-\s]", re.sub(r"['\u2019]s?", "", word.lower()))
    return sum(_syllables_of_part(part) for part in parts if part) or 1


def _syllables_of_part(part: str) -> int:
    if part in _UNUSUAL:
        return _UNUSUAL[part]
    if part[0].isdigit():
        return sum(letter.isdigit() for letter in part)
    count = len(re.findall(r"[aeiouy]+", part))
    count -= any(re.search(rule, part) for rule in _ONE_LESS)
    count += any(re.search(rule, part) for rule in _ONE_MORE)
    return max(count, 1)


def words(text: str) -> list[str]:
    """Return the words of a text; a word with a hyphen is one word."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a line that ends is a sentence that ends."""
    found: list[str] = []
    for line in text.splitlines():
        plain = _LIST_NUMBER.sub("", _TAG.sub("", line))
        found += [one for one in _SENTENCE_END.split(plain) if words(one)]
    return found


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade: school years needed, below 0 for the easiest texts.

    Source: Kincaid et al. 1975, 0.39 words a sentence + 11.8 syllables a word - 15.59.
    """
    all_sentences = [one for text in texts for one in sentences(text)]
    all_words = [word for one in all_sentences for word in words(one)]
    all_syllables = sum(syllables(word) for word in all_words)
    return (
        0.39 * len(all_words) / len(all_sentences) + 11.8 * all_syllables / len(all_words) - 15.59
    )


def messages(catalogue: Path) -> dict[str, list[str]]:
    """Return each message and attribute of a catalogue with every wording it can take."""
    found: dict[str, list[str]] = {}
    for entry in FluentParser().parse(catalogue.read_text("utf-8")).body:
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                found[entry.id.name] = _wordings(entry.value)
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = _wordings(attribute.value)
    return found


def groups(catalogue: Path) -> dict[str, list[str]]:
    """Return the texts of a catalogue by the first two words of their ids.

    The grade of a few words means little: groups of fewer than 40 words, and labels (texts
    without a full stop), are taken together under the catalogue's own name.
    """
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for message_id, texts in messages(catalogue).items():
        for text in filter(words, texts):
            is_label = not re.search(r"[.!?:]", _LIST_NUMBER.sub("", text))
            name = catalogue.name if is_label else "-".join(message_id.split("-")[:2])
            grouped[name].append(text)
    for name in [name for name, texts in grouped.items() if _is_small(texts)]:
        if name != catalogue.name:
            grouped[catalogue.name] += grouped.pop(name)
    return dict(grouped)


def _is_small(texts: list[str]) -> bool:
    return sum(len(words(text)) for text in texts) < SMALL_GROUP_WORDS


def _wordings(pattern: ast.Pattern) -> list[str]:
    """The n-th wording takes the n-th variant of each choice, or its last."""
    variants = max((len(one.variants) for one in _choices(pattern)), default=1)
    return [_reading(pattern, number) for number in range(variants)]


def _choices(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(
            element.expression, ast.SelectExpression
        ):
            yield element.expression
            for variant in element.expression.variants:
                yield from _choices(variant.value)


def _reading(pattern: ast.Pattern, number: int) -> str:
    return "".join(_element(element, number) for element in pattern.elements)


def _element(element: ast.TextElement | ast.Placeable, number: int) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return _reading(variants[min(number, len(variants) - 1)].value, number)
        case ast.StringLiteral() as literal:
            return str(literal.parse()["value"])
        case _:
            return STAND_IN
