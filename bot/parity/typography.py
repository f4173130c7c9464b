"""How a language is printed: its quotation marks, spaces and signs, and not those of another.

Only what is certain is asked for: quotation marks are those of ``quotes`` in the glossary, the
percent sign stands as CLDR has it, and French parts its high signs from the word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from babel import Locale

from bot.l10n import SOURCE
from bot.parity.reading import Language, Languages
from bot.parity.wordings import patterns

NO_BREAK: Final = "\u00a0\u202f"
QUOTES: Final = frozenset("“”„‟«»‹›「」")
VALUE: Final = "\ufffc"  # stands for whatever is filled in
TYPED: Final = "vocabulary-"  # words that people type, never shown
FRENCH_HIGH: Final = re.compile(rf"(?<![{NO_BREAK}?!;])[;?!](?!\w)|(?<=\w)[;?!]")
FRENCH_COLON: Final = re.compile(rf"(?<![{NO_BREAK}\d]):(?![\d/])")
FRENCH_QUOTES: Final = re.compile(rf"«(?![{NO_BREAK}])|(?<![{NO_BREAK}])»")
SPACE_BEFORE: Final = re.compile(r"[ \u00a0\u202f][,.;:!?،؛؟।](?!\w)")
ARABIC_SIGN: Final = re.compile(r"(?<=[\u0600-\u06ff\s»\ufffc])[,;?](?![\d])")
STRAIGHT_APOSTROPHE: Final = re.compile(r"(?<=\w)'|'(?=\w)")
DIRECTION_MARKS: Final = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

Rule: TypeAlias = Callable[[Language, str], str]


def findings(spoken: Languages) -> Iterator[str]:
    """Yield a line for the first thing in each message that is printed unlike its language."""
    for language in spoken.values():
        for message_id in language.entries:
            if not message_id.startswith(TYPED):
                found = _first(language, message_id)
                if found:
                    yield f"{language.where(message_id)}: {found}"


def _first(language: Language, message_id: str) -> str:
    rules = (*EVERYWHERE, *OWN.get(language.code, (_space_before,)))
    for printed in patterns(language, message_id, VALUE):
        for rule in rules:
            if wrong := rule(language, printed):
                return wrong
    return ""


def _doubled(_language: Language, printed: str) -> str:
    if "  " in printed.replace(f"{VALUE} ", "x"):
        return "has two spaces in a row; keep one"
    if "..." in printed:
        return "has three dots; write …"
    return "has exclamation marks in a row; keep one" if "!!" in printed else ""


def _quotes(language: Language, printed: str) -> str:
    pair = str(language.glossary.get("quotes", "")).split()
    if not pair:
        return ""
    if '"' in printed:
        return f'has a straight "; write {pair[0]}…{pair[-1]}'
    if odd := QUOTES & set(printed) - set(pair):
        return f"has {'  '.join(sorted(odd))}; this language writes {pair[0]}…{pair[-1]}"
    if pair[0] != pair[-1] and printed.count(pair[0]) != printed.count(pair[-1]):
        return f"opens and closes {pair[0]}…{pair[-1]} unequally"
    return ""


def _apostrophe(language: Language, printed: str) -> str:
    """English keeps the straight one that people type; the others print ’."""
    if language.code != SOURCE and STRAIGHT_APOSTROPHE.search(printed):
        return "has a straight '; write ’"
    return ""


def _percent(language: Language, printed: str) -> str:
    shape = str(Locale.parse(language.code, sep="-").percent_formats[None].pattern)
    for found in re.finditer(rf"([ {NO_BREAK}]?)%|%(?={VALUE}|\d)", printed):
        before = found.start() > 0 and (printed[found.start() - 1] in f"{VALUE}0123456789")
        is_leading = printed[found.end() : found.end() + 1] in (VALUE, *"0123456789")
        if shape.startswith("%") and before and not is_leading:
            return f"has the % behind its number; write %{VALUE}".replace(VALUE, "10")
        if not before or shape.startswith("%"):
            continue
        wants_space = shape[-2:-1] in NO_BREAK
        if wants_space and found[1] not in tuple(NO_BREAK):
            return "wants a non-breaking space before %"
        if not wants_space and found[1]:
            return "has a space before %; remove it"
    return ""


def _marks(_language: Language, printed: str) -> str:
    """Direction is the program's matter: a mark by hand would turn the next value round."""
    return "has a mark of direction; remove it" if DIRECTION_MARKS.search(printed) else ""


def _space_before(_language: Language, printed: str) -> str:
    found = SPACE_BEFORE.search(printed)
    return f"has a space before {found[0][-1]!r}; remove it" if found else ""


def _french(_language: Language, printed: str) -> str:
    if FRENCH_HIGH.search(printed):
        return "wants a narrow no-break space (U+202F) before ; ! and ?"
    if FRENCH_COLON.search(printed):
        return "wants a no-break space (U+00A0) before :"
    if FRENCH_QUOTES.search(printed):
        return "wants a no-break space (U+00A0) inside « »"
    return (
        "has a space before a comma or full stop"
        if re.search(r"[ \u00a0][,.](?!\w)", printed)
        else ""
    )


def _spanish(_language: Language, printed: str) -> str:
    for opens, closes in ("¿?", "¡!"):
        if printed.count(opens) != printed.count(closes):
            return f"has {printed.count(closes)} {closes} and {printed.count(opens)} {opens}"
    return ""


def _arabic(_language: Language, printed: str) -> str:
    found = ARABIC_SIGN.search(printed)
    return f"has a Latin {found[0]!r}; write ، ؛ or ؟" if found else ""


EVERYWHERE: Final[tuple[Rule, ...]] = (_doubled, _quotes, _apostrophe, _percent, _marks)
OWN: Final[Mapping[str, tuple[Rule, ...]]] = {
    "fr": (_french,),
    "es": (_space_before, _spanish),
    "ar": (_space_before, _arabic),
}
