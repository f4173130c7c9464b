"""The gate of the catalogues: one mistake in what was right gives one line that says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.parity import english, findings, layout, sameness, typography, used, words
from bot.parity.reading import languages

ENGLISH = """
hello = Hello from { -clinic }
-clinic = the clinic
# Variables:
#   $days (number) - how many days
days = { $days ->
    [0] No day at the clinic.
    [one] { $days } day at the clinic.
   *[other] { $days } days at the clinic.
}
home-help = Help
home-menu = What would you like <b>to do</b>?
bot-about = The helper of { $clinic }.
vocabulary-yes = yes, sure
vocabulary-no = no
vocabulary-distress = want to die
"""
SPANISH = """
hello = Hola de { -clinic }
-clinic = la clínica
# Variables:
#   $days (number) - cuántos días
days = { $days ->
    [0] Ningún día en la clínica.
    [one] { $days } día en la clínica.
   *[other] { $days } días en la clínica.
}
home-help = Ayuda
home-menu = ¿Qué quieres <b>hacer</b>?
bot-about = El ayudante de { $clinic }.
vocabulary-yes = sí, claro
vocabulary-no = no, para nada
vocabulary-distress = quiero morir
"""
GLOSSARY = """
address = "you"
why = "as a physio does"
quotes = "« »"
gender = "not needed"
reviewed_by = ""
[words]
clinic = { say = "the clinic", stems = ["cl"] }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return catalogues in English and Spanish that say the same."""
    for language, said in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "home.ftl").write_text(said, "utf-8")
        (tmp_path / language / "glossary.toml").write_text(GLOSSARY, "utf-8")
    return tmp_path


def rewritten(folder: Path, written: str, instead: str, file: str = "home.ftl") -> Path:
    """Put something else into a Spanish file, which has to be there."""
    path = folder / "es" / file
    text = path.read_text("utf-8")
    assert written in text
    path.write_text(text.replace(written, instead), "utf-8")
    return folder


@pytest.mark.slow
def test_our_own_catalogues_pass() -> None:
    """Every language of the bot passes every rule of the gate."""
    assert findings() == []


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("hello = Hola de { -clinic }\n", "", "es: hello: is missing; English has it in en/home"),
        ("hello =", "bye = Adiós\nhello =", "es/home.ftl: bye: is not in English"),
        ("de { -clinic }", "de { $name }", "es/home.ftl: hello: differs from English in $name"),
        ("[one]", "[few]", "es/home.ftl: days: has no plural form for one"),
        ("[0]", "[1]", "es/home.ftl: days: has no branch [0] of $days; add it"),
        ("hello =", "hello = Hola\nhello =", "es/home.ftl: hello: is there twice"),
        ("-clinic = la clínica", "-clinic la", "es/home.ftl: cannot be read: '-clinic la'"),
    ],
)
def test_what_is_not_of_the_same_is_named(
    folder: Path, written: str, instead: str, said: str
) -> None:
    """A text that is missing, misspelt or of other variables and branches than English."""
    assert list(sameness.findings(languages(folder))) == []
    broken = languages(rewritten(folder, written, instead))
    assert next(sameness.findings(broken)).startswith(said)


def test_a_language_needs_its_own_plural_forms(folder: Path) -> None:
    """Polish tells 2 from 5, so two forms taken from English are not enough."""
    (folder / "es").rename(folder / "pl")

    found = list(sameness.findings(languages(folder)))
    assert found == ["pl/home.ftl: days: has no plural form for few, many"]


def test_a_form_that_is_one_number_stands_for_it(folder: Path) -> None:
    """Arabic has words for none and two, so that [0] need not be there beside [zero]."""
    forms = "\n    ".join(f"[{form}] x" for form in ("zero", "one", "two", "few", "many"))
    rewritten(
        folder, "[0] Ningún día en la clínica.\n    [one] { $days } día en la clínica.", forms
    )
    (folder / "es").rename(folder / "ar")

    assert list(sameness.findings(languages(folder))) == []


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("<b>hacer</b>", "<b>hacer", "es/home.ftl: home-menu: <b> is not closed"),
        ("<b>hacer</b>", "hacer</b>", "es/home.ftl: home-menu: </b> closes what is not open"),
        ("<b>hacer</b>", "<u>hacer</u>", "es/home.ftl: home-menu: <u> is no tag of ours"),
        ("<b>hacer</b>", "A & B", "es/home.ftl: home-menu: '&' has to be written &amp;"),
        ("Ningún", "<b>Ningún", "es/home.ftl: days: <b> is not closed"),
        ("= Ayuda", "= <b>Ayuda</b>", "es/home.ftl: home-help: has a tag, but stands where"),
        ("= Ayuda", f"= {'Ayuda ' * 7}", "es/home.ftl: home-help: a phone cuts the button"),
        ("El ayudante", "Ayuda " * 20, "es/home.ftl: bot-about: has 150 letters"),
    ],
)  # fmt: skip
def test_what_telegram_or_a_phone_does_not_show_is_named(
    folder: Path, written: str, instead: str, said: str
) -> None:
    """Markup in any branch, lengths with long values, and buttons that are cut off."""
    assert list(layout.findings(languages(folder))) == []
    broken = languages(rewritten(folder, written, instead))
    assert next(layout.findings(broken)).startswith(said)


@pytest.mark.parametrize(
    ("language", "printed", "said"),
    [
        ("es", "Hola  tú", "two spaces in a row"),
        ("es", "Hola...", "three dots"),
        ("es", "Hola!!", "exclamation marks in a row"),
        ("es", "¡Hola", "has 0 ! and 1 ¡"),
        ("es", "Hola?", "has 1 ? and 0 ¿"),
        ("es", 'Di "hola"', 'a straight "; write «…»'),
        ("es", "Di “hola”", "this language writes «…»"),
        ("es", "Di «hola", "opens and closes «…» unequally"),
        ("es", "Hola , tú", "a space before ','"),
        ("es", "Un 10 %", "a non-breaking space before %"),
        ("fr", "C'est bien", "a straight '; write ’"),
        ("fr", "Ça va ?", "a narrow no-break space (U+202F)"),
        ("fr", "Ça va?", "a narrow no-break space (U+202F)"),
        ("fr", "Ici : là", "a no-break space (U+00A0) before :"),
        ("fr", "Dis «\u00a0oui»", "a no-break space (U+00A0) inside"),
        ("tr", "10% bitti", "has the % behind its number"),
        ("af", "10 % klaar", "a space before %"),
        ("ar", "نعم, لا", "a Latin ','"),
        ("ar", "نعم\u200f لا", "a mark of direction"),
    ],
)  # fmt: skip
def test_what_is_printed_as_in_another_language_is_named(
    folder: Path, language: str, printed: str, said: str
) -> None:
    """Quotes, spaces and signs are those of the language."""
    rewritten(folder, "Ayuda", printed)
    if language != "es":
        (folder / "es").rename(folder / language)

    found = list(typography.findings(languages(folder)))
    assert any(f"{language}/home.ftl: home-help: " in each and said in each for each in found)


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("es", "¿Ya? Sí: a las 14:20, un 10\u00a0%. «Bien»"),
        ("fr", "Ça va\u202f? Ici\u00a0: 14:20"),
        ("fr", "Dis «\u00a0oui\u00a0», l’heure"), ("tr", "%10 bitti"), ("af", "10% klaar"),
        ("ar", "نعم، لا؟ 14:20"),
    ],
)  # fmt: skip
def test_what_is_printed_well_is_left_alone(folder: Path, language: str, printed: str) -> None:
    """Times, shares and quotes as the language writes them are no finding."""
    rewritten(folder, "Ayuda", printed)
    if language != "es":
        (folder / "es").rename(folder / language)

    assert not [one for one in typography.findings(languages(folder)) if "home-help" in one]


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        ("Help", "is the same as in English; translate it, or list it in copies"),
        ("What would you like", "has the English 'what'"),
    ],
)
def test_what_was_left_in_english_is_named(folder: Path, instead: str, said: str) -> None:
    """A copy, or a sentence of English words."""
    assert list(english.findings(languages(folder))) == []
    broken = languages(rewritten(folder, "Ayuda", instead))
    assert next(english.findings(broken)).startswith(f"es/home.ftl: home-help: {said}")


def test_a_word_that_is_the_same_is_listed(folder: Path) -> None:
    """A copy that somebody has listed passes, and the list holds nothing else."""
    rewritten(folder, "Ayuda", "Help")
    rewritten(folder, "[words]", 'copies = ["home-help", "hello"]\n[words]', "glossary.toml")

    found = list(english.findings(languages(folder)))
    assert found == ["es/glossary.toml: copies: hello is none; take it out"]


@pytest.mark.parametrize(
    ("file", "written", "instead", "said"),
    [
        ("glossary.toml", '"« »"', '""', "es/glossary.toml: quotes: is missing or empty"),
        ("glossary.toml", "reviewed_by", "reviewer", "es/glossary.toml: reviewed_by: is missing"),
        ("glossary.toml", "clinic =", "bot =", "es/glossary.toml: clinic: is missing"),
        ("glossary.toml", '["cl"]', '["xyz"]', "es/glossary.toml: clinic: the stem 'xyz' is"),
        ("glossary.toml", '"the clinic"', '""', "es/glossary.toml: clinic: wants { say"),
        ("glossary.toml", "address", "=", "es/glossary.toml: cannot be read"),
        ("home.ftl", "para nada", "claro", "es/home.ftl: vocabulary-no: 'claro' is also in"),
        ("home.ftl", "para nada", "yes", "es/home.ftl: vocabulary-no: 'yes' means vocabulary-yes"),
        ("home.ftl", "no, para", "no,, para", "es/home.ftl: vocabulary-no: has an empty word"),
        ("home.ftl", "quiero morir", "no", "es/home.ftl: vocabulary-distress: 'no' is empty or"),
    ],
)
def test_a_word_without_its_meaning_is_named(
    folder: Path, file: str, written: str, instead: str, said: str
) -> None:
    """Terms of the glossary, and what people type."""
    assert list(words.findings(languages(folder))) == []
    broken = languages(rewritten(folder, written, instead, file))
    found = [*(one for each in broken.values() for one in each.wrong), *words.findings(broken)]
    assert found[0].startswith(said)


def test_every_message_has_a_place_and_every_place_a_message(tmp_path: Path) -> None:
    """Ids are read from the code, also those that it puts together."""
    (tmp_path / "flows").mkdir()
    code = 'text("home-menu")\nPART = "help"\ntext(f"home-{PART}")\ntext("home-gone")\n'
    (tmp_path / "flows" / "home.py").write_text(code)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "home.ftl").write_text("home-menu = a\nhome-help = b\nhome-old = c\n")
    spoken = {"en": languages(tmp_path)["en"]}

    found = [one for one in used.findings(spoken, tmp_path) if "is said" in one]
    assert found == [
        "flows/home.py:4: home-gone: is said here, but English has no such message",
        "en/home.ftl: home-old: is said nowhere in the code; remove it from every language",
    ]


def test_what_a_register_needs_is_there(folder: Path) -> None:
    """An exercise without its steps is named, with the exercise that needs them."""
    wanted = "en: exercise-pelvic-tilt-steps: is missing; the exercise 'pelvic-tilt' needs it"
    assert wanted in used.findings(languages(folder))
