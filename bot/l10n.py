"""Puts named messages into words.

Catalogues are loaded once, at the start. A message that a language lacks falls back to
English; one that cannot be rendered is an error here and never a half sentence on a phone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Literal, TypeAlias, assert_never
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    get_day_names,
    get_timezone_location,
    match_skeleton,
)
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt

from bot import pseudo
from flows.languages import PSEUDO, best
from flows.texts import WHICH, Arg, Instant, Lines, ShortDay, Text, Weekday, Zone

SOURCE = "en"
LOCALES = Path(__file__).parent.parent / "locales"
ALL_FILES = "*.ftl"
Y_BEFORE_I = re.compile(r" y (?=[iíIÍ]|[hH][iíIÍ](?![aeAE]))")
DAY_SKELETON = "MMMMEd"  # weekday, day and month, in the order the language has them
# English is read all over the world: days before months, and hours to 24.
FORMATS = {"en": "en-GB", PSEUDO: "en-GB"}
ZONES_REMEMBERED_MAX = 2048
SAID_REMEMBERED_MAX = 8192


Direction: TypeAlias = Literal["ltr", "rtl"]


class CannotSay(Exception):
    """A message is missing, or an argument it needs is."""


class Catalogues:
    """Every language's messages. ``facts`` are arguments that every message may use.

    A language is read when it is first spoken: each costs a quarter of a second and 5 MB.
    """

    def __init__(
        self, codes: Iterable[str], facts: Mapping[str, str], folder: Path, files: str = ALL_FILES
    ) -> None:
        self._codes = frozenset(codes)
        self._bundles: dict[str, FluentBundle] = {}
        self._folder = folder
        self._files = files
        self._facts = {
            escapes: {name: _kept(value, escapes=escapes) for name, value in facts.items()}
            for escapes in (True, False)
        }
        # What takes no arguments, or only whole numbers, is mostly the labels of buttons.
        self._said: dict[tuple[object, ...], str] = {}

    @classmethod
    def load(cls, facts: Mapping[str, str], folder: Path = LOCALES) -> Catalogues:
        """Find all languages below ``folder``; a language is a folder of .ftl files."""
        return cls((path.name for path in _languages(folder)), facts, folder)

    def of_one_file(self, name: str) -> Catalogues:
        """Return a throw-away copy that reads, and so can say, this file of each language alone."""
        return Catalogues(self._codes, self._facts[False], self._folder, name)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages there are, the source language first."""
        return (SOURCE, *sorted(self._codes - {SOURCE}))

    def best(self, language_code: str | None) -> str:
        """Choose the language for what Telegram says of a user ("pt-br", or nothing at all)."""
        return best(language_code, self.languages)

    def html(self, text: Text, language: str) -> str:
        """Put a message into words for Telegram's HTML; every argument is escaped."""
        return self._say(text, language, escapes=True)

    def label(self, text: Text, language: str) -> str:
        """Put a message into plain words, for a button."""
        return self._say(text, language, escapes=False)

    def _say(self, text: Text, language: str, *, escapes: bool) -> str:
        if any(type(value) is not int for value in text.args.values()):
            return self._formatted(text, language, escapes=escapes)
        key = (text.id, language, escapes, *text.args.items())
        said = self._said.get(key)
        if said is None:
            if len(self._said) >= SAID_REMEMBERED_MAX:
                self._said.clear()
            said = self._said[key] = self._formatted(text, language, escapes=escapes)
        return said

    def _formatted(self, text: Text, language: str, *, escapes: bool) -> str:
        bundle, code = self._speaker(text.id, language)
        message = bundle.get_message(text.id)
        if message.value is None:
            raise CannotSay(f"Message {text.id!r} has no value in {code!r}. Write one.")
        args: dict[str, str | int | float] = dict(self._facts[escapes])
        for name, value in text.args.items():
            worded = self._worded(value, code, escapes=escapes)
            if name in WHICH and isinstance(worded, int):
                worded = FluentInt(worded, useGrouping=False)
            args[name] = worded
        said, errors = bundle.format_pattern(message.value, args)
        if errors:
            raise CannotSay(
                f"Message {text.id!r} cannot be said in {code!r}: {errors[0]!r}. "
                "Give every argument that it names."
            )
        return str(said)

    def _speaker(self, message_id: str, language: str) -> tuple[FluentBundle, str]:
        for code in (language, SOURCE):
            bundle = self._bundle(code)
            if bundle is not None and bundle.has_message(message_id):
                return bundle, code
        raise CannotSay(f"No language has a message {message_id!r}. Add it to the catalogues.")

    def _bundle(self, code: str) -> FluentBundle | None:
        found = self._bundles.get(code)
        if found is None and code == PSEUDO:
            return _pseudo(self._folder / SOURCE)
        if found is None and code in self._codes:
            read = _bundle if self._files == ALL_FILES else partial(_read, files=self._files)
            found = self._bundles[code] = read(self._folder / code)
        return found

    def _worded(self, value: Arg, language: str, *, escapes: bool) -> str | int | float:
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
                return _listed(said, language)
            case Zone(name=name):
                return _kept(_place(name, language), escapes=escapes)
            case Instant(at=at, zone=zone):
                wall = moment(at.astimezone(ZoneInfo(zone)), locale_of(language))
                return _on_the_readers_clock(at, wall) if escapes else wall
            case Weekday(number=number):
                names = get_day_names("wide", context="stand-alone", locale=locale_of(language))
                return str(names[number])
            case ShortDay(day=day):
                return short_day(day, locale_of(language))
            case date() | time():
                return moment(value, locale_of(language))
            case _:
                assert_never(value)


@cache
def direction(language: str) -> Direction:
    """Return which way a language is written; what is none is spoken to in English."""
    try:
        order = locale_of(language).character_order
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if order == "right-to-left" else "ltr"


def _listed(said: list[str], language: str) -> str:
    """Join as the language does; CLDR leaves out that Spanish says "e" before an i sound."""
    joined = format_list(said, locale=locale_of(language))
    return Y_BEFORE_I.sub(" e ", joined) if language == "es" else joined


def moment(value: date | time, locale: Locale) -> str:
    """Word a day, a time of day, or with a ``datetime`` both, as its own clock shows them."""
    if isinstance(value, datetime):
        return f"{moment(value.date(), locale)}, {moment(value.time(), locale)}"
    if isinstance(value, date):
        return format_date(value, _day_pattern(locale), locale=locale)
    return format_time(value, "short", locale=locale)


def short_day(value: date, locale: Locale) -> str:
    """Word a day in as few letters as the language has for it."""
    return str(format_skeleton("MMMd", value, locale=locale))


@cache
def _day_pattern(locale: Locale) -> str:
    """Find the language's order of weekday, day and month, and spell the names out."""
    known = locale.datetime_skeletons
    found = match_skeleton(DAY_SKELETON, known)
    if found is None:
        raise CannotSay(f"{locale} has no pattern for {DAY_SKELETON!r} in CLDR.")
    pattern = str(known[found].pattern)
    return re.sub(r"\bM{3}\b", "MMMM", re.sub(r"\b(E{1,3}|ccc)\b", "EEEE", pattern))


@lru_cache(ZONES_REMEMBERED_MAX)
def _place(zone: str, language: str) -> str:
    try:
        return get_timezone_location(zone, locale=locale_of(language), return_city=True)
    except LookupError:
        raise CannotSay(f"{zone!r} is no time zone. Use an IANA name, as Africa/Cairo.") from None


@cache
def locale_of(language: str) -> Locale:
    return Locale.parse(FORMATS.get(language, language), sep="-")


def _languages(folder: Path) -> Iterable[Path]:
    found = sorted(path for path in folder.iterdir() if path.is_dir())
    if not any(path.name == SOURCE for path in found):
        raise CannotSay(f"{folder} has no {SOURCE!r} catalogue, which all others fall back to.")
    return found


@cache
def _pseudo(folder: Path) -> FluentBundle:
    """Make the language that shows what is cut off or not in a catalogue; it is on no list."""
    bundle = FluentBundle([FORMATS[SOURCE]], use_isolating=False)
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(pseudo.written(path.read_text("utf-8"))))
    return bundle


@cache
def _bundle(folder: Path) -> FluentBundle:
    return _read(folder, ALL_FILES)


def _read(folder: Path, files: str) -> FluentBundle:
    # The marks that keep an argument apart are for writing from right to left; in between
    # Latin letters they would only stop a phone from seeing a number as one.
    bundle = FluentBundle([folder.name], use_isolating=direction(folder.name) == "rtl")
    for path in sorted(folder.glob(files)):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _on_the_readers_clock(at: datetime, wall: str) -> str:
    """Let Telegram show a moment where the reader is; older apps show the words inside."""
    return f'<tg-time unix="{int(at.timestamp())}" format="wDt">{wall}</tg-time>'


def _kept(value: str, *, escapes: bool) -> str:
    return html.escape(value, quote=False) if escapes else value
