"""Every way a message can be said: each branch of each choice, with values as long as they come.

What is said is for measuring and for looking at, not for sending: values are examples, written
as this language writes numbers, days and times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import cache
from itertools import islice, product
from typing import Final

from babel.numbers import format_decimal
from fluent.syntax import ast

from bot.l10n import direction, locale_of, moment, short_day
from bot.parity.reading import Entry, Language
from bot.parity.sameness import said_of

DAY: Final = date(2026, 9, 30)  # a Wednesday, the longest of both in many languages
HOUR: Final = time(22, 30)
BRANCHES_MAX: Final = 96
ISOLATING: Final = {"ltr": ("", ""), "rtl": ("\u2068", "\u2069")}
FACTS: Final = {
    "clinic": "Hillside Physiotherapy NE",  # 25 letters
    "phone": "+27 21 555 0100",
    "emergency": "112",
    "hours": "08:00-17:00",
}
# Texts that are filled into other texts: the ids whose longest wording stands for them.
NESTED: Final[Mapping[str, str]] = {
    "activity": r"activity-.*",
    "answer": r"self-test-answer-.*",
    "band": r"patients-band-.*",
    "how": r"exercise-.*-(easier|harder)",
    "items": r"summary-about-.*",
    "kind": r"work-.*",
    "level": r"severity-level-.*",
    "milestone": r"phase-.*-milestone",
    "movement": r"movement-.*",
    "name": r"exercise-.*-name|phase-.*-name",
    "needs": r"plan-needs-.*",
    "part": r"home-part-.*|appointment-(morning|afternoon|any)",
    "phase": r"phase-.*-name",
    "role": r"staff-role-.*",
    "signs": r"safety-card-(?!title).*",
    "state": r"broadcasts-is-.*",
    "statement": r"questionnaire-rmdq-\d+",
    "test": r"self-test-.*-title",
    "title": r"learn-.*-title",
    "until": r"privacy-until-.*",
}
WRITTEN: Final[Mapping[str, str]] = {
    "code": "pt-BR",
    "column": "appointment_type",
    "first": "08:00",
    "last": "21:00",
    "language": "Português (Brasil)",
    "instead": "Português (Brasil)",
    "link": "https://t.me/a_bot_of_a_clinic_bot?start=AbCdEf_0123456789-AbCdEf",
    "longest": "128",
    "place": "Port Elizabeth",
    "reference": "AB-123456",
    "staff": "700000000",
    "time": "22:30",
    "value": "31/11/2026",
    "words": "Αβγδ…",
    "zone": "Africa/Johannesburg",
}
KIND: Final = re.compile(r"\$(\w+) \((\w+)\)")


def wordings(language: Language, message_id: str) -> list[str]:
    """Return every wording of a message, as it is sent where it is read from right to left.

    The variables are as long as its note says that they are, in words, numbers, days and times.
    """
    entry = language.entries[message_id]
    kinds = dict(KIND.findall(entry.comment))
    opens, closes = ISOLATING[direction(language.code)]
    values = {
        name: f"{opens}{_value(language, name, kinds.get(name, 'string'))}{closes}"
        for name in said_of(entry).variables
    }
    return branches(entry, values)


def patterns(language: Language, message_id: str, value: str) -> list[str]:
    """Return every wording of a message with the same ``value`` for each of its variables."""
    return list(_alike(language.entries[message_id], value))


@cache
def _alike(entry: Entry, value: str) -> tuple[str, ...]:
    return tuple(branches(entry, dict.fromkeys(said_of(entry).variables, value)))


def branches(entry: Entry, values: Mapping[str, str]) -> list[str]:
    """Return each branch of a message once, with these values for its variables."""
    pattern = entry.node.value
    if pattern is None:
        return []
    options: dict[str, set[str]] = {}
    for variable, keys in said_of(entry).choices:
        options.setdefault(variable, set()).update(keys)
    names = sorted(options)
    found: dict[str, None] = {}
    for branch in islice(product(*(sorted(options[name]) for name in names)), BRANCHES_MAX):
        found[_said(pattern, dict(zip(names, branch, strict=True)), values)] = None
    return list(found)


def _said(pattern: ast.Pattern, keys: Mapping[str, str], values: Mapping[str, str]) -> str:
    return "".join(_element(each, keys, values) for each in pattern.elements)


def _element(
    element: ast.TextElement | ast.Placeable, keys: Mapping[str, str], values: Mapping[str, str]
) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    match element.expression:
        case ast.SelectExpression() as choice:
            return _said(_chosen(choice, keys), keys, values)
        case ast.StringLiteral() as literal:
            return str(literal.parse()["value"])
        case ast.VariableReference(id=ast.Identifier(name=name)):
            return values[name]
        case ast.Placeable() as inner:
            return _element(inner, keys, values)
        case _:
            return ""


def _chosen(choice: ast.SelectExpression, keys: Mapping[str, str]) -> ast.Pattern:
    name = choice.selector.id.name if isinstance(choice.selector, ast.VariableReference) else ""
    default = next(each for each in choice.variants if each.default)
    return next((each for each in choice.variants if _key(each) == keys.get(name)), default).value


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ast.Identifier) else key.value)


def _value(language: Language, name: str, kind: str) -> str:
    locale = locale_of(language.code)
    match kind:
        case "number":
            return str(format_decimal(100, locale=locale, numbering_system="default"))
        case "date":
            return moment(DAY, locale)
        case "day":
            return short_day(DAY, locale)
        case "time":
            return moment(HOUR, locale)
        case "datetime":
            return when(language.code)
        case _:
            return FACTS.get(name) or WRITTEN.get(name) or _nested(language, name)


def when(code: str) -> str:
    """Return a day and a time of day as a language writes them."""
    return moment(datetime.combine(DAY, HOUR), locale_of(code))


def _nested(language: Language, name: str) -> str:
    """Return the longest text that is filled in under this name; a day and time where none is."""
    ids = _ids(NESTED[name], tuple(language.entries)) if name in NESTED else ()
    plain = (language.entries[each].node.value for each in ids)
    longest = max((_said(each, {}, _Blank()) for each in plain if each), key=len, default="")
    return longest or when(language.code)


class _Blank(dict[str, str]):
    """What a nested text names is short beside it."""

    def __missing__(self, key: str) -> str:
        return "10"


@cache
def _ids(pattern: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in ids if re.fullmatch(pattern, each))


def texts(pattern: ast.Pattern) -> Iterator[str]:
    """Yield the plain words of a pattern, branch by branch, without anything filled in."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield str(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from texts(variant.value)
