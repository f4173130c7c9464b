"""The same ids, of the same variables, with every plural form that the language has.

A plural form that only decimals or millions take is not asked for; every count here is small.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.l10n import SOURCE
from bot.parity.reading import Entry, Language, Languages, translated

COUNT_MAX = 1000
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
FORM_OF_ONE_NUMBER = {"0": "zero", "2": "two"}


@dataclass(slots=True)
class Said(Visitor):
    """What a message names: its variables, and the choices that it makes by them.

    ``choices`` are the variable and the keys of each choice, in words or as numbers.
    """

    variables: set[str] = field(default_factory=set)
    choices: list[tuple[str, set[str]]] = field(default_factory=list)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        name = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else ""
        keys = {
            each.key.name if isinstance(each.key, ast.Identifier) else each.key.value
            for each in node.variants
        }
        self.choices.append((name, keys))
        self.generic_visit(node)

    def branches(self) -> dict[str, set[str]]:
        """Return by variable every key that means something of its own, as [0] or [left]."""
        found: dict[str, set[str]] = {}
        for name, keys in self.choices:
            if own := {key for key in keys if key not in CATEGORIES}:
                found.setdefault(name, set()).update(own)
        return found


@cache
def said_of(entry: Entry) -> Said:
    """Return what a message names."""
    said = Said()
    said.visit(entry.node)
    return said


def findings(spoken: Languages) -> Iterator[str]:
    """Yield a line for each text that is missing, too many, unreadable or not of the same."""
    for language in spoken.values():
        yield from language.wrong
    for language in spoken.values():
        yield from _forms(language)
    for language in translated(spoken):
        yield from _differences(language, spoken[SOURCE])


def _differences(language: Language, source: Language) -> Iterator[str]:
    for name, english in source.entries.items():
        if name not in language.entries:
            yield f"{language.code}: {name}: is missing; English has it in {source.where(name)}"
            continue
        said, wanted = said_of(language.entries[name]), said_of(english)
        if odd := said.variables ^ wanted.variables:
            listed = ", ".join(f"${each}" for each in sorted(odd))
            yield f"{language.where(name)}: differs from English in {listed}"
        for variable, keys in wanted.branches().items():
            own = said.branches().get(variable, set())
            if lacking := {key for key in keys - own if not _stands_for(said, variable, key)}:
                listed = ", ".join(f"[{each}]" for each in sorted(lacking))
                yield f"{language.where(name)}: has no branch {listed} of ${variable}; add it"
    for name in language.entries.keys() - source.entries.keys():
        yield f"{language.where(name)}: is not in English"


def _stands_for(said: Said, variable: str, key: str) -> bool:
    """Tell whether a plural form that is only ever this number has its branch."""
    form = FORM_OF_ONE_NUMBER.get(key)
    return any(name == variable and form in keys for name, keys in said.choices)


def _forms(language: Language) -> Iterator[str]:
    form_of = Locale.parse(language.code, sep="-").plural_form
    needed = {form_of(count) for count in range(COUNT_MAX + 1)}
    for name, entry in language.entries.items():
        for _, keys in said_of(entry).choices:
            if keys & CATEGORIES - {"other"} and (lacking := needed - keys):
                listed = ", ".join(sorted(lacking))
                yield f"{language.where(name)}: has no plural form for {listed}"
