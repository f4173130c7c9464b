"""What goes along with a broadcast: the picture that staff send, and the list that they get."""

from __future__ import annotations

import csv
import io

from tests.acceptance.answers import YES, Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.test_odd_input import photo
from tests.acceptance.walks import patient_at

WANTS_NEWS = Answers(consents=("welcome-agree", YES, YES, YES))
CAPTION = "New gym. Come & see."


async def writes_with_a_picture(clinic: Clinic) -> None:
    """Compose a picture with words under it, and send it to everybody."""
    staff = clinic.staff
    await staff.says("/clinic")
    await staff.taps_through("broadcasts-open", "broadcasts-new")
    await staff.says(CAPTION)
    await staff.taps("compose-go-on")
    await staff.user.send_photo(photo())
    await clinic.house.settled()
    await staff.taps("compose-go-on")
    await staff.taps_through("compose-now", "compose-waking-no", "compose-send")
    await clinic.later(seconds=20)


def pictures(person: Patient) -> list[tuple[str, str | None]]:
    """The pictures that somebody got: the words under each, and Telegram's id of it."""
    got = [each for each in person.user.chat if each.from_bot and each.media]
    return [(each.text, each.media.file_id) for each in got if each.media]


async def test_a_picture_goes_to_all_by_the_id_that_telegram_gave_it(clinic: Clinic) -> None:
    """It is never uploaded again, and its words stand under it with the way out."""
    ana, bea = [await patient_at(clinic, "plan", WANTS_NEWS) for _ in range(2)]
    await writes_with_a_picture(clinic)

    (sent,) = {each.media.file_id for each in clinic.staff.user.chat if each.media}
    assert pictures(ana) == pictures(bea) == [(CAPTION, sent)]
    calls = clinic.house.telegram.journal.of("sendPhoto")
    assert [each.params["photo"] for each in calls] == [sent, sent]
    await ana.taps("news-no-more")
    ana.sees("news-ended")
    assert pictures(ana) == [(CAPTION, sent)]


async def test_the_list_says_what_became_of_each_patients_message(clinic: Clinic) -> None:
    """By number and outcome, as a file of its own."""
    await patient_at(clinic, "plan", WANTS_NEWS, "en")
    silent = await patient_at(clinic, "plan", WANTS_NEWS, "en")
    await silent.says("/stop")
    await writes_with_a_picture(clinic)
    await clinic.staff.taps("broadcasts-ledger")

    telegram = clinic.house.telegram
    media = [each.media for each in clinic.staff.user.chat if each.media][-1]
    file = telegram.files.find(media.file_id or "", telegram.bot.id)
    head, *lines = csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline=""))
    assert (file.name, head[:3]) == ("broadcast-1.csv", ["patient", "language", "outcome"])
    assert [each[:3] for each in lines] == [["2", "en", "delivered"], ["3", "en", "stopped"]]
