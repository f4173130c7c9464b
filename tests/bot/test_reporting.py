"""The report: what each figure counts, and that nobody can be found in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.pictures.fonts import Lettering
from bot.pictures.report import Panel, draw
from bot.reporting import BANDS, as_csv, as_plain, few, percent, report, shown, spans
from bot.storage import filings, patients, waits
from bot.storage.database import Database
from bot.storage.filings import Filing
from bot.storage.patients import Newcomer
from bot.storage.reports import Share, WeekCounts
from bot.storage.waits import Wait
from flows.clinic.facts_report import Week
from flows.effects import FileCheckIn
from flows.reminding import REMINDER
from flows.session import Profile

NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)
MONDAY = date(2026, 3, 9)
NONE = Share(0, 0, 0)
ENGLISH = Lettering("en", "ltr")


async def lived(database: Database, people: int) -> None:
    """Each had a reminder on Monday and Tuesday, did Monday's steps and skipped Tuesday's."""
    async with database.writing() as conn:
        newcomers = [Newcomer(each, Profile("en", "UTC")) for each in range(1, people + 1)]
        numbers = await patients.add(conn, newcomers, NOW - timedelta(days=1))
        for day, outcome in ((MONDAY, "done"), (MONDAY + timedelta(days=1), "skipped")):
            for number in numbers.values():
                due = Wait(number, REMINDER, day.isoformat(), NOW)
                await waits.put(conn, [due])
                await waits.fire(conn, [due], NOW)
                filed = FileCheckIn(day, outcome, None)
                await filings.add(conn, [Filing(number, NOW, f"{number}.{day}", filed)])


async def test_answering_is_not_yet_doing(database: Database) -> None:
    """Both days were answered, and the exercises of one were done."""
    await lived(database, 5)

    async with database.reading() as conn:
        before, week = await report(conn, NOW, "UTC", 2)

    assert (week.response, week.adherence, week.completion, week.joined) == (100, 50, 0, "5")
    assert (before.response, before.joined) == (None, "0")


async def test_four_people_are_too_few_to_be_shown(database: Database) -> None:
    """Their number is "<5", and no share of theirs is told."""
    await lived(database, 4)

    async with database.reading() as conn:
        (week,) = await report(conn, NOW, "UTC", 1)

    assert week.cells() == ("2026-03-09", "<5", "-", "-", "-", "-", "0", "0", "0", "0")


@pytest.mark.parametrize(("count", "said"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5")])
def test_a_small_number_of_people_is_not_told(count: int, said: str) -> None:
    """None at all is told, because nobody is meant by it."""
    assert few(count) == said


def test_a_share_needs_five_people_behind_it() -> None:
    """Many days of few people are still few people."""
    assert percent(Share(20, 28, 4)) is None
    assert percent(Share(20, 28, 5)) == 71


def test_one_small_band_hides_them_all() -> None:
    """Else what is missing could be worked out from the others."""
    counts = (("mild", 12), ("severe", 2))
    week = shown(WeekCounts(MONDAY, 14, NONE, NONE, NONE, NONE, counts))

    assert week.bands == ("-",) * len(BANDS)


def test_a_week_begins_on_monday_by_the_clinics_own_clock() -> None:
    """On Sunday evening in London it is Monday in Auckland, also where the clocks change."""
    sunday = datetime(2026, 3, 29, 20, tzinfo=UTC)
    (here,), (there,) = (spans(sunday, zone, 1) for zone in ("Europe/London", "Pacific/Auckland"))

    assert (here.first, there.first) == (date(2026, 3, 23), date(2026, 3, 30))
    assert here.end - here.start == timedelta(days=7, hours=-1)


WEEK = Week(MONDAY, "<5", None, 80, 50, None, ("12", "0", "7", "5"))


def test_the_files_hold_what_the_table_holds() -> None:
    """What is left out stays left out in every form."""
    head, line, *rest = as_csv([WEEK]).split("\r\n")
    (plain,) = as_plain([WEEK])

    assert (head.split(",")[1], line, rest) == (
        "joined",
        "2026-03-09,<5,-,80,50,-,12,0,7,5",
        [""],
    )
    assert (plain["joined"], plain["completion_percent"], plain["response_percent"]) == (
        "<5",
        None,
        80,
    )


def test_the_picture_has_a_bar_for_each_share() -> None:
    """A share that is left out leaves its place empty."""
    with_bar = draw("Report", ["9.3."], [Panel("Answered", (80,))], ENGLISH)
    without = draw("Report", ["9.3."], [Panel("Answered", (None,))], ENGLISH)

    assert Image.open(BytesIO(with_bar)).size == Image.open(BytesIO(without)).size
    assert with_bar != without


@pytest.mark.parametrize("percent", [0, 1, 2, 100])
def test_every_share_can_be_drawn(percent: int) -> None:
    """Nobody at all is a figure too, and is told from a share that is left out."""
    drawn = draw("Report", ["9.3."], [Panel("Answered", (percent,))], ENGLISH)

    assert drawn != draw("Report", ["9.3."], [Panel("Answered", (None,))], ENGLISH)
