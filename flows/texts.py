"""Names of catalogue messages and their arguments; no sentence is ever held here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from types import MappingProxyType
from typing import Final

NO_ARGS: Mapping[str, Arg] = MappingProxyType({})
# Arguments that say which one it is, and of how many: staff type such a number back.
WHICH: Final = frozenset({"patient", "number", "total"})


@dataclass(frozen=True, slots=True)
class Text:
    """One catalogue message with its arguments, put into words by ``bot.l10n``.

    Arguments of these types are formatted for the reader's language: dates and times by
    CLDR, a ``Zone`` by the name of its place, a ``Text`` by its own message, a tuple of
    texts as a list ("a, b and c"), ``Lines`` below one another. Plain strings are escaped
    before they are shown. Numbers are grouped ("1,234"), but for those of ``WHICH`` ("1234").
    ``$clinic``, ``$phone``, ``$hours`` and ``$emergency`` need not be given: every
    message may use them.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=lambda: NO_ARGS)


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts to be shown one below the other, each on a line of its own."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA time zone to be shown by the name of its place ("Johannesburg")."""

    name: str


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week to be named in the reader's language; 0 is Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class ShortDay:
    """A day on a button, where there is no room for its weekday ("30 Sep")."""

    day: date


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment to be shown on a zone's clock; Telegram shows it on the reader's own."""

    at: datetime
    zone: str


Arg = (
    str
    | int
    | float
    | date
    | datetime
    | time
    | Text
    | Lines
    | Zone
    | Weekday
    | ShortDay
    | Instant
    | tuple[Text, ...]
)


def text(message_id: str, **args: Arg) -> Text:
    """Name a catalogue message: ``text("red-flags-progress", number=2, total=7)``."""
    return Text(message_id, args) if args else _plain(message_id)


@cache
def _plain(message_id: str) -> Text:
    """Make each once: they cannot change, and a card has a dozen."""
    return Text(message_id)
