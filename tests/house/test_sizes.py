"""Sizes that make one stop and split."""

from __future__ import annotations

import ast

from tests.house import source

FILE_LINES = 300
FUNCTION_LINES = 40
CLASS_LINES = 120
TEST_LINES = 30

# The storm's rules share one state machine, and what they share is one house and one model.
CLASSES_OF_THE_STORM = "tests/simulation/"
STORM_LINES = 160

LONGER = {
    "bot/storage/migrations/versions": 700,  # a migration lists every table it makes
    "bot/storage/schema": 450,  # one schema is read as a whole
    "flows/exercises": 400,  # a catalogue
    "flows/questionnaires": 400,  # an instrument's items stand beside its scoring
}

WRITTEN_ONCE = "bot/storage/migrations/versions/"  # a migration lists every table it makes


def allowed_lines(module: str) -> int:
    """Return the most lines that a file may have."""
    longer = (most for place, most in LONGER.items() if module.startswith(place))
    return next(longer, FILE_LINES)


def allowed_length(module: str, definition: source.Definition) -> int:
    """Return the most lines that a class, a test or another function may have."""
    if isinstance(definition, ast.ClassDef):
        return STORM_LINES if module.startswith(CLASSES_OF_THE_STORM) else CLASS_LINES
    is_test = module.startswith("tests/") and definition.name.startswith("test_")
    return TEST_LINES if is_test else FUNCTION_LINES


def test_a_file_is_short_enough_to_read_at_once() -> None:
    """A file over the limit is split along its subject."""
    lengths = {module: source.lines(module) for module in source.modules()}
    too_long = [f"{path}: {has}" for path, has in lengths.items() if has > allowed_lines(path)]

    assert not too_long, "\n".join(too_long)


def test_every_definition_is_short_enough_to_hold_in_mind() -> None:
    """A function, test or class over its limit is named with the lines that it has."""
    too_long = [
        f"{module}: {definition.name}: {source.length(definition)}"
        for module in source.modules()
        if not module.startswith(WRITTEN_ONCE)
        for definition in source.definitions(module)
        if source.length(definition) > allowed_length(module, definition)
    ]

    assert not too_long, "\n".join(too_long)
