"""Letters of several scripts: the right font and form, and a clear word where one is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import features

from bot.pictures import fonts
from bot.pictures.fonts import FontMissing, Lettering, ShapingMissing, parts
from bot.pictures.progress import Progress, draw
from tests.bot.pictures.progress_samples import FONTS_MISSING, HAS_FONTS, course, day, labels
from tests.conftest import need

ENGLISH = Lettering("en", "ltr")


def test_without_shaping_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrong Arabic would look like a picture; the error names the package instead."""
    monkeypatch.setattr(features, "check", lambda feature: feature != "raqm")

    with pytest.raises(ShapingMissing, match="libfribidi0"):
        draw(course(3))


def test_a_missing_font_names_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Letters that Pillow's own font lacks would be empty boxes."""
    monkeypatch.setattr(fonts, "FOLDERS", (tmp_path,))

    with pytest.raises(FontMissing, match=r"NotoSans-Bold\.ttf in .*fonts-noto-core"):
        ENGLISH.width("mañana", 30, bold=True)
    with pytest.raises(FontMissing, match=r"NotoSansArabic-Regular\.ttf"):
        ENGLISH.width("سلام", 30)


def test_plain_latin_needs_no_font_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An English picture can be drawn anywhere, with Pillow's own letters."""
    monkeypatch.setattr(fonts, "FOLDERS", (tmp_path,))

    assert draw(Progress((day(0, 3),), "en", labels())).startswith(b"\x89PNG")


def test_a_script_outside_the_table_is_refused() -> None:
    """The error names the letter and what to do."""
    with pytest.raises(FontMissing, match=r"U\+6F22.*BLOCKS"):
        parts("漢")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pain 0-10", [("NotoSans", "Pain 0-10")]),
        ("في Lumbot", [("NotoSansArabic", "في "), ("NotoSans", "Lumbot")]),
        ("١٠ (٠)", [
            ("NotoSansArabic", "١٠ "), ("NotoSans", "("), ("NotoSansArabic", "٠"), ("NotoSans", ")")
        ]),
        ("क्\u200dष।", [("NotoSansDevanagari", "क्\u200dष।")]),
        ("1º", [("NotoSans", "1º")]),
        ("", []),
    ],
)  # fmt: skip
def test_each_letter_has_a_font_that_knows_it(text: str, expected: list[tuple[str, str]]) -> None:
    """Spaces and joiners stay with their word; signs that Arabic's font lacks come from Latin's."""
    assert parts(text) == expected


@pytest.mark.parametrize(("word", "language"), [("سلام", "ar"), ("क्षत्रिय", "hi")])
def test_letters_join(word: str, language: str) -> None:
    """Joined letters are shorter than the same letters side by side."""
    need(HAS_FONTS, FONTS_MISSING)
    lettering = Lettering(language, "rtl" if language == "ar" else "ltr")

    assert lettering.width(word, 40) < 0.9 * sum(lettering.width(letter, 40) for letter in word)


def test_lines_break_between_words_and_keep_them_all() -> None:
    """No line is longer than the room and no word is lost."""
    text = "Each point and each column is one week."
    lines = ENGLISH.lines(text, 30, 250)

    assert len(lines) > 1
    assert " ".join(lines) == text
    assert all(ENGLISH.width(line, 30) <= 250 for line in lines)


def test_a_word_longer_than_the_room_becomes_smaller() -> None:
    """The size that is given back fits, and a short word keeps its size."""
    word = "Rueckenmuskelverspannung"
    size = ENGLISH.fitting(word, 60, 300)

    assert size < 60
    assert ENGLISH.width(word, size) <= 300
    assert ENGLISH.fitting("Pain", 60, 300) == 60
