"""The page of a patient's file: one sheet, all words on it, in every script."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.pictures import one_page
from bot.pictures.fonts import Lettering
from bot.pictures.one_page import HEIGHT, MARGIN, ROOM, Page, Section, draw
from bot.pictures.ordering import Direction

ARABIC = "النتيجة: شديد، وارتداء السروال مؤلم جدا"


def page(lines: int, *, chart: bytes = b"", direction: Direction = "ltr") -> Page:
    """A page of so many lines."""
    words = ARABIC if direction == "rtl" else "Result: severe, and putting on trousers hurts"
    language = "ar" if direction == "rtl" else "en"
    return Page(language, direction, words, [Section(words, [words] * lines)], chart)


def chart() -> bytes:
    """A picture as wide as the progress picture."""
    file = BytesIO()
    Image.new("RGB", (1000, 1100), "red").save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_page_is_a_pdf_of_one_sheet(direction: Direction) -> None:
    """With and without a picture, from both sides."""
    for picture in (b"", chart()):
        drawn = draw(page(8, chart=picture, direction=direction))
        assert drawn.startswith(b"%PDF")
        assert drawn.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("lines", [1, 20, 45])
def test_all_words_are_on_the_sheet(lines: int) -> None:
    """More of them are set smaller, and the picture below gets what is left."""
    lettering = Lettering("en", "ltr")

    placed, below = one_page._fitting(page(lines), lettering)

    assert len(placed) >= lines + 2
    assert below <= HEIGHT - MARGIN
    assert all(lettering.width(each.text, each.size, bold=each.bold) <= ROOM for each in placed)


def test_a_picture_has_its_room_under_the_words() -> None:
    """It is drawn below them and does not cover any."""
    image = Image.new("RGB", (one_page.WIDTH, HEIGHT), "white")

    one_page._paste(image, chart(), 900)

    assert image.getpixel((one_page.WIDTH // 2, 890)) == (255, 255, 255)
    assert image.getpixel((one_page.WIDTH // 2, 1400)) == (255, 0, 0)
