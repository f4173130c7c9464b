"""The progress picture: worded with its row, drawn when it is sent, and never kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.emulator import Telegram, User
from bot.l10n import Catalogues
from bot.outbox import Call, Sent, Target
from bot.storage.database import Database
from bot.storage.outbox import Row
from bot.telegram.charts import worded
from bot.telegram.render import Renderer
from bot.telegram.sender import Sender
from flows.effects import ChartDay, SendChart
from flows.screens import screen
from flows.texts import text
from tests.bot.telegram.test_sender import row

MONDAY = date(2026, 3, 2)
FACTS = {"clinic": "C", "phone": "5", "hours": "8", "emergency": "112"}


@pytest.fixture
def catalogues() -> Catalogues:
    return Catalogues.load(FACTS)


def days(count: int = 3) -> tuple[ChartDay, ...]:
    """Return days of which the last has no answer."""
    outcomes = ["done"] * (count - 1) + [""]
    return tuple(
        ChartDay(MONDAY + timedelta(days=at), 4 if outcome else None, outcome, 2)
        for at, outcome in enumerate(outcomes)
    )


def chart(catalogues: Catalogues, chat_id: int, language: str = "en") -> Call:
    """Render the effect for a patient."""
    summary = screen(text("progress-days", days=3, done=2, some=0))
    target = Target(chat_id, language, "progress", 3)
    [made] = Renderer(catalogues)(SendChart(summary, days()), target)
    return made


def claimed(call: Call) -> Row:
    """Return the row of a call as the outbox hands it on."""
    params: dict[str, Any] = call.params
    return row(method=call.method, picture=call.picture, **params)


async def test_the_picture_arrives_with_its_words(
    catalogues: Catalogues, bot: Bot, database: Database, ana: User
) -> None:
    """The caption is in bold where the text is, and works without the picture."""
    sender = Sender(bot, bot.id, database)

    assert await sender(claimed(chart(catalogues, ana.id))) == Sent(ana.last.message_id)

    assert ana.last.media is not None
    assert ana.last.media.kind == "photo"
    assert ana.last.html == "<b>Your 3 days so far.</b>\nSessions done: 2. Done in part: 0."


async def test_the_picture_is_drawn_anew_each_time(
    catalogues: Catalogues, bot: Bot, database: Database, ana: User, telegram: Telegram
) -> None:
    """Every time it is uploaded, and no id of it is kept."""
    sender = Sender(bot, bot.id, database)
    for _ in range(2):
        await sender(claimed(chart(catalogues, ana.id)))

    sent = telegram.journal.of("sendPhoto")
    assert [str(each.params["photo"]).endswith(".png") for each in sent] == [True, True]
    assert all("chart" not in each.params for each in sent)
    async with database.reading() as conn:
        assert (await conn.exec_driver_sql("SELECT count(*) FROM files")).scalar() == 0


async def test_a_picture_that_cannot_be_drawn_is_its_words(
    catalogues: Catalogues, bot: Bot, database: Database, ana: User
) -> None:
    """Letters that no font has are no reason to tell a patient nothing."""
    made = claimed(chart(catalogues, ana.id))
    made.params["chart"]["words"]["title"] = "\u10e5"  # Georgian

    assert await Sender(bot, bot.id, database)(made) == Sent(ana.last.message_id)

    assert ana.last.media is None
    assert ana.last.html.startswith("<b>Your 3 days so far.</b>")


@pytest.mark.parametrize(
    ("language", "title", "first"),
    [("en", "Your progress", "2 Mar"), ("es", "Tu progreso", "2 mar")],
)
def test_words_and_dates_are_the_patients(
    catalogues: Catalogues, language: str, title: str, first: str
) -> None:
    """Everything in the picture is worded before it is stored."""
    said = worded(days(), catalogues, language)

    assert (said["words"]["title"], said["days"][0][4], said["direction"]) == (title, first, "ltr")
    assert said["numbers"] == [str(number) for number in range(11)]
