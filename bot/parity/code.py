"""What the code has in it that becomes an id: words, patterns, and where they are said.

An id that is put together, as ``f"phase-{name}-aim"``, stands for every id whose parts are
themselves words of the code: names of enums, keys, numbers.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

PACKAGES: Final = ("flows", "bot")
NOT_OURS: Final = "bot/emulator"
DATABASE: Final = "bot/storage"  # where text() is a statement
ID: Final = re.compile(r"[a-z][a-z0-9]*(-[a-zA-Z0-9]+)*")
HOLE: Final = "\0"
NUMBERS: Final = frozenset(str(number) for number in range(100))

Pattern = tuple[str, ...]
"""The pieces of an id between its holes; one piece is an id without any."""


@dataclass(slots=True)
class Code:
    """What was read. ``said`` are ids that are certainly messages, with their first place.

    ``in_lines`` are those that stand in the words of a card, ``on_buttons`` what its buttons say.
    """

    said: dict[str, str] = field(default_factory=dict)
    literals: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=lambda: set(NUMBERS))
    patterns: set[Pattern] = field(default_factory=set)
    on_buttons: set[Pattern] = field(default_factory=set)
    in_lines: set[str] = field(default_factory=set)

    def composes(self, message_id: str, patterns: set[Pattern] | None = None) -> bool:
        """Return whether an id can be put together from the code's own words."""

        def is_word(part: str) -> bool:
            is_known = not part or part in self.words
            return is_known or _any(part, self.patterns, self.words.__contains__)

        return _any(message_id, self.patterns if patterns is None else patterns, is_word)

    def buttons(self, ids: Iterator[str]) -> frozenset[str]:
        """Return which of these ids stand on a button.

        One that also stands in the lines of a card does only where a button has its whole name.
        """
        named = {pattern[0] for pattern in self.on_buttons if len(pattern) == 1}
        labels = (each for each in ids if self.composes(each, self.on_buttons))
        return frozenset(each for each in labels if each in named or each not in self.in_lines)


@cache
def read(root: Path) -> Code:
    """Read the code below ``root``."""
    code = Code()
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            name = str(path.relative_to(root))
            if not name.startswith(NOT_OURS):
                tree = ast.parse(path.read_text("utf-8"))
                Reading(code, name, _written(tree)).visit(tree)
    return code


@dataclass(slots=True)
class Reading(ast.NodeVisitor):
    """Goes through one module; ``written`` are its functions that return an id they make."""

    code: Code
    name: str
    written: Mapping[str, ast.JoinedStr]
    _is_label: bool = False

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.code.literals.add(node.value)
            self.code.words.add(_dashed(node.value))
            if node.value.endswith("-") and ID.fullmatch(node.value[:-1]):
                self.code.patterns.add((node.value, ""))

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.code.words.add(_dashed(target.id))
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if pattern := self._pattern(node):
            self.code.patterns.add(pattern)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node:
            case ast.Call(func=ast.Name(id="button" | "opening"), args=[label, *others]):
                self.code.on_buttons.update(self._ids(label))
                self._say(label)
                self._is_label = True
                self.visit(label)
                self._is_label = False
                for each in (*others, *node.keywords):
                    self.visit(each)
                return
            case ast.Call(func=ast.Name(id="screen"), args=lines):
                for line in lines:
                    self._say(line)
                    self._put_in_lines(line)
            case ast.Call(func=ast.Name(id="text" | "Text"), args=[said, *_]):
                self._say(said)
                if not self._is_label:
                    self._put_in_lines(said)
            case _:
                pass
        self.generic_visit(node)

    def _say(self, said: ast.expr) -> None:
        if self.name.startswith(DATABASE):
            return
        if isinstance(said, ast.Constant) and ID.fullmatch(str(said.value)):
            self.code.said.setdefault(str(said.value), f"{self.name}:{said.lineno}")

    def _put_in_lines(self, said: ast.expr) -> None:
        self.code.in_lines.update(each[0] for each in self._ids(said) if len(each) == 1)

    def _ids(self, said: ast.expr) -> Iterator[Pattern]:
        """Yield the ids that words are given by, as far as they stand there."""
        match said:
            case ast.Constant(value=str(value)):
                yield (value,)
            case ast.JoinedStr():
                yield from filter(None, [self._pattern(said)])
            case ast.Call(func=ast.Name(id="text" | "Text"), args=[inner, *_]):
                yield from self._ids(inner)
            case ast.IfExp(body=one, orelse=other):
                yield from self._ids(one)
                yield from self._ids(other)
            case _:
                pass

    def _pattern(self, node: ast.JoinedStr) -> Pattern:
        """Return the pieces between the holes; none where there is no word to know ids by."""
        shape = _shape(node, self.written).replace("_", "-")
        is_id = ID.fullmatch(shape.replace(HOLE, "x")) and "-" in shape
        return tuple(shape.split(HOLE)) if is_id and not shape.startswith(HOLE) else ()


def _any(message_id: str, patterns: set[Pattern], is_word: Callable[[str], bool]) -> bool:
    return any(_fits(message_id, pattern, is_word) for pattern in patterns)


def _fits(rest: str, pattern: Pattern, is_word: Callable[[str], bool]) -> bool:
    """Tell whether ``rest`` is the pattern's pieces in order, with words of the code between."""
    first, *others = pattern
    if not rest.startswith(first):
        return False
    rest = rest.removeprefix(first)
    if not others:
        return not rest
    ends = range(len(rest) + 1)
    return any(_fits(rest[end:], tuple(others), is_word) and is_word(rest[:end]) for end in ends)


def _written(tree: ast.Module) -> Mapping[str, ast.JoinedStr]:
    """Find the functions and properties that put an id together, and do nothing else."""
    functions = (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))
    return {
        each.name: last.value
        for each in functions
        if isinstance(last := each.body[-1], ast.Return) and isinstance(last.value, ast.JoinedStr)
    }


def _shape(node: ast.JoinedStr, written: Mapping[str, ast.JoinedStr]) -> str:
    pieces = []
    for each in node.values:
        match each:
            case ast.Constant(value=str(value)):
                pieces.append(value)
            case ast.FormattedValue(value=ast.Attribute(attr=name)) if name in written:
                pieces.append(_shape(written[name], {}))
            case _:
                pieces.append(HOLE)
    return "".join(pieces)


def _dashed(name: str) -> str:
    return name.lower().replace("_", "-") if name.isupper() else name.replace("_", "-")
