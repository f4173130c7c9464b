"""The progress picture, looked at by its pixels."""

from __future__ import annotations

import time
from io import BytesIO
from itertools import combinations, pairwise

import pytest
from PIL import Image, ImageChops, ImageColor

from bot.pictures.canvas import CARD, INK, MARGIN, PAGE, QUIET_INK, WIDTH, Canvas
from bot.pictures.progress import Progress, draw
from bot.pictures.progress.axis import PLOT_END, PLOT_START, TEXT, TimeAxis, dated
from bot.pictures.progress.days import marks
from bot.pictures.progress.pain import AMBER, GREEN, LINE, POINT_HEIGHT, RED
from bot.pictures.progress.phases import EDGE, STEP, STEP_NOW, stairs
from bot.pictures.progress.sessions import COULD_NOT, DONE, QUIET, SOME
from flows.diary import Outcome
from flows.rules.pain_light import PainLight, pain_light
from flows.rules.phases import Phase
from tests.bot.pictures.progress_samples import (
    FONTS_MISSING,
    HAS_FONTS,
    WORDS,
    course,
    day,
    days_of,
    pains,
)
from tests.conftest import need

ZONES = {PainLight.GREEN: GREEN, PainLight.AMBER: AMBER, PainLight.RED: RED}
LIMIT_BYTES = 100_000
LIMIT_SECONDS = 0.15


def seen(progress: Progress) -> Image.Image:
    """Draw and look."""
    return Image.open(BytesIO(draw(progress))).convert("RGB")


def where(image: Image.Image, colour: str) -> Image.Image:
    """Return a mask of the pixels in a colour; the palette may be off by very little."""
    flat = Image.new("RGB", image.size, colour)
    red, green, blue = ImageChops.difference(image, flat).split()
    far = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return far.point(lambda distance: 255 if distance <= 6 else 0)


def box(image: Image.Image, colour: str) -> tuple[int, int, int, int]:
    """Return what encloses every pixel of a colour: left, top, right, bottom."""
    found = where(image, colour).getbbox()
    assert found is not None
    return found


def centre(image: Image.Image, colour: str) -> tuple[int, int]:
    left, top, right, bottom = box(image, colour)
    return (left + right) // 2, (top + bottom) // 2


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        parts = [part / 255 for part in ImageColor.getrgb(colour)[:3]]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("count", [1, 7, 56, 70, 71, 200])
def test_a_picture_fits_a_phone_and_a_slow_network(language: str, count: int) -> None:
    """It is 1000 pixels wide, upright, under 100 KB, and no word leaves the card."""
    need(HAS_FONTS, FONTS_MISSING)
    data = draw(course(count, language))
    image = Image.open(BytesIO(data))

    assert image.format == "PNG"
    assert image.width == WIDTH
    assert 900 <= image.height <= 1600
    assert len(data) < LIMIT_BYTES
    card = where(image.convert("RGB"), PAGE).point(lambda page: 255 - page)
    assert card.getbbox() == (MARGIN, MARGIN, WIDTH - MARGIN, image.height - MARGIN)


def test_the_same_days_give_the_same_bytes() -> None:
    """A picture that was sent once can be found again by what it was made from."""
    assert draw(course(56)) == draw(course(56))
    assert draw(course(56)) != draw(course(55))


def test_nothing_shines_through() -> None:
    """A chat's own background, light or dark, is never seen."""
    image = Image.open(BytesIO(draw(course(14))))

    assert "transparency" not in image.info
    assert image.mode == "P"


def test_pain_rises_evenly_from_the_bottom() -> None:
    """No pain lies lowest, the worst lies highest, and each point is as high as the next."""
    heights = [centre(seen(pains(nrs)), LINE)[1] for nrs in range(11)]

    assert heights == [heights[10] + (10 - nrs) * POINT_HEIGHT for nrs in range(11)]


@pytest.mark.parametrize("pain_nrs", range(11))
def test_a_dot_lies_in_the_zone_of_its_light(pain_nrs: int) -> None:
    """The colours behind the line say what the pain light says."""
    image = seen(pains(pain_nrs))
    across, down = centre(image, LINE)

    assert where(image, ZONES[pain_light(pain_nrs)]).getpixel((across + 60, down)) == 255


def test_neighbours_are_joined_and_gaps_are_dashed() -> None:
    """Over a day without a check-in the line is broken, so that it does not claim to know."""
    joined = pains(*[4] * 7)
    parted = pains(4, 4, None, None, None, 4, 4)

    def share(progress: Progress) -> float:
        image = seen(progress)
        left, top, right, bottom = box(image, LINE)
        row = where(image, LINE).crop((left, (top + bottom) // 2, right, (top + bottom) // 2 + 1))
        return row.histogram()[255] / row.width

    assert share(joined) > 0.95
    assert 0.5 < share(parted) < 0.85


def test_a_language_from_right_to_left_turns_the_time_round() -> None:
    """What lies so far from the left in one lies as far from the right in the other."""
    ltr, rtl = seen(course(56, "en", "ltr")), seen(course(56, "en", "rtl"))

    for colour in (LINE, STEP_NOW, STEP, GREEN, COULD_NOT):
        left, top, right, bottom = box(ltr, colour)
        turned = (WIDTH - right, top, WIDTH - left, bottom)
        assert box(rtl, colour) == pytest.approx(turned, abs=2)
    assert box(ltr, STEP_NOW)[0] > WIDTH / 2 > box(rtl, STEP_NOW)[2]


def test_the_first_day_stands_where_reading_starts() -> None:
    """One day does not fill the picture: the free room is still to come."""
    image = seen(pains(5))

    assert PLOT_START < box(image, LINE)[0] < PLOT_START + (PLOT_END - PLOT_START) / 4


@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 14, 70, 71, 200])
def test_dates_stand_at_both_ends_and_apart(count: int) -> None:
    """The first and the last day are named, and no date comes near the next."""
    points = marks(course(count).days)
    axis = TimeAxis(len(points))
    canvas = Canvas("en", "ltr")
    widest = max(canvas.lettering.width(point.date_text, TEXT.size) for point in points)
    places = dated(canvas, axis, points)

    assert (places[0], places[-1]) == (0, len(points) - 1)
    assert all((b - a) * axis.slot > widest + 20 for a, b in pairwise(places))


@pytest.mark.parametrize("count", [1, 14, 70])
def test_sessions_differ_by_shape(count: int) -> None:
    """Without any colour, done, some, could not, skipped and no answer still look different."""

    def shape(outcome: Outcome | None) -> Image.Image:
        image = seen(days_of(count, lambda index: day(index, 2, outcome)))
        return where(image, CARD)

    shapes = [shape(outcome) for outcome in (*Outcome, None)]

    for one, other in combinations(shapes, 2):
        differing = ImageChops.difference(one, other).histogram()[255]
        assert differing >= 20 * count


def test_phases_climb_and_step_back() -> None:
    """Each stay in a phase is a stair, also the second one in the same phase."""
    phases = [1, 1, 2, 2, 1, 11]
    days = days_of(6, lambda index: day(index, phase=Phase(phases[index]))).days

    assert [(s.first, s.after, s.phase) for s in stairs(marks(days))] == [
        (0, 2, 1), (2, 4, 2), (4, 5, 1), (5, 6, 11),
    ]  # fmt: skip


def test_a_higher_phase_is_a_higher_stair() -> None:
    """After a step back the stair of today is lower than the one before."""
    up = seen(days_of(6, lambda index: day(index, phase=Phase(1 + index // 3))))
    back = seen(days_of(6, lambda index: day(index, phase=Phase(2 - index // 3))))

    assert box(up, STEP_NOW)[1] < box(up, STEP)[1]
    assert box(back, STEP_NOW)[1] > box(back, STEP)[1]


def test_days_without_a_check_in_say_that_one_will_come() -> None:
    """The plot of a first morning has no line but a friendly note."""
    image = seen(pains(None))
    top, bottom = box(image, RED)[1], box(image, GREEN)[3]

    assert where(image, LINE).getbbox() is None
    note = where(image, INK).crop((PLOT_START, top, PLOT_END, bottom)).getbbox()
    assert note is not None


@pytest.mark.parametrize("paper", [CARD, GREEN, AMBER, RED])
def test_words_are_easy_to_read(paper: str) -> None:
    """Every text has a contrast of at least 4.5 to what it stands on."""
    assert contrast(INK, paper) >= 4.5
    assert contrast(QUIET_INK, CARD) >= 4.5


@pytest.mark.parametrize(
    ("mark", "paper"),
    [
        *[(LINE, paper) for paper in (GREEN, AMBER, RED)],
        *[(mark, CARD) for mark in (DONE, SOME, COULD_NOT, QUIET, EDGE)],
    ],
)
def test_marks_are_easy_to_see(mark: str, paper: str) -> None:
    """Every mark has a contrast of at least 3 to what it stands on."""
    assert contrast(mark, paper) >= 3


@pytest.mark.parametrize(("language", "count"), [("en", 1), ("es", 56), ("ar", 70), ("hi", 200)])
def test_a_picture_takes_no_patience(language: str, count: int) -> None:
    """It costs less than 150 ms of the processor."""
    need(HAS_FONTS, FONTS_MISSING)
    progress = course(count, language)
    costs = []
    for _ in range(4):
        before = time.process_time()
        draw(progress)
        costs.append(time.process_time() - before)

    assert min(costs) < LIMIT_SECONDS
