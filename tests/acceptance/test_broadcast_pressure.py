"""A broadcast that takes all it may of Telegram's allowance, and a patient who taps meanwhile.

Flood control is on, and the clock moves in steps as small as the time between two messages.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.clock import MovableClock
from bot.demo import local_house
from bot.emulator.journal import Entry
from bot.storage import patients
from bot.storage.patients import Newcomer
from flows.session import Profile
from tests.acceptance.clinic import MONDAY, Clinic, Patient
from tests.acceptance.homes import settings_in
from tests.acceptance.test_broadcast import writes
from tests.acceptance.walks import patient_at

READERS = 250
TICK = timedelta(milliseconds=50)
TICKS_A_SECOND = 20
SECOND = timedelta(seconds=1)
# Of 30 a second, less what the clock's steps are too coarse for, and the progress that is told.
LEAST_A_SECOND = 24
AT_THE_GATE = 3
WORDS = "Closed on &lt;Friday&gt;."
READS_NEWS = Profile("en", "UTC", is_adult=True, care_consent=True, broadcast_consent=True)


async def read_news(clinic: Clinic, count: int) -> None:
    """Have many patients who want news, each with an open chat."""
    telegram = clinic.house.telegram
    people = [telegram.add_person(f"Reader {number}") for number in range(count)]
    for each in people:
        telegram.open_chat(telegram.bot, each)
    async with clinic.house.app.database.writing() as conn:
        newcomers = [Newcomer(each.id, READS_NEWS) for each in people]
        await patients.add(conn, newcomers, clinic.house.clock.now())


async def begin(clinic: Clinic) -> None:
    """Write to everybody, and tap on Send without waiting for what comes of it."""
    await writes(clinic)
    await clinic.staff.taps_through("compose-now", "compose-waking-no")
    await clinic.staff.user.tap(clinic.staff.words("compose-send"))


async def tick(clinic: Clinic, times: int = 1) -> None:
    """Let moments pass, each with all that can leave in it."""
    for _ in range(times):
        clinic.house.clock.advance(TICK)
        await clinic.house.telegram.bot.updates.told()
        await clinic.house.app.settled()


def news(clinic: Clinic) -> list[Entry]:
    """The broadcast's messages so far."""
    sent = clinic.house.telegram.journal.of("sendMessage")
    return [each for each in sent if each.params["text"] == WORDS]


async def answer_to(clinic: Clinic, person: Patient, message_id: str) -> timedelta:
    """Tap, and return how long the answer took; only what was at the gate may go before it."""
    tapped_at, journal = clinic.house.clock.now(), clinic.house.telegram.journal
    begun, count = journal.seq, len(news(clinic))
    await person.user.tap(person.words(message_id))
    for _ in range(TICKS_A_SECOND):
        await tick(clinic)
        told = [each for each in journal.of("editMessageText") if each.seq > begun]
        mine = [each.at for each in told if int(each.params["chat_id"]) == person.user.id]
        if mine:
            assert sum(each.at < mine[0] for each in news(clinic)[count:]) <= AT_THE_GATE
            return mine[0] - tapped_at
    raise AssertionError(person.user.screen())


def is_refused_nothing(clinic: Clinic) -> None:
    """Fail if Telegram has refused a call, for being too many or for anything else."""
    assert {each.outcome for each in clinic.house.telegram.journal} == {"ok"}


async def test_a_tap_is_answered_ahead_of_a_running_broadcast(clinic: Clinic) -> None:
    """Hundreds are waiting for their news, and the patient does not notice."""
    ana = await patient_at(clinic, "plan")
    await read_news(clinic, READERS)
    await begin(clinic)
    await tick(clinic, TICKS_A_SECOND)
    took = []
    for each in ("menu-open", "home-plan", "menu-open", "home-plan"):
        before = len(news(clinic))
        took.append(await answer_to(clinic, ana, each))
        await tick(clinic, TICKS_A_SECOND)
        assert len(news(clinic)) - before >= LEAST_A_SECOND
    assert len(news(clinic)) < READERS
    assert max(took) < SECOND
    is_refused_nothing(clinic)


async def test_a_whole_broadcast_stays_within_the_allowance(clinic: Clinic) -> None:
    """Telegram refuses nothing, and who wrote it sees in one message how it gets on."""
    await read_news(clinic, READERS)
    await begin(clinic)
    await tick(clinic, READERS)
    await clinic.later(seconds=20)

    progress = [each for each in clinic.staff.user.transcript if "Broadcast 1\n" in each.text]
    said = [each.text for each in progress]
    is_refused_nothing(clinic)
    assert len(news(clinic)) == READERS
    assert [each.event for each in progress][:2] == ["sent", "edited"]
    assert len({each.message_id for each in progress}) == 1
    assert (": 0% done" in said[0], "Done. It began on" in said[-1]) == (True, True)
    assert any("% done" in each and ": 0% done" not in each for each in said)


async def test_the_preview_counts_with_the_rate_that_is_set(tmp_path: Path) -> None:
    """At one message a second 240 take four minutes."""
    with settings_in(tmp_path) as settings:
        slow = settings.model_copy(update={"rate": 1.0})
        async with local_house(slow, MovableClock(MONDAY)) as house:
            clinic = await Clinic.opened(house)
            await read_news(clinic, 240)
            await writes(clinic)

            clinic.staff.sees("compose-takes-minutes", minutes=4)
