"""A copy of everything, and an erasure, from the patient's chat to the last byte on the disk."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import make_url

from bot.emulator import Fault
from bot.storage import erasing, patients, tombstones
from bot.storage.engines import is_sqlite
from bot.storage.schema import METADATA
from flows import kept
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at


async def erased(ana: Patient) -> None:
    """Go through both cards."""
    await ana.says("/erase")
    await ana.taps_through("erase-go-on", "erase-confirm")


async def on_disk(clinic: Clinic) -> bytes:
    """Return every byte of the database, its log and its index; of a server all that it tells."""
    url = make_url(clinic.house.settings.database_url)
    if is_sqlite(url):
        path = Path(url.database or "")
        return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    tables = [await clinic.rows(f"SELECT * FROM {name}") for name in METADATA.tables]
    return repr(tables).encode()


def copy_of(ana: Patient) -> dict[str, Any]:
    """Open the archive that came last."""
    sent = [each.media for each in ana.user.transcript if each.from_bot and each.media]
    media = sent[-1]
    assert media is not None
    telegram = ana.house.telegram
    stored = telegram.files.find(media.file_id or "", telegram.bot.id)
    assert stored.name == "lumbot-copy.zip"
    with zipfile.ZipFile(io.BytesIO(stored.content)) as files:
        assert "patients.csv" in files.namelist()
        read: dict[str, Any] = json.loads(files.read("everything.json"))
        return read


async def test_a_copy_comes_as_one_file_with_all_that_is_held(
    clinic: Clinic, planned: Patient
) -> None:
    """It names every table that holds something of patients, and holds what they answered."""
    await planned.says("/export")

    planned.sees("export-sent")
    planned.sees("export-copy")
    held = copy_of(planned)["held"]
    assert set(held) == {each.table for each in kept.KEPT if each.of}
    assert held["patients"][0]["telegram_id"] == planned.user.id
    assert held["sessions"][0]["state"]["data"] == dict((await planned.stored()).data)
    said = " ".join(each["params"].get("text", "") for each in held["outbox"])
    assert "export-sent" not in said
    assert planned.words("export-sent") in said
    assert str(clinic.staff.user.id) not in json.dumps(held)


async def test_a_copy_that_was_refused_for_now_comes_later(
    clinic: Clinic, planned: Patient
) -> None:
    """A busy Telegram delays it; what is in it is then gathered anew."""
    faults = planned.house.telegram.faults
    faults.add(Fault.refuse(429, "Too Many Requests", retry_after=5, method="sendDocument"))
    await planned.says("/export")
    await clinic.later(seconds=10)

    assert copy_of(planned)["held"]["patients"]


async def test_after_two_taps_nothing_is_left_on_the_disk(clinic: Clinic, ana: Patient) -> None:
    """The file and its log are searched for what she wrote and for her Telegram id."""
    await ana.reaches("plan")
    await ana.says("kiwilemming")
    number = ana.user.id
    before = await on_disk(clinic)
    assert b"self_tests" in before
    assert str(number).encode() in before

    await erased(ana)

    ana.sees("erase-done")
    after = await on_disk(clinic)
    assert str(number).encode() not in after
    assert number.to_bytes(8, "big").lstrip(b"\0") not in after
    for answer in (b"severity.dressing", b"kiwilemming", b"self_tests", b"red_flags"):
        assert answer not in after, answer


async def test_what_is_left_is_one_tombstone(clinic: Clinic, planned: Patient) -> None:
    """Nobody can read from it who it was; asked about her, it knows."""
    await erased(planned)

    app = clinic.house.app
    async with app.database.reading() as conn:
        assert len(await tombstones.every(conn)) == 1
        assert set(await tombstones.erased_at(conn, [planned.user.id])) == {planned.user.id}
    assert await clinic.rows("SELECT kind FROM waits") == []


@pytest.mark.parametrize(
    ("path", "tapped"),
    [
        (["patient-change-phase", "phase-tissue-healing-name"], "patient-set-phase"),
        (["patient-write", "letter-short-call"], "answering-send"),
        ([], "patient-hold"),
    ],
)
async def test_staff_who_act_on_her_at_that_moment_read_that_she_is_gone(
    clinic: Clinic, planned: Patient, path: list[str], tapped: str
) -> None:
    """Her last tap and theirs come in one batch; nothing fails, and nothing is written of her."""
    await clinic.forged(clinic.staff, "1:patient::2")
    await clinic.staff.taps_through(*path)
    await planned.says("/erase")
    await planned.taps("erase-go-on")
    clinic.staff.looks_away()

    await planned.user.tap(planned.words("erase-confirm"))
    await clinic.staff.user.tap(clinic.staff.words(tapped))
    await clinic.house.settled()

    clinic.staff.sees("patient-none")
    assert not await clinic.rows("SELECT id FROM audit WHERE patient_id IS NOT NULL")


async def test_whoever_has_gone_needs_nobody_to_end_their_part(
    clinic: Clinic, planned: Patient
) -> None:
    """An owner who was about to remove them sees the staff without them."""
    await clinic.forged(clinic.staff, "1:staff::remove.2")
    await erased(planned)

    await clinic.staff.taps("staff-remove")

    clinic.staff.sees("staff-nobody")


async def test_staff_learn_the_number_and_no_more(clinic: Clinic, planned: Patient) -> None:
    """The message has no button: there is nothing left to open."""
    ((number,),) = await clinic.rows("SELECT id FROM patients WHERE role = ''")
    clinic.staff.looks_away()

    await erased(planned)
    await clinic.today_at("16:00")

    said = [each.text for each in clinic.staff.user.chat if each.from_bot]
    assert clinic.staff.words("clinic-alert-erased", {"patient": number}) in said


async def test_nothing_comes_after_the_last_message(clinic: Clinic, planned: Patient) -> None:
    """Reminders that were set are gone with everything else."""
    await erased(planned)
    for _ in range(3):
        await clinic.tomorrow_at("08:05")
        planned.is_left_in_peace()


@pytest.mark.parametrize("odd", ["hello", "7", "yes"])
async def test_a_word_afterwards_brings_nothing_back(
    clinic: Clinic, planned: Patient, odd: str
) -> None:
    """It is answered, and neither the word nor who said it is kept."""
    await erased(planned)

    await planned.says(odd)

    planned.sees("erase-known-no-more")
    assert str(planned.user.id).encode() not in await on_disk(clinic)
    assert await clinic.rows("SELECT id FROM patients WHERE role = ''") == []


async def test_a_second_tap_on_the_confirmation_brings_nothing_back(
    clinic: Clinic, planned: Patient
) -> None:
    """Two quick taps are one erasure, in one batch too."""
    await planned.says("/erase")
    await planned.taps("erase-go-on")
    card, yes = planned.card, planned.words("erase-confirm")
    for _ in range(2):
        await planned.user.tap(yes, on=card)
    await clinic.house.settled()

    assert str(planned.user.id).encode() not in await on_disk(clinic)
    assert await clinic.rows("SELECT count(*) FROM tombstones") == [(1,)]


async def test_an_old_card_brings_nothing_back(clinic: Clinic, planned: Patient) -> None:
    """A tap on a question from before is answered, and starts nothing."""
    await planned.says("/erase")
    old = planned.card
    await planned.taps_through("erase-go-on", "erase-confirm")
    await clinic.forged(planned, "1:erase:3:kept:")
    assert old.buttons

    planned.sees("erase-known-no-more")
    assert await clinic.rows("SELECT id FROM patients WHERE role = ''") == []


async def test_start_begins_anew(clinic: Clinic, planned: Patient) -> None:
    """With a new number, and with nothing known of before."""
    ((before,),) = await clinic.rows("SELECT id FROM patients WHERE role = ''")
    await erased(planned)

    await planned.taps("stop-start-again")

    await planned.is_at("welcome.hello")
    assert not (await planned.stored()).data
    ((after,),) = await clinic.rows("SELECT id FROM patients WHERE role = ''")
    assert after > before


async def test_distress_is_answered_also_after_an_erasure(clinic: Clinic, planned: Patient) -> None:
    """Somebody in danger is heard, whatever was erased."""
    await erased(planned)

    await planned.says("I want to kill myself")

    planned.sees("safety-distress-act")
    assert await clinic.worklist() == ["distress"]


async def test_an_erasure_in_the_language_of_the_patient(clinic: Clinic) -> None:
    """The last message is in it too, although nobody knows it any more by then."""
    eva = await patient_at(clinic, "plan", language="es")
    await erased(eva)

    eva.sees("erase-done")


async def test_the_right_to_change_ones_mind(clinic: Clinic, planned: Patient) -> None:
    """Until the second tap all is there."""
    await planned.says("/erase")
    await planned.taps_through("erase-go-on", "erase-keep")

    planned.sees("erase-left")
    assert (await planned.profile()).care_consent
    assert await clinic.rows("SELECT * FROM tombstones") == []


async def test_what_was_in_flight_does_not_come_back(clinic: Clinic, planned: Patient) -> None:
    """A message that Telegram answers only after the erasure leaves no row behind."""
    held, faults = Fault.delay(method="sendDocument"), clinic.house.telegram.faults
    faults.add(held)
    await planned.user.send("/export")
    while not held.hits:  # noqa: ASYNC110 - a turn for the server
        await asyncio.sleep(0.001)
    number, now = planned.user.id, clinic.house.clock.now()
    async with clinic.house.app.database.writing() as conn:
        numbers = await patients.numbers(conn, [number])
        assert await erasing.erase(conn, numbers[number], now)
    faults.remove(held)
    await clinic.house.settled()

    assert str(number).encode() not in await on_disk(clinic)
