"""The clinic by week in the chat of its staff: the card, the picture and the table."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from bot.emulator.files import StoredFile
from tests.acceptance.clinic import Clinic, Patient
from tests.bot.test_reporting import lived

LINE = "2026-03-09,5,0,100,50,-,0,0,0,0"


def sent(clinic: Clinic, person: Patient) -> StoredFile:
    """The newest file in somebody's chat."""
    telegram = clinic.house.telegram
    media = [each.media for each in person.user.chat if each.media]
    stored = telegram.files.find(media[-1].file_id or "", telegram.bot.id)
    assert stored is not None
    return stored


async def test_an_owner_looks_at_the_report_and_takes_it_along(clinic: Clinic) -> None:
    """The card, the picture and the table hold the same figures, each on its button."""
    await lived(clinic.house.app.database, 5)
    await clinic.staff.says("/clinic")
    await clinic.staff.taps("clinic-open-report")
    assert "Reminders answered: 100%. Exercises done: 50%." in clinic.staff.card.text

    await clinic.staff.taps("report-as-picture")
    clinic.staff.sees("report-picture-sent", weeks=4)
    picture = sent(clinic, clinic.staff)
    await clinic.staff.taps("report-weeks", weeks=12)
    await clinic.staff.taps("report-as-table")
    table = sent(clinic, clinic.staff)

    assert (picture.kind, Image.open(BytesIO(picture.content)).format) == ("photo", "PNG")
    assert (table.kind, table.name) == ("document", "report.csv")
    assert table.content.decode("utf-8-sig").splitlines()[-1] == LINE
    assert len(table.content.splitlines()) == 13
