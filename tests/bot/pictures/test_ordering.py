"""Lines of both directions: names, numbers and telephone numbers stand as they are read."""

from __future__ import annotations

import pytest

from bot.pictures.fonts import Lettering
from bot.pictures.ordering import Direction, in_order
from tests.bot.pictures.progress_samples import FONTS_MISSING, HAS_FONTS
from tests.conftest import need


def seen(line: str, direction: Direction) -> list[str]:
    """Return the pieces as they stand from left to right, those from the right in brackets."""
    pieces = in_order(line, direction)
    return [each.text if each.direction == "ltr" else f"[{each.text}]" for each in pieces]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("مع Lumbot منذ 2", ["2", "[ منذ ]", "Lumbot", "[مع ]"]),
        ("من \u2068+27 21 555 0100\u2069.", ["[.]", "+27 21 555 0100", "[من ]"]),
        ("عن \u2068Ana de Sá\u2069، \u206814:20\u2069", ["14:20", "[، ]", "Ana de Sá", "[عن ]"]),
        ("عن طريق /redflags في", ["[ في]", "/redflags", "[عن طريق ]"]),
        ("المريض 12 (AB-12)", ["[)]", "AB-12", "[ (]", "12", "[المريض ]"]),
        ("في 10% و2026-03-09", ["2026-03-09", "[ و]", "10%", "[في ]"]),
        ("اسم \u2068علي 3\u2069", ["3", "[علي ]", "[اسم ]"]),
        ("نعم: \u2068• \u2068لا\u2069\u2069", ["[لا]", "[• ]", "[نعم: ]"]),
        ("", []),
    ],
)
def test_a_line_from_right_to_left(line: str, expected: list[str]) -> None:
    """What is Latin, a number or filled in keeps its own order, and no mark is drawn."""
    assert seen(line, "rtl") == expected


@pytest.mark.parametrize(("line", "expected"), [("Ana \u20685\u2069", ["Ana 5"]), ("", [])])
def test_a_line_from_left_to_right_is_one_piece(line: str, expected: list[str]) -> None:
    """Only its marks are taken out."""
    assert seen(line, "ltr") == expected


def test_a_number_that_is_broken_goes_on_as_one() -> None:
    """A telephone number on two lines is read from the left on both."""
    need(HAS_FONTS, FONTS_MISSING)
    lettering = Lettering("ar", "rtl")
    first, second = lettering.lines("اتصل \u2068+27 21 555 0100\u2069.", 40, 260)

    assert seen(first, "rtl")[0].startswith("+27")
    assert seen(second, "rtl") == ["[.]", second.split("\u2069")[0].strip("\u2068")]
