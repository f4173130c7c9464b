"""The catalogues of exercises, phases and self-tests, put into words by Fluent itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse

from flows.texts import Text

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("en", "es")
FILES = ("exercises.ftl", "phases.ftl", "self-tests.ftl")


def source(language: str, file: str) -> str:
    """Return a catalogue as it is written."""
    return (LOCALES / language / file).read_text("utf-8")


def ids(language: str, file: str) -> list[str]:
    """Return the id of every message of a catalogue, in its order."""
    entries = parse(source(language, file)).body
    return [entry.id.name for entry in entries if isinstance(entry, ast.Message)]


@cache
def bundle(language: str) -> FluentBundle:
    """Return the catalogues of a language, without marks around what is filled in."""
    made = FluentBundle([language], use_isolating=False)
    for file in FILES:
        made.add_resource(FluentResource(source(language, file)))
    return made


def say(language: str, text: Text) -> str:
    """Put a text into words, and fail when a message or one of its variables is missing."""
    pattern = bundle(language).get_message(text.id).value
    assert pattern is not None, text.id
    words, errors = bundle(language).format_pattern(pattern, {"emergency": "112", **text.args})
    assert not errors, (language, text.id, errors)
    assert isinstance(words, str)
    return words
