"""Catalogues compared: what a translator forgot or misspelt is named with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.parity import findings

ENGLISH = """
hello = Hello from { -clinic }
-clinic = the clinic
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
"""
SPANISH = """
hello = Hola de { -clinic }
-clinic = la clínica
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return catalogues in English and Spanish that say the same."""
    for language, said in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "home.ftl").write_text(said, "utf-8")
    return tmp_path


def test_our_own_catalogues_say_the_same() -> None:
    """Every language of the bot has every text, with the same variables."""
    assert findings() == []


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("hello = Hola de { -clinic }\n", "", "es: hello: is missing; English has it in en/home"),
        ("hello =", "bye = Adiós\nhello =", "es/home.ftl: bye: is not in English"),
        ("de { -clinic }", "de { $name }", "es/home.ftl: hello: differs from English in $name"),
        ("[one]", "[few]", "es/home.ftl: days: has no plural form for one"),
        ("hello =", "hello = Hola\nhello =", "es/home.ftl: hello: is there twice"),
        ("-clinic = la clínica", "-clinic la", "es/home.ftl: cannot be read: '-clinic la'"),
    ],
)
def test_a_mistake_is_named(folder: Path, written: str, instead: str, said: str) -> None:
    """One mistake in a catalogue that was right gives a line that says where and what."""
    assert findings(folder) == []
    catalogue = folder / "es" / "home.ftl"
    catalogue.write_text(SPANISH.replace(written, instead), "utf-8")

    assert findings(folder)[0].startswith(said)


def test_a_language_needs_its_own_plural_forms(folder: Path) -> None:
    """Polish tells 2 from 5, so two forms taken from English are not enough."""
    (folder / "es").rename(folder / "pl")

    assert findings(folder) == ["pl/home.ftl: days: has no plural form for few, many"]
