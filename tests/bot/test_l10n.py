"""Words: the reader's language, English where it has none, and never half a sentence."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from tzfpy import timezonenames

from bot.l10n import LOCALES, SAID_REMEMBERED_MAX, CannotSay, Catalogues
from flows.texts import WHICH, Lines, ShortDay, Text, Weekday, Zone, text

ENGLISH = """
yes = Yes
only-english = Only English, { $name }
named = Hello { $name }
count = { $name }, { $count ->
    [one] one day
   *[other] { $count } days
 } left
about = { $clinic }, { $phone }
inner = <b>{ $name }</b>
at = { $at }
found = { $count }: { $patient }, page { $number } of { $total }
no-value =
    .title = Only a title
"""
SPANISH = """
yes = Sí
named = Hola { $name }
count = { $name }, { $count ->
    [one] queda un día
   *[other] quedan { $count } días
 }
inner = <b>{ $name }</b>
at = { $at }
found = { $count }: { $patient }, página { $number } de { $total }
"""
ARABIC = "named = مرحبا { $name }\nat = { $at }\nfound = { $count }: { $patient }\n"


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Catalogues:
    folder: Path = tmp_path_factory.mktemp("locales")
    for code, words in (
        ("en", ENGLISH), ("es", SPANISH), ("ar", ARABIC), ("pt-BR", ""), ("zh-Hans", "")
    ):  # fmt: skip
        (folder / code).mkdir()
        (folder / code / "all.ftl").write_text(words, "utf-8")
    (folder / "README.md").write_text("No language.")
    return Catalogues.load({"clinic": "Back & Co", "phone": "+34 1"}, folder)


def test_the_readers_language(catalogues: Catalogues) -> None:
    """A message is said in the reader's language."""
    assert catalogues.html(text("yes"), "es") == "Sí"
    assert catalogues.label(text("yes"), "en") == "Yes"


@pytest.mark.parametrize("language", ["es", "ar", "pt-BR", "xx", ""])
def test_english_where_a_language_lacks_a_message(catalogues: Catalogues, language: str) -> None:
    """One message that is missing is in English; the others stay as they are."""
    assert catalogues.html(text("only-english", name="Ana"), language) == "Only English, Ana"


def test_languages(catalogues: Catalogues) -> None:
    """Every folder is a language, English first."""
    assert catalogues.languages == ("en", "ar", "es", "pt-BR", "zh-Hans")


@pytest.mark.parametrize(
    ("code", "best"),
    [
        (None, "en"), ("", "en"), ("en", "en"), ("en-GB", "en"), ("es", "es"), ("es-419", "es"),
        ("ES-mx", "es"), ("es_MX", "es"), ("pt-br", "pt-BR"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"),
        ("ar-EG", "ar"), ("ar", "ar"), ("zh", "zh-Hans"), ("ja", "en"),
        ("zh-hans", "zh-Hans"), ("zh-hant-tw", "zh-Hans"), ("fr", "en"), ("-", "en"), ("e", "en"),
    ],
)  # fmt: skip
def test_the_language_that_fits_best(catalogues: Catalogues, code: str | None, best: str) -> None:
    """Telegram's codes are longer than ours, shorter, of another case, or missing."""
    assert catalogues.best(code) == best


@pytest.mark.parametrize("name", ["<b>", "a & b", "</i>", "&lt;", "<a href='x'>", '"'])
def test_arguments_are_escaped_once(catalogues: Catalogues, name: str) -> None:
    """On a card an argument is no markup, in a message within a message neither."""
    escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert catalogues.html(text("named", name=name), "en") == f"Hello {escaped}"
    assert catalogues.label(text("named", name=name), "en") == f"Hello {name}"
    nested = text("named", name=text("inner", name=name))
    assert catalogues.html(nested, "es") == f"Hola <b>{escaped}</b>"


def test_facts(catalogues: Catalogues) -> None:
    """Every message may name the clinic; an argument of the same name wins."""
    assert catalogues.html(text("about"), "es") == "Back &amp; Co, +34 1"
    assert catalogues.label(text("about"), "es") == "Back & Co, +34 1"
    assert catalogues.html(text("about", clinic="<"), "en") == "&lt;, +34 1"


@pytest.mark.parametrize(
    ("count", "english", "spanish"),
    [
        (0, "Ana, 0 days left", "Ana, quedan 0 días"),
        (1, "Ana, one day left", "Ana, queda un día"),
        (1200, "Ana, 1,200 days left", "Ana, quedan 1.200 días"),
        (2.5, "Ana, 2.5 days left", "Ana, quedan 2,5 días"),
    ],
)
def test_plurals(catalogues: Catalogues, count: float, english: str, spanish: str) -> None:
    """Each language counts and writes numbers in its own way."""
    message = text("count", name="Ana", count=count)
    assert catalogues.html(message, "en") == english
    assert catalogues.html(message, "es") == spanish


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "1,234: 1234, page 1001 of 1010"),
        ("es", "1.234: 1234, página 1001 de 1010"),
        ("ar", "\u20681,234\u2069: \u20681234\u2069"),
    ],
)
def test_a_number_that_says_which_is_shown_as_it_is_typed(
    catalogues: Catalogues, language: str, said: str
) -> None:
    """Patient 1234 is found by typing what is shown; only what is counted is grouped."""
    found = text("found", count=1234, patient=1234, number=1001, total=1010)
    assert catalogues.label(found, language) == said


def test_every_number_of_somebody_says_which() -> None:
    """Whatever our texts note as the number of a patient, a colleague or a message."""
    notes = "\n".join(path.read_text("utf-8") for path in (LOCALES / "en").glob("*.ftl"))
    noted = set(re.findall(r"\$(\w+) \(number\) - the \w+'s number$", notes, re.MULTILINE))
    assert noted
    assert noted <= WHICH


NAMES = tuple(text("named", name=name) for name in "ABC")
MOMENT = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "english", "spanish"),
    [
        (NAMES, "Hello A, Hello B and Hello C", "Hola A, Hola B y Hola C"),
        (NAMES[:1], "Hello A", "Hola A"),
        ((), "", ""),
        (Lines(NAMES[:2]), "Hello A\nHello B", "Hola A\nHola B"),
        (Lines(()), "", ""),
        (Zone("Africa/Johannesburg"), "Johannesburg", "Johannesburgo"),
        (Zone("America/New_York"), "New York", "Nueva York"),
        (Zone("Etc/GMT+2"), "GMT+2", "GMT+2"),
        (Weekday(0), "Monday", "lunes"),
        (Weekday(6), "Sunday", "domingo"),
        (date(2026, 3, 2), "Monday 2 March", "lunes, 2 de marzo"),
        (time(14, 5), "14:05", "14:05"),
        (time(0, 0), "00:00", "0:00"),
        (MOMENT, "Monday 2 March, 14:05", "lunes, 2 de marzo, 14:05"),
        (7, "7", "7"),
    ],
)
def test_what_arguments_become(
    catalogues: Catalogues, value: Any, english: str, spanish: str
) -> None:
    """Lists, places, days and times are worded as the reader's language words them."""
    assert catalogues.html(text("at", at=value), "en") == english
    assert catalogues.html(text("at", at=value), "es") == spanish


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_time_zone_has_a_name(catalogues: Catalogues, language: str) -> None:
    """Whatever a shared location may lead to can be said."""
    for zone in timezonenames():
        assert catalogues.html(text("at", at=Zone(zone)), language)


def test_arguments_are_kept_apart_from_right_to_left(catalogues: Catalogues) -> None:
    """Marks that cannot be seen stand around an argument in Arabic, and in no Latin script."""
    assert catalogues.html(text("named", name="Ana"), "ar") == "مرحبا \u2068Ana\u2069"
    assert catalogues.html(text("named", name="Ana"), "en") == "Hello Ana"


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (text("missing"), "No language has a message 'missing'"),
        (text("named"), "'named' cannot be said in 'en'"),
        (text("no-value"), "'no-value' has no value"),
        (text("named", name=text("missing")), "'missing'"),
        (text("at", at=(text("named"),)), "'named' cannot be said"),
        (text("at", at=Zone("Mars/Olympus")), "'Mars/Olympus' is no time zone"),
    ],
)
def test_what_cannot_be_said(catalogues: Catalogues, message: Text, words: str) -> None:
    """A missing message, argument or place is an error that names it, each time anew."""
    for _ in range(2):
        with pytest.raises(CannotSay, match=words):
            catalogues.html(message, "en")


def test_a_constant_is_kept_for_each_language_and_use(catalogues: Catalogues) -> None:
    """What is remembered of one language or of a label is not shown as another."""
    for _ in range(2):
        assert catalogues.html(text("about"), "en") != catalogues.label(text("about"), "en")
        assert catalogues.label(text("yes"), "en") != catalogues.label(text("yes"), "es")


def test_what_is_remembered_is_bounded(catalogues: Catalogues) -> None:
    """However many numbers are said, memory stays bounded and each number its own."""
    for number in (1, 2, *range(2 * SAID_REMEMBERED_MAX), 1):
        catalogues.label(text("at", at=number), "en")
    assert catalogues.label(text("at", at=1), "en") == "1"
    assert catalogues.label(text("at", at=2), "en") == "2"
    assert len(catalogues._said) <= SAID_REMEMBERED_MAX


def test_a_folder_without_english(tmp_path: Path) -> None:
    """Without the language that all fall back to nothing starts."""
    (tmp_path / "es").mkdir()
    with pytest.raises(CannotSay, match="has no 'en' catalogue"):
        Catalogues.load({}, tmp_path)


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("movement-bend-left", "e Inclinarse a la izquierda"),
        ("movement-turn-left", "y Girar a la izquierda"),
    ],
)
def test_spanish_and_before_an_i_sound(last: str, said: str) -> None:
    """Lists end in "e inclinarse", as people say it; other words keep "y"."""
    real = Catalogues.load({"clinic": "Back", "phone": "1", "hours": "8", "emergency": "112"})
    moves = (text("movement-reach"), text(last))
    assert real.html(text("result-tests-positive", movements=moves), "es").find(said) > 0


@pytest.mark.parametrize(("language", "said"), [("en", "30 Sept"), ("es", "30 sept")])
def test_a_short_day_has_no_weekday(catalogues: Catalogues, language: str, said: str) -> None:
    """A day on a button is as short as the language can say it."""
    assert catalogues.label(text("at", at=ShortDay(date(2026, 9, 30))), language) == said
