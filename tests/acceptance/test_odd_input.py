"""Whatever somebody sends gets a clear answer, changes nothing by accident, and loses nothing."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.emulator import Group
from tests.acceptance.answers import NO
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at

SPEECH = b"OggS"
ODD_TEXTS = {
    "very long": "a" * 4096,
    "emoji": "👩‍⚕️🦴",
    "right to left": "\u202eteg uoy od woh\u202c",
    "zero bytes": "no\x00pe",
    "markup": "<b>no</b> &amp; <script>",
    "only spaces": " \n ",
    "marks without letters": "\u0301\u0301\u0301",
}


def photo() -> bytes:
    """A small picture."""
    written = BytesIO()
    Image.new("RGB", (8, 8)).save(written, "JPEG")
    return written.getvalue()


@pytest.fixture
async def ana(clinic: Clinic) -> Patient:
    """Somebody at the second of the questions about the day."""
    ana = await patient_at(clinic, "severity")
    await ana.taps("severity-level-some-pain")
    return ana


async def stands_where_they_were(ana: Patient) -> None:
    """Fail unless the second question is asked, with the first answer kept."""
    ana.sees("severity-ask-sitting")
    await ana.is_at("severity.asking")
    assert (await ana.stored()).data["severity.dressing"] == "1"


@pytest.mark.parametrize("odd", ODD_TEXTS)
async def test_a_text_that_is_no_answer(ana: Patient, odd: str) -> None:
    """The question is shown again, with one line of why."""
    await ana.says(ODD_TEXTS[odd])

    ana.sees("answer-not-understood")
    await stands_where_they_were(ana)


async def test_an_unknown_command(ana: Patient) -> None:
    """It is named as unknown, and the menu is told of."""
    await ana.says("/frobnicate now")

    ana.sees("answer-unknown-command")
    await stands_where_they_were(ana)


@pytest.mark.parametrize("kind", ["photo", "voice", "document", "sticker"])
async def test_media_of_every_kind(clinic: Clinic, ana: Patient, kind: str) -> None:
    """Nothing but text, taps and a place can be read."""
    ana.looks_away()
    match kind:
        case "photo":
            await ana.user.send_photo(photo(), "Dressing is fine")
        case "voice":
            await ana.user.send_voice(SPEECH)
        case "document":
            await ana.user.send_document(b"%PDF-1.4", "letter.pdf", "application/pdf")
        case _:
            await ana.user.send_sticker()
    await clinic.house.settled()

    ana.sees("answer-media")
    await stands_where_they_were(ana)


async def test_a_location_that_nobody_asked_for(ana: Patient) -> None:
    """It is no answer here, and it is not kept."""
    await ana.shares_location(-33.9, 18.4)

    await stands_where_they_were(ana)
    assert (await ana.profile()).zone == "Africa/Johannesburg"


async def test_an_edited_message_does_not_change_an_answer(clinic: Clinic, ana: Patient) -> None:
    """The first answer stays, and Back is named as the way to change it."""
    typed = await ana.user.send(ana.words("severity-level-cannot"))
    await clinic.house.settled()
    ana.looks_away()

    await ana.user.edit(typed, ana.words("severity-level-no-trouble"))
    await clinic.house.settled()

    ana.sees("answer-edited")
    assert (await ana.stored()).data["severity.sitting"] == "3"


async def test_a_forwarded_message_is_read_like_any_other(clinic: Clinic, ana: Patient) -> None:
    """What it says decides, not who wrote it."""
    await ana.user.forward(ana.words("severity-level-very-painful"), "Luis")
    await clinic.house.settled()

    assert (await ana.stored()).data["severity.sitting"] == "2"


async def test_a_tap_on_an_old_card_says_that_it_has_moved_on(ana: Patient) -> None:
    """An answered question is not answered again by its old buttons."""
    old = ana.card
    await ana.taps("severity-level-no-trouble")

    await ana.taps("severity-level-cannot", on=old)

    ana.sees("answer-moved-on")
    assert (await ana.stored()).data["severity.sitting"] == "0"


async def test_a_double_tap_counts_once(clinic: Clinic, ana: Patient) -> None:
    """Two taps before the card has changed: the second is told so."""
    card = ana.card
    label = ana.words("severity-level-cannot")
    ana.looks_away()

    await ana.user.tap(label, on=card)
    await ana.user.tap(label, on=card)
    await clinic.house.settled()

    kept = (await ana.stored()).data
    assert kept["severity.sitting"] == "3"
    assert "severity.getting_up" not in kept


async def test_a_button_of_a_flow_that_was_left_does_nothing(ana: Patient) -> None:
    """The card of the questions, tapped at the menu, shows the menu."""
    question = ana.card
    await ana.says("/cancel")

    await ana.taps("severity-level-cannot", on=question)

    ana.sees("answer-moved-on")
    await ana.is_at("home")


@pytest.mark.parametrize(
    "data",
    [
        "", "1", "x", "2:severity:9:answered:1", "1:severity:abc:answered:1", "1:nowhere::1",
        "1:severity:-1:answered:1", "1:severity:١:answered:1", "{}", "1::::", "1:" + "a" * 62,
    ],
)  # fmt: skip
async def test_forged_data_is_answered_and_changes_nothing(
    clinic: Clinic, ana: Patient, data: str
) -> None:
    """A tap that no button of ours sends shows where the patient is."""
    await clinic.forged(ana, data)

    await stands_where_they_were(ana)


@pytest.mark.parametrize("value", ["4", "-1", "not_done", "x", ""])
async def test_a_forged_value_is_refused(clinic: Clinic, ana: Patient, value: str) -> None:
    """Only what the card offers is an answer."""
    step = (await ana.stored()).step

    await clinic.forged(ana, f"1:severity:{step}:answered:{value}")

    await stands_where_they_were(ana)


async def test_a_group_is_left(clinic: Clinic, ana: Patient) -> None:
    """Others would read along, so the bot goes without a word."""
    group = Group.new(clinic.house.telegram, "Backs", ana.user)
    await clinic.house.settled()

    assert group.chat.standing.value == "left"
    assert not [each for each in group.messages if each.from_bot]


async def test_other_bots_are_ignored(clinic: Clinic) -> None:
    """Two bots must not keep each other talking."""
    robot = await clinic.patient()
    robot.user.profile.is_bot = True

    await robot.user.send("/start")
    await clinic.house.settled()

    assert len(robot.user.chat) == 1
    assert await clinic.rows(f"SELECT 1 FROM patients WHERE telegram_id = {robot.user.id}") == []


async def test_two_patients_never_see_each_others_answers(clinic: Clinic, ana: Patient) -> None:
    """Their questions run side by side."""
    ben = await patient_at(clinic, "red_flags")

    await ana.taps("severity-level-cannot")
    await ben.taps(NO)

    ben.sees("red-flags-bladder-bowel")
    ben.sees_no("severity-ask-getting-up")
    assert "severity.sitting" not in (await ben.stored()).data
