"""Three days without a word: the clinic hears of it once, the patient is not troubled.

Days count from when the next session was expected, so that who is asked once a week is not
called silent in between. Nobody is silent during a pause, after saying stop, or while a warning
sign keeps the exercises closed: nothing is asked of them then.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from flows import diary
from flows.effects import AlertClinic, DropWaits, SetWait, WorkKind
from flows.events import WaitElapsed
from flows.flow import Step
from flows.reminding import may_speak
from flows.rules.red_flags import Tier, pauses_exercises
from flows.rules.reminder_times import DAYS_AHEAD_MAX, is_chosen
from flows.session import Profile, Rhythm

SILENT: Final = "silent"
SILENT_DAYS: Final = 3
NOTICED_AT: Final = time(7)  # before clinics open, so that it is on the list by then
A_DAY: Final = timedelta(days=1)


def watch(step: Step) -> None:
    """Count anew from today, or from the end of a pause; call it after any sign of the patient."""
    step.do(DropWaits(SILENT))
    profile, today = step.profile, diary.today(step)
    if profile.is_stopped or profile.rhythm is Rhythm.OFF or not profile.phase:
        return
    if pauses_exercises(Tier(profile.flag_tier)):
        return
    heard = max(today, (profile.paused_until or today) - A_DAY)
    expected = next_expected(profile, heard)
    if expected is not None:
        noticed = datetime.combine(expected + A_DAY * SILENT_DAYS, NOTICED_AT)
        due_at = noticed.replace(tzinfo=ZoneInfo(profile.zone)).astimezone(UTC)
        step.do(SetWait(SILENT, heard.isoformat(), due_at))


def next_expected(profile: Profile, heard: date) -> date | None:
    """Return the first of the patient's days after a date."""
    ahead = (heard + A_DAY * number for number in range(1, DAYS_AHEAD_MAX + 1))
    return next((day for day in ahead if is_chosen(profile, day)), None)


def noticed(step: Step, event: WaitElapsed) -> None:
    """Tell the clinic, unless the patient has been heard of or wants to be left alone."""
    answered = str(step.data.get(diary.ANSWERED) or "")
    until = step.profile.paused_until
    is_paused = until is not None and diary.today(step) < until
    if answered <= event.occurrence and may_speak(step.profile) and not is_paused:
        step.do(AlertClinic(WorkKind.SILENT))
