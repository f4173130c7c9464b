"""The files of this checkout, as the tests of the house's rules read them.

Git is not asked, so that a file breaks a rule before it is committed, and in an unpacked archive.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).parents[2]
MADE_HERE = {"__pycache__", "build", "dist", "out"}
HIDDEN_BUT_OURS = {".ci", ".github"}

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Function | ast.ClassDef


def files() -> list[Path]:
    """Return every file that belongs to the project, but not what is made from it."""
    found: list[Path] = []
    for folder, inside, names in os.walk(ROOT):
        inside[:] = [name for name in inside if is_ours(name)]
        found += (Path(folder, name) for name in names if name != ".env")
    return sorted(found)


def is_ours(folder: str) -> bool:
    """Tell whether a folder is written by hand: environments and caches are not."""
    return folder in HIDDEN_BUT_OURS or not (folder.startswith(".") or folder in MADE_HERE)


def modules() -> list[str]:
    """Return every Python file's path from the root of the checkout."""
    return [str(path.relative_to(ROOT)) for path in files() if path.suffix == ".py"]


def lines(module: str) -> int:
    """Return how many lines a file has."""
    return len((ROOT / module).read_text("utf-8").splitlines())


def definitions(module: str) -> Iterator[Definition]:
    """Yield every class and function of a file, also those inside another."""
    for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(definition: Definition) -> int:
    """Return a definition's lines from its first word to its last, without its docstring."""
    first = definition.body[0]
    has_docstring = ast.get_docstring(definition) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if has_docstring else 0
    return (definition.end_lineno or 0) - definition.lineno + 1 - docstring
