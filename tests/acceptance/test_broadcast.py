"""The clinic writes to all its patients, as the front desk and the patients see it."""

from __future__ import annotations

from sqlalchemy import text as sql

from tests.acceptance.answers import YES, Answers
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.walks import patient_at

WANTS_NEWS = Answers(consents=("welcome-agree", YES, YES, YES))


async def speaks(clinic: Clinic, person: Patient, language: str) -> None:
    """Have the clinic know of a language that Lumbot has no words in."""
    async with clinic.house.app.database.writing() as conn:
        await conn.execute(
            sql("UPDATE patients SET language = :language WHERE telegram_id = :id"),
            {"language": language, "id": person.user.id},
        )


async def writes(clinic: Clinic) -> None:
    """Compose in English and Spanish up to the preview."""
    staff = clinic.staff
    await staff.says("/clinic")
    await staff.taps("broadcasts-open")
    await staff.taps("broadcasts-new")
    await staff.says("Closed on <Friday>.")
    await staff.taps("compose-add", language="Español")
    await staff.says("Cerrado el viernes.")
    await staff.taps_through("compose-go-on", "compose-no-picture", "compose-go-on")


def got(person: Patient, words: str) -> int:
    """How often somebody has these words in their chat."""
    return sum(each.text == words for each in person.user.chat)


async def test_three_languages_one_broadcast(clinic: Clinic) -> None:
    """Each reads it in their language or the clinic's first; who said no reads nothing."""
    ana = await patient_at(clinic, "plan", WANTS_NEWS)
    bea = await patient_at(clinic, "plan", WANTS_NEWS, language="es")
    anke = await patient_at(clinic, "plan", WANTS_NEWS)
    await speaks(clinic, anke, "af")
    silent = await patient_at(clinic, "plan", WANTS_NEWS)
    await silent.says("/stop")
    await writes(clinic)
    clinic.staff.sees("compose-left-out", count=1)
    assert "3 patients will get this: 1 Afrikaans (English text" in "\n".join(clinic.staff.news)
    await clinic.staff.taps_through("compose-now", "compose-waking-no", "compose-send")
    await clinic.later(seconds=20)
    await clinic.later(seconds=20)

    assert got(ana, "Closed on <Friday>.") == got(anke, "Closed on <Friday>.") == 1
    assert (got(bea, "Cerrado el viernes."), got(silent, "Closed on <Friday>.")) == (1, 0)
    assert "Done. It began on" in clinic.staff.card.text
    assert await clinic.rows("SELECT reason FROM broadcast_skips ORDER BY reason") == [("stopped",)]


async def test_no_more_news_ends_the_news_and_nothing_else(clinic: Clinic) -> None:
    """The clinic's words stay to be read; care goes on; the next broadcast passes by."""
    ana = await patient_at(clinic, "plan", WANTS_NEWS)
    bea = await patient_at(clinic, "plan", WANTS_NEWS)
    for _ in range(2):
        await writes(clinic)
        await clinic.staff.taps_through("compose-now", "compose-waking-no", "compose-send")
        await clinic.later(seconds=10)
        if (await ana.profile()).broadcast_consent:
            await ana.taps("news-no-more")
            ana.sees("news-ended")

    profile = await ana.profile()
    assert (got(ana, "Closed on <Friday>."), got(bea, "Closed on <Friday>.")) == (1, 2)
    assert (profile.broadcast_consent, profile.care_consent) == (False, True)
    assert "reminder" in await clinic.reminders()


async def test_a_planned_one_is_cancelled_before_its_time(clinic: Clinic) -> None:
    """It reaches nobody, also when its time has come, and its list comes as a file."""
    ana = await patient_at(clinic, "plan", WANTS_NEWS)
    await writes(clinic)
    await clinic.staff.taps("compose-at")
    await clinic.staff.user.tap(clinic.staff.card.labels[0])
    await clinic.house.settled()
    await clinic.staff.says("17:00")
    await clinic.staff.taps_through("compose-waking-yes", "compose-send", "broadcasts-all")
    await clinic.staff.taps("broadcasts-row-open", number=1)
    await clinic.staff.taps_through("broadcasts-cancel", "broadcasts-cancel-sure")
    clinic.staff.sees("broadcasts-cancelled")
    await clinic.staff.taps("broadcasts-ledger")
    await clinic.today_at("17:30")

    assert got(ana, "Closed on <Friday>.") == 0
