"""What a typed answer means on the card in front of the patient.

The words of the buttons count, and each language's own words for yes, no, back, stop and the
numbers to ten; digits of any script count as digits. What fits nothing stays text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Literal

from babel.dates import get_period_names

from bot.l10n import SOURCE, Catalogues, locale_of
from flows.events import Choice
from flows.screens import Button, Screen, Typed
from flows.texts import Text

MEANINGS = ("yes", "no", "not_sure", "back", "leave", *(str(number) for number in range(11)))
NUMBER = re.compile(r"(\d{1,3})(?: ?/ ?10)?")
CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?([0-5]\d))? ?(?:h|hs|hrs|([ap])\.? ?(?:m\.?)?)?")
LONGEST_ANSWER = 128
LONGEST_TYPED = 1024
LONGEST_MESSAGE = 4096
NOON = 12
HALVES = {"am": "am", "morning": "am", "pm": "pm", "afternoon": "pm", "evening": "pm"}
WIDTHS: tuple[Literal["wide", "abbreviated", "narrow"], ...] = ("wide", "abbreviated", "narrow")
CONTEXTS: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
LAST_HOUR = 23
WORD = re.compile(r"\w+")
AROUND = " .,;:!?¡¿…\"'«»“”„()*،؛؟।"
# Accents; the vowel marks and the stretching of Arabic; the dot that makes Hindi letters foreign.
ACCENTS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c]")
# Pairs that people do not tell apart when they type: Turkish i, the ends of Arabic words, Hindi
# nasals.
ALIKE = str.maketrans("ıةىँ", "iهيं")
HALF_FIRST = re.compile(r"^([ap]m) (.+)$")
UNSEEN = frozenset({"Cf", "Cc", "Me", "So"})
# Words that stand around an hour and change nothing about it.
AROUND_HOURS = re.compile(
    r"\b(uhr|uur|saat|heures?|horas?|час(ов|а)?|um|om|at|as|a|a las|las|в)\b|बजे|الساعه"
)


@dataclass(slots=True)
class Understanding:
    """Reads typed answers with every language's vocabulary; built once, then only looked up."""

    catalogues: Catalogues
    _words: dict[str, dict[str, str]] = field(default_factory=dict)
    _phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __call__(self, typed: str, screen: Screen, language: str) -> Choice | None:
        """Return the choice that ``typed`` names on ``screen``, or None."""
        if len(typed) > (LONGEST_MESSAGE if screen.typed is Typed.TEXT else LONGEST_TYPED):
            return None
        said = plain(typed)
        if screen.typed is Typed.TEXT:
            return self._labelled(said, screen, language) or _words(typed)
        if not said or len(said) > LONGEST_ANSWER:
            return None
        meaning = self._meaning(said, language)
        return (
            self._labelled(said, screen, language)
            or _meant(meaning, screen)
            or self._free(said, meaning, screen.typed, language)
        )

    def is_distress(self, typed: str, language: str) -> bool:
        """Tell whether words of self-harm or abuse are anywhere in what was typed.

        The reader's language and English are looked for, whole words only.
        """
        said = _in_words(typed[:LONGEST_MESSAGE])
        return any(phrase in said for code in (language, SOURCE) for phrase in self._distress(code))

    def _distress(self, language: str) -> tuple[str, ...]:
        if language not in self._phrases:
            listed = self.catalogues.label(Text("vocabulary-distress"), language)
            self._phrases[language] = tuple(map(_in_words, listed.split(",")))
        return self._phrases[language]

    def _labelled(self, said: str, screen: Screen, language: str) -> Choice | None:
        for button in (button for row in screen.rows for button in row):
            if plain(self.catalogues.label(button.label, language)) == said:
                return _choice(button)
        return None

    def _free(self, said: str, meaning: str | None, typed: Typed, language: str) -> Choice | None:
        match typed:
            case Typed.TIME:
                return _time(said) or _time(_in_latin_halves(said, language))
            case Typed.NUMBER:
                is_number = meaning is not None and meaning.isdecimal()
                return Choice("typed", meaning) if meaning and is_number else None
            case Typed.CHOICE | Typed.TEXT:
                return None

    def _meaning(self, said: str, language: str) -> str | None:
        """Return a word's meaning, in the reader's language or in English, or a number."""
        found = self._vocabulary(language).get(said) or self._vocabulary(SOURCE).get(said)
        return found or _number(said)

    def _vocabulary(self, language: str) -> dict[str, str]:
        if language not in self._words:
            self._words[language] = {
                plain(word): meaning
                for meaning in MEANINGS
                for word in self.catalogues.label(
                    Text(f"vocabulary-{meaning.replace('_', '-')}"), language
                ).split(",")
            }
        return self._words[language]


def plain(typed: str) -> str:
    """Reduce to what was meant: one case, plain digits, no accents, nothing that is not seen."""
    folded = unicodedata.normalize("NFKD", typed.replace("’", "'")).casefold()
    bare = unicodedata.normalize("NFC", ACCENTS.sub("", folded)).translate(ALIKE)
    kept = "".join(
        str(unicodedata.decimal(char, char)) for char in bare if not _is_mark_of_no_word(char)
    )
    return " ".join(kept.replace(", ", " ").split()).strip(AROUND)


def _in_words(typed: str) -> str:
    """Keep the words alone, each between spaces, so that one text is found in another whole."""
    words = WORD.findall(plain(typed).replace("'", ""))
    return f" {' '.join(words)} "


def _is_mark_of_no_word(char: str) -> bool:
    """Format and control characters, emoji and what varies them; not the vowels of a script."""
    category = unicodedata.category(char)
    if category == "Mn":
        return "\ufe00" <= char <= "\ufe0f"
    return category in UNSEEN and not char.isspace()


def _choice(button: Button) -> Choice:
    return Choice(button.trigger, button.value, button.opens)


def _meant(meaning: str | None, screen: Screen) -> Choice | None:
    """Find the answer for a meaning: for "yes" the button whose value or trigger is "yes"."""
    if meaning is None:
        return None
    answers = (button for row in screen.rows for button in row if not button.opens)
    fits = (each for each in answers if meaning in (each.value, each.trigger))
    return next(map(_choice, fits), None)


def _number(said: str) -> str | None:
    """Read a whole number, alone or out of ten: "7", "07", "7/10"."""
    found = NUMBER.fullmatch(said)
    return str(int(found[1])) if found else None


def _words(typed: str) -> Choice | None:
    """Take a message as it was written, without what is not seen; None when nothing is left."""
    kept = "".join(char for char in typed if char == "\n" or char.isprintable()).strip()
    return Choice("typed", kept) if kept else None


def _in_latin_halves(said: str, language: str) -> str:
    """Write the half of the day as "am" and "pm", and leave out what only stands around an hour."""
    for name, half in _halves(language):
        said = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f" {half} ", said)
    bare = " ".join(AROUND_HOURS.sub(" ", said).split())
    return HALF_FIRST.sub(r"\2 \1", bare)


@cache
def _halves(language: str) -> tuple[tuple[str, str], ...]:
    """Return the names of the halves of the day as CLDR has them, the longest first."""
    found: dict[str, str] = {}
    for width, context in product(WIDTHS, CONTEXTS):
        names = get_period_names(width, context, locale_of(language))
        for period, name in names.items():
            if half := HALVES.get(period.rstrip("0123456789")):
                found.setdefault(plain(str(name)), half)
    return tuple(sorted(found.items(), key=lambda each: -len(each[0])))


def _time(said: str) -> Choice | None:
    """Read a time of day as people write it: 14:20, 14.20, 14h20, 1420, 2:20 p. m., 8."""
    found = CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and 1 <= hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    elif half and hour == 0 and half == "p":
        return None
    return Choice("typed", f"{hour:02}:{minute:02}") if hour <= LAST_HOUR else None
