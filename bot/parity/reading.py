"""Catalogues as they are written, before anything is said: what every rule of the gate looks at.

Nothing here raises for what a translator wrote: an entry that cannot be read is a finding.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from fluent.syntax import FluentParser, ast

from bot.l10n import SOURCE

GLOSSARY: Final = "glossary.toml"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One message: ``file`` is its catalogue's name, ``comment`` stands right above it.

    Each is itself alone, so that what is found out of it can be remembered.
    """

    id: str
    file: str
    node: ast.Message | ast.Term
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """All catalogues of one language; ``glossary`` is empty where there is none."""

    code: str
    entries: Mapping[str, Entry]
    glossary: Mapping[str, Any] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()

    @property
    def words(self) -> Mapping[str, Any]:
        """The words that this language keeps to, by the English term."""
        found = self.glossary.get("words", {})
        return found if isinstance(found, dict) else {}

    def where(self, message_id: str) -> str:
        """Name a message and its place, as a finding begins."""
        return f"{self.code}/{self.entries[message_id].file}: {message_id}"


Languages = Mapping[str, Language]


def languages(folder: Path) -> Languages:
    """Read every language below ``folder``, by its code."""
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    return {path.name: _language(path) for path in folders}


def translated(spoken: Languages) -> list[Language]:
    """Return every language but the source."""
    return [language for code, language in spoken.items() if code != SOURCE]


def _language(folder: Path) -> Language:
    found: dict[str, Entry] = {}
    wrong: list[str] = []
    for path in sorted(folder.glob("*.ftl")):
        where = f"{folder.name}/{path.name}"
        for node in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Junk):
                wrong.append(f"{where}: cannot be read: {(node.content or '').strip()[:60]!r}")
            elif isinstance(node, ast.Message | ast.Term):
                name = f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
                if name in found:
                    wrong.append(f"{where}: {name}: is there twice")
                comment = node.comment.content if node.comment else ""
                found[name] = Entry(name, path.name, node, comment or "")
    glossary, unread = _glossary(folder / GLOSSARY)
    return Language(folder.name, found, glossary, (*wrong, *unread))


def _glossary(path: Path) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    if not path.is_file():
        return {}, ()
    try:
        return tomllib.loads(path.read_text("utf-8")), ()
    except tomllib.TOMLDecodeError as error:
        return {}, (f"{path.parent.name}/{path.name}: cannot be read: {error}",)
