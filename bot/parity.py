"""Compares the catalogues: each language says what English says, of the same things.

A plural form that only decimals or millions take is not asked for; every count here is small.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.l10n import LOCALES, SOURCE

COUNT_MAX = 1000
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass(slots=True)
class Said(Visitor):
    """What a message names: its variables, and the plural forms that it tells apart."""

    where: str
    variables: set[str] = field(default_factory=set)
    plurals: list[set[str]] = field(default_factory=list)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = {each.key.name for each in node.variants if isinstance(each.key, ast.Identifier)}
        if keys & CATEGORIES - {"other"}:
            self.plurals.append(keys)
        self.generic_visit(node)


def findings(folder: Path = LOCALES) -> list[str]:
    """Return a line for each text that is missing, too many, unreadable or not of the same."""
    languages = sorted(path for path in folder.iterdir() if path.is_dir())
    read = {path.name: _messages(path) for path in languages}
    found = [problem for messages, wrong in read.values() for problem in wrong]
    source = read[SOURCE][0]
    for language, (messages, _) in read.items():
        found += _forms(language, messages)
        if language != SOURCE:
            found += _differences(language, messages, source)
    return found


def _messages(folder: Path) -> tuple[dict[str, Said], list[str]]:
    """Read a language: its messages and terms by id, and what cannot be read."""
    found: dict[str, Said] = {}
    wrong = []
    for path in sorted(folder.glob("*.ftl")):
        where = f"{folder.name}/{path.name}"
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                wrong.append(f"{where}: cannot be read: {(entry.content or '').strip()[:60]!r}")
            elif isinstance(entry, ast.Message | ast.Term):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                if name in found:
                    wrong.append(f"{where}: {name}: is there twice")
                found[name] = Said(where)
                found[name].visit(entry)
    return found, wrong


def _differences(
    language: str, messages: Mapping[str, Said], source: Mapping[str, Said]
) -> Iterator[str]:
    for name, english in source.items():
        if name not in messages:
            yield f"{language}: {name}: is missing; English has it in {english.where}"
        elif odd := messages[name].variables ^ english.variables:
            listed = ", ".join(f"${each}" for each in sorted(odd))
            yield f"{messages[name].where}: {name}: differs from English in {listed}"
    for name in messages.keys() - source.keys():
        yield f"{messages[name].where}: {name}: is not in English"


def _forms(language: str, messages: Mapping[str, Said]) -> Iterator[str]:
    form_of = Locale.parse(language, sep="-").plural_form
    needed = {form_of(count) for count in range(COUNT_MAX)}
    for name, said in messages.items():
        for keys in said.plurals:
            if lacking := needed - keys:
                listed = ", ".join(sorted(lacking))
                yield f"{said.where}: {name}: has no plural form for {listed}"
