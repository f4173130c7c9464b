"""Forty patients and the three who work for them, for a week at one clinic.

AB-01 has the first visit on Tuesday at ten and AB-40 the last on Friday; ten come a day. Who
is not named in ``ANSWERS`` confirms the visit as soon as a nudge asks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.emulator import Seen
from flows.texts import Instant, Text
from tests.acceptance.answers import YES, Answers
from tests.acceptance.clinic import MARKUP, ZONE, Clinic, Patient
from tests.acceptance.visit_lists import HEADER
from tests.acceptance.walks import give_reference, patient_at

LINK = re.compile(r"https://t\.me/\w+\?start=([\w-]+)")
WANTS_NEWS = Answers(consents=("welcome-agree", YES, YES, YES))
HALF_AN_HOUR = timedelta(minutes=30)
MORNING, EVENING = 7, 21
FIRST = datetime(2026, 3, 10, 10, tzinfo=ZONE)
COUNT, A_DAY = 40, 10

# Who joins by tapping through the welcome; the last of them only when the file is in.
AT_THE_DESK = ("AB-01", "AB-02", "AB-03")
LATER = "AB-30"
MOVES, CANCELS, FIRST_TIMER = "AB-04", "AB-15", "AB-21"
ALARMED, STOPS, SILENT, CALLED = "AB-18", "AB-37", "AB-40", "AB-06"
MOVED, CALLED_OFF = "AB-32", "AB-33"
MOVED_TO = datetime(2026, 3, 13, 15, 30, tzinfo=ZONE)
WITH_A_PLAN = frozenset({ALARMED, SILENT})
ANSWERS: Mapping[str, tuple[str, ...]] = {
    MOVES: ("visit-move", "appointment-morning", "visit-move-ask"),
    CANCELS: ("visit-cancel", "visit-cancel-sure"),
    SILENT: (),
}

NEWS = {"en": "We are closed on <Monday>.", "es": "Cerramos el lunes."}
MARK = "@@"
NUDGES = ("72h", "extra", "24h")


def references() -> list[str]:
    """All who have a visit this week, in the order of their visits."""
    return [f"AB-{number:02}" for number in range(1, COUNT + 1)]


def language_of(reference: str) -> str:
    """Half of them speak English, a quarter Spanish, a quarter what has no catalogue."""
    return ("en", "en", "es", "xh")[int(reference[-2:]) % 4]


def visit_of(reference: str) -> datetime:
    """When this patient's visit begins, as first booked."""
    days, place = divmod(int(reference[-2:]) - 1, A_DAY)
    return FIRST + timedelta(days=days) + place * HALF_AN_HOUR


def when(at: datetime) -> Instant:
    """A visit's time as its words have it."""
    return Instant(at, "Africa/Johannesburg")


def line(reference: str, at: datetime | None = None, status: str = "booked") -> str:
    """One line of the clinic's list."""
    at = at or visit_of(reference)
    first = "yes" if reference == FIRST_TIMER else ""
    return f"{reference[-2:]},{reference},{at:%Y-%m-%d},{at:%H:%M},30,{status},{first}"


def listed(changed: Mapping[str, str], *more: str) -> bytes:
    """The list of the week's visits, with the lines that differ from the first one."""
    lines = [changed.get(each, line(each)) for each in references()]
    return (HEADER + "".join(f"{each}\n" for each in (*lines, *more))).encode()


@dataclass
class Week:
    """The clinic, its three staff, and its patients by reference."""

    clinic: Clinic
    owner: Patient
    physio: Patient
    desk: Patient
    patients: dict[str, Patient]

    @classmethod
    async def begun(cls, clinic: Clinic) -> Week:
        """Let two colleagues and those patients join who are there before Monday's file."""
        week = cls(clinic, clinic.staff, clinic.staff, clinic.staff, {})
        week.physio = await week.colleague("clinician")
        week.desk = await week.colleague("front-desk")
        for each in references():
            if each in AT_THE_DESK:
                await week.joins(each)
            elif each != LATER:
                await week.was_there(each)
        return week

    async def colleague(self, role: str) -> Patient:
        """Somebody who opens the link that the owner sent."""
        await self.owner.says("/clinic")
        await self.owner.taps_through("clinic-open-staff", "staff-add", f"staff-role-{role}")
        return await self._opens(code_on(self.owner), "en")

    async def joins(self, reference: str) -> None:
        """The front desk shows a picture, and the patient goes through the welcome."""
        await self.desk.says("/clinic")
        await self.desk.taps_through("clinic-open-invites", "invite-new")
        await self.desk.says(reference.lower())
        patient = await self._opens(code_on(self.desk), language_of(reference))
        await patient.reaches("red_flags")
        self.patients[reference] = patient

    async def was_there(self, reference: str) -> None:
        """A patient who joined some weeks ago, and agreed to news."""
        place = "plan" if reference in WITH_A_PLAN else "red_flags"
        patient = await patient_at(self.clinic, place, WANTS_NEWS, language_of(reference))
        await give_reference(patient, reference)
        self.patients[reference] = patient

    async def _opens(self, code: str, language: str) -> Patient:
        somebody = await self.clinic.patient(language)
        await somebody.says(f"/start {code}")
        return somebody

    async def until(self, wall: str, days: int = 0) -> None:
        """Live on to a time of today or a later day; patients answer their nudges by day."""
        end, now = self.clinic.local(wall, days), self.clinic.house.clock.now
        while now() < end:
            await self.clinic.until(min(end, next_step(now().astimezone(ZONE))))
            await self.patients_answer()

    async def patients_answer(self) -> None:
        """Everybody who is asked about a visit answers."""
        for reference, patient in self.patients.items():
            answer = ANSWERS.get(reference, ("visit-confirm",))
            if answer and patient.news and patient.words("visit-confirm") in patient.card.labels:
                await patient.taps_through(*answer)

    async def uploads(self, content: bytes) -> None:
        """The front desk sends a file in the chat."""
        await self.desk.says("/clinic")
        await self.desk.taps("clinic-open-upload")
        self.desk.looks_away()
        await self.desk.user.send_document(content, "visits.csv")
        await self.clinic.house.settled()

    async def settles(self, staff: Patient, reference: str, kind: str, *taps: str) -> None:
        """Somebody opens a matter on the worklist, takes it, and does something about it."""
        await staff.says("/clinic")
        await staff.taps("clinic-open-worklist")
        await staff.taps("worklist-open", patient=self.number(reference), kind=Text(f"work-{kind}"))
        await staff.taps_through("matter-take", *taps)

    def is_summed_up(self, **counts: int) -> None:
        """Fail unless the front desk and the owner have just heard how tomorrow's visits stand."""
        day = self.clinic.local("12:00", days=1).date()
        told = dict.fromkeys(("confirmed", "moved", "cancelled", "silent"), 0) | counts
        self.desk.sees("clinic-summary", day=day, **told)
        self.owner.sees("clinic-summary", day=day, **told)
        self.physio.sees_no("clinic-summary", day=day, **told)

    async def notes(self, reference: str, noted: str) -> None:
        """The front desk opens a visit of today, and notes whether the patient came."""
        at = (MOVED_TO if reference == MOVED else visit_of(reference)).time()
        label = self.desk.words("clinic-visit-open", {"time": at, "reference": reference})
        await self.desk.says("/clinic")
        await self.desk.taps("clinic-open-visits")
        while label not in self.desk.card.labels:
            await self.desk.taps("visit-after")
        await self.desk.taps("clinic-visit-open", time=at, reference=reference)
        await self.desk.taps(noted)

    def everybody_looks_away(self) -> None:
        """Only what patients hear from now on is news."""
        for each in self.patients.values():
            each.looks_away()

    def newest_file(self, ending: str) -> str:
        """The text of the last file with this ending that Telegram was given."""
        files = self.clinic.house.telegram.files._files.values()
        return [each for each in files if each.name.endswith(ending)][-1].content.decode()

    def number(self, reference: str) -> int:
        """The clinic's own number of a patient: staff joined first, then in order of joining."""
        return 4 + list(self.patients).index(reference)


def next_step(now: datetime) -> datetime:
    """The next half hour by the clinic's clock; a night is one step, as no nudge comes in it."""
    begun = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
    if now.hour < EVENING:
        return begun + HALF_AN_HOUR
    return now.replace(hour=MORNING, minute=0, second=0, microsecond=0) + timedelta(days=1)


def code_on(person: Patient) -> str:
    """The code in the newest link that somebody was shown."""
    found = [LINK.search(each.text or "") for each in person.user.chat]
    return [each for each in found if each][-1][1]


def expected_on_friday() -> list[str]:
    """Whose visit of Friday stands, but for the one who does not come."""
    return [each for each in references()[-A_DAY:] if each not in {CALLED_OFF, SILENT}]


def acts(week: Week) -> list[tuple[int, str, int]]:
    """What staff did to patients in the week: who, what, to whom."""
    desk, physio = week.desk.user.id, week.physio.user.id
    done = [
        *((desk, act, MOVES) for act in ("work_taken", "work_cleared")),
        *((desk, act, CANCELS) for act in ("work_taken", "work_cleared")),
        *((physio, act, ALARMED) for act in ("work_taken", "flag_cleared", "work_cleared")),
        *((desk, act, CALLED) for act in ("work_taken", "clinic_wrote", "work_cleared")),
        *((physio, act, SILENT) for act in ("work_taken", "work_cleared")),
        *((desk, "visit_done", each) for each in expected_on_friday()),
        (desk, "visit_missed", SILENT),
    ]
    return [(who, act, week.number(reference)) for who, act, reference in done]


def sent(person: Patient) -> list[Seen]:
    """Every message that the bot has sent somebody, as it first stood."""
    return [each for each in person.user.transcript if each.from_bot and each.event == "sent"]


def heard(person: Patient, message_id: str) -> int:
    """How often somebody was sent a message, whatever time it names."""
    # What stands before and behind the time is enough to know a message by.
    words = MARKUP.sub("", person.words(message_id, {"when": MARK}))
    before, _, behind = words.partition(MARK)
    return sum(each.text.startswith(before) and behind in each.text for each in sent(person))


def nudges_of(reference: str) -> dict[str, int]:
    """How often a patient is nudged in this week, by kind.

    A nudge that was due before Monday's file is not made up for, nor for who joins later.
    """
    ends = "24h" if reference not in {CALLED_OFF, STOPS} else ""
    begins = "72h" if int(reference[-2:]) > 2 * A_DAY and reference != LATER else ""
    extra = "extra" if reference == FIRST_TIMER else ""
    return {kind: int(kind in {begins, extra, ends}) for kind in NUDGES}
