"""When a patient is asked how things go: each week, and once more in week six.

Like reminders these are waits; unlike them a date that is missed, paused or silent is not made
up for: the same question comes again a week later.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from flows import diary
from flows.effects import DropWaits, SetWait
from flows.events import WaitElapsed
from flows.flow import Step
from flows.reminding import LATE_MAX, UNANSWERED_MAX, may_speak
from flows.rules.limits import WEEK_SIX_DAYS, WEEKLY_CHECK_DAYS
from flows.rules.reminder_times import is_quiet_at, next_reminder
from flows.session import EVERY_DAY, MINUTES_A_DAY, Rhythm

WEEKLY, WEEK_SIX = "weekly", "week_six"
AFTER_REMINDER_MINUTES: Final = 30
PEG_FIRST, PEG_LATEST = "outcome.peg.first", "outcome.peg.latest"
RMDQ_FIRST, RMDQ_LATEST = "outcome.rmdq.first", "outcome.rmdq.latest"
PSFS_FIRST, PSFS_ACTIVITIES = "outcome.psfs.first", "outcome.psfs.activities"
DECLINED = "outcome.declined"


def set_first(step: Step) -> None:
    """Set the weekly check and week six, counted from today; call it when a plan starts."""
    set_in(step, WEEKLY, WEEKLY_CHECK_DAYS)
    set_in(step, WEEK_SIX, WEEK_SIX_DAYS)


def set_in(step: Step, kind: str, days: int) -> None:
    """Set one of them in so many days, a while after that day's reminder and never at night."""
    step.do(DropWaits(kind))
    asked = replace(
        step.profile,
        reminder_at=min(step.profile.reminder_at + AFTER_REMINDER_MINUTES, MINUTES_A_DAY - 1),
        reminder_days=EVERY_DAY,
        rhythm=Rhythm.DAILY,
        paused_until=None,
        is_stopped=False,
    )
    the_day_before = diary.today(step) + timedelta(days=days - 1)
    found = next_reminder(asked, step.at, the_day_before)
    if found is not None:
        step.do(SetWait(kind, found.day.isoformat(), found.due_at))


def may_offer(step: Step, event: WaitElapsed) -> bool:
    """Whether this patient may be asked now: reminders are wanted, and it is not too late.

    Whoever let the question pass how often to ask is left in peace by these, too.
    """
    until = step.profile.paused_until
    is_paused = until is not None and diary.today(step) < until
    is_late = event.at - event.due_at > LATE_MAX or is_quiet_at(step.profile, event.at)
    is_silent = int(step.data.get(diary.UNANSWERED) or 0) > UNANSWERED_MAX
    return may_speak(step.profile) and not (is_paused or is_late or is_silent)
