"""What a typed answer means on the card in front of the patient.

The words of the buttons count, and each language's own words for yes, no, back, stop and the
numbers to ten; digits of any script count as digits. What fits nothing stays text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from bot.l10n import SOURCE, Catalogues
from flows.events import Choice
from flows.screens import Button, Screen, Typed
from flows.texts import Text

CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?\s*m?\.?$")
LONGEST_ANSWER = 64
NOON = 12


@dataclass(slots=True)
class Understanding:
    """Reads typed answers with every language's vocabulary; built once, then only looked up."""

    catalogues: Catalogues
    _words: dict[str, dict[str, str]] = field(default_factory=dict)

    def __call__(self, typed: str, screen: Screen, language: str) -> Choice | None:
        """Return the choice that ``typed`` names on ``screen``, or None."""
        said = plain(typed)
        if not said or len(said) > LONGEST_ANSWER:
            return None
        return (
            self._labelled(said, screen, language)
            or self._meant(said, screen, language)
            or _free(said, screen.typed)
        )

    def _labelled(self, said: str, screen: Screen, language: str) -> Choice | None:
        for button in _buttons(screen):
            if plain(self.catalogues.label(button.label, language)) == said:
                return _choice(button)
        return None

    def _meant(self, said: str, screen: Screen, language: str) -> Choice | None:
        """Match the meaning of a word: "sí" is the button whose value or trigger is "yes"."""
        meaning = self._vocabulary(language).get(said) or self._vocabulary(SOURCE).get(said)
        wanted = meaning or _number(said)
        if wanted is None:
            return None
        return next(
            (
                _choice(button)
                for button in _buttons(screen)
                if wanted in {button.value, button.trigger}
            ),
            None,
        )

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


MEANINGS = ("yes", "no", "not_sure", "back", "leave", *(str(number) for number in range(11)))


def plain(typed: str) -> str:
    """Reduce to what was meant: one case, plain digits, no marks that cannot be seen."""
    folded = unicodedata.normalize("NFKC", typed).casefold()
    kept = "".join(
        str(unicodedata.decimal(char, char)) for char in folded if unicodedata.category(char) != "Cf"
    )
    return " ".join(kept.split()).strip(" .,;:!?¡¿…\"'«»“”")


def _buttons(screen: Screen) -> list[Button]:
    return [button for row in screen.rows for button in row if not button.opens]


def _choice(button: Button) -> Choice:
    return Choice(button.trigger, button.value)


def _number(said: str) -> str | None:
    """A number alone or out of ten: "7", "07", "7/10"."""
    first = said.split("/")[0].strip()
    return str(int(first)) if first.isascii() and first.isdecimal() else None


def _free(said: str, typed: Typed) -> Choice | None:
    match typed:
        case Typed.TIME:
            return _time(said)
        case Typed.NUMBER:
            number = _number(said)
            return Choice("typed", number) if number is not None else None
        case Typed.CHOICE:
            return None


def _time(said: str) -> Choice | None:
    """Read a time of day as people write it: 14:20, 14.20, 14h20, 1420, 2:20 pm, 8."""
    found = CLOCK.match(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and 1 <= hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    if hour > 23 or minute > 59:  # noqa: PLR2004 - the clock
        return None
    return Choice("typed", f"{hour:02}:{minute:02}")
