"""A language that is made from English: longer, accented and in brackets.

Whoever reads it sees at once what is cut off (no closing bracket), what is glued together from
parts (brackets inside brackets) and what comes from no catalogue (no accents at all). Words that
people type stay as they are, and so do the names of languages.
"""

from __future__ import annotations

import re
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer, ast

ACCENTED: Final = str.maketrans(
    "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž"
)
# Markup, entities and commands: what is not said, or has to be typed as it is.
KEPT: Final = re.compile(r"</?[bi]>|&\w+;|(?<![\w/])/[a-z]+|\b[A-Z]{2,}\b|\b[a-z]+\.[a-z]+\b")
WORD: Final = re.compile(r"[^\W\d_]+")
LONGER: Final = 3  # one more letter for so many: German is a third longer than English
AS_IN_ENGLISH: Final = ("vocabulary-", "language-name-")  # what people type, and names
FIRST, LAST = "⟦", "⟧"


def written(catalogue: str) -> str:
    """Return a catalogue of English in the pseudo-language, with the same ids and variables."""
    resource = FluentParser().parse(catalogue)
    messages = (entry for entry in resource.body if isinstance(entry, ast.Message))
    for entry in messages:
        if entry.value is not None and not entry.id.name.startswith(AS_IN_ENGLISH):
            _turn(entry.value, is_whole=True)
    return FluentSerializer().serialize(resource)


def said(text: str) -> str:
    """Return words of English with accents, each a third longer."""
    kept = [found[0] for found in KEPT.finditer(text)]
    parts = [WORD.sub(_longer, part).translate(ACCENTED) for part in KEPT.split(text)]
    return "".join(part + mark for part, mark in zip(parts, [*kept, ""], strict=True))


def _longer(word: re.Match[str]) -> str:
    return word[0] + "~" * round(len(word[0]) / LONGER)


def _turn(pattern: ast.Pattern, *, is_whole: bool) -> None:
    has_words = False
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            has_words = has_words or any(map(str.isalpha, element.value))
            element.value = said(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                _turn(variant.value, is_whole=False)
            has_words = True
    if is_whole and has_words:
        pattern.elements.insert(0, ast.TextElement(FIRST))
        pattern.elements.append(ast.TextElement(LAST))
