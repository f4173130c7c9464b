"""Puts named messages into words, and typed words back into choices.

Catalogues are loaded once, at the start. A message that a language lacks falls back to
English; one that cannot be rendered is an error here and never a half sentence on a phone.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import assert_never

from babel import Locale
from babel.dates import format_date, format_time, get_day_names, get_timezone_location
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from flows.texts import Arg, Lines, Text, Weekday, Zone

SOURCE = "en"
LOCALES = Path(__file__).parent.parent / "locales"


class CannotSay(Exception):
    """A message is missing, or an argument it needs is."""


class Catalogues:
    """Every language's messages. ``facts`` are arguments that every message may use."""

    def __init__(self, bundles: Mapping[str, FluentBundle], facts: Mapping[str, str]) -> None:
        self._bundles = bundles
        self._facts = facts

    @classmethod
    def load(cls, facts: Mapping[str, str], folder: Path = LOCALES) -> Catalogues:
        """Read all languages below ``folder``; a language is a folder of .ftl files."""
        return cls({path.name: _bundle(path) for path in _languages(folder)}, facts)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages there are, the source language first."""
        return (SOURCE, *sorted(set(self._bundles) - {SOURCE}))

    def best(self, language_code: str | None) -> str:
        """Choose the language for what Telegram says of a user ("pt-br", or nothing at all)."""
        wanted = (language_code or SOURCE).lower()
        exact = {code.lower(): code for code in self._bundles}
        first = wanted.split("-")[0]
        near = next((code for code in self.languages if code.split("-")[0] == first), SOURCE)
        return exact.get(wanted, near)

    def html(self, text: Text, language: str) -> str:
        """Put a message into words for Telegram's HTML; every argument is escaped."""
        return self._say(text, language, escapes=True)

    def label(self, text: Text, language: str) -> str:
        """Put a message into plain words, for a button."""
        return self._say(text, language, escapes=False)

    def _say(self, text: Text, language: str, *, escapes: bool) -> str:
        bundle, code = self._speaker(text.id, language)
        message = bundle.get_message(text.id)
        if message.value is None:
            raise CannotSay(f"Message {text.id!r} has no value in {code!r}. Write one.")
        args = {
            name: self._worded(value, code, escapes=escapes) for name, value in text.args.items()
        }
        facts = {name: _kept(value, escapes=escapes) for name, value in self._facts.items()}
        said, errors = bundle.format_pattern(message.value, {**facts, **args})
        if errors:
            raise CannotSay(f"Message {text.id!r} cannot be said in {code!r}: {errors[0]!r}.")
        return str(said)

    def _speaker(self, message_id: str, language: str) -> tuple[FluentBundle, str]:
        for code in (language, SOURCE):
            bundle = self._bundles.get(code)
            if bundle is not None and bundle.has_message(message_id):
                return bundle, code
        raise CannotSay(f"No language has a message {message_id!r}. Add it to the catalogues.")

    def _worded(self, value: Arg, language: str, *, escapes: bool) -> str | int | float:
        locale = Locale.parse(language, sep="-")
        match value:
            case int() | float():
                return value
            case str():
                return _kept(value, escapes=escapes)
            case Text():
                return self._say(value, language, escapes=escapes)
            case Lines(items=items):
                return "\n".join(self._say(item, language, escapes=escapes) for item in items)
            case tuple():
                said = [self._say(item, language, escapes=escapes) for item in value]
                return format_list(said, locale=locale)
            case Zone(name=name):
                place = get_timezone_location(name, locale=locale, return_city=True)
                return _kept(place, escapes=escapes)
            case Weekday(number=number):
                names = get_day_names("wide", context="stand-alone", locale=locale)
                return str(names[number])
            case datetime():
                day = format_date(value, "EEEE d MMMM", locale=locale)
                return f"{day}, {format_time(value.time(), 'short', locale=locale)}"
            case date():
                return format_date(value, "EEEE d MMMM", locale=locale)
            case time():
                return format_time(value, "short", locale=locale)
            case _:
                assert_never(value)


def _languages(folder: Path) -> Iterable[Path]:
    found = sorted(path for path in folder.iterdir() if path.is_dir())
    if not any(path.name == SOURCE for path in found):
        raise CannotSay(f"{folder} has no {SOURCE!r} catalogue, which all others fall back to.")
    return found


def _bundle(folder: Path) -> FluentBundle:
    bundle = FluentBundle([folder.name])
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _kept(value: str, *, escapes: bool) -> str:
    return html.escape(value, quote=False) if escapes else value
